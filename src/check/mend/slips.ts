/* Slips of the pen that a change would undo, by what stood there and what should. */
import type { Text } from '../../language/text.ts'
import { equal, format, zero, type MaybeBlank, type Quantity } from '../../quantity/quantity.ts'

/** A kind of slip: how much it speaks for the change, and its name. */
export interface Slip {
  readonly weight: number
  readonly name: Text
}

/** The slip that makes one figure of another, by their digits alone. */
export function slipOf(from: MaybeBlank, to: Quantity): Slip | undefined {
  if (from === undefined || equal(from, zero)) return undefined
  const [wrong, right] = [format(from), format(to)]
  if (isTransposed(wrong, right)) return transposed
  if (isShortened(wrong, right)) return dropped
  if (isShortened(right, wrong)) return added
  return isOneOff(wrong, right) ? misread : undefined
}

/** Two figures that stand in each other's cells. */
export const swapped: Slip = {
  weight: 6,
  name: { zh: '两格的数互换', en: 'the two figures stand in each other’s cells' },
}

/** A figure that stands in another cell than its own. */
export const misplaced: Slip = {
  weight: 6,
  name: { zh: '填错了格', en: 'the figure stands in the wrong cell' },
}

/** The figures of a row that stand one cell beside their own. */
export const shifted: Slip = {
  weight: 6,
  name: { zh: '整行的数错开了一格', en: 'the figures of the row stand one cell beside their own' },
}

/** The same figure as in a cell beside, above or below. */
export const doubled: Slip = {
  weight: 2,
  name: { zh: '与相邻一格的数相同', en: 'the figure is that of a neighbouring cell' },
}

/** The same figure as in last year's report. */
export const copied: Slip = {
  weight: 3,
  name: { zh: '与上年报告的数相同', en: 'the figure is that of last year’s report' },
}

const transposed: Slip = { weight: 5, name: { zh: '数字前后颠倒', en: 'two digits are transposed' } }
const dropped: Slip = { weight: 4, name: { zh: '少写了一位数', en: 'a digit is missing' } }
const added: Slip = { weight: 4, name: { zh: '多写了一位数', en: 'there is a digit too many' } }
const misread: Slip = { weight: 2, name: { zh: '有一位数不同', en: 'one digit differs' } }

function isTransposed(wrong: string, right: string): boolean {
  const at = [...wrong].findIndex((digit, index) => digit !== right[index])
  return (
    at >= 0 &&
    wrong.length === right.length &&
    wrong[at] === right[at + 1] &&
    wrong[at + 1] === right[at] &&
    wrong.slice(at + 2) === right.slice(at + 2)
  )
}

/** True when leaving out one digit of `right` gives `wrong`. */
const isShortened = (wrong: string, right: string): boolean =>
  right.length === wrong.length + 1 &&
  [...right].some((_digit, index) => right.slice(0, index) + right.slice(index + 1) === wrong)

const isOneOff = (wrong: string, right: string): boolean =>
  wrong.length > 1 &&
  wrong.length === right.length &&
  [...wrong].filter((digit, index) => digit !== right[index]).length === 1
