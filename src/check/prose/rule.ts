/* What the rules that hold prose against the tables have in common: only their words, their reason and their examples differ. */
import type { Explained } from '../../finding/explained.ts'
import type { Report } from '../../report/report.ts'
import { few } from '../passages.ts'
import type { Rule } from '../rule.ts'
import { disagreements, type Disagreement } from './held.ts'
import { said } from './said.ts'
import { saidOfShare } from './said-share.ts'
import { wrongShares, type WrongShare } from './shares.ts'

/** A rule over the statements that editions/readings.yaml gives to its code, and over their shares. */
export const proseRule = (explained: Explained): Rule<Disagreement | WrongShare> => ({
  ...explained,
  identity: false,
  judge: (report: Report) => few(signals(report, explained.code)),
  say: (signal) => ('held' in signal ? saidOfShare(signal) : said(signal)),
})

function* signals(report: Report, rule: string): Generator<Disagreement | WrongShare> {
  const wrong = disagreements(report, rule)
  yield* wrong
  const places = new Set(
    wrong.map(({ prose, statement }) => `${prose.place.path.join('.')} ${statement.from}`),
  )
  yield* wrongShares(report, {
    rule,
    isWrong: ({ prose, from }) => places.has(`${prose.place.path.join('.')} ${from}`),
  })
}
