/* Sums as rows, a row for each cell, with what the area's own report states beside them. */
import { format, subtract, zero } from '../../quantity/quantity.ts'
import { figuresOf, type Figure, type FormCell } from '../../report/rollup/filing.ts'
import type { Held } from '../../report/rollup/differences.ts'
import { carriesUnit, fromYuan } from '../../report/rollup/money.ts'
import type { Rolled } from '../../report/rollup/rolled.ts'
import { figureOfSum, figuresIn, inMeasure, undividedGroups } from '../../report/rollup/sums.ts'
import { placesOf, type Names } from './report-rows.ts'
import type { Column, Row } from './row-writer.ts'

const named: readonly (readonly [en: string, zh: string, kind: Column['kind']])[] = [
  ['agency', '汇总机关', 'text'],
  ['year', '年度', 'integer'],
  ['edition', '表样', 'integer'],
  ['reports', '汇总份数', 'integer'],
  ['missing', '缺报份数', 'integer'],
  ['table', '表', 'text'],
  ['tableLabel', '表名', 'text'],
  ['row', '行', 'text'],
  ['rowLabel', '行名', 'text'],
  ['column', '列', 'text'],
  ['columnLabel', '列名', 'text'],
  ['sum', '各单位之和', 'decimal'],
  ['unit', '单位', 'text'],
  ['reported', '汇总报告', 'decimal'],
  ['difference', '差额', 'decimal'],
  ['state', '结果', 'text'],
  ['file', '文件', 'text'],
]

/** The columns of sums. */
export const sumColumns = (names: Names): readonly Column[] =>
  named.map(([en, zh, kind]) => ({ name: names === 'zh' ? zh : en, kind }))

/**
 * The cells of an area, and after them what several cells are together where a report has them as one: the sum, what its report states in the same unit, and how the two stand: `equal`, `differs`,
 * `computed` (a total it does not write), `unjudged` (no sum, or no figure to hold against it), `sum` where nothing was held.
 */
export function sumRows(rolled: Rolled, held: Held | undefined): readonly Row[] {
  const { area, year, edition, counted, missing, sums } = rolled
  const own = area.own && area.own.edition === edition.edition ? figuresOf(area.own) : []
  const before = [area.agency, year, edition.edition, counted.length, missing.length].map(String)
  const places = placesOf(edition)
  const cells = places.map((place, index) => ({ ...place, index, sum: sums.cells[index] }))
  const groups = undividedGroups(sums).flatMap((group) => {
    const place = placesOf(group.edition).find(({ cell }) => cell === group.cell)
    return place ? [{ ...place, index: places.length + group.index, sum: group.sum }] : []
  })
  const together = area.own ? figuresIn(edition, area.own) : []
  return [...cells, ...groups].map(({ cell, texts, unit, index, sum }): Row => {
    const figure = sum && figureOfSum(sum, cell)
    const state = stateOf(index, held)
    const hasBoth = state === 'equal' || state === 'differs'
    const part = index < places.length ? own[index] : together[index]
    const stated = typeof part === 'object' ? part : { value: undefined }
    return [
      ...before,
      ...texts,
      figure?.value && format(figure.value),
      figure?.unit ?? unit,
      textIn(stated, cell, figure),
      hasBoth ? textIn(gapOf(stated, cell, sum?.value), cell, figure) : undefined,
      state,
      area.own?.file,
    ]
  })
}

function stateOf(index: number, held: Held | undefined): string {
  if (!held) return 'sum'
  if (held.differences.some((difference) => difference.index === index)) return 'differs'
  if (held.unjudged.includes(index)) return 'unjudged'
  return held.judged.includes(index) ? 'equal' : 'computed'
}

const gapOf = (stated: Figure, cell: FormCell, sum: Figure['value']): Figure => ({
  value: subtract(inMeasure(stated, cell) ?? zero, sum ?? zero),
  ...(carriesUnit(cell.slot.column.leaf) ? { unit: '元' } : {}),
})

/** A figure's digits, in the unit of the sum where figures carry their own. */
function textIn(figure: Figure, cell: FormCell, sum: Figure | undefined): string | undefined {
  if (figure.value === undefined) return undefined
  if (!carriesUnit(cell.slot.column.leaf)) return format(figure.value)
  const yuan = inMeasure(figure, cell)
  return yuan && format(fromYuan(yuan, sum?.unit ?? '元'))
}
