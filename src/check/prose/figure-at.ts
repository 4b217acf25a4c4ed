/* Figures as prose writes them: 3件, ３件, 1,234件, 三件, 2.5万元, 33.9%. What is rounded, or counts days or pages, has no value. */
import { readings } from '../../edition/readings.ts'
import { chineseNumeral } from '../../quantity/chinese-numeral.ts'
import { unformat, whole, type Quantity } from '../../quantity/quantity.ts'

/** A figure in a text: what it is a figure of, and its value where it is exact. */
export interface Figure {
  readonly kind: 'count' | 'money' | 'percent' | 'year' | 'other'
  readonly value: Quantity | undefined
  /** One of the last decimal of a figure in ten thousands, which is seldom exact: 24.8万件. */
  readonly step?: Quantity
  readonly length: number
}

const digits = /[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])(?:\.[0-9]{1,6})?|[0-9]{1,12}(?:\.[0-9]{1,6})?/y
const numeral = /[〇零一二三四五六七八九十百千万两廿]{1,9}/y

const longest = (list: readonly string[]): readonly string[] =>
  [...list].sort((left, right) => right.length - left.length)

const classifiers = longest(readings.classifiers)
const moneys = longest(Object.keys(readings.amounts))
const { before, after } = readings.vague
const tenThousand = '万'

/** Characters that a unit begins with, a word of rounding ends with, or begins with: most figures have none of them near. */
const signs = {
  unit: new Set([...classifiers, ...moneys, tenThousand, '%'].map((word) => word.charAt(0))),
  before: new Set(before.map((word) => word.slice(-1))),
  after: new Set(after.map((word) => word.charAt(0))),
}

/** The figure that begins at an offset of a text whose full-width digits have been made plain; `undefined` when there is none. */
export function figureAt(text: string, offset: number): Figure | undefined {
  digits.lastIndex = offset
  const written = digits.exec(text)?.[0]
  return written === undefined ? inNumerals(text, offset) : inDigits(text, offset, written)
}

function inDigits(text: string, offset: number, written: string): Figure {
  const end = offset + written.length
  if (text.charAt(end) === '年' && /^(?:19|20)[0-9]{2}$/.test(written))
    return { kind: 'year', value: unformat(written), length: written.length + 1 }
  const unit = unitAt(text, end)
  const isLarge = unit.kind === 'count' && unit.times > 1
  const exact = !isVague(text, offset, end) && (isLarge || unit.kind !== 'count' || !written.includes('.'))
  const read = unformat(written.replaceAll(',', ''))
  const value = exact ? scaled(read, unit.times) : undefined
  const step = isLarge ? { step: { digits: BigInt(unit.times), scale: read.scale } } : {}
  return { kind: unit.kind, value, ...step, length: written.length + unit.length }
}

/** Chinese numerals count only with a classifier after them: 一件, but not 一起 (together) or 第一. */
function inNumerals(text: string, offset: number): Figure | undefined {
  numeral.lastIndex = offset
  const written = numeral.exec(text)?.[0]
  if (written === undefined) return undefined
  const unit = unitAt(text, offset + written.length)
  if (unit.kind !== 'count' || unit.length === 0) return undefined
  if (text.startsWith('一起', offset) || isVague(text, offset, offset + written.length)) return undefined
  const value = chineseNumeral(written)
  return value === undefined
    ? undefined
    : { kind: 'count', value: whole(value), length: written.length + unit.length }
}

interface Unit {
  readonly kind: Figure['kind']
  readonly length: number
  readonly times: number
}

/** The unit after a figure; a bare figure counts only at the end of its clause. */
function unitAt(text: string, from: number): Unit {
  let at = from
  while (text.charAt(at) === ' ' && at < from + 3) at += 1
  const space = at - from
  if (!signs.unit.has(text.charAt(at))) return bare(text, at)
  const classifier = classifiers.find((one) => text.startsWith(one, at))
  if (classifier) return { kind: 'count', length: space + classifier.length, times: 1 }
  const large = text.startsWith(tenThousand, at) && classifiers.find((one) => text.startsWith(one, at + 1))
  if (large) return { kind: 'count', length: space + 1 + large.length, times: 10_000 }
  if (text.charAt(at) === '%') return { kind: 'percent', length: space + 1, times: 1 }
  const money = moneys.find((one) => text.startsWith(one, at))
  if (money) return { kind: 'money', length: space + money.length, times: readings.amounts[money] ?? 1 }
  return bare(text, at)
}

/** A figure without a unit; what stands after it begins at an offset. */
const bare = (text: string, at: number): Unit => ({
  kind: at >= text.length || '，、；。,;()（）\n'.includes(text.charAt(at)) ? 'count' : 'other',
  length: 0,
  times: 1,
})

/** True when a word of rounding stands right before an offset: 约收到 3 件. */
export const isVagueAt = (text: string, offset: number): boolean =>
  signs.before.has(text.charAt(offset - 1)) &&
  before.some((word) => text.startsWith(word, offset - word.length))

const isVague = (text: string, offset: number, end: number): boolean =>
  isVagueAt(text, offset) ||
  [end, end + 1].some(
    (at) => signs.after.has(text.charAt(at)) && after.some((word) => text.startsWith(word, at)),
  )

const scaled = ({ digits: read, scale }: Quantity, times: number): Quantity => ({
  digits: read * BigInt(times),
  scale,
})
