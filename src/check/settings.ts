/* What a rule is told besides the report: the day it is, and what the office has settled. */

export interface Settings {
  /** The day it is, `2026-01-31`. Without it nothing is early, late or over. */
  readonly today?: string
}

/** What holds where nothing is settled. */
export const unsettled: Settings = {}
