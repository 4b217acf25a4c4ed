/* What the rules that hold prose against the tables have in common: only their words, their reason and their examples differ. */
import type { Explained } from '../../finding/explained.ts'
import type { Report } from '../../report/report.ts'
import { few } from '../passages.ts'
import type { Rule } from '../rule.ts'
import { disagreements, type Disagreement } from './held.ts'
import { said } from './said.ts'

/** A rule over the statements that editions/readings.yaml gives to its code. */
export const proseRule = (explained: Explained): Rule<Disagreement> => ({
  ...explained,
  identity: false,
  judge: (report: Report) => few(disagreements(report, explained.code)),
  say: (signal) => said(signal),
})
