/* The identities that the form declares, one for each line they run over. */
import { branches, noLines, type Branch } from '../edition/axis.ts'
import type { Identity, TableSpec } from '../edition/edition.ts'
import { subtract, sum, zero, type MaybeBlank } from '../quantity/quantity.ts'
import { recalled } from '../edition/recalled.ts'
import { remembered } from '../edition/remembered.ts'
import type { BlockReading, Cell, Report } from '../report/report.ts'
import { soundTables } from './sums.ts'

/** One column (or row) of a declared identity: its cells on both sides. */
export interface Balance {
  readonly table: TableSpec
  readonly identity: Identity
  /** The column (or row) that it runs in. */
  readonly line: Branch
  readonly left: readonly Term[]
  readonly right: readonly Term[]
}

/** A cell of an identity and the line of the form that it stands for. */
export interface Term {
  readonly cell: Cell
  readonly branch: Branch
}

/** Left side minus right side; `undefined` where nothing is judged, every cell being blank. */
export function gapOfBalance(left: readonly MaybeBlank[], right: readonly MaybeBlank[]): MaybeBlank {
  const [one, other] = [sum(left), sum(right)]
  return one === undefined && other === undefined ? undefined : subtract(one ?? zero, other ?? zero)
}

/** Every declared identity of every sound table, in every line. */
export const balancesOf: (report: Report) => readonly Balance[] = recalled((report) =>
  soundTables(report).flatMap(({ spec: { table }, blocks }) =>
    (table.identities ?? []).flatMap((identity) =>
      blocks.flatMap((block) => inBlock({ table, identity }, block)),
    ),
  ),
)

type Declared = Pick<Balance, 'table' | 'identity'>

function inBlock(declared: Declared, { block, cells }: BlockReading): readonly Balance[] {
  const { table, identity } = declared
  const [rows, columns] = [branches(block.rows ?? noLines), branches(block.columns)]
  const overRows = identity.over === 'rows'
  const [terms, lines] = overRows ? [rows, columns] : [columns, rows]
  const side = (names: readonly string[], line: number): readonly Term[] =>
    names.flatMap((name) => {
      const index = placesIn(terms).get(name) ?? -1
      const [branch, cell] = [terms[index], overRows ? cells[index]?.[line] : cells[line]?.[index]]
      return branch && cell ? [{ branch, cell }] : []
    })
  return lines
    .map((line, index) => ({
      // Spread from `declared`, each would cost the engine a shape of its own, which it takes for long-lived.
      table,
      identity,
      line,
      left: side(identity.left, index),
      right: side(identity.right, index),
    }))
    .filter(
      ({ left, right }) => left.length === identity.left.length && right.length === identity.right.length,
    )
}

/** Where each line of an axis stands, by its dotted keys. */
const placesIn: (terms: readonly Branch[]) => ReadonlyMap<string, number> = remembered(
  (terms) => new Map(terms.map(({ path }, index) => [path.join('.'), index])),
)
