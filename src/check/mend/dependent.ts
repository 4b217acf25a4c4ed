/* Identities of a line of totals that hold as soon as those of the lines it sums do: they are no equations of their own. */
import type { Cell } from '../../report/report.ts'
import type { Balance } from '../balances.ts'
import type { Sum } from '../sums.ts'
import type { Equation } from './system.ts'

/** The equations that another one is the sum of, where there are such. */
export type Summands = ReadonlyMap<Equation, readonly Equation[]>

interface Stated {
  readonly sums: ReadonlyMap<Sum, Equation>
  readonly balances: ReadonlyMap<Balance, Equation>
}

/** Every equation that is the sum of others, with those. */
export const dependent = ({ sums, balances }: Stated): Summands =>
  new Map(
    [
      ...[...balances].map(([one, equation]): Suspect => [equation, besideBalance(one, balances)]),
      ...[...sums].map(([one, equation]): Suspect => [equation, besideSum(one, sums)]),
    ].filter(([equation, others]) => others.length > 0 && isSumOf(equation, others)),
  )

type Suspect = readonly [Equation, readonly Equation[]]

function besideBalance(one: Balance, all: Stated['balances']): readonly Equation[] {
  if (!one.line.leaf.total) return []
  return [...all].flatMap(([other, equation]) =>
    other.identity === one.identity && !other.line.leaf.total ? [equation] : [],
  )
}

/** For a computed corner total, summed along its row: the sums down the other columns. */
function besideSum({ along, total }: Sum, all: Stated['sums']): readonly Equation[] {
  if (along !== 'row' || total.state !== 'computed' || !total.slot.row?.leaf.total) return []
  return [...all].flatMap(([other, equation]) =>
    other.along === 'column' && other.total.slot.row === total.slot.row && !other.total.slot.column.leaf.total
      ? [equation]
      : [],
  )
}

/** True when an equation is the sum of others, or of their opposites. */
function isSumOf({ coefficients }: Equation, others: readonly Equation[]): boolean {
  const added = new Map<Cell, number>()
  for (const other of others)
    for (const [cell, times] of other.coefficients) added.set(cell, (added.get(cell) ?? 0) + times)
  const isTurned = (sign: 1 | -1): boolean =>
    [...added].every(([cell, times]) => (coefficients.get(cell) ?? 0) === sign * times) &&
    [...coefficients.keys()].every((cell) => added.has(cell))
  return coefficients.size > 0 && (isTurned(1) || isTurned(-1))
}
