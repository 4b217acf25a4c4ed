import type { Text } from '../language/text.ts'
import type { Finding, Severity } from './finding.ts'

/** The meaning of a code: enough for `explain`, its page in the documentation, and the heading of its findings. */
export interface Explained {
  readonly code: string
  readonly severity: Severity
  /** Heading of each finding. */
  readonly title: Text
  /** One line, for lists. */
  readonly summary: Text
  /** Why it matters. */
  readonly why: Text
  /** What it rests on: an article, a notice, a heading of the form, or practice, named as what it is. */
  readonly basis?: Text
  /** What it cannot see, and which way it errs. */
  readonly misses?: Text
  /** Two sources of a report, whole: the bad one raises this code, its near twin does not. Run by the tests. */
  readonly examples: {
    readonly good: string
    readonly bad: string
    /** Other reports that stand beside both. */
    readonly beside?: readonly string[]
    /** Regions declared for both. */
    readonly regions?: readonly { readonly name: string; readonly members: readonly string[] }[]
    /** True where the sources are reports that the first of `beside` sums up, together with the others of it. */
    readonly summed?: true
    /** What an office has settled, for both. */
    readonly settings?: Readonly<Record<string, unknown>>
  }
}

/** What is said of one case: a finding but for what its code supplies. */
export type Said = Omit<Finding, 'code' | 'severity' | 'title' | 'related'> &
  Partial<Pick<Finding, 'related'>>

/** A finding of a code. */
export const raise = (
  { code, severity, title }: Pick<Explained, 'code' | 'severity' | 'title'>,
  said: Said,
): Finding => ({
  code,
  severity,
  title,
  related: [],
  ...said,
})
