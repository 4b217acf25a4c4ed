/* Tables without lines: texts that stand in columns, line after line. */
import type { Grid, GridCell } from '../extract.ts'
import type { Run } from './geometry.ts'
import { lineText } from './joined.ts'
import type { Line } from './printed-text.ts'

/** A table that is only known by how its texts are aligned. */
export interface Aligned {
  readonly kind: 'aligned'
  readonly grid: Grid
}

const linesAtLeast = 3
const chunksAtLeast = 3

/** Lines with the tables among them put together. */
export function withAligned(lines: readonly Line[]): readonly (Line | Aligned)[] {
  const found: (Line | Aligned)[] = []
  let run: Line[] = []
  const close = (): void => {
    if (run.length >= linesAtLeast) found.push(alignedTable(run))
    else found.push(...run)
    run = []
  }
  for (const line of lines) {
    if (chunksOf(line).length < chunksAtLeast) {
      close()
      found.push(line)
    } else run.push(line)
  }
  close()
  return found
}

/** A piece of a line between wide gaps. */
interface Chunk {
  readonly text: string
  readonly left: number
  readonly right: number
}

function chunksOf({ runs, size }: Line): readonly Chunk[] {
  const chunks: Run[][] = []
  for (const run of runs) {
    const last = chunks.at(-1)?.at(-1)
    if (last !== undefined && run.left - last.right < 1.2 * size) chunks.at(-1)?.push(run)
    else chunks.push([run])
  }
  return chunks.map((chunk) => ({
    text: lineText(chunk),
    left: Math.min(...chunk.map(({ left }) => left)),
    right: Math.max(...chunk.map(({ right }) => right)),
  }))
}

function alignedTable(lines: readonly Line[]): Aligned {
  const rows = lines.map(chunksOf)
  const edges = columnsOf(rows.flat())
  const widest = Math.max(...rows.map((row) => row.length))
  // Headings that reach over several columns blur them; then only the order within a line is known.
  const certain = edges.length >= widest
  const columns = certain ? edges.length : widest
  const at = `第 ${lines[0]?.page ?? 1} 页`
  const cells = rows.flatMap((row, index) =>
    cellsOf(row, { index, at, edges: certain ? edges : undefined, columns }),
  )
  const grid: Grid = {
    kind: 'grid',
    rows: rows.length,
    columns,
    cells,
    at,
    ...(certain ? {} : { loose: true }),
  }
  return { kind: 'aligned', grid }
}

/** Stretches of the page that texts of all lines stand in. */
function columnsOf(chunks: readonly Chunk[]): readonly Chunk[] {
  const columns: Chunk[] = []
  for (const chunk of [...chunks].sort((a, b) => a.left - b.left)) {
    const last = columns.at(-1)
    if (last !== undefined && chunk.left < last.right)
      columns[columns.length - 1] = { ...last, right: Math.max(last.right, chunk.right) }
    else columns.push(chunk)
  }
  return columns
}

interface Placing {
  readonly index: number
  readonly at: string
  readonly edges: readonly Chunk[] | undefined
  readonly columns: number
}

function cellsOf(row: readonly Chunk[], { index, at, edges, columns }: Placing): readonly GridCell[] {
  const texts = Array.from({ length: edges === undefined ? row.length : columns }, () => '')
  row.forEach(({ text, left }, rank) => {
    const column =
      edges === undefined ? rank : edges.findIndex((edge) => left >= edge.left && left < edge.right)
    texts[column] = [texts[column] ?? '', text].filter((one) => one !== '').join(' ')
  })
  return texts.map((text, column) => ({
    row: index,
    column,
    rowSpan: 1,
    columnSpan: 1,
    text,
    at: `${at}表第 ${index + 1} 行第 ${column + 1} 列`,
  }))
}
