/* Which rules had their say on a report: only of those can it be said that a finding is gone. */
import { unjudgedAcross } from '../../check/across/across.ts'
import { refusals } from '../../check/catalogue.ts'
import type { Manners } from '../manner.ts'
import type { Judged } from './judge.ts'
import type { Around } from './survey.ts'

/** Tells whether a rule judged a report in this run. */
export type IsJudged = (code: string, report: Judged) => boolean

/**
 * Not judged is what a rule says that the run leaves out or does not know, what needs reports that are not here, and, of a
 * report or table that could not be read, all but what keeps it from being read.
 */
export const judgedIn =
  (around: Around, manners: Manners): IsJudged =>
  (code, { file, of, unread, findings }) => {
    if (!manners.isAsked(code, file) || findings.some((finding) => finding.code === 'more-findings'))
      return false
    if (of === undefined) return false
    if (unread > 0 && !refusals.has(code)) return false
    return !unjudgedAcross(around.get(file)).has(code)
  }
