import { recalled } from '../edition/recalled.ts'
import { limits } from '../read/limits.ts'
import type { Document } from '../source/place.ts'
import { child, isBlank } from '../source/tree.ts'
import type { Prose } from './prose.ts'
import type { Report } from './report.ts'

/** A prose and the key of its field. */
interface Spoken {
  readonly key: string
  readonly prose: Prose
}

/** The prose of a report in the form's order: the preamble's and each section's, by the key of its field. */
export const prosesOf: (report: Report) => readonly Spoken[] = recalled(({ preamble, sections }) => [
  ...(preamble ? [{ key: 'preamble', prose: preamble }] : []),
  ...sections.flatMap((section) =>
    section.kind === 'prose' && section.prose ? [{ key: section.spec.key, prose: section.prose }] : [],
  ),
])

/** True of a prose field in which something is written. A file beside the report counts as such, whatever is in it, and so does a text that may be too long to be read. */
export function isWritten({ root }: Document, key: string): boolean {
  const node = child(root, key)
  if (node === undefined || isBlank(node)) return false
  return node.kind === 'map' || (node.kind === 'text' && node.value.length > limits.proseLines)
}

/** True of a report that has prose which could not be read, a file or a text too long: what is not found in the rest may stand there. */
export const isPartlyUnread: (report: Report) => boolean = recalled(
  ({ document, preamble, sections }) =>
    (!preamble && isWritten(document, 'preamble')) ||
    sections.some(
      (section) => section.kind === 'prose' && !section.prose && isWritten(document, section.spec.key),
    ),
)
