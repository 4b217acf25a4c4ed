import type { Outcome } from '../finding/finding.ts'
import type { Place } from '../source/place.ts'
import type { Source } from '../source/source.ts'

/** The one door through which a pure stage reaches a file: prose kept beside the report. */
export interface World {
  /**
   * The text of a file named in a report, relative to the report's folder. What lies outside that folder (also through a
   * link), is too large or is no UTF-8 comes back as a finding at the place that named it.
   */
  beside(file: string, namedAt: Place): Outcome<Source>
}
