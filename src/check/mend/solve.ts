/*
 * Which changes make every identity hold. A change of cells changes the equations they stand in; it mends a report when
 * it cancels what all of them are off by, the residual. So the cells are the columns of a matrix, and
 *   – one slip explains the residual when its column is proportional to it;
 *   – two do when one, sized by an equation that the other does not touch, leaves a residual that a column is proportional
 *     to: those are looked up by their direction, so that pairs cost no more than single columns;
 *   – several that have no equation in common do when their columns cover the broken equations once each.
 * Fewer changed cells come first, and what takes many more is not looked at. All is exact, and bounded: the work does not
 * grow with the figures, nor beyond bounds with the mistakes.
 */
import type { Quantity } from '../../quantity/quantity.ts'
import { grouped } from './grouped.ts'
import type { Move } from './moves.ts'
import type { Equation } from './system.ts'

/** A move by a figure, in units of the residual’s last place. */
export interface Step {
  readonly move: Move
  readonly by: bigint
}

export type Solution = readonly Step[]

/** What equations are off by, in units of a last place common to all; those that hold are left out. */
export type Residual = ReadonlyMap<Equation, bigint>

/** Steps that a search for covers may take. */
const steps = 2000
/** Broken equations beyond which no two slips can be the cause. */
const most = 12

/** How many cells a solution changes. */
export const sizeOf = (solution: Solution): number =>
  solution.reduce((count, { move }) => count + move.cells.length, 0)

/** Where a search for solutions looks. */
export interface Field {
  /** What it is to cancel. */
  readonly residual: Residual
  /** Moves that begin in a broken equation. */
  readonly near: readonly Move[]
  /** All moves; asked for only when the near ones do not do. */
  readonly all: () => readonly Move[]
  /** Has the last word on a solution for some broken equations. */
  readonly isSound: (solution: Solution, broken: Residual) => boolean
}

/** Broken equations with the solutions that cancel what they are off by and change no other. */
export interface Solved {
  readonly residual: Residual
  readonly solutions: readonly Solution[]
}

/** Solutions that change the fewest cells, and those with one more; where many slips are mixed, for as many equations as can be. */
export function solve({ residual, near, all, isSound }: Field): readonly Solved[] {
  const sound = (solution: Solution): boolean => isSound(solution, residual)
  const solved = (solutions: readonly Solution[]): readonly Solved[] => [
    { residual, solutions: shortest(solutions) },
  ]
  const single = near
    .flatMap((move) => {
      const by = cancelling(move, residual)
      return by !== undefined && move.column.size === residual.size ? [[{ move, by }]] : []
    })
    .filter(sound)
  if (Math.min(...single.map(sizeOf)) <= 2) return solved(single)
  const isFew = residual.size <= most
  const alone = isFew ? all().filter(({ cells }) => cells.length === 1) : []
  const found = [...single, ...pairsOf(residual, alone).filter(sound)]
  if (found.length > 0) return solved(found)
  const parts = covers(residual, near).flatMap(({ residual: part, solutions }) => {
    const kept = solutions.filter((solution) => isSound(solution, part))
    return kept.length > 0 ? [{ residual: part, solutions: shortest(kept) }] : []
  })
  const covered = parts.reduce((count, { residual: part }) => count + part.size, 0)
  if (covered === residual.size) return parts
  const carried = pairsOf(residual, isFew ? all() : []).filter(sound)
  return carried.length > 0 ? solved(carried) : parts
}

function shortest(solutions: readonly Solution[]): readonly Solution[] {
  const fewest = Math.min(...solutions.map(sizeOf))
  return solutions.filter((solution) => sizeOf(solution) <= fewest + 1)
}

/** By how much a move cancels all the equations it changes; `undefined` when none or several figures would do so. */
function cancelling({ column, fixed }: Move, residual: Residual): bigint | undefined {
  let by: bigint | undefined
  for (const [equation, times] of column) {
    const off = residual.get(equation)
    if (off === undefined || off % times !== 0n) return undefined
    const needed = -off / times
    if (by !== undefined && by !== needed) return undefined
    by = needed
  }
  return fixed && by !== 1n ? undefined : by
}

/** Pairs of moves that cancel the residual together. */
function pairsOf(residual: Residual, all: readonly Move[]): readonly Solution[] {
  const moves = all.filter(({ fixed }) => fixed === undefined)
  const widest = Math.max(0, ...moves.map(({ column }) => column.size))
  if (residual.size > 2 * widest) return []
  const byDirection = new Map<string, Move[]>()
  const order = new Map(
    [...new Set(moves.flatMap(({ column }) => [...column.keys()]))].map((one, index) => [one, index]),
  )
  const direction = (column: ReadonlyMap<Equation, bigint>): string => directionOf(column, order)
  for (const move of moves) {
    const key = direction(move.column)
    const known = byDirection.get(key)
    if (known) known.push(move)
    else byDirection.set(key, [move])
  }
  const indices = new Map(moves.map((move, index) => [move, index]))
  const pairs = new Map<string, Solution>()
  for (const [equation, off] of residual) {
    for (const [index, move] of moves.entries()) {
      const times = move.column.get(equation)
      if (times === undefined || off % times !== 0n) continue
      const first = { move, by: -off / times }
      const left = after(residual, first)
      for (const other of left.size === 0 ? [] : (byDirection.get(direction(left)) ?? [])) {
        const by = cancelling(other, left)
        const key = [index, indices.get(other) ?? -1].sort((one, two) => one - two).join(' ')
        if (by !== undefined && !pairs.has(key)) pairs.set(key, [first, { move: other, by }])
      }
    }
  }
  return [...pairs.values()]
}

function after(residual: Residual, { move, by }: Step): Residual {
  const left = new Map(residual)
  for (const [equation, times] of move.column) {
    const off = (left.get(equation) ?? 0n) + times * by
    if (off === 0n) left.delete(equation)
    else left.set(equation, off)
  }
  return left
}

/** A text that two vectors share when one is a multiple of the other. */
function directionOf(vector: ReadonlyMap<Equation, bigint>, order: ReadonlyMap<Equation, number>): string {
  const entries = [...vector]
    .map(([equation, times]): [number, bigint] => [order.get(equation) ?? -1, times])
    .sort(([one], [other]) => one - other)
  const common = entries.reduce((divisor, [, times]) => greatestDivisor(divisor, times), 0n)
  const unit = (entries[0]?.[1] ?? 0n) < 0n ? -common : common
  return entries.map(([index, times]) => `${index}:${times / unit}`).join(' ')
}

function greatestDivisor(one: bigint, other: bigint): bigint {
  let [left, right] = [one < 0n ? -one : one, other < 0n ? -other : other]
  while (right !== 0n) [left, right] = [right, left % right]
  return left
}

/** Sets of moves that cancel each broken equation once and touch no other, for each part of the residual that moves join. */
function covers(residual: Residual, moves: readonly Move[]): readonly Solved[] {
  const usable = moves.flatMap((move): Step[] => {
    const by = cancelling(move, residual)
    return by === undefined ? [] : [{ move, by }]
  })
  const byEquation = new Map<Equation, Step[]>()
  for (const step of usable)
    for (const equation of step.move.column.keys())
      byEquation.set(equation, [...(byEquation.get(equation) ?? []), step])
  const joined = (equation: Equation): readonly Equation[] =>
    (byEquation.get(equation) ?? []).flatMap(({ move }) => [...move.column.keys()])
  return grouped([...residual.keys()], joined).map((part) => ({
    residual: new Map(part.map((equation) => [equation, residual.get(equation) ?? 0n])),
    solutions: exactCovers(part, byEquation),
  }))
}

function exactCovers(
  part: readonly Equation[],
  byEquation: ReadonlyMap<Equation, readonly Step[]>,
): readonly Solution[] {
  let left = steps
  const found: Solution[] = []
  const extend = (open: ReadonlySet<Equation>, taken: Solution): void => {
    left -= 1
    if (left < 0 || taken.length > most) return
    const next = rarest(open, byEquation)
    if (next === undefined) found.push(taken)
    for (const step of (next && byEquation.get(next)) ?? []) {
      const covered = [...step.move.column.keys()]
      if (!covered.every((equation) => open.has(equation))) continue
      extend(new Set([...open].filter((equation) => !step.move.column.has(equation))), [...taken, step])
    }
  }
  extend(new Set(part), [])
  return found
}

/** The open equation that the fewest moves cover; `undefined` when none is open. */
function rarest(
  open: ReadonlySet<Equation>,
  byEquation: ReadonlyMap<Equation, readonly Step[]>,
): Equation | undefined {
  const waysOf = (equation: Equation): number => byEquation.get(equation)?.length ?? 0
  let best: Equation | undefined
  for (const equation of open) if (best === undefined || waysOf(equation) < waysOf(best)) best = equation
  return best
}

/** A figure in units of a last place. */
export const units = ({ digits, scale }: Quantity, places: number): bigint =>
  digits * 10n ** BigInt(places - scale)
