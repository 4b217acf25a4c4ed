/* A written report held against the sum, cell by cell. */
import { equal, subtract, zero, type MaybeBlank, type Quantity } from '../../quantity/quantity.ts'
import { figuresOf, formCells, statesOf, type Figure, type Filing, type FormCell } from './filing.ts'
import type { Rolled } from './rolled.ts'
import { figureOfSum, figuresIn, inMeasure, undividedGroups } from './sums.ts'

/** A cell in which the report is not the sum. */
export interface Difference {
  readonly cell: FormCell
  /** The cell's place in the form's order; after all cells those that another edition has as one. */
  readonly index: number
  readonly stated: Figure
  readonly sum: Figure
  /** What the report states above the sum; amounts with their own unit in 元. */
  readonly gap: Quantity
}

export interface Held {
  readonly differences: readonly Difference[]
  /** Cells held against the sum. */
  readonly judged: readonly number[]
  /** Cells that were not, for want of a sum or of a unit. */
  readonly unjudged: readonly number[]
}

/** Holds an area's own report against its sum. Totals that it leaves to be computed differ only where their parts do, and are not judged. */
export function heldAgainst(own: Filing, { edition, sums }: Rolled): Held {
  const [stated, states] = [figuresOf(own), statesOf(own)]
  const differences: Difference[] = []
  const [judged, unjudged]: [number[], number[]] = [[], []]
  for (const [index, cell] of formCells(edition).entries()) {
    const [figure, cellSum] = [stated[index], sums.cells[index]]
    const sum = cellSum && figureOfSum(cellSum, cell)
    if (!figure || !cellSum || states[index] === 'computed') continue
    if (!sum || isBare(figure, cell) || own.unread.includes(cell.section.key)) {
      unjudged.push(index)
      continue
    }
    judged.push(index)
    const gap = subtract(inMeasure(figure, cell) ?? zero, cellSum.value ?? zero)
    if (!equal(gap, zero)) differences.push({ cell, index, stated: figure, sum, gap })
  }
  for (const { index, cell, stated: figure, sum } of groupsHeld(own, { edition, sums })) {
    judged.push(index)
    const gap = subtract(figure.value ?? zero, sum.value ?? zero)
    if (!equal(gap, zero)) differences.push({ cell, index, stated: figure, sum, gap })
  }
  return { differences, judged, unjudged }
}

interface HeldGroup {
  readonly cell: FormCell
  readonly index: number
  readonly stated: Figure
  readonly sum: Figure
}

/** Where a report gives for several cells only what they are together, they are held together. */
function groupsHeld(own: Filing, { edition, sums }: Pick<Rolled, 'edition' | 'sums'>): readonly HeldGroup[] {
  const stated = figuresIn(edition, own)
  const many = formCells(edition).length
  return undividedGroups(sums).flatMap(({ cell, index, sum }): readonly HeldGroup[] => {
    const figure = stated[many + index]
    const added = figureOfSum(sum, cell)
    return typeof figure !== 'object' || !added || own.unread.includes(cell.section.key)
      ? []
      : [{ cell, index: many + index, stated: figure, sum: added }]
  })
}

/** True for an amount without the unit that it should carry. */
const isBare = (figure: Figure, cell: FormCell): boolean => {
  const value: MaybeBlank = inMeasure(figure, cell)
  return figure.value !== undefined && value === undefined
}
