/* What checking found, told report by report where there are few; of many only the end tells. */
import { tell } from '../commands/judge.ts'
import { complain } from '../context.ts'
import { tellFailure } from '../failure.ts'
import type { Run } from './run-of.ts'
import { toldOfRows } from './told-of-rows.ts'
import type { Surveyed } from './survey-entries.ts'

/** Tells what was found in each report of a small run, and defects in any. */
export function tellChecked(
  reports: readonly Surveyed[],
  { context, whole, draft, roster }: Run,
  isMade: (report: Surveyed) => boolean,
): void {
  if (whole && roster) for (const text of toldOfRows(reports, roster, context)) context.io.out(text)
  for (const report of reports) {
    const { failure, judged, readable, entry } = report
    if (failure && (whole || failure.name === 'Defect')) tellFailure(failure, context, entry.shown)
    if (!whole || !judged) continue
    if (!roster) tell(judged, context)
    if (isMade(report)) continue
    const way =
      readable && !draft
        ? { zh: '，或用 --draft 先看样子', en: ', or see how it looks with --draft' }
        : { zh: '', en: '' }
    complain(context, {
      zh: `${entry.shown} 有错误，没有生成。请改正后再试${way.zh}`,
      en: `${entry.shown} has errors and was not rendered. Mend them${way.en}`,
    })
  }
}
