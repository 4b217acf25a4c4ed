/* What the tables say of a reading: cells by their paths, groups and blank totals as the sum of what lies beneath. */
import { isGroup, type Axis, type AxisNode } from '../../edition/axis.ts'
import type { Measure, Reading } from '../../edition/readings.ts'
import { recalled } from '../../edition/recalled.ts'
import type { Text } from '../../language/text.ts'
import { add, negate, sum, zero, type MaybeBlank, type Quantity } from '../../quantity/quantity.ts'
import { placeOfCell } from '../../report/place-of-cell.ts'
import type { BlockReading, Cell, Report, TableReading } from '../../report/report.ts'
import type { Place } from '../../source/place.ts'
import { child } from '../../source/tree.ts'
import { lineName, nameOf, spot } from '../names.ts'

/** One term of a reading as the tables have it. */
export interface Entry {
  readonly value: Quantity
  /** 本年新收. */
  readonly name: Text
  /** 自然人, of a cell that is no total of its row. */
  readonly column?: Text
  /** 表四. */
  readonly table: Text
  /** 未经复议直接起诉, of a cell that it takes to tell from others of its name. */
  readonly group?: Text
  /** 表三 · 本年新收 · 总计. */
  readonly spot: Text
  readonly at: Place
}

/** A reading worked out: its terms and what they come to. */
export interface Sum {
  readonly value: Quantity
  readonly terms: readonly (Entry & { readonly minus: boolean })[]
}

/** What the readings of a measure come to; none when a table of theirs is not written, not sound, blank, or not in the edition. */
export function sumsOf(report: Report, measure: Pick<Measure, 'readings'>): readonly Sum[] {
  const known = workedOut(report)
  const sums = known.get(measure) ?? wholeOnly(measure.readings.map((reading) => sumOf(report, reading)))
  known.set(measure, sums)
  return sums
}

/** Of each measure asked for, its readings worked out: prose may state one thousands of times. */
const workedOut: (report: Report) => Map<Pick<Measure, 'readings'>, readonly Sum[]> = recalled(
  () => new Map(),
)

const wholeOnly = (sums: readonly (Sum | undefined)[]): readonly Sum[] =>
  sums.every((one) => one !== undefined) ? sums : []

/** What one reading comes to. */
export function sumOf(report: Report, reading: Reading): Sum | undefined {
  const terms = reading.flatMap((term) => {
    const minus = term.startsWith('-')
    const entry = entryOf(report, minus ? term.slice(1) : term)
    return entry ? [{ ...entry, minus }] : []
  })
  // Blanks count as nothing, unless all of them are blank.
  if (terms.length === 0) return undefined
  const value = terms.reduce((total, term) => add(total, term.minus ? negate(term.value) : term.value), zero)
  return { value, terms }
}

const entries: (report: Report) => Map<string, Entry | undefined> = recalled(() => new Map())

function entryOf(report: Report, path: string): Entry | undefined {
  const known = entries(report)
  if (!known.has(path)) known.set(path, findEntry(report, path))
  return known.get(path)
}

function findEntry(report: Report, path: string): Entry | undefined {
  const [key = '', ...steps] = path.split('.')
  const table = report.sections.find(
    (section): section is TableReading => section.kind === 'table' && section.spec.key === key,
  )
  if (!table?.sound || child(report.document.root, key) === undefined) return undefined
  for (const block of table.blocks) {
    const entry = inBlock(report, { table, block, path: steps.join('.') })
    if (entry) return entry
  }
  return undefined
}

interface Sought {
  readonly table: TableReading
  readonly block: BlockReading
  readonly path: string
}

function inBlock(report: Report, { table, block, path }: Sought): Entry | undefined {
  const cells = block.cells.flat()
  const exact = cells.find(({ slot }) => slot.path.join('.') === path)
  const above = path.replace(/\.?[^.]+$/, '')
  const last = path.slice(above.length + (above === '' ? 0 : 1))
  const beneath = cells.filter(({ slot }) => slot.path.join('.').startsWith(`${above}.`))
  const isTotal = beneath.some(({ slot }) => slot.path.at(-1) === last && slot.column.leaf.total === true)
  const value = exact?.value ?? (isTotal ? valueBeneath(beneath, last) : undefined)
  const at =
    exact ?? beneath.find(({ slot, state }) => slot.path.at(-1) === last && state === 'written') ?? beneath[0]
  if (value === undefined || !at) return undefined
  const names = exact ? namesOf(exact) : [groupName(block.block.rows ?? [], above.split('.'))]
  const [name = { zh: '', en: '' }, column] = names
  const group = exact && groupOf(exact)
  const ofPart = exact?.slot.column.leaf.total !== true && column
  return {
    value,
    name,
    ...(ofPart && { column }),
    table: spot(table.spec.table),
    ...(group && { group }),
    spot: spot(table.spec.table, ...(group ? [group] : []), ...names),
    at: placeOfCell(report.document, at),
  }
}

/** The sum of the lines beneath: each by its own total where that is written, else by its parts. */
function valueBeneath(cells: readonly Cell[], last: string): MaybeBlank {
  const rows = new Map<string, Cell[]>()
  for (const cell of cells) {
    if (cell.slot.row?.leaf.total === true) continue
    const row = cell.slot.row?.path.join('.') ?? ''
    rows.set(row, [...(rows.get(row) ?? []), cell])
  }
  return sum(
    [...rows.values()].map((row) => {
      const total = row.find(({ slot }) => slot.path.at(-1) === last)?.value
      return total ?? sum(row.filter(({ slot }) => slot.column.leaf.total !== true).map(({ value }) => value))
    }),
  )
}

const namesOf = ({ slot: { row, column } }: Cell): readonly Text[] =>
  row ? [lineName(row), lineName(column)] : [lineName(column)]

/** The group over a column of a table without rows; a total carries its name already. */
function groupOf({ slot: { row, column } }: Cell): Text | undefined {
  const group = column.groups.findLast(({ key }) => key !== undefined)
  return row || column.leaf.total === true || !group ? undefined : nameOf(group)
}

function groupName(axis: Axis, [key, ...rest]: readonly string[]): Text {
  const node = axis.flatMap(keyed).find((one) => one.key === key)
  if (!node) return { zh: '', en: '' }
  return rest.length === 0 || !isGroup(node) ? nameOf(node) : groupName(node.children, rest)
}

/** Nodes with a key; a group that only prints a label gives way to what it holds. */
const keyed = (node: AxisNode): readonly AxisNode[] =>
  node.key === undefined && isGroup(node) ? node.children.flatMap(keyed) : [node]
