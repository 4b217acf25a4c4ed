import { recalled } from '../edition/recalled.ts'
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
