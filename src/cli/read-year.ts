import { UsageError } from '../errors.ts'

/** A year as it is given on the command line; anything but four digits is a UsageError. */
export function readYear(text: string): number {
  if (/^\d{4}$/.test(text)) return Number(text)
  throw new UsageError({ zh: `年度“${text}”不是四位数字`, en: `the year “${text}” is not four digits` })
}
