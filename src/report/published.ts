import { raise } from '../finding/explained.ts'
import type { Outcome } from '../finding/finding.ts'
import { placeOf, type Document } from '../source/place.ts'
import { child } from '../source/tree.ts'
import { contentNotices } from './notices/content.ts'

/** The date of issue as written, `2026-01-20`; a day the calendar does not have is a finding. Its form is the schema's affair. */
export function readPublished(document: Document): Outcome<string> {
  const node = child(document.root, 'published')
  if (node?.kind !== 'text' || !/^\d{4}-\d{2}-\d{2}$/.test(node.value))
    return { value: undefined, findings: [] }
  if (exists(node.value)) return { value: node.value, findings: [] }
  const said = {
    message: { zh: `历法上没有 ${node.value} 这一天`, en: `there is no day ${node.value}` },
    fix: { zh: '核对月份和日期', en: 'check month and day' },
    at: placeOf(document, ['published']),
  }
  return { value: undefined, findings: [raise(contentNotices.dateForm, said)] }
}

function exists(date: string): boolean {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return day >= 1 && day <= (days[month - 1] ?? 0)
}
