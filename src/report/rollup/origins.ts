/* Where the quantity of a cell of one edition is found in another: a key means the same in every edition. */
import type { Edition } from '../../edition/edition.ts'
import { allEditions } from '../../edition/editions.ts'
import { remembered } from '../../edition/remembered.ts'
import { formCells, type FormCell } from './filing.ts'

/**
 * What another edition knows of a cell: the cells that it is the sum of, one cell that holds it together with others and
 * cannot be divided, or nothing.
 */
export type Origin =
  | { readonly kind: 'sum'; readonly of: readonly number[] }
  | { readonly kind: 'part'; readonly of: number }
  | { readonly kind: 'unknown' }

/** For each cell of `wanted`, in the form's order, where reports written in `given` have its figure; cells by their place in `given`. */
export function originsOf(wanted: Edition, given: Edition): readonly Origin[] {
  return between(wanted)(given)
}

const between: (wanted: Edition) => (given: Edition) => readonly Origin[] = remembered((wanted) =>
  remembered((given) => {
    const cells = formCells(given)
    const byPath = new Map(cells.map((cell, index) => [cell.path, index]))
    return formCells(wanted).map((cell) => originOf(cell, { cells, byPath }))
  }),
)

/** Cells that another edition has as one. */
export interface Group {
  /** That one cell, of the other edition. */
  readonly cell: FormCell
  readonly edition: Edition
  /** Its place there. */
  readonly index: number
  /** Places of the cells that it holds together. */
  readonly parts: readonly number[]
}

/** The groups of an edition: what other editions have as one figure, which can be summed where its parts cannot. */
export const groupsOf: (edition: Edition) => readonly Group[] = remembered((edition) =>
  allEditions
    .filter((other) => other !== edition)
    .flatMap((other) => {
      const cells = formCells(other)
      return originsOf(other, edition).flatMap((origin, index): readonly Group[] => {
        const cell = cells[index]
        return cell && origin.kind === 'sum' && origin.of.length > 1
          ? [{ cell, edition: other, index, parts: origin.of }]
          : []
      })
    }),
)

/** The cells of an edition in the form's order, and its groups after them. */
export const cellsAndGroups: (edition: Edition) => readonly FormCell[] = remembered((edition) => [
  ...formCells(edition),
  ...groupsOf(edition).map(({ cell }) => cell),
])

interface Given {
  readonly cells: readonly FormCell[]
  readonly byPath: ReadonlyMap<string, number>
}

function originOf(cell: FormCell, { cells, byPath }: Given): Origin {
  const same = byPath.get(cell.path)
  if (same !== undefined)
    return measuresAlike(cell, cells[same]) ? { kind: 'sum', of: [same] } : { kind: 'unknown' }
  const [row, column] = [cell.slot.row?.path ?? [], cell.slot.column.path]
  const beneath = cells.flatMap((other, index) =>
    other.section.key === cell.section.key &&
    other.slot.column.path.join('.') === column.join('.') &&
    isBeneath(other.slot.row?.path ?? [], row) &&
    other.slot.row?.leaf.total !== true
      ? [index]
      : [],
  )
  if (beneath.length > 0) return { kind: 'sum', of: beneath }
  for (let depth = row.length - 1; depth > 0; depth -= 1) {
    const whole = byPath.get([cell.section.key, ...row.slice(0, depth), ...column].join('.'))
    if (whole !== undefined) return { kind: 'part', of: whole }
  }
  return { kind: 'unknown' }
}

const isBeneath = (path: readonly string[], group: readonly string[]): boolean =>
  group.length > 0 && path.length > group.length && group.every((key, index) => path[index] === key)

const measuresAlike = ({ slot }: FormCell, other: FormCell | undefined): boolean =>
  other !== undefined &&
  (slot.column.leaf.kind ?? 'count') === (other.slot.column.leaf.kind ?? 'count') &&
  slot.column.leaf.unit === other.slot.column.leaf.unit
