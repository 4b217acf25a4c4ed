/* A sheet as paragraphs and grids: blank rows part them, and rows and columns in which nothing stands take no room. */
import { archiveLimits } from '../archive/limits.ts'
import { tooLarge } from '../archive/refusals.ts'
import type { Grid, GridCell, Item } from '../extract.ts'
import { addressOf } from './address.ts'
import type { Seen } from './seen-cells.ts'

/** Characters from which a cell alone in its row is prose and no label. */
const prose = 60

/** What stands on a sheet called `name`, from what is seen of it in order. Hidden rows part nothing. */
export function sheetItems(
  name: string,
  seen: readonly Seen[],
  isHidden: (row: number) => boolean,
): readonly Item[] {
  return blocksOf(seen, isHidden).flatMap((rows) => piecesOf(rows).flatMap((piece) => itemsOf(name, piece)))
}

/** A row in which something begins. */
type Row = readonly Seen[]

/** Runs of rows without a blank one between them. */
function blocksOf(seen: readonly Seen[], isHidden: (row: number) => boolean): readonly (readonly Row[])[] {
  const blocks: Seen[][][] = []
  let reach = -2
  for (const cell of seen) {
    const block = blocks.at(-1)
    const last = block?.at(-1)
    if (block === undefined || last === undefined || parted(reach, cell.top, isHidden)) blocks.push([[cell]])
    else if (last[0]?.top === cell.top) last.push(cell)
    else block.push([cell])
    reach = Math.max(reach, cell.bottom)
  }
  return blocks
}

/** Whether a row that is seen and blank lies between. */
function parted(above: number, below: number, isHidden: (row: number) => boolean): boolean {
  if (below - above > archiveLimits.rows) return true
  for (let row = above + 1; row < below; row += 1) if (!isHidden(row)) return true
  return false
}

interface Piece {
  readonly kind: 'prose' | 'table'
  readonly rows: readonly Row[]
}

/** Parts prose from tables: long text alone in its row, and what stands alone in the rows next to it. */
function piecesOf(rows: readonly Row[]): readonly Piece[] {
  const alone = rows.map((row, index) => row.length === 1 && !coveredFromAbove(rows, index))
  const isProse = alone.map(
    (one, index) => one && (alone.every(Boolean) || (rows[index]?.[0]?.text.length ?? 0) >= prose),
  )
  spread(isProse, alone)
  const pieces: { kind: Piece['kind']; rows: Row[] }[] = []
  rows.forEach((row, index) => {
    const kind = isProse[index] === true ? 'prose' : 'table'
    const piece = pieces.at(-1)
    if (piece?.kind === kind) piece.rows.push(row)
    else pieces.push({ kind, rows: [row] })
  })
  return pieces
}

function spread(isProse: boolean[], alone: readonly boolean[]): void {
  for (let index = 1; index < isProse.length; index += 1)
    if (alone[index] === true && isProse[index - 1] === true) isProse[index] = true
  for (let index = isProse.length - 2; index >= 0; index -= 1)
    if (alone[index] === true && isProse[index + 1] === true) isProse[index] = true
}

const coveredFromAbove = (rows: readonly Row[], index: number): boolean => {
  const top = rows[index]?.[0]?.top ?? 0
  // Merges that reach down come from near above; a table is not searched from its beginning for each of its rows.
  return rows.slice(Math.max(0, index - 40), index).some((row) => row.some(({ bottom }) => bottom >= top))
}

function itemsOf(name: string, { kind, rows }: Piece): readonly Item[] {
  if (kind === 'table') return [gridOf(name, rows)]
  return rows.flat().flatMap(({ text, at }) =>
    text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line): Item => ({ kind: 'paragraph', text: line, at })),
  )
}

function gridOf(name: string, rows: readonly Row[]): Grid {
  const cells = rows.flat()
  const tops = rows.map((row) => row[0]?.top ?? 0)
  const lefts = [...new Set(cells.map(({ left }) => left))].sort((a, b) => a - b)
  if (tops.length > archiveLimits.rows)
    throw tooLarge(`每张表 ${archiveLimits.rows} 行`, `${archiveLimits.rows} rows in a table`)
  if (lefts.length > archiveLimits.columns)
    throw tooLarge(`每张表 ${archiveLimits.columns} 列`, `${archiveLimits.columns} columns in a table`)
  if (tops.length * lefts.length > archiveLimits.cells)
    throw tooLarge(`${archiveLimits.cells} 个单元格`, `${archiveLimits.cells} cells`)
  const placed = cells.map((cell) => place(cell, tops, lefts))
  const blank = blanks(placed, { tops, lefts, name })
  return {
    kind: 'grid',
    rows: tops.length,
    columns: lefts.length,
    cells: [...placed, ...blank].sort((a, b) => a.row - b.row || a.column - b.column),
    at: `${name}!${addressOf({ row: tops[0] ?? 0, column: lefts[0] ?? 0 })}`,
  }
}

function place(
  { top, bottom, left, right, ...said }: Seen,
  tops: readonly number[],
  lefts: readonly number[],
): GridCell {
  const [row, column] = [indexFrom(tops, top), indexFrom(lefts, left)]
  return {
    row,
    column,
    rowSpan: Math.max(1, indexFrom(tops, bottom + 1) - row),
    columnSpan: Math.max(1, indexFrom(lefts, right + 1) - column),
    ...said,
  }
}

/** Where in a rising list a value stands or would stand. */
function indexFrom(rising: readonly number[], value: number): number {
  let [low, high] = [0, rising.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((rising[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}

interface Lattice {
  readonly tops: readonly number[]
  readonly lefts: readonly number[]
  readonly name: string
}

/** The empty cells of a lattice. */
function blanks(placed: readonly GridCell[], { tops, lefts, name }: Lattice): readonly GridCell[] {
  const taken = new Uint8Array(tops.length * lefts.length)
  for (const { row, column, rowSpan, columnSpan } of placed)
    for (let down = row; down < row + rowSpan; down += 1)
      taken.fill(1, down * lefts.length + column, down * lefts.length + column + columnSpan)
  const empty: GridCell[] = []
  tops.forEach((top, row) => {
    lefts.forEach((left, column) => {
      if (taken[row * lefts.length + column] === 1) return
      const at = `${name}!${addressOf({ row: top, column: left })}`
      empty.push({ row, column, rowSpan: 1, columnSpan: 1, text: '', at })
    })
  })
  return empty
}
