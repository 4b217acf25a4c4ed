/* Tables that a page prints the other way round: rows for columns, or the one row of a table on several lines. */
import { isGroup, type AxisNode, type Branch } from '../../edition/axis.ts'
import type { GridCell } from '../extract.ts'
import { matchIn, type Vocabulary } from './bare-words.ts'
import { couldBeFigure } from './figure.ts'
import type { FormBlock, FormTable } from './form.ts'
import { readTable } from './read-table.ts'
import { lineOf, type Sheet, type SheetRow } from './sheet.ts'

/** A sheet as the form has its table, where its labels leave no choice; else as it is. */
export function asPrinted(sheet: Sheet, tables: readonly FormTable[]): Sheet {
  if (!sheet.isLattice) return sheet
  const turned = tables.some((table) => isTurned(sheet, table)) ? transposed(sheet) : undefined
  if (turned) return turned
  for (const table of tables) {
    const [block, ...more] = table.blocks
    if (!block || more.length > 0 || block.rows.length > 0 || !isCrossed(sheet, block)) continue
    const line = readTable(table, [sheet]).lines === 0 ? onOneLine(sheet, block) : undefined
    if (line) return line
  }
  return sheet
}

/** Labels of rows that stand beside each other from which a table is turned. */
const fewest = 5

/** True where labels of rows stand beside each other, more of them than stand below each other. */
function isTurned({ rows }: Sheet, { rowWords, columnWords }: FormTable): boolean {
  const below = new Map<number, number>()
  let beside = 0
  for (const { cells } of rows) {
    const labels = cells.filter(({ text }) => names(rowWords, text) && !names(columnWords, text))
    beside = Math.max(beside, labels.length)
    for (const { column } of labels) below.set(column, (below.get(column) ?? 0) + 1)
  }
  return beside >= fewest && beside > Math.max(...below.values())
}

const exactly = (words: Vocabulary<AxisNode>, text: string): readonly AxisNode[] => {
  const match = text.trim() === '' ? undefined : matchIn(words, lineOf(text))
  return match?.distance === 0 ? match.items : []
}

const names = (words: Vocabulary<AxisNode>, text: string): boolean =>
  exactly(words, text).some((node) => !isGroup(node))

function transposed({ rows, columns, ...sheet }: Sheet): Sheet {
  const cells = rows.flatMap((row) => row.cells)
  return {
    ...sheet,
    columns: rows.length,
    rows: Array.from({ length: columns }, (_, index) => ({
      index,
      cells: cells
        .filter(({ column }) => column === index)
        .map((cell) => ({
          ...cell,
          row: cell.column,
          column: cell.row,
          rowSpan: cell.columnSpan,
          columnSpan: cell.rowSpan,
        }))
        .sort((one, other) => one.column - other.column),
    })),
  }
}

/** Cells of the largest table that can be one line of the form on several. */
const mostCells = 200

/** True where it may be: on several lines, with labels of the form's columns among them. */
function isCrossed({ rows }: Sheet, { columnWords }: FormBlock): boolean {
  const cells = rows.flatMap((row) => row.cells)
  return (
    rows.length > 2 &&
    cells.length <= mostCells &&
    cells.filter(({ text }) => names(columnWords, text)).length >= fewest
  )
}

/** The figures on one line beneath headings of the form; `undefined` unless each column has one figure, and each figure a column. */
function onOneLine(sheet: Sheet, block: FormBlock): Sheet | undefined {
  const cells = sheet.rows.flatMap((row) => row.cells)
  const found = new Map<Branch, GridCell>()
  for (const cell of cells) {
    if (!couldBeFigure(cell.text)) continue
    const branch = columnOf(cell, { cells, block })
    if (!branch) {
      if (/\d/.test(cell.text)) return undefined
      continue
    }
    if (found.has(branch)) return undefined
    found.set(branch, cell)
  }
  if (found.size !== block.columns.length) return undefined
  const line = (index: number, textOf: (branch: Branch) => Partial<GridCell>): SheetRow => ({
    index,
    cells: block.columns.map((branch, column) => ({
      ...{ text: '', at: '', ...textOf(branch) },
      ...{ row: index, column, rowSpan: 1, columnSpan: 1 },
    })),
  })
  return {
    ...sheet,
    columns: block.columns.length,
    rows: [
      line(0, ({ groups, leaf }) => ({ text: [...groups, leaf].map(({ label }) => label).join('') })),
      line(1, (branch) => found.get(branch) ?? {}),
    ],
  }
}

/** The column of the form that the labels above a cell and before it name together. */
function columnOf(
  cell: GridCell,
  { cells, block }: { readonly cells: readonly GridCell[]; readonly block: FormBlock },
): Branch | undefined {
  const said = cells
    .filter(
      ({ row, rowSpan, column, columnSpan, text }) =>
        !couldBeFigure(text) &&
        ((row <= cell.row && cell.row < row + rowSpan && column < cell.column) ||
          (column <= cell.column && cell.column < column + columnSpan && row < cell.row)),
    )
    .map(({ text }) => exactly(block.columnWords, text))
  const nodes = new Set(said.flat())
  const shared = ({ groups }: Branch): number => groups.filter((group) => nodes.has(group)).length
  const likely = block.columns
    .filter(({ leaf }) => nodes.has(leaf))
    .map((branch) => ({ branch, count: shared(branch) }))
  const most = Math.max(1, ...likely.map(({ count }) => count))
  const [best, ...others] = likely.filter(({ count }) => count === most)
  const leaves = said.filter((items) => items.some((node) => !isGroup(node)))
  return leaves.length === 1 && others.length === 0 ? best?.branch : undefined
}
