import { archiveLimits } from '../archive/limits.ts'
import { tooLarge } from '../archive/refusals.ts'
import type { GridCell, Item } from '../extract.ts'
import { flawOf } from './flaw-of.ts'
import type { Element } from './structure-tree.ts'
import { marksOf, placeOf, type Marked } from './marked-text.ts'

/** Reads what stands in an element. */
type ReadBlocks = (element: Element, marked: Marked) => readonly Item[] | undefined

/** A table of the tree as its captions and a grid; undefined where its cells make no lattice. */
export function taggedTable(table: Element, marked: Marked, read: ReadBlocks): readonly Item[] | undefined {
  const before: Item[] = []
  const cells: GridCell[] = []
  const at = placeOf(marksOf(table), marked)
  /** For each column the row from which it is free. */
  const free: number[] = []
  let row = 0
  for (const part of parts(table)) {
    if (part.role !== 'TR') {
      const caption = read(part, marked)
      if (caption === undefined) return undefined
      before.push(...caption)
      continue
    }
    if (row >= archiveLimits.rows)
      throw tooLarge(`每张表 ${archiveLimits.rows} 行`, `${archiveLimits.rows} rows in a table`)
    const width = free.length
    if (!placeRow(part, { row, free, cells, marked, at, read }) || (row > 0 && free.length > width))
      return undefined
    row += 1
  }
  const columns = free.length
  // Every row reaches the table's edge, and no cell beyond its last row.
  if (columns === 0 || free.some((until) => until !== row)) return row === 0 ? before : undefined
  return [...before, { kind: 'grid', rows: row, columns, cells, at }]
}

/** Rows and captions, out of what only groups them. */
function* parts(table: Element): Generator<Element> {
  for (const child of table.children) {
    if (typeof child === 'string') continue
    if (['THead', 'TBody', 'TFoot', 'NonStruct', 'Div'].includes(child.role)) yield* parts(child)
    else yield child
  }
}

interface Placing {
  readonly row: number
  readonly free: number[]
  readonly cells: GridCell[]
  readonly marked: Marked
  readonly at: string
  readonly read: ReadBlocks
}

/** Places a row's cells where there is room, as HTML does; false where they overlap. */
function placeRow(element: Element, { row, free, cells, marked, at, read }: Placing): boolean {
  // Lines of a cell end at its own edge, which is not known: none of them is taken for broken on purpose.
  const narrow: Marked = { ...marked, right: 0 }
  let column = 0
  for (const cell of element.children) {
    if (typeof cell === 'string' || (cell.role !== 'TD' && cell.role !== 'TH')) return false
    while ((free[column] ?? 0) > row) column += 1
    const { rowSpan, columnSpan } = cell
    if (column + columnSpan > archiveLimits.columns)
      throw tooLarge(`每张表 ${archiveLimits.columns} 列`, `${archiveLimits.columns} columns in a table`)
    for (let covered = column; covered < column + columnSpan; covered += 1) {
      if ((free[covered] ?? 0) > row) return false
      free[covered] = row + rowSpan
    }
    const items = read(cell, narrow)
    const texts = items?.map((item) => (item.kind === 'paragraph' ? item.text : undefined))
    if (texts === undefined || texts.includes(undefined)) return false
    const text = texts.join('\n')
    const place = `${at}表第 ${row + 1} 行第 ${column + 1} 列`
    const doubt = flawOf(marksOf(cell).flatMap((mark) => marked.runs.get(mark) ?? []))
    cells.push({ row, column, rowSpan, columnSpan, text, at: place, ...(doubt ? { doubt } : {}) })
    column += columnSpan
  }
  return free.every((until) => until > row)
}
