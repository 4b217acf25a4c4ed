/* A table as rows of cells, whatever it was: a grid of the file, or paragraphs that were the cells of one. */
import type { Grid, GridCell } from '../extract.ts'

export interface SheetRow {
  readonly index: number
  /** Cells that begin in the row, from the left. */
  readonly cells: readonly GridCell[]
}

/** Rows together with what is known of where their columns are. */
export interface Sheet {
  readonly rows: readonly SheetRow[]
  /** True where a cell's column tells more than its rank in the row. */
  readonly isLattice: boolean
  readonly columns: number
  /** Items of the file that it was made of. */
  readonly items: readonly number[]
  /** True where it was paragraphs: empty cells may have left no trace. */
  readonly isFlattened: boolean
  /** Units of money that it states for all of its cells. */
  readonly units?: readonly string[]
}

/** A grid of the file as a sheet. */
export function sheetOf(grid: Grid, item: number): Sheet {
  const rows: GridCell[][] = []
  for (const cell of grid.cells) (rows[cell.row] ??= []).push(cell)
  return {
    rows: Array.from({ length: grid.rows }, (_, index) => ({
      index,
      cells: (rows[index] ?? []).sort((one, other) => one.column - other.column),
    })),
    isLattice: grid.loose !== true,
    columns: grid.columns,
    items: [item],
    isFlattened: false,
  }
}

/** A cell's text on one line. */
export const lineOf = (text: string): string => text.replace(/\s*\n\s*/g, '')
