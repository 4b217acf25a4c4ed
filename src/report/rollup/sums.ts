/*
 * Sums over reports, cell by cell. A sum is kept so that two may be joined: whatever the order and the grouping in which
 * reports come, the result is the same.
 */
import type { Edition } from '../../edition/edition.ts'
import { editionNamed } from '../../edition/editions.ts'
import { Defect } from '../../errors.ts'
import { add, sum, type MaybeBlank } from '../../quantity/quantity.ts'
import { figuresOf, formCells, type Figure, type FormCell, type Filing } from './filing.ts'
import { carriesUnit, fromYuan, inYuan, unitOfSum } from './money.ts'
import { cellsAndGroups, groupsOf, originsOf, type Group, type Origin } from './origins.ts'

/** The sum of one cell so far. Blank while every part of it is. */
export interface CellSum {
  /** In 元 where the figures carry their own unit. */
  readonly value: MaybeBlank
  /** Units that the figures carried, sorted. */
  readonly units: readonly string[]
  /** Agencies whose report says nothing of this cell that could be added, sorted, each with why. */
  readonly lacking: readonly Lacking[]
}

/** Why a report adds nothing to a cell: its edition has no such figure, or only together with others; or its amount names no unit. */
export interface Lacking {
  readonly agency: string
  readonly file: string
  readonly why: 'edition' | 'undivided' | 'unit'
}

/** Sums of all cells of an edition, in the form's order. */
export interface Sums {
  readonly edition: Edition
  readonly cells: readonly CellSum[]
  /** Sums of what another edition has as one figure, in the order of `groupsOf`. */
  readonly groups: readonly CellSum[]
  /** How many reports were added. */
  readonly reports: number
}

const empty: CellSum = { value: undefined, units: [], lacking: [] }

/** Sums over no report yet. */
export const noSums = (edition: Edition): Sums => ({
  edition,
  cells: formCells(edition).map(() => empty),
  groups: groupsOf(edition).map(() => empty),
  reports: 0,
})

/** Two sums as one. */
export function joined(one: Sums, other: Sums): Sums {
  return {
    edition: one.edition,
    cells: joinedCells(one.cells, other.cells),
    groups: joinedCells(one.groups, other.groups),
    reports: one.reports + other.reports,
  }
}

const joinedCells = (one: readonly CellSum[], other: readonly CellSum[]): readonly CellSum[] =>
  one.map((cell, index) => joinedCell(cell, other[index] ?? empty))

function joinedCell(one: CellSum, other: CellSum): CellSum {
  return {
    value: plus(one.value, other.value),
    units: union(one.units, other.units),
    lacking: one.lacking.length === 0 ? other.lacking : sorted([...one.lacking, ...other.lacking]),
  }
}

const plus = (one: MaybeBlank, other: MaybeBlank): MaybeBlank =>
  one === undefined ? other : other === undefined ? one : add(one, other)

const union = (one: readonly string[], other: readonly string[]): readonly string[] =>
  one.length === 0 ? other : other.length === 0 ? one : [...new Set([...one, ...other])].sort()

const sorted = (lacking: readonly Lacking[]): readonly Lacking[] =>
  [...lacking].sort((left, right) => (left.file < right.file ? -1 : left.file > right.file ? 1 : 0))

/** A sum with one more report. */
export const withFiling = (sums: Sums, filing: Filing): Sums => joined(sums, sumsOf(sums.edition, filing))

/** One report as a sum in an edition, which may be another than its own. */
function sumsOf(edition: Edition, filing: Filing): Sums {
  const all = figuresIn(edition, filing)
  const sums = cellsAndGroups(edition).map((cell, index): CellSum => {
    const part = all[index]
    return part === undefined || typeof part === 'string'
      ? lacking(filing, part ?? 'edition')
      : single(part, cell, filing)
  })
  const many = formCells(edition).length
  return { edition, cells: sums.slice(0, many), groups: sums.slice(many), reports: 1 }
}

/** The figures of a report for the cells of an edition and its groups; or why it has none. */
export function figuresIn(edition: Edition, filing: Filing): readonly (Figure | Lacking['why'])[] {
  const own = editionNamed(filing.edition)
  if (!own) throw new Defect({ zh: `没有 ${filing.edition} 版`, en: `no edition ${filing.edition}` })
  const figures = figuresOf(filing)
  const cells = own === edition ? figures : originsOf(edition, own).map((origin) => mapped(figures, origin))
  const groups = groupsOf(edition).map((group) =>
    own === group.edition
      ? (figures[group.index] ?? 'edition')
      : mapped(figures, originsOf(group.edition, own)[group.index]),
  )
  return [...cells, ...groups]
}

/** The figure of a cell out of a report in another edition, or why there is none. */
function mapped(figures: readonly Figure[], origin: Origin | undefined): Figure | Lacking['why'] {
  if (origin?.kind === 'sum') {
    const [only, ...others] = origin.of.flatMap((index) => figures[index] ?? [])
    if (only && others.length === 0) return only
    return { value: sum([only, ...others].map((part) => part?.value)) }
  }
  if (origin?.kind !== 'part') return 'edition'
  const whole = figures[origin.of]
  // Nothing can be divided into any number of nothings.
  return whole?.value === undefined || whole.value.digits === 0n ? (whole ?? 'edition') : 'undivided'
}

const lacking = ({ agency, file }: Filing, why: Lacking['why']): CellSum => ({
  ...empty,
  lacking: [{ agency, file, why }],
})

function single({ value, unit }: Figure, { slot }: FormCell, filing: Filing): CellSum {
  if (value === undefined || !carriesUnit(slot.column.leaf))
    return value === undefined ? empty : { ...empty, value }
  if (unit === undefined) return value.digits === 0n ? { ...empty, value } : lacking(filing, 'unit')
  const yuan = inYuan(value, unit)
  // Nothing in some unit does not ask for the sum to be in it.
  return yuan ? { ...empty, value: yuan, units: value.digits === 0n ? [] : [unit] } : lacking(filing, 'unit')
}

/** The figure of a sum as a report would write it; `undefined` where some report has nothing that could be added. */
export function figureOfSum(
  { value, units, lacking: without }: CellSum,
  { slot }: FormCell,
): Figure | undefined {
  if (without.length > 0) return undefined
  if (value === undefined || !carriesUnit(slot.column.leaf)) return { value }
  if (value.digits === 0n) return { value: { digits: 0n, scale: 0 }, unit: '元' }
  const unit = unitOfSum(value, units)
  return { value: fromYuan(value, unit), unit }
}

/** The groups of cells that some report has only together, with their sums. */
export const undividedGroups = ({
  edition,
  cells,
  groups,
}: Sums): readonly (Group & { readonly index: number; readonly sum: CellSum })[] =>
  groupsOf(edition).flatMap((group, index) => {
    const sum = groups[index]
    const isUndivided = group.parts.some((part) =>
      cells[part]?.lacking.some(({ why }) => why === 'undivided'),
    )
    return sum && isUndivided ? [{ ...group, index, sum }] : []
  })

/** A figure in the measure that sums are kept in; `undefined` for an amount without its unit. */
export function inMeasure({ value, unit }: Figure, { slot }: FormCell): MaybeBlank {
  if (value === undefined || !carriesUnit(slot.column.leaf) || value.digits === 0n) return value
  return unit === undefined ? undefined : inYuan(value, unit)
}
