import { editionNamed } from '../../edition/editions.ts'
import { Defect } from '../../errors.ts'
import { raise } from '../../finding/explained.ts'
import type { Finding } from '../../finding/finding.ts'
import type { Report } from '../../report/report.ts'
import type { AnyAcrossRule, Neighbours } from './across-rule.ts'
import { proseDigestOf, type Digest } from './digest.ts'
import { acrossRules } from './rules.ts'

/** True when some rule over several reports finds something in a report, or may once their prose is at hand. */
export const isWorthALook = (digest: Digest, neighbours: Neighbours): boolean =>
  acrossRules.some((rule) =>
    guarded(rule, () =>
      rule.mayFind ? rule.mayFind(digest, neighbours) : [...rule.judge(digest, neighbours)].length > 0,
    ),
  )

/** What a rule over several reports found, not yet in words. */
interface Signal {
  readonly rule: AnyAcrossRule
  readonly signal: unknown
}

/** Every rule over one report and its neighbours. */
export const judgeAcross = (digest: Digest, neighbours: Neighbours): readonly Signal[] =>
  acrossRules.flatMap((rule) =>
    guarded(rule, () => [...rule.judge(digest, neighbours)].map((signal) => ({ rule, signal }))),
  )

/** What every rule over several reports finds in one of them. */
export const findingsAcross = (report: Report, neighbours: Neighbours): readonly Finding[] =>
  judgeAcross(proseDigestOf(report), neighbours).map(({ rule, signal }) =>
    raise(rule, rule.say(signal, report)),
  )

function guarded<Result>(rule: AnyAcrossRule, judge: () => Result): Result {
  try {
    return judge()
  } catch (cause) {
    throw new Defect({ zh: `规则 ${rule.code} 出错`, en: `the rule ${rule.code} failed` }, cause)
  }
}

/** Codes of the rules that could not judge for want of the reports beside, or of a table in them that can be read. */
export function unjudgedAcross(neighbours: Neighbours | undefined): ReadonlySet<string> {
  const { last, named, doubtful, twins, region } = neighbours ?? {}
  const has = {
    last: last && isWhole(last) ? last : undefined,
    named,
    doubtful,
    twins,
    region,
    members: region?.missing.length === 0 && region.members.every(isWhole) ? region : undefined,
  }
  return new Set(acrossRules.filter(({ over }) => has[over] === undefined).map(({ code }) => code))
}

/** True when every table of a report could be read. */
const isWhole = ({ edition, tables }: Digest): boolean =>
  (editionNamed(edition)?.sections ?? []).every(({ kind, key }) => kind !== 'table' || tables.includes(key))
