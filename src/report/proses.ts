import type { Prose } from './prose.ts'
import type { Report } from './report.ts'

/** The prose of a report in the form's order: the preamble's and each section's, by the key of its field. */
export const prosesOf = ({
  preamble,
  sections,
}: Report): readonly { readonly key: string; readonly prose: Prose }[] => [
  ...(preamble ? [{ key: 'preamble', prose: preamble }] : []),
  ...sections.flatMap((section) =>
    section.kind === 'prose' && section.prose ? [{ key: section.spec.key, prose: section.prose }] : [],
  ),
]
