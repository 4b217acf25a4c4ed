import type { Roster } from '../../batch/roster.ts'
import type { Finding } from '../../finding/finding.ts'
import type { Text } from '../../language/text.ts'
import { told } from '../commands/judge.ts'
import type { Context } from '../context.ts'
import type { Surveyed } from './survey-entries.ts'

/** What was found in the rows of a roster, for people: what stands in the source they share is told once, with the rows for which it holds. */
export function toldOfRows(
  reports: readonly Surveyed[],
  { source }: Roster,
  context: Context,
): readonly string[] {
  const rows = new Map<string, Surveyed[]>()
  const isNew = (finding: Finding, report: Surveyed): boolean => {
    // A cell of the roster says itself which row it is.
    if (finding.at.source.name === source.name) return true
    const key = keyOf(finding)
    const known = rows.get(key)
    if (known?.includes(report) !== true) rows.set(key, [...(known ?? []), report])
    return known === undefined
  }
  const all = {
    findings: reports.flatMap((report) =>
      (report.judged?.findings ?? []).filter((one) => isNew(one, report)),
    ),
    waived: reports.flatMap((report) =>
      (report.judged?.waived ?? []).filter((one) => isNew(one.finding, report)),
    ),
  }
  return told(all, context, (finding) => named(rows.get(keyOf(finding)) ?? []))
}

/** Equal for findings that read alike: same place, same words. */
const keyOf = ({ code, message, at: { source, range } }: Finding): string =>
  JSON.stringify([code, source.name, range.start, range.end, message.zh])

/** `towns.csv:3 甲镇人民政府`, and how many rows more. */
function named([first, ...others]: readonly Surveyed[]): Text | undefined {
  if (!first) return undefined
  const one = [first.entry.shown, first.checked.agency ?? ''].join(' ').trim()
  const count = others.length
  if (count === 0) return { zh: one, en: one }
  return { zh: `${one} 等 ${count + 1} 行`, en: `${one} and ${count} more ${count === 1 ? 'row' : 'rows'}` }
}
