/* Sums for people: the tables of each area, what is wrong, and a line at the end. */
import type { RolledUp } from '../../check/rollup/roll-up.ts'
import { lineName } from '../../check/names.ts'
import { escape } from '../../finding/escape.ts'
import type { Finding } from '../../finding/finding.ts'
import type { Language, Text } from '../../language/text.ts'
import { format } from '../../quantity/quantity.ts'
import { formCells, type FormCell } from '../../report/rollup/filing.ts'
import type { Rolled } from '../../report/rollup/rolled.ts'
import { figureOfSum, undividedGroups } from '../../report/rollup/sums.ts'

/** The tables of an area’s sum: a line for each row of the form with a figure in it. */
export function sumText(rolled: Rolled, language: Language): string {
  const { area, year, counted, missing, sums, edition } = rolled
  const lines = new Map<string, string[]>()
  const cells = formCells(edition).map((cell, index) => ({ cell, sum: sums.cells[index] }))
  for (const { cell, sum } of [...cells, ...undividedGroups(sums)]) {
    const figure = sum && figureOfSum(sum, cell)
    const text =
      figure === undefined
        ? { zh: '无', en: 'none' }[language]
        : figure.value && figure.value.digits !== 0n
          ? format(figure.value) + (figure.unit ?? cell.slot.column.leaf.unit ?? '')
          : ''
    if (text === '') continue
    const key = rowName(cell)[language]
    lines.set(key, [...(lines.get(key) ?? []), `${columnName(cell)[language]} ${text}`])
  }
  const head = {
    zh: `${area.agency} ${year} 年度：${counted.length} 份报告之和${missing.length > 0 ? `，缺 ${missing.length} 份` : ''}`,
    en: `${area.agency}, ${year}: sum of ${counted.length} ${counted.length === 1 ? 'report' : 'reports'}${missing.length > 0 ? `, ${missing.length} missing` : ''}`,
  }[language]
  const rest = { zh: '其余各格为 0 或空白', en: 'all other cells are 0 or blank' }[language]
  const shown = [...lines].map(
    ([name, cells]) => `  ${name}  ${cells.join({ zh: '，', en: ', ' }[language])}`,
  )
  return `${[escape(head), ...shown, `  ${rest}`].join('\n')}\n\n`
}

const rowName = ({ section, slot }: FormCell): Text => {
  const row = slot.row ? lineName(slot.row) : groupName(slot.column.groups)
  return { zh: `${section.table.name} · ${row.zh}`, en: `${section.table.en} · ${row.en}` }
}

/** Groups of a table of one row, as a row’s name. */
const groupName = (groups: FormCell['slot']['column']['groups']): Text => ({
  zh: groups.map(({ label }) => label).join('，'),
  en: groups.map(({ en }) => en).join(', '),
})

const columnName = ({ slot }: FormCell): Text =>
  slot.row ? lineName(slot.column) : { zh: slot.column.leaf.label, en: slot.column.leaf.en }

/** What a run came to, in a line. */
export function summaryLine(
  { rolled, gaps }: RolledUp,
  { findings, waived }: { readonly findings: readonly Finding[]; readonly waived: number },
  language: Language,
): string {
  const reports = rolled.reduce((sum, { counted }) => sum + counted.length, 0)
  const missing = rolled.reduce((sum, one) => sum + one.missing.length, 0)
  const open = gaps.reduce((sum, { unfilled }) => sum + unfilled.length, 0)
  const differ = gaps.reduce((sum, { held }) => sum + held.differences.length, 0) - open
  const equal = gaps.reduce((sum, { held }) => sum + held.judged.length - held.differences.length, 0)
  const unjudged = gaps.reduce((sum, { held }) => sum + held.unjudged.length, 0)
  const count = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length
  const [errors, warnings] = [count('error'), count('warning')]
  const parts: readonly (Text | undefined)[] = [
    {
      zh: `${rolled.length} 个汇总，${reports} 份报告${missing > 0 ? `，缺 ${missing} 份` : ''}`,
      en: `${plural(rolled.length, 'sum', 'sums')} over ${plural(reports, 'report', 'reports')}${missing > 0 ? `, ${missing} missing` : ''}`,
    },
    gaps.length === 0
      ? undefined
      : {
          zh: `${equal + differ + open + unjudged} 格核对：${equal} 合、${differ} 不合${open > 0 ? `、${open} 待填` : ''}${unjudged > 0 ? `、${unjudged} 未判` : ''}`,
          en: `${equal + differ + open + unjudged} cells held against them: ${equal} agree, ${differ} differ${open > 0 ? `, ${open} to be filled in` : ''}${unjudged > 0 ? `, ${unjudged} not judged` : ''}`,
        },
    errors > 0 ? { zh: `${errors} 处错误`, en: plural(errors, 'error', 'errors') } : undefined,
    warnings > 0 ? { zh: `${warnings} 处提醒`, en: plural(warnings, 'warning', 'warnings') } : undefined,
    waived > 0 ? { zh: `${waived} 处已豁免`, en: `${waived} waived` } : undefined,
  ]
  return `${parts.flatMap((part) => (part ? [part[language]] : [])).join(' · ')}\n`
}

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`
