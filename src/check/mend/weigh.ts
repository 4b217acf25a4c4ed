/* What speaks for a set of changes and what against it: the fewer cells, the likelier; then slips and clues. */
import type { Text } from '../../language/text.ts'
import { equal, zero, type MaybeBlank, type Quantity } from '../../quantity/quantity.ts'
import type { Cell } from '../../report/report.ts'
import type { Digest } from '../across/digest.ts'
import { figureOf } from '../across/digest.ts'
import type { Clue } from './clues.ts'
import { copied, doubled, misplaced, shifted, slipOf, swapped, type Slip } from './slips.ts'
import type { Supposed } from './system.ts'

/** A cell with what should stand in it. */
export interface Change {
  readonly cell: Cell
  readonly to: Quantity
}

/** What is known besides the figures of the tables. */
export interface Evidence {
  readonly clues: readonly Clue[]
  readonly last: Digest | undefined
  /** The cells beside, above and below a cell. */
  readonly neighbours: (cell: Cell) => readonly Cell[]
}

export interface Weighed {
  /** The larger, the likelier. */
  readonly weight: number
  readonly reasons: readonly Text[]
  /** Clues that hold as things are and would not any longer. */
  readonly against: readonly Clue[]
}

const asWritten: Supposed = ({ value }) => value

const perCell = -10
/** Cells that a row moved by one counts for: it is one slip, however long the row. */
const perShift = 2
const clueWeight = 8

/** Weighs changes; `slips` are those that are not just totals following. */
export function weigh(
  {
    all,
    slips,
    after,
    isShift,
  }: {
    readonly all: readonly Change[]
    readonly slips: readonly Change[]
    readonly after: Supposed
    readonly isShift: boolean
  },
  evidence: Evidence,
): Weighed {
  const yes = evidence.clues.filter(({ holds }) => holds(after) && !holds(asWritten))
  const no = evidence.clues.filter(({ holds }) => holds(asWritten) && !holds(after))
  const found = isShift ? [shifted] : slipsOf(slips, evidence)
  const small = slips.map(({ cell }) => likelihood(cell))
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
  return {
    weight:
      perCell * (isShift ? perShift : all.length) +
      clueWeight * (yes.length - no.length) +
      sum(found.map(({ weight }) => weight)) +
      sum(small),
    reasons: [...yes.map(({ says }) => says), ...found.map(({ name }) => name)],
    against: no.filter(({ about }) => !yes.some((clue) => clue.about === about)),
  }
}

/** Totals are added up wrong more often than cells are miscopied, lines of their own matter more than parts, and a figure is more often wrong than a nought. */
const likelihood = ({ slot: { row, column }, value }: Cell): number =>
  (row?.leaf.total || column.leaf.total ? 1 : 0) +
  (row?.groups.length === 0 ? 2 : 0) +
  (same(value ?? zero, zero) ? 0 : 1)

function slipsOf(slips: readonly Change[], evidence: Evidence): readonly Slip[] {
  const between = exchange(slips)
  if (between) return [between]
  const found = slips.flatMap((change) => slipIn(change, evidence) ?? [])
  return found.filter((slip, index) => found.indexOf(slip) === index)
}

/** Figures that changed places. */
function exchange([one, other, ...more]: readonly Change[]): Slip | undefined {
  if (!one || !other || more.length > 0) return undefined
  const crossed = same(one.cell.value ?? zero, other.to) && same(other.cell.value ?? zero, one.to)
  if (!crossed) return undefined
  return equal(one.to, zero) || equal(other.to, zero) ? misplaced : swapped
}

function slipIn({ cell, to }: Change, { last, neighbours }: Evidence): Slip | undefined {
  const bySpelling = slipOf(cell.value, to)
  if (bySpelling || cell.value === undefined || equal(cell.value, zero)) return bySpelling
  const name = [cell.path[0], ...cell.slot.path].join('.')
  const before = last && figureOf(last, name)
  if (before && same(before, cell.value)) return copied
  return neighbours(cell).some(({ value }) => same(value, cell.value)) ? doubled : undefined
}

const same = (one: MaybeBlank, other: MaybeBlank): boolean =>
  one === undefined || other === undefined ? one === other : equal(one, other)
