import { UsageError } from '../../errors.ts'
import type { Surveyed } from './survey-entries.ts'

/** Refuses, as a UsageError, two rows of a roster for one agency and year: nobody can tell which figures are meant. */
export function refuseDoubles(reports: readonly Surveyed[]): void {
  const known = new Map<string, Surveyed>()
  for (const report of reports) {
    const { entry, checked } = report
    if (!entry.row || checked.agency === undefined || checked.year === undefined) continue
    const key = `${checked.year} ${checked.agency.normalize('NFKC').replace(/\s/g, '')}`
    const other = known.get(key)
    if (other) {
      throw new UsageError({
        zh: `${entry.shown} 和 ${other.entry.shown} 都是${checked.agency} ${checked.year} 年度，什么也没有写。请只留一行`,
        en: `${entry.shown} and ${other.entry.shown} are both ${checked.agency}, ${checked.year}; nothing was written. Keep one row`,
      })
    }
    known.set(key, report)
  }
}
