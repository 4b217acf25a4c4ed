/* A row that the end of a page parted into two: its label begins in the one and ends in the other. */
import type { Text } from '../../language/text.ts'
import type { GridCell } from '../extract.ts'
import { isExactly } from './bare-words.ts'
import { couldBeFigure } from './figure.ts'
import type { FormTable } from './form.ts'
import { lineOf, type Sheet, type SheetRow } from './sheet.ts'

/** A sheet in which two rows are one again where only both their labels together are a label of the form. */
export function rejoined(sheet: Sheet, tables: readonly FormTable[]): Sheet {
  const rows = [...sheet.rows]
  let isSame = true
  for (const [index, row] of rows.entries()) {
    const next = rows[index + 1]
    const whole = next && wholeOf(row, next, tables)
    if (!whole) continue
    rows[index] = whole
    rows[index + 1] = { index: row.index + 1, cells: [] }
    isSame = false
  }
  return isSame ? sheet : { ...sheet, rows }
}

function wholeOf(row: SheetRow, next: SheetRow, tables: readonly FormTable[]): SheetRow | undefined {
  const rest = next.cells.find(({ text }) => text.trim() !== '')
  const begun = rest && row.cells.find(({ column }) => column === rest.column)
  if (!begun || !isLabel(begun) || !isLabel(rest) || begun.columnSpan !== rest.columnSpan) return undefined
  if (next.cells.some(({ rowSpan }) => rowSpan > 1)) return undefined
  const [first, second] = [lineOf(begun.text), lineOf(rest.text)]
  const isOne = tables.some(
    ({ rowWords }) =>
      isExactly(rowWords, first + second) && !isExactly(rowWords, first) && !isExactly(rowWords, second),
  )
  const behind = next.cells.filter(({ column }) => column > rest.column)
  if (!isOne || !behind.every((cell) => row.cells.some((above) => isAbove(above, cell)))) return undefined
  const cells = row.cells.map((cell): GridCell => {
    if (cell === begun) return { ...cell, text: first + second }
    const below = behind.find((one) => isAbove(cell, one))
    if (!below || below.text.trim() === '') return cell
    if (cell.text.trim() === '') return { ...below, row: cell.row }
    return { ...cell, text: `${cell.text}\n${below.text}`, doubt: parted }
  })
  return { index: row.index, cells }
}

const isLabel = ({ text, rowSpan }: GridCell): boolean =>
  rowSpan === 1 && text.trim() !== '' && !couldBeFigure(text)

const isAbove = (above: GridCell, below: GridCell): boolean =>
  above.rowSpan === 1 && above.column === below.column && above.columnSpan === below.columnSpan

const parted: Text = {
  zh: '这一行分成了两截（多半在两页之间断开），两截里各有字，请核对',
  en: 'this row stands in two pieces, most likely parted by a page break, and both have words here; please check',
}
