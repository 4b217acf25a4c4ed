/*
 * Exact decimals. Money in these reports carries up to six decimals and counties add up thousands of towns, so no
 * figure ever becomes a floating-point number.
 */

/** An exact decimal: `digits` divided by ten to the power of `scale`. `{ digits: 54216n, scale: 2 }` is 542.16. */
export interface Quantity {
  readonly digits: bigint
  readonly scale: number
}

/** A figure, or `undefined` for a cell left blank. Blank is not zero. */
export type MaybeBlank = Quantity | undefined

/** What a figure counts: whole things (never negative), a signed change in things, or an amount with decimals. */
export type QuantityKind = 'count' | 'change' | 'amount'

export const zero: Quantity = { digits: 0n, scale: 0 }

/** A whole number as a quantity. */
export const whole = (value: number | bigint): Quantity => ({ digits: BigInt(value), scale: 0 })

const raised = (quantity: Quantity, scale: number): bigint =>
  quantity.digits * 10n ** BigInt(scale - quantity.scale)

/** Exact sum; the scale is the larger of the two. */
export function add(left: Quantity, right: Quantity): Quantity {
  if (left.scale === right.scale) return { digits: left.digits + right.digits, scale: left.scale }
  const scale = Math.max(left.scale, right.scale)
  return { digits: raised(left, scale) + raised(right, scale), scale }
}

/** The quantity with its sign turned. */
export const negate = (quantity: Quantity): Quantity => ({ ...quantity, digits: -quantity.digits })

/** Exact difference `left − right`. */
export const subtract = (left: Quantity, right: Quantity): Quantity =>
  left.scale === right.scale
    ? { digits: left.digits - right.digits, scale: left.scale }
    : add(left, negate(right))

/** Negative, zero or positive as `left` is less than, equal to or greater than `right`; 1.50 equals 1.5. */
export function compare(left: Quantity, right: Quantity): number {
  const { digits } = subtract(left, right)
  return digits < 0n ? -1 : digits > 0n ? 1 : 0
}

export const equal = (left: Quantity, right: Quantity): boolean =>
  left.scale === right.scale ? left.digits === right.digits : compare(left, right) === 0

/** The distance from zero. */
export const magnitude = (quantity: Quantity): Quantity =>
  quantity.digits < 0n ? negate(quantity) : quantity

/** Sum of the figures that are written; blanks count as nothing. `undefined` when every one is blank (or none is given). */
export function sum(values: readonly MaybeBlank[]): MaybeBlank {
  let total: MaybeBlank
  for (const value of values) if (value !== undefined) total = total === undefined ? value : add(total, value)
  return total
}

/** Plain decimal digits with all decimals kept, `-3`, `542.16`, `0.50`; no grouping, no exponent. */
export function format({ digits, scale }: Quantity): string {
  if (scale === 0) return digits.toString()
  const text = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0')
  const sign = digits < 0n ? '-' : ''
  return `${sign}${text.slice(0, -scale)}.${text.slice(-scale)}`
}

/** The quantity that `format` wrote. */
export function unformat(text: string): Quantity {
  const [whole = '', decimals = ''] = text.split('.')
  return { digits: BigInt(whole + decimals), scale: decimals.length }
}
