/* Slips of the pen that would have made of a sum what a report states, in words. */
import type { Text } from '../../language/text.ts'
import { compare, type Quantity } from '../../quantity/quantity.ts'
import type { Difference, Held } from '../../report/rollup/differences.ts'
import { slipOf, type Slip } from '../mend/slips.ts'
import { cellName } from './say-problem.ts'

/** Cells that are looked at one by one. */
export const singly = 6

/** What slips of the pen would have made of the sums, where few cells differ. */
export function slips({ differences }: Held): readonly Text[] {
  const [one, other] = differences
  if (!one || differences.length > singly) return []
  if (other && differences.length === 2 && isSwapped(one, other)) {
    const [first, second] = [cellName(one.cell), cellName(other.cell)]
    return [
      {
        zh: `${first.zh}和${second.zh}的数像是互换了`,
        en: `${first.en} and ${second.en} seem to have each other’s figure`,
      },
    ]
  }
  return differences.flatMap((difference) => {
    const slip = slipIn(difference)
    if (!slip) return []
    const where = other ? cellName(difference.cell) : { zh: '', en: '' }
    return [
      {
        zh: `${where.zh}像是${slip.name.zh}`,
        en: `${where.en}${other ? ': ' : ''}${slip.name.en}`,
      },
    ]
  })
}

/** The slip of the pen that makes a sum what the report states. */
export const slipIn = ({ stated, sum }: Difference): Slip | undefined =>
  sum.value && slipOf(stated.value, sum.value)

const isSwapped = (one: Difference, other: Difference): boolean =>
  [one, other].every(({ stated, sum }) => stated.value && sum.value) &&
  alike(one.stated.value, other.sum.value) &&
  alike(other.stated.value, one.sum.value)

const alike = (left: Quantity | undefined, right: Quantity | undefined): boolean =>
  left !== undefined && right !== undefined && compare(left, right) === 0
