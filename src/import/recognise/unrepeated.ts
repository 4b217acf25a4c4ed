/* Merged cells that a program wrote out as several with the same words: one again, where the heading is written out likewise. */
import { isGroup } from '../../edition/axis.ts'
import type { GridCell } from '../extract.ts'
import { matchIn } from './bare-words.ts'
import { couldBeFigure } from './figure.ts'
import type { FormTable } from './form.ts'
import { lineOf, type Sheet, type SheetRow } from './sheet.ts'

/** A sheet in which a column's heading that stands several times side by side is one, and so is a figure that does beneath it. */
export function unrepeated(sheet: Sheet, tables: readonly FormTable[]): Sheet {
  let spans: readonly Span[] = []
  const rows = sheet.rows.map((row): SheetRow => {
    const own = runsOf(row.cells).filter((run) => isHeadingRun(run, tables))
    if (own.length > 0) spans = own.map(spanOf)
    // What is no figure beneath a heading is another heading.
    else if (
      row.cells.some((cell) => spans.some((span) => isWithin(cell, span)) && !couldBeFigure(cell.text))
    )
      spans = []
    return { ...row, cells: spans.reduce((cells, span) => mergedIn(cells, span), row.cells) }
  })
  return { ...sheet, rows }
}

interface Span {
  readonly from: number
  readonly to: number
}

/** Cells side by side that say the same. */
function runsOf(cells: readonly GridCell[]): readonly (readonly GridCell[])[] {
  const runs: GridCell[][] = []
  for (const cell of cells) {
    const last = runs.at(-1)?.at(-1)
    const isNext = last && last.column + last.columnSpan === cell.column
    if (isNext && lineOf(last.text).trim() === lineOf(cell.text).trim()) runs.at(-1)?.push(cell)
    else runs.push([cell])
  }
  return runs.filter(({ length }) => length > 1)
}

/** True for a label of one column, which no form has twice side by side. */
const isHeadingRun = ([first]: readonly GridCell[], tables: readonly FormTable[]): boolean =>
  first !== undefined &&
  tables.some(({ columnWords }) => {
    const match = matchIn(columnWords, lineOf(first.text))
    return match?.distance === 0 && match.items.every((node) => !isGroup(node))
  })

const spanOf = (run: readonly GridCell[]): Span => ({
  from: run[0]?.column ?? 0,
  to: Math.max(...run.map(({ column, columnSpan }) => column + columnSpan)),
})

const isWithin = ({ column, columnSpan }: GridCell, { from, to }: Span): boolean =>
  column >= from && column + columnSpan <= to

/** The cells of a row with those over a span as one, where they fill it and all say the same. */
function mergedIn(cells: readonly GridCell[], span: Span): readonly GridCell[] {
  const own = cells.filter((cell) => isWithin(cell, span))
  const [first] = own
  const isFull = own.reduce((sum, { columnSpan }) => sum + columnSpan, 0) === span.to - span.from
  const isSame = own.every(
    ({ text, rowSpan, doubt }) =>
      text.trim() === first?.text.trim() && rowSpan === first.rowSpan && doubt === first.doubt,
  )
  if (!first || own.length < 2 || !isFull || !isSame) return cells
  return cells.flatMap((cell) => {
    if (cell === first) return [{ ...first, columnSpan: span.to - span.from }]
    return own.includes(cell) ? [] : [cell]
  })
}
