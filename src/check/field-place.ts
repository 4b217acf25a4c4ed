import type { Report } from '../report/report.ts'
import { placeOf, type Place } from '../source/place.ts'

/** The key of a field, for what is said of the whole of it. */
export const fieldPlace = ({ document }: Pick<Report, 'document'>, key: string): Place => ({
  ...placeOf(document, [key], 'key'),
  path: [key],
})
