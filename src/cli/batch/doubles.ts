import { refuseClashes } from '../../batch/clashes.ts'
import type { Text } from '../../language/text.ts'
import type { Surveyed } from './survey-entries.ts'

/** Refuses, as a UsageError, two rows of a roster for one agency and year: nobody can tell which figures are meant. */
export function refuseDoubles(reports: readonly Surveyed[]): void {
  const clashes: Text[] = []
  const known = new Map<string, Surveyed>()
  for (const report of reports) {
    const { entry, checked } = report
    if (!entry.row || checked.agency === undefined || checked.year === undefined) continue
    const key = `${checked.year} ${checked.agency.normalize('NFKC').replace(/\s/g, '')}`
    const other = known.get(key)
    if (!other) known.set(key, report)
    else
      clashes.push({
        zh: `${entry.shown} 和 ${other.entry.shown} 都是${checked.agency} ${checked.year} 年度`,
        en: `${entry.shown} and ${other.entry.shown} are both ${checked.agency}, ${checked.year}`,
      })
  }
  refuseClashes(clashes, { zh: '请只留一行', en: 'Keep one row' })
}
