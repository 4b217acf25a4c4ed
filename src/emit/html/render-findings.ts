import type { MarkedLine } from '../../finding/code-frame.ts'
import type { Sheet } from '../../view/view.ts'
import { templateNamed } from './templates.ts'

/** A page of findings in plain strings; templates/findings.hbs reads only this. */
export interface FindingsPage {
  /** `zh-CN` or `en`. */
  readonly language: string
  readonly title: string
  readonly summary: string
  readonly columns: readonly string[]
  readonly reports: readonly PageReport[]
  /** What could not be opened, and why. */
  readonly unopened: readonly string[]
}

export interface PageReport {
  readonly id: string
  readonly heading: string
  readonly file: string
  /** Errors, warnings, notes and waived, as `columns` says. */
  readonly counts: readonly string[]
  readonly findings: readonly PageFinding[]
  /** Said where there is no finding; empty where there is. */
  readonly clean: string
  /** Tables with marked cells. */
  readonly sheets: readonly Sheet[]
}

export interface PageFinding {
  readonly id: string
  /** Its number on the page, which the marks show. */
  readonly number: string
  /** `error`, `warning`, `note` or `waived`. */
  readonly look: string
  readonly severity: string
  readonly title: string
  readonly where: string
  readonly message: string
  readonly remarks: readonly { readonly name: string; readonly text: string }[]
  /** The line of the source with its words marked; none where a table shows the spot. */
  readonly frame: MarkedLine | undefined
  readonly code: string
}

/** Findings as one self-contained HTML document: no script, nothing that is fetched, its own content security policy. */
export const renderFindings = (page: FindingsPage): string => templateNamed('findings')(page)
