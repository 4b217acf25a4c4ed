import type { Filing } from '../../report/rollup/filing.ts'
import type { Place } from '../../source/place.ts'

/** Files looked up again when something is said of them: sums keep no text. */
export interface Desk {
  /** Where a report writes its agency or its year. */
  readonly head: (filing: Filing, on: 'agency' | 'year') => Place
  /** Where a report writes a cell, by its dotted keys. */
  readonly cell: (file: string, path: string) => Place
  /** A place for what is said of an agency without a report. */
  readonly nowhere: (agency: string) => Place
}
