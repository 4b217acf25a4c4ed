import type { SheetRow } from '../view/view.ts'

/** The first physical column of each cell, row by row: cells that reach down from above take theirs. */
export function places(rows: readonly SheetRow[]): readonly (readonly number[])[] {
  const taken = new Map<number, number>()
  return rows.map(({ cells }, row) => {
    let column = 0
    return cells.map(({ rowspan, colspan }) => {
      while ((taken.get(column) ?? 0) > row) column += 1
      const first = column
      for (; column < first + colspan; column += 1) taken.set(column, row + rowspan)
      return first
    })
  })
}
