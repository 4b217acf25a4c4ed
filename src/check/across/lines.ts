/* The cells of an edition, and how a finding names and places one of them. */
import { editionNamed } from '../../edition/editions.ts'
import type { TableSection } from '../../edition/edition.ts'
import { slots, type Slot } from '../../edition/lattice.ts'
import { remembered } from '../../edition/remembered.ts'
import type { Edition } from '../../edition/edition.ts'
import type { Text } from '../../language/text.ts'
import { cellsByName } from '../../report/cells.ts'
import { placeOfCell } from '../../report/place-of-cell.ts'
import type { Report } from '../../report/report.ts'
import { placeOf, type Place } from '../../source/place.ts'
import { lineName, spot } from '../names.ts'

/** A cell of an edition by its dotted keys. */
export interface Line {
  readonly path: string
  readonly section: TableSection
  readonly slot: Slot
}

/** Every cell of an edition in the form's order. */
const linesOfEdition: (edition: Edition) => readonly Line[] = remembered((edition) =>
  edition.sections.flatMap((section) =>
    section.kind === 'table'
      ? section.table.blocks.flatMap((block) =>
          slots(block)
            .flat()
            .map((slot) => ({ path: [section.key, ...slot.path].join('.'), section, slot })),
        )
      : [],
  ),
)

/** Every cell of the edition known by a year; none for an unknown one. */
export function linesOf(edition: number): readonly Line[] {
  const found = editionNamed(edition)
  return found ? linesOfEdition(found) : []
}

/** The path of the cell in the same column (or row) as another, for a name in the same axis. */
export const besideIn = ({ section, slot }: Line, axis: 'row' | 'column', name: string): string =>
  [
    section.key,
    ...(axis === 'row' ? name.split('.') : (slot.row?.path ?? [])),
    ...(axis === 'row' ? slot.column.path : name.split('.')),
  ].join('.')

/** 表三 · 自然人 · 本年新收. */
export const nameOfLine = ({ section, slot }: Line): Text =>
  spot(section.table, ...(slot.row ? [lineName(slot.row)] : []), lineName(slot.column))

/** Where a cell is written in a report. */
export function placeOfLine({ path }: Line, report: Report): Place {
  const cell = cellsByName(report).get(path)
  return cell ? placeOfCell(report.document, cell) : placeOf(report.document, path.split('.'))
}
