import { Defect } from '../../errors.ts'
import { raise } from '../../finding/explained.ts'
import type { Finding } from '../../finding/finding.ts'
import type { Report } from '../../report/report.ts'
import type { AnyAcrossRule, Neighbours } from './across-rule.ts'
import { digestOf, type Digest } from './digest.ts'
import { acrossRules } from './rules.ts'

/** What a rule over several reports found, not yet in words. */
interface Signal {
  readonly rule: AnyAcrossRule
  readonly signal: unknown
}

/** Every rule over one report and its neighbours. */
export const judgeAcross = (digest: Digest, neighbours: Neighbours): readonly Signal[] =>
  acrossRules.flatMap((rule) => {
    try {
      return [...rule.judge(digest, neighbours)].map((signal) => ({ rule, signal }))
    } catch (cause) {
      throw new Defect({ zh: `规则 ${rule.code} 出错`, en: `the rule ${rule.code} failed` }, cause)
    }
  })

/** What every rule over several reports finds in one of them. */
export const findingsAcross = (report: Report, neighbours: Neighbours): readonly Finding[] =>
  judgeAcross(digestOf(report), neighbours).map(({ rule, signal }) => raise(rule, rule.say(signal, report)))

/** Codes of the rules that could not judge for want of the reports beside. */
export function unjudgedAcross(neighbours: Neighbours | undefined): ReadonlySet<string> {
  const { last, named, region } = neighbours ?? {}
  const has = { last, named, region, members: region?.missing.length === 0 ? region : undefined }
  return new Set(acrossRules.filter(({ over }) => has[over] === undefined).map(({ code }) => code))
}
