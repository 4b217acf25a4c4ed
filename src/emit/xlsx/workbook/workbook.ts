/*
 * A workbook to be filled in, as plain data. write-excel-file makes no sheet protection, no data validation, no print
 * area and no formula with its result beside it, and its files would have to be taken apart to put them in; the five
 * parts that such a workbook needs are shorter written out.
 */

import type { Spot } from './address.ts'

export interface Workbook {
  readonly sheets: readonly Sheet[]
}

export interface Sheet {
  readonly name: string
  /** Widths of the columns from the first, in digits of the default type. */
  readonly widths: readonly number[]
  readonly rows: readonly Row[]
  /** Ranges such as `A1:C2`. */
  readonly merges: readonly string[]
  readonly validations: readonly Validation[]
  readonly conditions: readonly Condition[]
  /** Rows above and columns before what scrolls. */
  readonly frozen: { readonly rows: number; readonly columns: number }
  /** The corners of what is printed. */
  readonly printed: readonly [Spot, Spot]
  /** The last of the rows that every page repeats; absent for none. */
  readonly repeated?: number
  readonly landscape: boolean
  /** True where rows may be added to and taken out of the protected sheet. */
  readonly grows: boolean
  /** Colour of the sheet's tab, `RRGGBB`. */
  readonly tab?: string
}

export interface Row {
  /** From 1. */
  readonly row: number
  /** Points; the default when absent. */
  readonly height?: number
  /** True where the height is only what the text needs now: the row grows with it. */
  readonly grows?: boolean
  readonly cells: readonly Cell[]
}

export interface Cell {
  /** From 1. */
  readonly column: number
  readonly content: Content
  readonly style: Style
}

export type Content =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  /** Exact digits. */
  | { readonly kind: 'number'; readonly digits: string }
  /** A formula without its `=`, and what it comes to: digits, words, or nothing. */
  | { readonly kind: 'formula'; readonly formula: string; readonly result: string; readonly isText: boolean }

export interface Style {
  readonly size: number
  readonly face: 'song' | 'hei'
  readonly bold?: true
  /** `RRGGBB`. */
  readonly colour?: string
  readonly fill?: string
  readonly bordered?: true
  readonly horizontal?: 'left' | 'center' | 'right'
  readonly vertical?: 'top' | 'center'
  readonly wrap?: true
  /** Smaller type where the cell is too narrow. */
  readonly shrink?: true
  /** Letters upright, one beneath the other. */
  readonly stacked?: true
  /** Number format; general when absent. */
  readonly format?: string
  /** May be filled in although the sheet is protected. */
  readonly open?: true
}

/** What may be entered, and what is said to whoever enters something else. */
export interface Validation {
  readonly cells: string
  readonly rule:
    | { readonly type: 'whole' | 'decimal'; readonly least: string; readonly most: string }
    | { readonly type: 'date'; readonly least: string; readonly most: string }
    | { readonly type: 'list'; readonly source: string }
  readonly title: string
  readonly error: string
  /** Said beside the cell while it is chosen; nothing when empty. */
  readonly prompt: string
}

/** Colours of a cell where a formula holds. */
export interface Condition {
  readonly cells: string
  readonly formula: string
  readonly look: 'good' | 'bad'
}
