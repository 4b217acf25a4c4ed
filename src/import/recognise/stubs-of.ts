/* Where the figures of a table begin, told from where its labels end. */
import type { GridCell } from '../extract.ts'
import type { FormBlock } from './form.ts'
import type { Columns } from './header.ts'
import type { LabelledRow } from './row-label.ts'

/** The column at which figures begin, for each block: behind most of its labels, and the longer ones of as many. */
export function stubsOf(rows: readonly LabelledRow[]): ReadonlyMap<FormBlock, number> {
  const ends = new Map<FormBlock, Map<number, number>>()
  for (const { block, label } of rows) {
    const own = ends.get(block) ?? new Map<number, number>()
    const end = label.column + label.columnSpan
    ends.set(block, own.set(end, (own.get(end) ?? 0) + 1))
  }
  return new Map(
    [...ends].map(([block, own]) => {
      const [most] = [...own].sort(([one, few], [other, many]) => many - few || other - one)
      return [block, most?.[0] ?? 0]
    }),
  )
}

/**
 * Tells the empty cells that a table keeps in the place of labels from blank figures. Where a figure stands beneath the headings
 * of labels their spans are lost, and nothing tells; a row that is longer than the form shows that labels have cells.
 */
export function paddingOf(
  rows: readonly LabelledRow[],
  columns: Columns | undefined,
): (cell: GridCell) => boolean {
  if (!columns) return () => false
  const own = rows.filter(({ block }) => block === columns.block)
  const edge = columns.places
    ? Math.min(...columns.places.flatMap((place) => place?.from ?? []))
    : (stubsOf(own).get(columns.block) ?? 0)
  const isBefore = ({ column, columnSpan }: GridCell): boolean => column + columnSpan <= edge
  const firsts = own.flatMap(({ data }) => data[0] ?? []).filter(isBefore)
  const isKept = own.some(
    ({ data }) =>
      data[0] !== undefined &&
      isPlain(data[0]) &&
      isBefore(data[0]) &&
      data.length > columns.block.columns.length,
  )
  if (!isKept && !firsts.every(isPlain)) return () => false
  return (cell) => isPlain(cell) && isBefore(cell)
}

const isPlain = ({ text }: GridCell): boolean => text.trim() === ''
