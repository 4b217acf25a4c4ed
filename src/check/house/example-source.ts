/* Sources of small reports that show when a house rule speaks. */
import { stringify } from 'yaml'
import type { Branch } from '../../edition/axis.ts'
import type { Edition, TableSection } from '../../edition/edition.ts'
import { allEditions } from '../../edition/editions.ts'
import { slots } from '../../edition/lattice.ts'
import { cellIn, type NamedCell } from './cell-names.ts'

/** Two sources: the bad one may raise the rule, its near twin not. */
export interface Pair {
  readonly good: string
  readonly bad: string
}

/** Figures by the name of a cell. */
export type Figures = readonly (readonly [string, number])[]

/** Pairs that state figures, in each edition that has the cells; the totals among them first by a part of theirs, then as such. */
export function* pairsOf({ good, bad }: { readonly good: Figures; readonly bad: Figures }): Iterable<Pair> {
  for (const edition of newestFirst)
    for (const place of [keysOfPart, keysOf]) {
      const [one, other] = [good, bad].map((figures) => withFigures(edition, figures, place))
      if (one !== undefined && other !== undefined) yield { good: one, bad: other }
    }
}

/** A pair that states the prose of a field. */
export const pairOfProse = (key: string, { good, bad }: Pair): Pair => ({
  good: source(2025, { [key]: good }),
  bad: source(2025, { [key]: bad }),
})

const newestFirst = [...allEditions].reverse()

const source = (year: number, fields: object): string =>
  stringify({ year, agency: { name: '云溪县石桥镇人民政府', level: 'township' }, ...fields })

function withFigures(
  edition: Edition,
  figures: Figures,
  keysFor: (cell: NamedCell) => readonly string[],
): string | undefined {
  const fields: Nest = {}
  for (const [name, figure] of figures) {
    const cell = cellIn(edition, name)
    if (!cell) return undefined
    put(fields, keysFor(cell), figure)
  }
  return source(edition.years.to ?? 2025, fields)
}

interface Nest {
  [key: string]: Nest | number
}

function put(nest: Nest, [key = '', ...rest]: readonly string[], figure: number): void {
  if (rest.length === 0) {
    nest[key] = figure
    return
  }
  const inner = nest[key]
  const next = typeof inner === 'object' ? inner : {}
  nest[key] = next
  put(next, rest, figure)
}

const keysOf = ({ section, slot }: NamedCell): readonly string[] => [section.key, ...slot.path]

/** Of a total a cell that it sums up, so that the table itself stays in order. */
function keysOfPart(cell: NamedCell): readonly string[] {
  const { section, slot } = cell
  const all = blockOf(section, cell)
  const row =
    slot.row &&
    partOf(
      slot.row,
      all.flatMap((one) => one.row ?? []),
    )
  const column = partOf(
    slot.column,
    all.map((one) => one.column),
  )
  return [section.key, ...(row?.path ?? []), ...column.path]
}

const blockOf = ({ table }: TableSection, { slot }: NamedCell): readonly NamedCell['slot'][] =>
  table.blocks.map((block) => slots(block).flat()).find((all) => all.includes(slot)) ?? []

const partOf = (line: Branch, all: readonly Branch[]): Branch => {
  const above = line.path.slice(0, -1).join('.')
  const part = all.find(({ leaf, path }) => !leaf.total && path.join('.').startsWith(above))
  return line.leaf.total && part ? part : line
}
