/* What a run found, in one language, as every format is handed it. */
import type { Language } from '../language/text.ts'
import type { Explained } from './explained.ts'
import type { FindingRecord } from './record.ts'

export interface Account {
  readonly language: Language
  /** Version of `disclosure`. */
  readonly version: string
  /** The day of the run, as yyyy-mm-dd. */
  readonly today: string
  readonly reports: readonly ReportAccount[]
  /** Files that could not be opened or judged, and why. */
  readonly unopened: readonly { readonly file: string; readonly reason: string }[]
  /** Meanings of the codes. */
  readonly catalogue: readonly Omit<Explained, 'examples'>[]
  readonly baseline: Baseline
  /** The closing line. */
  readonly summary: string
  /** True when a finding of this severity makes the run fail. */
  readonly fails: (severity: FindingRecord['severity']) => boolean
  /** A file's name as programs around us know it: from the project's root, with forward slashes. */
  readonly nameOf: (file: string) => string
}

/** What a baseline came to: findings left out because they stand in it, and those in it that no longer occur. */
export interface Baseline {
  readonly known: number
  readonly gone: number
}

export interface ReportAccount {
  /** As the command line named it. */
  readonly file: string
  /** Agency and year; the file's name when it could not be read so far. */
  readonly heading: string
  /** The agency; none when the report could not be read so far. */
  readonly agency: string | undefined
  readonly verdicts: { readonly passed: number; readonly broken: number; readonly skipped: number }
  readonly findings: readonly Listed[]
  readonly waived: readonly (Listed & { readonly reason: string })[]
}

/** A finding with its lasting name and the official name of the cell or section; that is empty for the report as a whole. */
export interface Listed extends FindingRecord {
  readonly fingerprint: string
  readonly where: string
}
