/*
 * What a reader of workbooks hands over: cells as the file has them. Keys make sense of them, so nothing of merged cells,
 * widths or what is hidden is asked for.
 */

import { addressOf } from '../xlsx/address.ts'
import { decimal } from '../xlsx/decimal.ts'

export interface SheetCells {
  readonly name: string
  readonly cells: readonly WorkbookCell[]
}

export interface WorkbookCell {
  /** From 0. */
  readonly row: number
  readonly column: number
  /** `n` for a number, `s`, `str` or `inlineStr` for text; others hold nothing that a form asks for. */
  readonly type: string
  /** The text of the cell, or the digits of its number as the file has them; `undefined` for none. */
  readonly value: string | undefined
  /** Without its `=`; `undefined` for what was entered. */
  readonly formula: string | undefined
  readonly style?: { readonly format: string; readonly struck?: boolean } | undefined
  /** What of its text is crossed out, and no part of `value`. */
  readonly struck?: string
  /** True in a row or column that is not shown. */
  readonly isHidden?: true
}

/** Where a cell stands, for people: `表三!E7`. */
export const spotOf = (sheet: string, { row, column }: Pick<WorkbookCell, 'row' | 'column'>): string =>
  `${sheet}!${addressOf({ row, column })}`

/** What was entered: text without white space around it, or exact digits as they are shown. */
export function enteredIn({ type, value = '', style }: WorkbookCell): string {
  if (type !== 'n') return value.replace(/\r\n?/g, '\n')
  const digits = decimal(value) ?? value
  const [, sign, decimals = ''] = /^(\+)?0(?:\.(0+))?(?:;|$)/.exec(style?.format ?? '') ?? []
  const [whole = '', fraction = ''] = digits.split('.')
  const padded =
    fraction.length >= decimals.length ? digits : `${whole}.${fraction.padEnd(decimals.length, '0')}`
  return sign !== undefined && /^\d/.test(padded) ? `+${padded}` : padded
}
