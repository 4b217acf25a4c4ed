/* Changes that one slip of the pen explains: of a cell alone, or of a cell together with totals that were added up from it. */
import type { Cell } from '../../report/report.ts'
import type { Equation, System } from './system.ts'

/** Cells that change by the same figure. */
export interface Move {
  /** The cell of the slip first, then the totals that follow it. */
  readonly cells: readonly [Cell, ...Cell[]]
  /** What each equation changes by, for a change of one; equations that do not change are left out. */
  readonly column: ReadonlyMap<Equation, bigint>
}

/** Every move that begins with one of some cells, and what it changes of the equations that are judged. */
export function movesOf(
  cells: Iterable<Cell>,
  system: System,
  judged: ReadonlySet<Equation>,
): readonly Move[] {
  return [...cells].flatMap((cell) =>
    bundles(cell, system.totalsAbove(cell)).flatMap((moved): readonly Move[] => {
      const column = columnOf(moved, system, judged)
      return column.size === 0 ? [] : [{ cells: moved, column }]
    }),
  )
}

type Cells = Move['cells']

/** A cell alone, with the totals of its row, with those of its column, with all. */
function bundles(cell: Cell, totals: readonly Cell[]): readonly Cells[] {
  const beside = totals.filter(({ slot }) => slot.row === cell.slot.row)
  const below = totals.filter(({ slot }) => slot.column === cell.slot.column)
  const carried = [beside, below, totals].filter(
    (some, index, all) =>
      some.length > 0 &&
      all.findIndex((other) => other.length === some.length && other.every((one, at) => one === some[at])) ===
        index,
  )
  return [[cell], ...carried.map((some): Cells => [cell, ...some])]
}

function columnOf(
  cells: Cells,
  { through }: System,
  judged: ReadonlySet<Equation>,
): ReadonlyMap<Equation, bigint> {
  const column = new Map<Equation, bigint>()
  for (const cell of cells) {
    for (const equation of through.get(cell) ?? []) {
      if (!judged.has(equation)) continue
      column.set(equation, (column.get(equation) ?? 0n) + BigInt(equation.coefficients.get(cell) ?? 0))
    }
  }
  for (const [equation, times] of column) if (times === 0n) column.delete(equation)
  return column
}
