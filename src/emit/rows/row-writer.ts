/* Tables of any length, written piece by piece. */

/** A column by its name; figures of a `decimal` column are exact decimal texts, of an `integer` column whole numbers. */
export interface Column {
  readonly name: string
  readonly kind: 'text' | 'integer' | 'decimal'
}

/** Cells in the order of the columns, figures as digits; `undefined` for an empty one. */
export type Row = readonly (string | undefined)[]

/** Takes rows in order, and is told when there are no more. */
export interface RowWriter {
  write(rows: readonly Row[]): Promise<void>
  end(): Promise<void>
}

/** Hands on what was made so far; waits until there is room for more. */
export type Put = (piece: string | Uint8Array) => Promise<void>
