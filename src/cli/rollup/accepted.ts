/* Findings of a roll-up that the report concerned accepts on purpose, and those too many to show. */
import { waive } from '../../check/waive.ts'
import type { Waived } from '../../check/waiver-reach.ts'
import type { Finding } from '../../finding/finding.ts'
import type { Report } from '../../report/report.ts'

/** Rules that a report may waive here. */
const codes = new Set(['region-sum', 'region-missing'])

interface Parted {
  readonly open: readonly Finding[]
  readonly waived: readonly Waived[]
}

/** Parts findings by the waivers of the reports they lie in. Whether a waiver is of use is for `check` to say, which knows all its rules. */
export function accepted(
  findings: readonly Finding[],
  waiversOf: (file: string) => Report['waivers'],
  today: string,
): Parted {
  const byFile = new Map<string, Finding[]>()
  for (const finding of findings)
    if (codes.has(finding.code)) {
      const { name } = finding.at.source
      byFile.set(name, [...(byFile.get(name) ?? []), finding])
    }
  const waived = [...byFile].flatMap(
    ([file, found]) =>
      waive(found, waiversOf(file), { settings: { today }, house: [], unjudged: new Set() }).waived,
  )
  const isAccepted = new Set(waived.map(({ finding }) => finding))
  return { open: findings.filter((finding) => !isAccepted.has(finding)), waived }
}

/** At most so many cells of each report; one finding tells how many more there are. */
export function shortened(findings: readonly Finding[], most: number): readonly Finding[] {
  const counted = new Map<string, number>()
  const last = new Map<string, Finding>()
  const kept = findings.filter((finding) => {
    if (finding.code !== 'region-sum') return true
    const { name } = finding.at.source
    const count = (counted.get(name) ?? 0) + 1
    counted.set(name, count)
    if (count <= most) last.set(name, finding)
    return count <= most
  })
  return kept.flatMap((finding) => {
    const { name } = finding.at.source
    const more = (counted.get(name) ?? 0) - most
    return more > 0 && last.get(name) === finding ? [finding, rest(finding, more)] : [finding]
  })
}

const rest = (finding: Finding, more: number): Finding => ({
  ...finding,
  message: {
    zh: `另有 ${more} 格不符；--format csv 或 xlsx 列出全部`,
    en: `${more} more cells differ; --format csv or xlsx lists them all`,
  },
})
