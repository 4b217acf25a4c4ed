import type { Explained, Said } from '../../finding/explained.ts'
import type { Report } from '../../report/report.ts'
import type { Digest } from './digest.ts'

/** What stands around a report among those given. */
export interface Neighbours {
  /** The same agency's report for the year before. */
  readonly last: Digest | undefined
  /** What the report that the source names as last year's is: its year, and whose it is if another's; or that it could not be read. */
  readonly named?: { readonly year: number; readonly stranger?: string } | 'unread' | undefined
  /** Reports of the year before that may be its own, where it cannot be told which is. */
  readonly doubtful?: readonly Digest[] | undefined
  /** Other reports for the same agency and year; of very many the first. Absent where there is none. */
  readonly twins?: readonly Digest[] | undefined
  /** For an agency whose region is declared: the reports that its own sums up, and the agencies whose reports are not there. */
  readonly region: { readonly members: readonly Digest[]; readonly missing: readonly string[] } | undefined
}

/** Last year's report, what the source names as such, those that it may be, others of the same agency and year, a declared region, or all the reports of one. */
type Beside = 'last' | 'named' | 'doubtful' | 'twins' | 'region' | 'members'

/** A rule that holds a report against others. It judges digests; only what it finds is put into words, with the report at hand. */
export interface AcrossRule<Signal> extends Explained {
  /** What it needs beside the report; without that it says nothing, and nothing is known. */
  readonly over: Beside
  judge(digest: Digest, neighbours: Neighbours): Iterable<Signal>
  /** For a rule that reads prose: whether it may find something once that is at hand. */
  mayFind?(digest: Digest, neighbours: Neighbours): boolean
  say(signal: Signal, report: Report): Said
}

/** A rule whose signals nobody but itself looks into. */
export type AnyAcrossRule = AcrossRule<unknown>
