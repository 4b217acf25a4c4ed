/* What the heading of a table says of its columns: which of the form's lines each is, and where it lies. */
import { isGroup, type AxisNode, type Branch } from '../../edition/axis.ts'
import type { Text } from '../../language/text.ts'
import type { GridCell } from '../extract.ts'
import { isBeginningOf, matchIn } from './bare-words.ts'
import { couldBeFigure } from './figure.ts'
import type { FormBlock, FormTable } from './form.ts'
import { damaged, inferred, shifted } from './heading-doubts.ts'
import { inOrder } from './heading-order.ts'
import { unitsIn } from './said-units.ts'
import { lineOf, type Sheet, type SheetRow } from './sheet.ts'

/** The columns of a block, in the form's order. */
export interface Columns {
  readonly block: FormBlock
  /** Where each column lies in a lattice; absent where only their order is known. `undefined` for one that is missing. */
  readonly places?: readonly (Place | undefined)[]
  /** Where the heading ends in a lattice, blank cells of it included. */
  readonly end: number
  /** True when the labels show, in reading order, that every column of the form is there and no other. */
  readonly isWhole: boolean
  /** Why a column is in doubt, by its place among the form's. */
  readonly doubts: ReadonlyMap<number, Text>
  /** Headings that the form does not have. */
  readonly extras: readonly { readonly place: Place; readonly text: string }[]
  /** Units of money that the heading states. */
  readonly units: readonly string[]
}

export interface Place {
  readonly from: number
  /** Exclusive. */
  readonly to: number
}

/** True for a row that is heading: at least half of what it says are labels of columns, captions or corners, and nothing a figure. */
export function isHeading({ cells }: SheetRow, table: FormTable): boolean {
  const full = cells.filter(({ text }) => text.trim() !== '')
  const known = full.filter(({ text }) => isBeside(text, table) || matchIn(table.columnWords, lineOf(text)))
  return (
    full.length > 0 &&
    known.length * 2 >= full.length &&
    !full.some(({ text }) => /\d/.test(text) && couldBeFigure(text))
  )
}

/** True for a caption or corner. */
export function isBeside(text: string, { beside }: FormTable): boolean {
  const line = lineOf(text)
  return matchIn(beside, line) !== undefined || /^第二十条第?.{0,5}项$/u.test(line.trim())
}

/** Words above the labels of rows that are no heading of the form: 项目, 指标名称. */
const isCorner = (
  { text, column, columnSpan }: GridCell,
  stub: number,
  { columnWords }: FormBlock,
): boolean => column === 0 && columnSpan <= stub && matchIn(columnWords, lineOf(text)) === undefined

/** The columns that heading rows give a block; `undefined` when they are not this block's. `stub` is the first column of figures. */
export function columnsIn(
  { sheet, rows, stub }: { readonly sheet: Sheet; readonly rows: readonly SheetRow[]; readonly stub: number },
  { block, table }: { readonly block: FormBlock; readonly table: FormTable },
): Columns | undefined {
  const cells = rows
    .flatMap((row) => row.cells)
    .filter(
      (cell) =>
        cell.text.trim() !== '' &&
        !isBeside(cell.text, table) &&
        !(sheet.isLattice && isCorner(cell, stub, block)),
    )
  const order = inOrder(cells, block)
  const found = sheet.isLattice ? placed({ cells, stub, columns: sheet.columns }, block) : undefined
  // Where the labels show that all are there and some lie above nothing, the spans of the heading are wrong.
  const lattice = order && found?.places.includes(undefined) ? undefined : found
  if (!order && !lattice) return undefined
  return {
    block,
    end: Math.max(
      0,
      ...rows.flatMap((row) => row.cells.map(({ column, columnSpan }) => column + columnSpan)),
    ),
    isWhole: order !== undefined,
    ...(lattice ? { places: lattice.places } : {}),
    doubts: lattice && !order ? lattice.doubts : (order ?? new Map<number, Text>()),
    extras: lattice?.extras ?? [],
    units: unitsIn(rows.flatMap((row) => row.cells.map(({ text }) => text))),
  }
}

interface Lattice {
  readonly places: readonly (Place | undefined)[]
  readonly doubts: ReadonlyMap<number, Text>
  readonly extras: Columns['extras']
}

interface Stripe {
  readonly place: Place
  /** Texts above each other, the lowest last. */
  readonly chain: readonly string[]
}

/** The columns by where their headings lie. */
function placed(
  {
    cells,
    stub,
    columns,
  }: { readonly cells: readonly GridCell[]; readonly stub: number; readonly columns: number },
  block: FormBlock,
): Lattice | undefined {
  const stripes = stripesOf(cells, { from: stub, to: Math.min(columns, 300) })
  const meant = stripes.map((stripe) => candidates(stripe, block))
  if (stripes.length === block.columns.length) {
    const doubts = inPlace(stripes, meant, block)
    if (doubts) return { places: stripes.map(({ place }) => place), doubts, extras: [] }
  }
  return byName(stripes, meant, block)
}

/** Stretches of columns beneath one lowest heading. */
function stripesOf(cells: readonly GridCell[], { from, to }: Place): readonly Stripe[] {
  const found: { place: { from: number; to: number }; chain: readonly string[]; lowest: GridCell }[] = []
  for (let column = from; column < to; column += 1) {
    const above = cells.filter((cell) => cell.column <= column && column < cell.column + cell.columnSpan)
    const lowest = above.at(-1)
    if (!lowest) continue
    const last = found.at(-1)
    if (last?.lowest === lowest) last.place.to = column + 1
    else
      found.push({
        place: { from: column, to: column + 1 },
        chain: above.map(({ text }) => lineOf(text)),
        lowest,
      })
  }
  return found
}

interface Candidate {
  readonly column: number
  readonly distance: number
}

/** Lines of the form that a stripe can be: its lowest label names them, the groups above decide between several. */
function candidates({ chain }: Stripe, block: FormBlock): readonly Candidate[] {
  const match = matchIn(block.columnWords, chain.at(-1) ?? '')
  if (!match) return []
  const above = chain.slice(0, -1).flatMap((text) => matchIn(block.columnWords, text)?.items ?? [])
  const found = block.columns.flatMap(({ leaf, groups }, column) =>
    match.items.includes(leaf) || match.items.some((node) => sameLabel(node, leaf))
      ? [{ column, distance: match.distance, shared: groups.filter((group) => above.includes(group)).length }]
      : [],
  )
  const most = Math.max(...found.map(({ shared }) => shared))
  return found.filter(({ shared }) => shared === most)
}

const sameLabel = (one: AxisNode, other: AxisNode): boolean =>
  !isGroup(one) && !isGroup(other) && one.label === other.label

/** As many stripes as the form has columns, in its order; one that says something else is told from its neighbours. */
function inPlace(
  stripes: readonly Stripe[],
  meant: readonly (readonly Candidate[])[],
  { columns }: FormBlock,
): ReadonlyMap<number, Text> | undefined {
  const doubts = new Map<number, Text>()
  let strange = 0
  for (const [column, branch] of columns.entries()) {
    const said = stripes[column]?.chain.at(-1) ?? ''
    if (meant[column]?.some((candidate) => candidate.column === column && candidate.distance === 0)) continue
    const it =
      meant[column]?.some((candidate) => candidate.column === column) === true ||
      isBeginningOf(said, branch.leaf.label)
    if (!it) strange += 1
    doubts.set(column, it ? damaged(said, branch.leaf) : inferred(said, branch.leaf))
  }
  return strange <= Math.min(1, Math.floor((columns.length - 1) / 2)) ? doubts : undefined
}

/** Each stripe that names one line of the form; others are not the form's. */
function byName(
  stripes: readonly Stripe[],
  meant: readonly (readonly Candidate[])[],
  block: FormBlock,
): Lattice | undefined {
  const { columns } = block
  const places: (Place | undefined)[] = columns.map(() => undefined)
  const doubts = new Map<number, Text>()
  const extras: { place: Place; text: string }[] = []
  for (const [index, stripe] of stripes.entries()) {
    const [it, ...more] = meant[index] ?? []
    const said = stripe.chain.at(-1) ?? ''
    if (!it) extras.push({ place: stripe.place, text: said })
    else if (more.length > 0 || places[it.column] !== undefined) return undefined
    else {
      places[it.column] = stripe.place
      const branch = columns[it.column]
      if (it.distance > 0 && branch) doubts.set(it.column, damaged(said, branch.leaf))
    }
  }
  const missing = columns.filter((_, column) => places[column] === undefined)
  if (missing.length * 2 >= columns.length && !isSideOf(places, block)) return undefined
  for (const [column, { groups }] of columns.entries())
    if (isShifted(groups, { missing, extras, columns })) doubts.set(column, shifted(missing))
  return { places, doubts, extras }
}

/** True beneath a group that lost a heading and has a column without one: the others may stand above the wrong figures. */
const isShifted = (
  groups: Branch['groups'],
  {
    missing,
    extras,
    columns,
  }: {
    readonly missing: readonly Branch[]
    readonly extras: Columns['extras']
    readonly columns: readonly Branch[]
  },
): boolean =>
  groups.some(
    (group) =>
      missing.some((branch) => branch.groups.includes(group)) &&
      columns.some((branch) => branch.groups.includes(group) && !missing.includes(branch)) &&
      extras.some(({ text }) => isBeginningOf(text, group.label) || text.trim() === group.label),
  )

/** True when the columns there are make up whole groups of the form: a table printed in parts; one of a single row in as many as it has innermost groups. */
function isSideOf(places: readonly (Place | undefined)[], { columns, rows }: FormBlock): boolean {
  const whole = new Map<unknown, Set<boolean>>()
  for (const [index, { groups }] of columns.entries()) {
    const group = groups.at(rows.length === 0 ? -1 : 0)
    whole.set(group, (whole.get(group) ?? new Set()).add(places[index] !== undefined))
  }
  return (
    whole.size > 1 &&
    [...whole.values()].every(({ size }) => size === 1) &&
    places.some((place) => place !== undefined)
  )
}
