/* Amounts whose unit the form does not print: each carries its own, and a sum needs one for all. */
import type { Leaf } from '../../edition/axis.ts'
import type { Quantity } from '../../quantity/quantity.ts'

/** Powers of ten between a unit and 元, the smallest. */
const powers: Readonly<Record<string, number>> = { 元: 0, 万元: 4, 亿元: 8 }

/** True for a line whose figures carry their own unit. */
export const carriesUnit = ({ kind, unit }: Leaf): boolean => kind === 'amount' && unit === undefined

/** An amount in 元, exactly; `undefined` when its unit is not known. */
export function inYuan({ digits, scale }: Quantity, unit: string): Quantity | undefined {
  const power = powers[unit]
  if (power === undefined) return undefined
  return power <= scale
    ? { digits, scale: scale - power }
    : { digits: digits * 10n ** BigInt(power - scale), scale: 0 }
}

/** An amount of 元 in another unit, exactly and without zeros that nobody wrote. */
export function fromYuan({ digits, scale }: Quantity, unit: string): Quantity {
  let moved: Quantity = { digits, scale: scale + (powers[unit] ?? 0) }
  while (moved.scale > 0 && moved.digits % 10n === 0n)
    moved = { digits: moved.digits / 10n, scale: moved.scale - 1 }
  return moved
}

/** The most decimals that an amount of a report may have. */
const decimals = 6

/** The unit that a sum is written in: that of all its parts, else 万元, or 元 where 万元 would take too many decimals. */
export function unitOfSum(yuan: Quantity, units: readonly string[]): string {
  const [only, ...others] = units
  if (only !== undefined && others.length === 0) return only
  return fromYuan(yuan, '万元').scale <= decimals ? '万元' : '元'
}
