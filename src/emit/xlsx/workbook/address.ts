/** A cell by row and column, both from 1. */
export interface Spot {
  readonly row: number
  readonly column: number
}

/** `C7`. */
export const address = ({ row, column }: Spot): string => `${letters(column)}${row}`

/** `$C$7`. */
export const fixed = ({ row, column }: Spot): string => `$${letters(column)}$${row}`

/** A rectangle of cells by two corners, `B2:D9`; one cell by itself. */
export const range = (from: Spot, to: Spot): string =>
  from.row === to.row && from.column === to.column ? address(from) : `${address(from)}:${address(to)}`

/** Cells as arguments of a function: those that follow each other in a row or column as a range. */
export function cells(spots: readonly Spot[]): string {
  const stretches: [Spot, Spot][] = []
  for (const spot of spots) {
    const last = stretches.at(-1)
    if (last && follows(last, spot)) last[1] = spot
    else stretches.push([spot, spot])
  }
  return stretches.map(([from, to]) => range(from, to)).join(',')
}

const follows = ([from, to]: readonly [Spot, Spot], { row, column }: Spot): boolean =>
  (row === to.row && row === from.row && column === to.column + 1) ||
  (column === to.column && column === from.column && row === to.row + 1)

function letters(column: number): string {
  let [rest, text] = [column, '']
  for (; rest > 0; rest = Math.floor((rest - 1) / 26))
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text
  return text
}
