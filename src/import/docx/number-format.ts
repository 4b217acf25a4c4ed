/* Numbers as Word writes them before a paragraph. */
import { chineseOrdinal } from '../../quantity/chinese-ordinal.ts'

/** A number from 1 in one of Word's formats (`w:numFmt`); undefined for a format that is not known. */
export function formatNumber(value: number, format: string): string | undefined {
  return formats[format]?.(value)
}

type Format = (value: number) => string

/** Signs one after another from 1, plain digits past the last. */
const oneOf =
  (signs: readonly string[]): Format =>
  (value) =>
    signs[value - 1] ?? String(value)

/** Signs of a row of code points, from 1. */
const from =
  (first: number, count: number): Format =>
  (value) =>
    value >= 1 && value <= count ? String.fromCodePoint(first + value - 1) : String(value)

/** Each decimal digit as another sign. */
const digits =
  (signs: string): Format =>
  (value) =>
    [...String(value)].map((digit) => [...signs][Number(digit)] ?? digit).join('')

/** a … z, aa, bb, as Word goes on. */
const letters =
  (first: string): Format =>
  (value) =>
    value < 1 || value > 780
      ? String(value)
      : String.fromCharCode(first.charCodeAt(0) + ((value - 1) % 26)).repeat(Math.ceil(value / 26))

const romans: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value)
  let [rest, written] = [value, '']
  for (const [worth, sign] of romans)
    while (rest >= worth) {
      written += sign
      rest -= worth
    }
  return written
}

/** Word's everyday counting: by units up to 99, then digit by digit. */
const counting: Format = (value) =>
  value < 100 ? chineseOrdinal(value) : digits('〇一二三四五六七八九')(value)

const financial = new Map(
  [...'一二三四五六七八九十百千'].map((sign, index) => [
    sign,
    [...'壹贰叁肆伍陆柒捌玖拾佰仟'][index] ?? sign,
  ]),
)

const legal: Format = (value) =>
  [...chineseOrdinal(value).replace(/^十/, '一十')].map((sign) => financial.get(sign) ?? sign).join('')

const circled: Format = (value) =>
  value <= 20 ? from(0x2460, 20)(value) : value <= 35 ? from(0x3251, 15)(value - 20) : String(value)

const formats: Readonly<Partial<Record<string, Format>>> = {
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: digits('０１２３４５６７８９'),
  decimalFullWidth2: digits('０１２３４５６７８９'),
  decimalHalfWidth: String,
  numberInDash: (value) => `- ${value} -`,
  upperRoman: (value) => roman(value).toUpperCase(),
  lowerRoman: roman,
  upperLetter: letters('A'),
  lowerLetter: letters('a'),
  chineseCounting: counting,
  chineseCountingThousand: chineseOrdinal,
  chineseLegalSimplified: legal,
  taiwaneseCounting: counting,
  taiwaneseCountingThousand: chineseOrdinal,
  japaneseCounting: chineseOrdinal,
  ideographDigital: digits('〇一二三四五六七八九'),
  japaneseDigitalTenThousand: digits('〇一二三四五六七八九'),
  ideographTraditional: oneOf([...'甲乙丙丁戊己庚辛壬癸']),
  ideographZodiac: oneOf([...'子丑寅卯辰巳午未申酉戌亥']),
  ideographEnclosedCircle: from(0x3220 + 0x60, 10),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: from(0x2474, 20),
  decimalEnclosedFullstop: from(0x2488, 20),
  // Signs before a paragraph that count nothing.
  bullet: () => '',
  none: () => '',
}
