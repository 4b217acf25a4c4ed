import { Defect } from '../../errors.ts'
import { raise } from '../../finding/explained.ts'
import type { Finding } from '../../finding/finding.ts'
import type { Report } from '../../report/report.ts'
import type { AnyAcrossRule, Neighbours } from './across-rule.ts'
import type { Digest } from './digest.ts'
import { acrossRules } from './rules.ts'

/** What a rule over several reports found, not yet in words. */
export interface Signal {
  readonly rule: AnyAcrossRule
  readonly signal: unknown
}

/** What other reports show of one: what rules found, and last year's report. */
export interface Seen {
  readonly signals: readonly Signal[]
  readonly last?: Digest | undefined
}

/** A report that stands alone. */
export const unseen: Seen = { signals: [] }

/** Every rule over one report and its neighbours. */
export const judgeAcross = (digest: Digest, neighbours: Neighbours): readonly Signal[] =>
  acrossRules.flatMap((rule) => {
    try {
      return [...rule.judge(digest, neighbours)].map((signal) => ({ rule, signal }))
    } catch (cause) {
      throw new Defect({ zh: `规则 ${rule.code} 出错`, en: `the rule ${rule.code} failed` }, cause)
    }
  })

/** Signals as findings in their report. */
export const findingsAcross = (signals: readonly Signal[], report: Report): readonly Finding[] =>
  signals.map(({ rule, signal }) => raise(rule, rule.say(signal, report)))
