import type { Explained, Said } from '../finding/explained.ts'
import type { Mends } from './mend/mend.ts'
import type { Report } from '../report/report.ts'
import type { Settings } from './settings.ts'

/** One rule over one report: detection (`judge`) apart from wording (`say`). A rule cannot reach beyond the report it is given. */
export interface Rule<Signal> extends Explained {
  /** True when its verdicts are identities of the form and belong in the summary's counts. */
  readonly identity: boolean
  /** Parts of the head that it goes by: where one is missing, which is told by itself, the rule has nothing to say. */
  readonly needs?: readonly HeadPart[]
  /** A verdict per thing judged: it holds, it could not be judged, or what is wrong. */
  judge(report: Report, settings: Settings): Iterable<'pass' | 'skipped' | Signal>
  /** `mends` has what would mend a broken identity. */
  say(signal: Signal, report: Report, mends: Mends): Said
}

/** What a report says of itself before its sections. */
export type HeadPart = 'year' | 'name' | 'level'

/** How many identities held, broke, and could not be judged for blanks. */
export interface Verdicts {
  readonly passed: number
  readonly broken: number
  readonly skipped: number
}
