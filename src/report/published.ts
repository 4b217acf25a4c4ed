import type { Outcome } from '../finding/finding.ts'
import type { Document } from '../source/place.ts'
import { child } from '../source/tree.ts'
import { isDate, noSuchDay } from './no-such-day.ts'

/** The date of issue as written, `2026-01-20`; a day the calendar does not have is a finding. Its form is the schema's affair. */
export function readPublished(document: Document): Outcome<string> {
  const node = child(document.root, 'published')
  if (node?.kind !== 'text' || !isDate(node.value)) return { value: undefined, findings: [] }
  const fault = noSuchDay(document, ['published'], node.value)
  return fault ? { value: undefined, findings: [fault] } : { value: node.value, findings: [] }
}
