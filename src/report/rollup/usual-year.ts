import type { Filing } from './filing.ts'

/** The year of most reports; of two as frequent the later. */
export function usualYear(filings: readonly Filing[]): number {
  const counted = new Map<number, number>()
  for (const { year } of filings) counted.set(year, (counted.get(year) ?? 0) + 1)
  return [...counted].sort(([one, many], [other, more]) => more - many || other - one)[0]?.[0] ?? 0
}
