/* The broken identities of a report parted into troubles that are mended apart, each with the changes that mend it. */
import { add, compare, equal, zero, type MaybeBlank, type Quantity } from '../../quantity/quantity.ts'
import type { Cell, Report } from '../../report/report.ts'
import { remembered } from '../../edition/remembered.ts'
import { grouped } from './grouped.ts'
import { movesOf } from './moves.ts'
import { solve, units, type Residual, type Solution, type Solved, type Step } from './solve.ts'
import { systemOf, type Equation, type Supposed, type System } from './system.ts'
import type { Change } from './weigh.ts'

/** Broken identities with one cause, and what would make them hold without breaking others. */
export interface Trouble {
  readonly broken: readonly Equation[]
  readonly mends: readonly Mending[]
}

/** Changes that make all identities of a trouble hold. */
export interface Mending {
  readonly all: readonly Change[]
  /** The changes without the totals that only follow. */
  readonly slips: readonly Change[]
  /** True where a whole row is moved back by one cell. */
  readonly isShift: boolean
  /** The figures once the changes are made. */
  readonly after: Supposed
}

/** Every trouble of a report for which something was found. */
export const troublesOf = (report: Report): readonly Trouble[] => troublesIn(systemOf(report))

/** Every trouble of a system for which something was found. */
export function troublesIn(system: System): readonly Trouble[] {
  const { equations, through } = system
  const supposed = system.supposing(new Map())
  const gaps = new Map(equations.map((equation) => [equation, equation.gap(supposed)]))
  const judged = new Set(equations.filter((equation) => gaps.get(equation) !== undefined))
  const broken = equations.filter((equation) => !equal(gaps.get(equation) ?? zero, zero))
  const all = remembered(() => movesOf(through.keys(), system, judged))
  return regions(broken, system).flatMap((region) => {
    const places = Math.max(...region.map((equation) => gaps.get(equation)?.scale ?? 0))
    const residual: Residual = new Map(
      region.map((equation) => [equation, units(gaps.get(equation) ?? zero, places)]),
    )
    const mendingOf = (solution: Solution): Mending => mending(solution, places, system)
    const cells = new Set(region.flatMap(({ coefficients }) => [...coefficients.keys()]))
    const solved = solve({
      residual,
      near: movesOf(cells, system, judged),
      all: () => all(system),
      isSound: (solution, part) => holds(mendingOf(solution), { part, system, residual }),
    })
    return solved.flatMap(apart).map(({ equations: mended, solutions }) => ({
      broken: mended,
      mends: solutions.map(mendingOf),
    }))
  })
}

/** Broken equations that cells join, directly or through other equations. */
function regions(
  broken: readonly Equation[],
  { equations, through }: System,
): readonly (readonly Equation[])[] {
  const groups = grouped(equations, (equation) =>
    [...equation.coefficients.keys()].flatMap((cell) => through.get(cell) ?? []),
  )
  return groups
    .map((group) => group.filter((equation) => broken.includes(equation)))
    .filter(({ length }) => length > 0)
}

interface Part {
  readonly equations: readonly Equation[]
  readonly solutions: readonly Solution[]
}

/** Solutions in parts that no step of any of them joins. */
function apart({ residual, solutions }: Solved): readonly Part[] {
  if (solutions.length === 0) return []
  const together = new Map<Equation, Set<Equation>>()
  for (const { move } of solutions.flat()) {
    const touched = [...move.column.keys()]
    for (const equation of touched) {
      const known = together.get(equation) ?? new Set()
      for (const other of touched) known.add(other)
      together.set(equation, known)
    }
  }
  const all = [...together.keys()]
  return grouped(all, (equation) => [...(together.get(equation) ?? [])]).map((group) => {
    const within = new Set(group)
    const steps = (solution: Solution): Solution =>
      solution.filter(({ move }) => [...move.column.keys()].some((equation) => within.has(equation)))
    const distinct = new Map(solutions.map((solution) => [nameOf(steps(solution)), steps(solution)]))
    return {
      equations: [...residual.keys()].filter((equation) => within.has(equation)),
      solutions: [...distinct.values()],
    }
  })
}

const nameOf = (solution: Solution): string =>
  solution
    .map(({ move, by }) => `${move.cells.map(({ path }) => path.join('.')).join(' ')} ${by}`)
    .sort()
    .join('; ')

function mending(solution: Solution, places: number, system: System): Mending {
  const changes = (step: Step, cells: readonly Cell[]): readonly Change[] =>
    cells.map((cell) => ({
      cell,
      to: add(cell.value ?? zero, { digits: step.by * (step.move.fixed?.get(cell) ?? 1n), scale: places }),
    }))
  const all = solution.flatMap((step) => changes(step, step.move.cells))
  return {
    all,
    slips: solution.flatMap((step) =>
      changes(step, step.move.fixed ? step.move.cells : step.move.cells.slice(0, 1)),
    ),
    isShift: solution.some(({ move }) => move.fixed !== undefined),
    after: system.supposing(new Map(all.map(({ cell, to }): [Cell, MaybeBlank] => [cell, to]))),
  }
}

interface Judged {
  /** What is to hold after the changes. */
  readonly part: Residual
  /** What is broken before; beyond the part it may stay so. */
  readonly residual: Residual
  readonly system: System
}

/** True when the changes are possible figures, each cell changes once, and the identities that they touch hold. */
function holds({ all, after }: Mending, { part, residual, system: { through } }: Judged): boolean {
  const cells = new Set(all.map(({ cell }) => cell))
  if (cells.size < all.length || !all.every(isPossible)) return false
  const touched = new Set([...part.keys(), ...[...cells].flatMap((cell) => through.get(cell) ?? [])])
  return [...touched].every(
    (equation) => (residual.has(equation) && !part.has(equation)) || equal(equation.gap(after) ?? zero, zero),
  )
}

const isPossible = ({ cell, to }: { cell: Cell; to: Quantity }): boolean =>
  cell.slot.column.leaf.kind === 'change' || compare(to, zero) >= 0
