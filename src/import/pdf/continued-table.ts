/* A table that goes on over the page. */
import type { Text } from '../../language/text.ts'
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
  if (header === 0 && before.open.below && after.open.above) return sharedRow(before, after)
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
  return { ...before, bottom: after.bottom, open: after.open, grid: { ...before.grid, rows, cells } }
}

/** Both parts as one where the page parted a row: its texts put together, a figure in two pieces in doubt. */
function sharedRow(before: Printed, after: Printed): Printed {
  const shift = before.grid.rows - 1
  const cells: GridCell[] = [...before.grid.cells]
  for (const cell of after.grid.cells) {
    const index = cells.findIndex(
      ({ row, rowSpan, column }) => cell.row === 0 && column === cell.column && row + rowSpan > shift,
    )
    const above = cells[index]
    if (above === undefined) cells.push({ ...cell, row: cell.row + shift })
    else {
      const texts = [above.text, cell.text].filter((text) => text !== '')
      cells[index] = {
        ...above,
        text: texts.join('\n'),
        rowSpan: above.rowSpan + cell.rowSpan - 1,
        ...(texts.length > 1 ? { doubt: parted } : {}),
      }
    }
  }
  const rows = before.grid.rows + after.grid.rows - 1
  return { ...before, bottom: after.bottom, open: after.open, grid: { ...before.grid, rows, cells } }
}

const parted: Text = {
  zh: '这一行在两页之间断开，格里的内容由两页拼成，请核对',
  en: 'this row is parted by a page break; what stands in the cell was put together from both pages, please check',
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
