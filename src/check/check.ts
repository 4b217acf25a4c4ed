import { Defect } from '../errors.ts'
import { raise } from '../finding/explained.ts'
import type { Finding } from '../finding/finding.ts'
import type { Report } from '../report/report.ts'
import type { Verdicts } from './rule.ts'
import type { Digest } from './across/digest.ts'
import { mendsOf, type Mends } from './mend/mend.ts'
import { rules, type AnyRule } from './rules.ts'
import { unsettled, type Settings } from './settings.ts'

export interface Checked {
  readonly findings: readonly Finding[]
  readonly verdicts: Verdicts
}

/** What check is told besides the report. */
export interface Known {
  readonly settings?: Settings
  /** Last year's report: what it says weighs in what would mend this one. */
  readonly last?: Digest | undefined
}

/** Every rule over one report. A rule that fails is our fault, never the author's: it becomes a Defect that names it. */
export function check(report: Report, { settings = unsettled, last }: Known = {}): Checked {
  const mends = mendsOf(report, last)
  const judged = rules.map((rule) => judge(rule, report, { settings, mends }))
  const total = (count: (verdicts: Verdicts) => number): number =>
    judged.reduce((sum, { verdicts }) => sum + count(verdicts), 0)
  return {
    findings: judged.flatMap(({ findings }) => findings),
    verdicts: {
      passed: total(({ passed }) => passed),
      broken: total(({ broken }) => broken),
      skipped: total(({ skipped }) => skipped),
    },
  }
}

interface Means {
  readonly settings: Settings
  readonly mends: Mends
}

function judge(rule: AnyRule, report: Report, { settings, mends }: Means): Checked {
  try {
    const verdicts = [...rule.judge(report, settings)]
    const signals = verdicts.filter((verdict) => verdict !== 'pass' && verdict !== 'skipped')
    const count = (wanted: unknown): number =>
      rule.identity ? verdicts.filter((verdict) => verdict === wanted).length : 0
    return {
      findings: signals.map((signal) => raise(rule, rule.say(signal, report, mends))),
      verdicts: {
        passed: count('pass'),
        broken: rule.identity ? signals.length : 0,
        skipped: count('skipped'),
      },
    }
  } catch (cause) {
    throw new Defect({ zh: `规则 ${rule.code} 出错`, en: `the rule ${rule.code} failed` }, cause)
  }
}
