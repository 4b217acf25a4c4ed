/* Page numbers, and heads and feet that stand on page after page: no part of the text. */
import type { Line } from './printed-text.ts'

/** What a page has beside its tables. */
export interface PageLines {
  readonly height: number
  readonly lines: readonly Line[]
}

const number = /^[\s—–－\-·.]*(?:第?\s*\d{1,4}\s*页?)(?:[\s/，,]*共?\s*\d{1,4}\s*页?)?[\s—–－\-·.]*$/u

/** Lines without those of the margins, and the texts of heads and feet that were left out. */
export function withoutMargins(pages: readonly PageLines[]): {
  readonly pages: readonly (readonly Line[])[]
  readonly left: readonly string[]
} {
  const repeated = repeatedLines(pages)
  const left = new Set<string>()
  const kept = pages.map(({ lines, height }) =>
    lines.filter((line) => {
      if (!isMarginal(line, height)) return true
      if (number.test(line.text)) return false
      if (!repeated.has(keyOf(line))) return true
      left.add(line.text)
      return false
    }),
  )
  return { pages: kept, left: [...left] }
}

const isMarginal = ({ base }: Line, height: number): boolean => base < 0.1 * height || base > 0.88 * height

/** Words without their figures, at a height: what a head has in common on all pages. */
const keyOf = ({ text, base }: Line): string => `${text.replace(/\d+/g, '#')} ${Math.round(base / 4)}`

/** What stands in the margin of three pages, or of both where there are two. */
function repeatedLines(pages: readonly PageLines[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { lines, height } of pages)
    for (const key of new Set(lines.filter((line) => isMarginal(line, height)).map(keyOf)))
      counts.set(key, (counts.get(key) ?? 0) + 1)
  const enough = Math.min(3, Math.max(2, pages.length))
  return new Set([...counts].filter(([, count]) => count >= enough).map(([key]) => key))
}
