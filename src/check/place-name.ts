import type { Edition } from '../edition/edition.ts'
import { editionNamed } from '../edition/editions.ts'
import { ordinals } from '../edition/ordinals.ts'
import { remembered } from '../edition/remembered.ts'
import { same, type Text } from '../language/text.ts'
import { cellPaths } from '../report/cell-paths.ts'
import type { Path } from '../source/tree.ts'
import { linesOf, type Line } from './across/lines.ts'

/** The official name of what a path of a report leads to: a cell's lines, else its section's heading; empty for what the form does not name. */
export function placeName(path: Path, year: number): Text {
  const edition = editionNamed(year)
  if (!edition) return same('')
  const cell = cellNamed(path, edition)
  if (cell !== undefined) return names(edition).get(cell) ?? same('')
  const index = edition.sections.findIndex(({ key }) => key === path[0])
  const section = edition.sections[index]
  if (!section) return same('')
  return {
    zh: `${ordinals[index] ?? ''}、${section.label}`,
    en: `section ${index + 1}, ${section.en}`,
  }
}

/** The cell's dotted keys, however its row is written; `undefined` where no cell is. */
export const cellNamed = (path: Path, edition: Edition): string | undefined =>
  cellPaths(edition).get(path.join('.'))?.keys.join('.')

const names: (edition: Edition) => ReadonlyMap<string, Text> = remembered(
  ({ edition }) => new Map(linesOf(edition).map((line) => [line.path, official(line)])),
)

/** Table, row and column as the form prints them, groups before what they hold: no two cells share a name. */
function official({ section: { table }, slot: { row, column } }: Line): Text {
  const nodes = [row, column].flatMap((branch) =>
    branch ? [...branch.groups.filter(({ key }) => key !== undefined), branch.leaf] : [],
  )
  return {
    zh: [table.name, ...nodes.map(({ label }) => label)].join(' · '),
    en: [table.en, ...nodes.map(({ en }) => en)].join(' · '),
  }
}
