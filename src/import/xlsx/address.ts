/* Addresses of cells: `B3`, from 0 inside. */

/** A cell by row and column from 0. */
export interface Spot {
  readonly row: number
  readonly column: number
}

/** A rectangle of cells, both ends within. */
export interface Range {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** `B3` or `$B$3` as a spot; undefined beyond what Excel has. */
export function spotOf(address: string): Spot | undefined {
  const parts = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(address)
  if (parts === null) return undefined
  const column = columnOf(parts[1] ?? '')
  const row = Number(parts[2]) - 1
  return column < 16_384 && row < 1_048_576 ? { row, column } : undefined
}

/** `A1:C3`, or one cell, as a range. */
export function rangeOf(reference: string): Range | undefined {
  const [from = '', to = from] = reference.split(':')
  const [first, last] = [spotOf(from), spotOf(to)]
  if (first === undefined || last === undefined) return undefined
  return {
    top: Math.min(first.row, last.row),
    bottom: Math.max(first.row, last.row),
    left: Math.min(first.column, last.column),
    right: Math.max(first.column, last.column),
  }
}

/** Letters of a column as its number from 0. */
export const columnOf = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1

/** A column's number from 0 as letters. */
export function lettersOf(column: number): string {
  let [rest, letters] = [column + 1, '']
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
    rest = Math.floor((rest - 1) / 26)
  }
  return letters
}

/** `B3` of a spot. */
export const addressOf = ({ row, column }: Spot): string => `${lettersOf(column)}${row + 1}`
