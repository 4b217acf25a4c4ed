import { chineseNumeral } from '../../quantity/chinese-numeral.ts'

/** A date in a text as `2026-01-20`; `undefined` when there is none, or more than one. */
export function dateIn(text: string): string | undefined {
  const found = new Set(
    [...text.matchAll(/((?:19|20)\d{2})\s*[-年./]\s*(\d{1,2})\s*[-月./]\s*(\d{1,2})\s*日?/gu)]
      .map(([, year = '', month = '', day = '']) => ({ year, month: Number(month), day: Number(day) }))
      .filter(({ month, day }) => month >= 1 && month <= 12 && day >= 1 && day <= 31)
      .map(({ year, month, day }) => `${year}-${two(month)}-${two(day)}`),
  )
  const [date] = found
  return found.size === 1 ? date : undefined
}

/** The date that a line is, and nothing else; in Chinese numerals too. */
export function dateLine(text: string): string | undefined {
  const line = text.replace(/\s/g, '').replace(/^[（(]|[)）]$/gu, '')
  if (/^\d{4}[-年./]\d{1,2}[-月./]\d{1,2}日?$/u.test(line)) return dateIn(line)
  const parts =
    /^([〇零○O0一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日$/u.exec(
      line,
    )
  if (!parts) return undefined
  const [year, month, day] = parts.slice(1).map((part) => chineseNumeral(part.replace(/[○O0]/gu, '〇')))
  return year === undefined || month === undefined || day === undefined
    ? undefined
    : dateIn(`${year}年${month}月${day}日`)
}

/** A year in digits or in Chinese numerals; `undefined` when a text has none. */
export function yearIn(text: string): { readonly year: number; readonly words: string } | undefined {
  const digits = /((?:19|20)\d{2})\s*(?:年度?|(?=[\p{Script=Han}]))/u.exec(text)
  if (digits) return { year: Number(digits[1]), words: digits[0] }
  const chinese = /([二][〇零○O0一二三四五六七八九]{3})年度?/u.exec(text)
  const year = chinese ? chineseNumeral((chinese[1] ?? '').replace(/[○O0]/gu, '〇')) : undefined
  return year === undefined ? undefined : { year, words: chinese?.[0] ?? '' }
}

const two = (number: number): string => String(number).padStart(2, '0')
