/* What a rule is told besides the report: the day it is, and what the office has settled. */

import type { Level } from '../report/report.ts'

export interface Settings {
  /** The day it is, `2026-01-31`. Without it nothing is early, late or over. */
  readonly today?: string
  /** Last days for publishing, `01-31` of the year after the reported one, by level and for single agencies. */
  readonly deadlines?: Deadlines
  /** Agencies that may make rules (规章) besides those whose level says so. */
  readonly ruleMaking?: readonly string[]
  /** Words that the office writes otherwise. */
  readonly words?: readonly HouseWord[]
  /** Hosts besides gov.cn that reports may link to. */
  readonly hosts?: readonly string[]
}

export type Deadlines = Readonly<Partial<Record<Level, string>>> & {
  readonly agencies?: readonly { readonly name: string; readonly by: string }[]
}

export interface HouseWord {
  readonly write: string
  readonly insteadOf: string
  readonly why?: string
}

/** What holds where nothing is settled. */
export const unsettled: Settings = {}
