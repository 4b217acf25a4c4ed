/* The report of an area drafted from its sum: tables filled, prose left to write. */
import { blankForm } from '../../edition/blank-form.ts'
import { editionFor } from '../../edition/editions.ts'
import { format, subtract, zero } from '../../quantity/quantity.ts'
import type { Level } from '../report.ts'
import { figureText, formCells, type Figure, type FormCell } from './filing.ts'
import type { Rolled } from './rolled.ts'
import { figureOfSum, undividedGroups, type Sums } from './sums.ts'

export interface Drafting {
  readonly level: Level
  readonly keys: 'zh' | 'en'
  /** Address of the schema, as seen from the draft. */
  readonly schema: string | undefined
  /** Agencies that the sum may lack though nothing declares them. */
  readonly absent?: readonly string[]
  /** Reports in its folder that were not among those summed. */
  readonly leftOut?: readonly string[]
  /** Words of others made fit for a comment. */
  readonly safe: (words: string) => string
}

/** What the comment begins with by which a draft is known for one. */
export const draftMark = '由 disclosure rollup 起草：'

/** Reports that a draft names one by one. */
const named = 500

/** The source of a report whose tables are the sum. Cells without a sum are blank; its head says what was summed and what is missing. */
export function draftedReport(rolled: Rolled, drafting: Drafting): string {
  const { level, keys, schema, safe } = drafting
  const { area, year, edition, sums } = rolled
  const cells = formCells(edition)
  const texts = new Map(
    cells.map((cell, index): [string, string] => {
      const sum = sums.cells[index]
      return [cell.path, written(sum && isWritable(rolled, index) ? figureOfSum(sum, cell) : undefined)]
    }),
  )
  return blankForm(edition, {
    year,
    named: editionFor(year) !== edition,
    agency: { name: area.agency, level },
    contact: [],
    schema,
    keys,
    printed: true,
    remarks: remarksOf(rolled, drafting).map(safe),
    opening: (section, row, column) => texts.get([section, ...(row?.path ?? []), ...column.path].join('.')),
  })
}

const written = (figure: Figure | undefined): string => (figure ? figureText(figure) || '0' : '~')

/** False for a cell whose sum no cell can hold. */
const isWritable = ({ problems, edition }: Rolled, index: number): boolean =>
  !problems.some((problem) => problem.kind === 'large' && problem.cell === formCells(edition)[index])

function remarksOf(
  { area, counted, missing, standing, sums, year, edition }: Rolled,
  { absent = [], leftOut = [] }: Drafting,
): readonly string[] {
  const lacking = formCells(edition).filter((_cell, index) => (sums.cells[index]?.lacking.length ?? 0) > 0)
  const without = sums.cells.flatMap((sum) => sum.lacking.map(({ agency }) => agency))
  const more = counted.length - named
  return [
    '',
    `${draftMark}${area.agency} ${year} 年度，汇总 ${counted.length} 份报告，各表逐格相加（总计也是相加所得）。`,
    ...(area.unreported ? ['机关名称按文件夹和各单位的名称推定，请核实。'] : []),
    '正文各部分待写。所汇总的报告：',
    ...counted
      .slice(0, named)
      .map(
        ({ agency, file }) =>
          `  ${agency}  ${standing.includes(agency) ? '（没有报告，用其下级之和）' : file}`,
      ),
    ...(more > 0 ? [`  ……另有 ${more} 份`] : []),
    ...(missing.length > 0
      ? [`缺 ${missing.length} 个单位，没有算在内：${missing.map(({ agency }) => agency).join('、')}`]
      : []),
    ...(leftOut.length > 0
      ? [
          `只汇总了文件夹的一部分，另有 ${leftOut.length} 份报告没有列入：${leftOut.slice(0, named).join('、')}`,
        ]
      : []),
    ...(absent.length > 0
      ? [`可能缺 ${absent.length} 个单位（上年有报告，或有文件夹而没有报告），请核实：${absent.join('、')}`]
      : []),
    ...undividedGroups(sums).flatMap((group) => togetherIn(group, sums)),
    ...(lacking.length > 0
      ? [
          `有 ${lacking.length} 格得不出汇总数，留空（~）：${distinct(lacking.map(rowLabel)).join('、')}（${distinct(without).join('、')}）。`,
        ]
      : []),
  ]
}

/** The form’s label of the row that a cell is in. */
const rowLabel = ({ slot: { row, column } }: FormCell): string =>
  row?.leaf.label ?? column.groups.at(-1)?.label ?? column.leaf.label

const distinct = (words: readonly string[]): readonly string[] => [...new Set(words)]

/** What some rows are together where a report has them as one: the figure, what of it is known row by row, and whose is not. */
function togetherIn(
  { cell, parts, sum }: ReturnType<typeof undividedGroups>[number],
  { edition, cells }: Sums,
): readonly string[] {
  const whole = figureOfSum(sum, cell)
  if (!whole?.value) return []
  const known = parts.flatMap((part) => {
    const [place, value] = [formCells(edition)[part], cells[part]?.value]
    return place && value && value.digits !== 0n
      ? [`${place.slot.row?.leaf.label ?? ''} ${format(value)}`]
      : []
  })
  const rest = parts.reduce((left, part) => subtract(left, cells[part]?.value ?? zero), whole.value)
  const whose = distinct(parts.flatMap((part) => cells[part]?.lacking.map(({ agency }) => agency) ?? []))
  const { row, column } = cell.slot
  return [
    `${row?.leaf.label ?? ''} · ${column.leaf.label}：合计 ${format(whole.value)}，${known.length > 0 ? `其中已知 ${known.join('、')}，` : ''}` +
      `还有 ${format(rest)} 分不开（${whose.join('、')} 按另一版表样合报），问明后填入各行。`,
  ]
}
