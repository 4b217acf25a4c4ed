/* Years and dates in digits of any width, in Chinese numerals, or in both at once. */
import { chineseNumeral } from '../../quantity/chinese-numeral.ts'

/** A date in a text as `2026-01-20`; `undefined` when there is none, or more than one. */
export function dateIn(text: string): string | undefined {
  const found = new Set(
    [...inDigits(text).matchAll(/((?:19|20)\d{2})\s*[-年./]\s*(\d{1,2})\s*[-月./]\s*(\d{1,2})\s*[日号]?/gu)]
      .map(([, year = '', month = '', day = '']) => ({ year, month: Number(month), day: Number(day) }))
      .filter(({ month, day }) => month >= 1 && month <= 12 && day >= 1 && day <= 31)
      .map(({ year, month, day }) => `${year}-${two(month)}-${two(day)}`),
  )
  const [date] = found
  return found.size === 1 ? date : undefined
}

/** The date that a line is, and nothing else. */
export function dateLine(text: string): string | undefined {
  const line = inDigits(text.replace(/\s/g, '').replace(/^[（(]|[)）]$/gu, ''))
  return /^\d{4}[-年./]\d{1,2}[-月./]\d{1,2}[日号]?$/u.test(line) ? dateIn(line) : undefined
}

/** A year in digits or in numerals; `undefined` when a text has none. */
export function yearIn(text: string): { readonly year: number; readonly words: string } | undefined {
  // Sign by sign, so that the words are where they were.
  const found = /((?:19|20)\d{2})\s*(?:年度?|(?=[\p{Script=Han}]))/u.exec(yearInDigits(narrow(text)))
  if (!found) return undefined
  return { year: Number(found[1]), words: text.slice(found.index, found.index + found[0].length) }
}

/** A text with its years and dates in plain digits. */
export const inDigits = (text: string): string =>
  yearInDigits(narrow(text)).replace(
    /(?<=年\s*)([一二三四五六七八九十]{1,3}|\d{1,2})(\s*月\s*)([一二三四五六七八九十]{1,3}|\d{1,2})(?=\s*[日号])/gu,
    (...[, month = '', between = '', day = '']: readonly string[]) => number(month) + between + number(day),
  )

const narrow = (text: string): string =>
  text.replace(/[０-９－．／]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))

// What is typed for 〇: the numeral, the word, circles, letters of several alphabets.
const zeros = '〇零○◯OoОоΟο'
const signs = [...zeros].map((sign): [string, string] => [sign, '0'])
const digits = new Map([
  ...signs,
  ...[...'一二三四五六七八九'].map((sign, index): [string, string] => [sign, String(index + 1)]),
])
const yearSigns = new RegExp(`[${zeros}一二三四五六七八九\\d]{4}(?=\\s*年)`, 'gu')

const yearInDigits = (text: string): string =>
  text.replace(yearSigns, (year) => {
    const plain = [...year].map((sign) => digits.get(sign) ?? sign).join('')
    return /^(?:19|20)/.test(plain) ? plain : year
  })

const number = (written: string): string =>
  /\d/.test(written) ? written : String(chineseNumeral(written) ?? written)

const two = (part: number): string => String(part).padStart(2, '0')
