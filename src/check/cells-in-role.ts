import type { Edition, Role } from '../edition/edition.ts'
import { slots } from '../edition/lattice.ts'
import { remembered } from '../edition/remembered.ts'
import type { Cell, Report } from '../report/report.ts'

/** The cells of a report that have a role, in the form's order; none where the edition has no such cell or its table could not be read. */
export const cellsInRole = (report: Report, role: Role): readonly Cell[] =>
  (spotsOf(report.edition).get(role) ?? []).flatMap(({ section, block, row, column }) => {
    const table = report.sections[section]
    const cell =
      table?.kind === 'table' && table.sound ? table.blocks[block]?.cells[row]?.[column] : undefined
    return cell ? [cell] : []
  })

/** Where a cell stands among the sections of an edition. */
interface Spot {
  readonly section: number
  readonly block: number
  readonly row: number
  readonly column: number
}

const spotsOf: (edition: Edition) => ReadonlyMap<string, readonly Spot[]> = remembered((edition) => {
  const named = spotsByName(edition)
  return new Map(
    Object.entries(edition.roles).map(([role, names]) => [
      role,
      names.flatMap((name) =>
        named.flatMap(([path, spot]) => (path === name || path.startsWith(`${name}.`) ? [spot] : [])),
      ),
    ]),
  )
})

const spotsByName = ({ sections }: Edition): readonly (readonly [string, Spot])[] =>
  sections.flatMap((spec, section) =>
    spec.kind === 'table'
      ? spec.table.blocks.flatMap((block, index) =>
          slots(block).flatMap((line, row) =>
            line.map(({ path }, column): [string, Spot] => [
              [spec.key, ...path].join('.'),
              { section, block: index, row, column },
            ]),
          ),
        )
      : [],
  )
