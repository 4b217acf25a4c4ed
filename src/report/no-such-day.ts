import { raise } from '../finding/explained.ts'
import type { Finding } from '../finding/finding.ts'
import { placeOf, type Document } from '../source/place.ts'
import type { Path } from '../source/tree.ts'
import { contentNotices } from './notices/content.ts'

/** What is to be said of a date in the form `2026-01-20` at a path: that the calendar has no such day; `undefined` when it has, or where the form is another. */
export function noSuchDay(document: Document, path: Path, date: string): Finding | undefined {
  if (!isDate(date) || exists(date)) return undefined
  return raise(contentNotices.dateForm, {
    message: { zh: `历法上没有 ${date} 这一天`, en: `there is no day ${date}` },
    fix: { zh: '核对月份和日期', en: 'check month and day' },
    at: placeOf(document, path),
  })
}

/** Whether a text has the form of a date, which a day need not have. */
export const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text)

function exists(date: string): boolean {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return day >= 1 && day <= (days[month - 1] ?? 0)
}
