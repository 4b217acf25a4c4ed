/* A table that goes on over the page. */
import type { GridCell } from '../extract.ts'
import type { Printed } from './printed-table.ts'

/** Both parts as one, a repeated header once; undefined where the second is another table. */
export function continuedTable(before: Printed, after: Printed): Printed | undefined {
  const sameColumns =
    before.xs.length === after.xs.length &&
    before.xs.every((x, index) => Math.abs(x - (after.xs[index] ?? 0)) < 5)
  if (!sameColumns) return undefined
  const header = repeatedRows(before.grid.cells, after.grid.cells)
  if (header >= after.grid.rows) return before
  const shift = before.grid.rows - header
  const cells: GridCell[] = [...before.grid.cells]
  for (const cell of after.grid.cells) {
    if (cell.row < header) continue
    const label = cell.row === header ? openAbove(cells, cell, before.grid.rows) : -1
    const above = cells[label]
    if (above === undefined) cells.push({ ...cell, row: cell.row + shift })
    else cells[label] = { ...above, rowSpan: above.rowSpan + cell.rowSpan }
  }
  const rows = before.grid.rows + after.grid.rows - header
  return { ...before, bottom: after.bottom, grid: { ...before.grid, rows, cells } }
}

/** How many rows at the top of the second part are those at the top of the first. */
function repeatedRows(before: readonly GridCell[], after: readonly GridCell[]): number {
  const rowOf = (cells: readonly GridCell[], row: number): string =>
    cells
      .filter((cell) => cell.row === row)
      .map(({ column, rowSpan, columnSpan, text }) => `${column} ${rowSpan} ${columnSpan} ${text}`)
      .sort()
      .join('\n')
  let rows = 0
  while (rowOf(after, rows) !== '' && rowOf(before, rows) === rowOf(after, rows)) rows += 1
  // A header ends where no cell of it reaches further down.
  while (rows > 0 && after.some((cell) => cell.row < rows && cell.row + cell.rowSpan > rows)) rows -= 1
  return rows
}

/** The cell of several rows that an empty one on the next page is the rest of; -1 for none. */
function openAbove(
  cells: readonly GridCell[],
  { column, columnSpan, rowSpan, text }: GridCell,
  rows: number,
): number {
  if (text !== '') return -1
  return cells.findIndex(
    (cell) =>
      cell.column === column &&
      cell.columnSpan === columnSpan &&
      cell.row + cell.rowSpan === rows &&
      cell.rowSpan + rowSpan > 2,
  )
}
