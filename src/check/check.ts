import { Defect, UsageError } from '../errors.ts'
import { raise } from '../finding/explained.ts'
import type { Finding } from '../finding/finding.ts'
import type { Report } from '../report/report.ts'
import { textAt } from '../report/text-at.ts'
import type { HouseRule } from './house/house-rule.ts'
import type { HeadPart, Verdicts } from './rule.ts'
import type { Digest } from './across/digest.ts'
import { mendsOf, type Mends } from './mend/mend.ts'
import { rules, type AnyRule } from './rules.ts'
import { unsettled, type Settings } from './settings.ts'

export interface Checked {
  readonly findings: readonly Finding[]
  readonly verdicts: Verdicts
}

/** What check is told besides the report. */
interface Known {
  readonly settings?: Settings
  /** Rules of the office's own. */
  readonly house?: readonly HouseRule[]
  /** Last year's report: what it says weighs in what would mend this one. */
  readonly last?: Digest | undefined
  /** The rules whose identities are counted; all when absent. */
  readonly only?: ReadonlySet<string> | undefined
}

/**
 * Every rule over one report. A rule of ours that fails is our fault, never the author's: it becomes a Defect that names
 * it. One of the office's own is the caller's: a UsageError.
 */
export function check(report: Report, { settings = unsettled, house = [], last, only }: Known = {}): Checked {
  const means = { settings, mends: mendsOf(report, last), only }
  const judged = [
    ...rules.map((rule) => judge(rule, report, means)),
    ...house.map((rule) => judgeHouse(rule, report, means)),
  ]
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
  readonly only: ReadonlySet<string> | undefined
}

function judge(rule: AnyRule, report: Report, means: Means): Checked {
  try {
    return verdictsOf(rule, report, means)
  } catch (cause) {
    throw new Defect({ zh: `规则 ${rule.code} 出错`, en: `the rule ${rule.code} failed` }, cause)
  }
}

function judgeHouse(rule: HouseRule, report: Report, means: Means): Checked {
  try {
    return verdictsOf(rule, report, means)
  } catch (cause) {
    const words = cause instanceof Error ? cause.message : String(cause)
    throw new UsageError(
      {
        zh: `自定规则 ${rule.code} 在 ${report.document.source.name} 上出错：${words}`,
        en: `the house rule ${rule.code} failed on ${report.document.source.name}: ${words}`,
      },
      cause,
    )
  }
}

/** True for a part of the head that the source states. */
function isKnown(part: HeadPart, { document, year, agency }: Report): boolean {
  if (part === 'year') return Number.isInteger(year) && year > 0
  if (part === 'name') return agency.name !== ''
  return textAt(document, ['agency', 'level']) !== undefined
}

function verdictsOf(rule: HouseRule, report: Report, { settings, mends, only }: Means): Checked {
  const isJudged = (rule.needs ?? []).every((part) => isKnown(part, report))
  const verdicts = isJudged ? [...rule.judge(report, settings)] : []
  const signals = verdicts.filter((verdict) => verdict !== 'pass' && verdict !== 'skipped')
  const isCounted = rule.identity && (only?.has(rule.code) ?? true)
  const count = (wanted: unknown): number =>
    isCounted ? verdicts.filter((verdict) => verdict === wanted).length : 0
  return {
    findings: signals.map((signal) => raise(rule, rule.say(signal, report, mends))),
    verdicts: {
      passed: count('pass'),
      broken: isCounted ? signals.length : 0,
      skipped: count('skipped'),
    },
  }
}
