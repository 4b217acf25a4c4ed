/** A day as Excel counts it, as `2026-01-31`; undefined beyond what Excel shows as a day. Hours are left away. */
export function dateOf(days: string, from1904: boolean): string | undefined {
  const count = Math.floor(Number(days))
  const first = from1904 ? 0 : 1
  if (!Number.isFinite(count) || count < first || count > 2_958_465) return undefined
  // Excel holds 1900 for a leap year: days before March of it are one off from the calendar.
  const sinceEpoch = from1904 ? count - 24_107 : count - 25_569 + (count < 60 ? 1 : 0)
  return new Date(sinceEpoch * 86_400_000).toISOString().slice(0, 10)
}
