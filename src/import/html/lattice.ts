/* Cells of a page's table put in their places. Spans are kept as numbers and never expanded. */
import type { Text } from '../../language/text.ts'
import type { GridCell } from '../extract.ts'

/** What a table may at most be. */
export const tableLimits = { rows: 10_000, columns: 1_024 } as const

/** A cell as written, before it has a place. */
export interface Written {
  readonly text: string
  readonly rowSpan: number
  readonly columnSpan: number
  readonly doubt?: Text
}

export interface Lattice {
  readonly rows: number
  readonly columns: number
  readonly cells: readonly GridCell[]
  /** Cells that lie beyond the limits and were left out. */
  readonly lost: number
}

/** A cell of a row above that reaches down. */
interface Reach {
  readonly column: number
  readonly width: number
  readonly until: number
}

/** The lattice of rows of cells, as a browser would place them. `name` tells where the table stood. */
export function lattice(rows: readonly (readonly Written[])[], name: string): Lattice {
  const cells: GridCell[] = []
  let reaches: readonly Reach[] = []
  let columns = 0
  let lost = Math.max(0, rows.length - tableLimits.rows)
  for (const [row, written] of rows.slice(0, tableLimits.rows).entries()) {
    reaches = reaches.filter(({ until }) => until > row)
    const begun: Reach[] = []
    let column = 0
    for (const { text, rowSpan, columnSpan, doubt } of written) {
      column = free(column, reaches)
      if (column >= tableLimits.columns) {
        lost += 1
        continue
      }
      const width = Math.min(columnSpan, tableLimits.columns - column)
      const height = Math.min(rowSpan === 0 ? rows.length : rowSpan, rows.length - row)
      const at = `${name}第 ${row + 1} 行第 ${column + 1} 列`
      cells.push({ row, column, rowSpan: height, columnSpan: width, text, at, ...(doubt ? { doubt } : {}) })
      if (height > 1) begun.push({ column, width, until: row + height })
      column += width
      columns = Math.max(columns, column)
    }
    if (begun.length > 0) reaches = [...reaches, ...begun].sort((one, other) => one.column - other.column)
  }
  return { rows: Math.min(rows.length, tableLimits.rows), columns, cells, lost }
}

/** The first column from one on that no cell above reaches into; reaches are in order of their columns. */
function free(column: number, reaches: readonly Reach[]): number {
  let found = column
  for (const reach of reaches) {
    if (reach.column > found) break
    if (found < reach.column + reach.width) found = reach.column + reach.width
  }
  return found
}
