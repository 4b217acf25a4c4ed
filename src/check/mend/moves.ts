/* Changes that one slip of the pen explains: of a cell alone, of a cell together with totals that were added up from it, or of a row that stands one cell beside its own. */
import { equal, zero } from '../../quantity/quantity.ts'
import type { Cell } from '../../report/report.ts'
import type { Equation, System } from './system.ts'

/** Cells that change together. */
export interface Move {
  /** The cell of the slip first, then the totals that follow it. */
  readonly cells: readonly [Cell, ...Cell[]]
  /** For a row that is moved back, what each cell changes by; other moves change all their cells by one figure, whichever mends. */
  readonly fixed?: ReadonlyMap<Cell, bigint>
  /** What each equation changes by, for a change of one; equations that do not change are left out. */
  readonly column: ReadonlyMap<Equation, bigint>
}

/** Every move that begins with one of some cells, and what it changes of the equations that are judged. */
export function movesOf(
  cells: Iterable<Cell>,
  system: System,
  judged: ReadonlySet<Equation>,
): readonly Move[] {
  const some = new Set(cells)
  const slips = [...some].flatMap((cell) =>
    bundles(cell, system.totalsAbove(cell)).flatMap((moved): readonly Move[] => {
      const column = columnOf(new Map(moved.map((one) => [one, 1n])), system, judged)
      return column.size === 0 ? [] : [{ cells: moved, column }]
    }),
  )
  return [...slips, ...shiftsOf(some, system, judged)]
}

/** Figures that change at least in a shift: fewer are two that stand in each other's cells, which pairs of slips find. */
const leastShifted = 3

/** Every row with one of some cells moved back by one cell, to the left and to the right; what would fall off its end is 0. */
function shiftsOf(cells: ReadonlySet<Cell>, system: System, judged: ReadonlySet<Equation>): readonly Move[] {
  return system.rows
    .filter((row) => row.some((cell) => cells.has(cell)) && row.every(isCount))
    .flatMap((row) =>
      ([1, -1] as const).flatMap((step): readonly Move[] => {
        const end = row.at(step === 1 ? 0 : -1)
        if (!end || !equal(end.value ?? zero, zero)) return []
        const changes = row.map((cell, index) => [cell, digits(row[index + step]) - digits(cell)] as const)
        const fixed = new Map(changes.filter(([, by]) => by !== 0n))
        const [first, ...others] = fixed.keys()
        if (!first || fixed.size < leastShifted) return []
        const moved: Cells = [first, ...others]
        const column = columnOf(fixed, system, judged)
        return column.size === 0 ? [] : [{ cells: moved, fixed, column }]
      }),
    )
}

const isCount = ({ value = zero, unit }: Cell): boolean => value.scale === 0 && unit === undefined

const digits = (cell: Cell | undefined): bigint => (cell?.value ?? zero).digits

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

/** What equations change by when each cell changes by its figure. */
function columnOf(
  changes: ReadonlyMap<Cell, bigint>,
  { through }: System,
  judged: ReadonlySet<Equation>,
): ReadonlyMap<Equation, bigint> {
  const column = new Map<Equation, bigint>()
  for (const [cell, by] of changes) {
    for (const equation of through.get(cell) ?? []) {
      if (!judged.has(equation)) continue
      column.set(equation, (column.get(equation) ?? 0n) + BigInt(equation.coefficients.get(cell) ?? 0) * by)
    }
  }
  for (const [equation, times] of column) if (times === 0n) column.delete(equation)
  return column
}
