import { displayWidth } from '../../../finding/display-width.ts'
import { range, type Spot } from './address.ts'
import type { Cell, Content, Row, Style } from './workbook.ts'

/** A sheet on which cells are put one by one, in any order. */
export interface Drawing {
  readonly put: (spot: Spot, content: Content, look: Look) => void
  /** Height of a row in points. */
  readonly height: (row: number, points: number) => void
  /** Height that a row has for its text as it is; it grows with it. */
  readonly needs: (row: number, points: number) => void
  readonly rows: () => readonly Row[]
  readonly merges: () => readonly string[]
}

export interface Look {
  readonly style: Style
  /** Rows and columns that the cell covers. */
  readonly span?: { readonly rows: number; readonly columns: number }
}

/** An empty sheet. */
export function drawing(): Drawing {
  const cells = new Map<number, Map<number, Cell>>()
  const heights = new Map<number, { readonly height: number; readonly grows: boolean }>()
  const merged: string[] = []
  const rowOf = (row: number): Map<number, Cell> => {
    const known = cells.get(row) ?? new Map<number, Cell>()
    cells.set(row, known)
    return known
  }
  return {
    put: ({ row, column }, content, { style, span = { rows: 1, columns: 1 } }) => {
      const last = { row: row + span.rows - 1, column: column + span.columns - 1 }
      // Every cell that is covered has the look, or half of the border is missing.
      for (let line = row; line <= last.row; line += 1)
        for (let place = column; place <= last.column; place += 1)
          rowOf(line).set(place, { column: place, content: { kind: 'empty' }, style })
      rowOf(row).set(column, { column, content, style })
      if (last.row > row || last.column > column) merged.push(range({ row, column }, last))
    },
    height: (row, points) => {
      rowOf(row)
      heights.set(row, { height: points, grows: false })
    },
    needs: (row, points) => {
      rowOf(row)
      heights.set(row, { height: points, grows: true })
    },
    rows: () =>
      [...cells]
        .sort(([one], [other]) => one - other)
        .map(([row, own]) => ({
          row,
          ...heights.get(row),
          cells: [...own.values()].sort((one, other) => one.column - other.column),
        })),
    merges: () => merged,
  }
}

/** A text as the content of a cell; an empty one is an empty cell. */
export const text = (words: string): Content =>
  words === '' ? { kind: 'empty' } : { kind: 'text', text: words.slice(0, longest) }

/** Characters that a cell holds at most. */
export const longest = 32_767

/** Points that a text needs in a column so many digits wide; Excel shows at most 409. */
export const heightFor = (words: string, width: number, size: number): number => {
  const perLine = Math.max(1, Math.floor((width * 11) / size))
  const lines = words
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / perLine)), 0)
  return Math.min(409, Math.round(lines * size * 1.4 + 6))
}
