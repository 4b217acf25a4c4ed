/* The rows of a workbook with the keys that say what they are. */
import type { Edition } from '../../edition/edition.ts'
import {
  cellNoteKey,
  columnsKey,
  fieldKeys,
  keyedRows,
  notesKey,
  proseFields,
  proseKey,
  sayingKey,
} from '../../edition/form-keys.ts'
import { enteredIn, spotOf, type SheetCells, type WorkbookCell } from './workbook-cells.ts'

/** A row with its key. */
export interface KeyedLine {
  readonly key: string
  readonly sheet: string
  /** Column of the key. */
  readonly column: number
  readonly cells: ReadonlyMap<number, WorkbookCell>
}

/** Where a cell of a line stands, for people. */
export const placeIn = ({ sheet, cells }: KeyedLine, column: number): string => {
  const [any] = cells.values()
  return spotOf(sheet, { row: any?.row ?? 0, column })
}

/** What was entered in a line, so many columns after its key; empty for nothing. */
export function wordsAt({ cells, column }: KeyedLine, after: number): string {
  const cell = cells.get(column + after)
  return cell === undefined ? '' : enteredIn(cell)
}

/** All rows that have a key, in the order of the sheets; what was put in between rows of words goes with the row before it. */
export function keyedSheets(sheets: readonly SheetCells[], edition: Edition): readonly KeyedLine[] {
  const known = keysOf(edition)
  return sheets.flatMap(({ name, cells }) => {
    const rows = rowsOf(cells)
    const column = keyColumn(cells, known)
    if (column === undefined) return []
    let before = sayingKey
    return rows.flatMap((row): KeyedLine[] => {
      const cell = row.get(column)
      const written = cell === undefined ? '' : enteredIn(cell).trim()
      const key = known.all.has(written)
        ? written
        : written === '' && known.words.has(before)
          ? plain(before)
          : undefined
      if (key === undefined) return []
      before = key
      return [{ key, sheet: name, column, cells: row }]
    })
  })
}

/** A row that was put in after Markdown was typed by hand: plain words. */
const plain = (key: string): string => key.replace(/:markdown$/, '')

interface Keys {
  readonly all: ReadonlySet<string>
  /** Those of rows of words, which may be followed by rows without a key. */
  readonly words: ReadonlySet<string>
}

function keysOf(edition: Edition): Keys {
  const tables = edition.sections.flatMap((section) => (section.kind === 'table' ? [section] : []))
  const words = [
    ...proseFields(edition).flatMap((key) => [proseKey(key, false), proseKey(key, true)]),
    ...tables.map(({ key }) => notesKey(key)),
    cellNoteKey,
  ]
  const columns = tables.flatMap(({ key, table }) =>
    table.blocks.map((_block, index) => columnsKey(key, index)),
  )
  return {
    all: new Set([...words, ...columns, ...keyedRows(edition).keys(), ...fieldKeys, sayingKey]),
    words: new Set(words),
  }
}

function rowsOf(cells: readonly WorkbookCell[]): readonly ReadonlyMap<number, WorkbookCell>[] {
  const rows = new Map<number, Map<number, WorkbookCell>>()
  for (const cell of cells) {
    const row = rows.get(cell.row) ?? new Map<number, WorkbookCell>()
    rows.set(cell.row, row.set(cell.column, cell))
  }
  return [...rows].sort(([one], [other]) => one - other).map(([, row]) => row)
}

/** The column that holds most keys; `undefined` where none does. */
function keyColumn(cells: readonly WorkbookCell[], { all }: Keys): number | undefined {
  const counts = new Map<number, number>()
  for (const cell of cells)
    if (cell.type !== 'n' && all.has(enteredIn(cell).trim()))
      counts.set(cell.column, (counts.get(cell.column) ?? 0) + 1)
  return [...counts].sort(([one, many], [other, more]) => more - many || one - other)[0]?.[0]
}
