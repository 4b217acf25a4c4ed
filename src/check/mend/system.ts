/*
 * The identities of a report as a linear system. Its unknowns are the cells that somebody wrote or left out; a total that
 * the program computed is no unknown, and stands for the cells that it sums.
 */
import { noLines } from '../../edition/axis.ts'
import { totalsOf } from '../../edition/parts.ts'
import { sum, type MaybeBlank } from '../../quantity/quantity.ts'
import type { BlockReading, Cell, Report } from '../../report/report.ts'
import { balancesOf, gapOfBalance, type Balance } from '../balances.ts'
import { dependent, type Summands } from './dependent.ts'
import { gapOfSum, soundTables, sumsOf, type Sum } from '../sums.ts'

/** A cell's figure, or what is supposed in its place. */
export type Supposed = (cell: Cell) => MaybeBlank

/** One identity in one line: a total less its parts, or left less right, comes to nothing. */
export interface Equation {
  readonly key: string
  /** How often each unknown counts, with its sign; those that cancel are left out. */
  readonly coefficients: ReadonlyMap<Cell, number>
  /** What it is off by; `undefined` where it is not judged. By the very rules that raise the findings. */
  readonly gap: (supposed: Supposed) => MaybeBlank
}

export interface System {
  /** The equations that say something of their own. */
  readonly equations: readonly Equation[]
  /** The others, with those that each is the sum of. */
  readonly dependent: Summands
  /** The equations that an unknown stands in. */
  readonly through: ReadonlyMap<Cell, readonly Equation[]>
  /** The cells of each row that a total sums along, in the form's order. */
  readonly rows: readonly (readonly Cell[])[]
  /** Written totals that a cell is a part of, along its row, then down its column; through computed ones as well. */
  readonly totalsAbove: (cell: Cell) => readonly Cell[]
  /** A cell's figure when some cells hold others; computed totals follow. */
  readonly supposing: (changes: ReadonlyMap<Cell, MaybeBlank>) => Supposed
}

/** The name of a sum among the equations of its report. */
export const keyOfSum = ({ along, total }: Sum): string =>
  [along, total.path[0], ...total.slot.path].join(' ')

/** The name of a declared identity among the equations of its report. */
export const keyOfBalance = ({ identity, line, table }: Balance): string =>
  ['balance', table.name, identity.key, ...line.path].join(' ')

/** All identities of the sound tables of a report. */
export function systemOf(report: Report): System {
  const [sums, parts] = [sumsOf(report), computedParts(report)]
  const stated = {
    sums: new Map(sums.map((one) => [one, sumEquation(one, parts)])),
    balances: new Map(balancesOf(report).map((one) => [one, balanceEquation(one, parts)])),
  }
  const sumsOfOthers = dependent(stated)
  const equations = [...stated.sums.values(), ...stated.balances.values()].filter(
    (one) => !sumsOfOthers.has(one),
  )
  const through = new Map<Cell, Equation[]>()
  for (const equation of equations)
    for (const cell of equation.coefficients.keys())
      through.set(cell, [...(through.get(cell) ?? []), equation])
  const totals = new Map<Cell, Cell[]>()
  for (const { total, parts: summed } of sums)
    for (const part of summed) totals.set(part, [...(totals.get(part) ?? []), total])
  return {
    equations,
    dependent: sumsOfOthers,
    through,
    rows: sums.flatMap(({ along, parts: summed }) => (along === 'row' ? [summed] : [])),
    totalsAbove: (cell) => [...writtenAbove(cell, totals)],
    supposing: (changes) => supposing(changes, parts),
  }
}

/** Of each computed total, the cells that it was computed from. */
type Parts = ReadonlyMap<Cell, readonly Cell[]>

/** Rows of totals sum down their columns; every other total sums along its row (report/totals.ts). */
const computedParts = (report: Report): Parts =>
  new Map(soundTables(report).flatMap(({ blocks }) => blocks.flatMap(partsIn)))

const partsIn = ({ block, cells }: BlockReading): readonly [Cell, readonly Cell[]][] =>
  cells.flatMap((line, row) => {
    const down = totalsOf(block.rows ?? noLines).find(({ index }) => index === row)
    return line.flatMap((cell, column): readonly [Cell, readonly Cell[]][] => {
      if (cell.state !== 'computed') return []
      const across = totalsOf(block.columns).find(({ index }) => index === column)
      const summed = down
        ? down.parts.map((part) => cells[part]?.[column])
        : across?.parts.map((part) => line[part])
      return [[cell, (summed ?? []).filter((part) => part !== undefined)]]
    })
  })

const sumEquation = (one: Sum, parts: Parts): Equation => ({
  key: keyOfSum(one),
  coefficients: coefficients([one.total], one.parts, parts),
  gap: (supposed) => gapOfSum(supposed(one.total), one.parts.map(supposed)),
})

function balanceEquation(one: Balance, parts: Parts): Equation {
  const [left, right] = [one.left, one.right].map((side) => side.map(({ cell }) => cell))
  return {
    key: keyOfBalance(one),
    coefficients: coefficients(left ?? [], right ?? [], parts),
    gap: (supposed) => gapOfBalance((left ?? []).map(supposed), (right ?? []).map(supposed)),
  }
}

function coefficients(
  plus: readonly Cell[],
  minus: readonly Cell[],
  parts: Parts,
): ReadonlyMap<Cell, number> {
  const counted = new Map<Cell, number>()
  const count = (cell: Cell, times: number): void => {
    const summed = parts.get(cell)
    if (summed) for (const part of summed) count(part, times)
    else counted.set(cell, (counted.get(cell) ?? 0) + times)
  }
  for (const cell of plus) count(cell, 1)
  for (const cell of minus) count(cell, -1)
  for (const [cell, times] of counted) if (times === 0) counted.delete(cell)
  return counted
}

function supposing(changes: ReadonlyMap<Cell, MaybeBlank>, parts: Parts): Supposed {
  const supposed: Supposed = (cell) => {
    if (changes.has(cell)) return changes.get(cell)
    const summed = parts.get(cell)
    return summed ? sum(summed.map(supposed)) : cell.value
  }
  return supposed
}

/** Totals with a figure, upwards from a cell. Blank ones carry nothing on. */
function writtenAbove(cell: Cell, totals: ReadonlyMap<Cell, readonly Cell[]>): ReadonlySet<Cell> {
  const found = new Set<Cell>()
  const climb = (from: Cell): void => {
    for (const total of totals.get(from) ?? []) {
      if (total.value !== undefined && total.state === 'written') found.add(total)
      climb(total)
    }
  }
  climb(cell)
  return found
}
