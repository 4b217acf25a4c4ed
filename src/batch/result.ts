/* What became of each report of a run, in plain values: enough to act on, and to join the parts of a divided run. */
import { positionAt } from '../source/source.ts'
import type { Finding, Severity } from '../finding/finding.ts'
import type { Language } from '../language/text.ts'

/** `built` now, `unchanged` since it was built, `rejected` for its errors, `failed` for anything else. */
export type State = 'built' | 'unchanged' | 'rejected' | 'failed'

/** A result that was written. */
export interface Made {
  readonly format: string
  /** Path within the folder of results, with forward slashes. */
  readonly name: string
  readonly bytes: number
  readonly sha256: string
}

/** A finding in a line. */
export interface Told {
  /** `report.yaml:31:14`. */
  readonly where: string
  readonly code: string
  readonly severity: Severity
  readonly title: string
  readonly message: string
}

/** What is known of a report once it is checked. */
export interface Checked {
  /** How people know it: its source, or `towns.csv:12`. */
  readonly report: string
  /** Where no report is meant but a folder or pattern, in which none could be read. */
  readonly named?: 'folder' | 'pattern'
  /** Whose it is; absent where it could not be read so far. */
  readonly agency?: string
  readonly year?: number
  readonly level?: string
  readonly edition?: number
  /** The region that its office declares it in, else the folder of its source. */
  readonly region: string
  readonly findings: Readonly<Record<Severity, number>> & { readonly waived: number }
  /** Verdicts on the identities of the form. */
  readonly identities: { readonly passed: number; readonly broken: number; readonly skipped: number }
  /** The first findings, errors before others. */
  readonly first: readonly Told[]
}

/** What became of a report. */
export interface Result extends Checked {
  readonly state: State
  /** The exit code that it alone would mean. */
  readonly exit: number
  /** Why it failed. */
  readonly reason?: string
  readonly outputs: readonly Made[]
}

/** Findings of one report that a list shows. */
const shown = 3

const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 }

/** The first findings in a language, the heavier before the lighter. */
export const firstTold = (findings: readonly Finding[], language: Language): readonly Told[] =>
  [...findings]
    .sort((left, right) => weight[left.severity] - weight[right.severity])
    .slice(0, shown)
    .map(({ at, code, severity, title, message }) => ({
      where: placeOf(at),
      code,
      severity,
      title: title[language],
      message: message[language],
    }))

function placeOf({ source, range }: Finding['at']): string {
  if (source.text === '') return source.name
  const { line, column } = positionAt(source, range.start)
  return `${source.name}:${line}:${column}`
}

/** How many findings there are of each severity. */
export const counted = (findings: readonly Finding[]): Readonly<Record<Severity, number>> => {
  const count = (severity: Severity): number =>
    findings.reduce((sum, finding) => sum + (finding.severity === severity ? 1 : 0), 0)
  return { error: count('error'), warning: count('warning'), note: count('note') }
}
