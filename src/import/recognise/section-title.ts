import { bareLabel } from '../../edition/bare-label.ts'
import { allEditions } from '../../edition/editions.ts'

/** True for a text that is the title of a section in some edition, whatever its ordinal. */
export const isSectionTitle = (text: string): boolean => sectionTitled(text) !== undefined

/** The place among the sections of the one whose title a text is; `undefined` for any other text. */
export const sectionTitled = (text: string): number | undefined => titles.get(bareLabel(text))

const titles = new Map(
  allEditions.flatMap((edition) =>
    edition.sections.flatMap(({ label, aliases = [] }, place) =>
      [label, ...aliases].map((title) => [bareLabel(title), place] as const),
    ),
  ),
)
