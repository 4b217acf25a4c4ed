/* Where on a page whole reports begin and end: a page may hold several, last year's beneath this year's, or a town's beneath its county's. */
import type { Item, Paragraph } from '../extract.ts'
import { titleAmong } from './opening.ts'
import { sectionTitled } from './section-title.ts'
import { certainCells, fewestCells, tablesIn, type FoundTable } from './tables.ts'

/** A whole report among the items of a file. */
export interface ReportPart {
  /** Its first item. */
  readonly from: number
  /** Behind its last item. */
  readonly to: number
  /** As it stands there; empty where it has none of its own. */
  readonly title: string
  readonly at: string
}

/** The reports of a file where it holds several that differ; empty where it holds one, or the same twice. */
export function reportsIn(items: readonly Item[]): readonly ReportPart[] {
  const holding = stretchesOf(items)
    .slice(0, mostStretches)
    .flatMap(({ from, to }) => {
      const tables = tablesIn(items.slice(from, to)).filter((table) => certainCells(table) >= fewestCells)
      if (tables.length < fewestTables) return []
      const own = tables.flatMap(itemsOf)
      return [{ first: from + Math.min(...own), last: from + Math.max(...own), from, tables }]
    })
  const [, ...others] = holding
  if (others.length === 0) return []
  const parts = holding.map(({ first, from }, index): ReportPart => {
    const end = holding[index - 1]?.last
    const behind = end === undefined ? 0 : end + 1
    const heading = firstTitle(items, from, first) ?? from
    const title = titleBetween(items, behind, heading)
    const begin = title?.index ?? heading
    return { from: begin, to: items.length, title: title?.text ?? '', at: atOf(items[begin]) }
  })
  const whole = parts.map((part, index) => ({ ...part, to: parts[index + 1]?.from ?? part.to }))
  const figures = new Set(holding.map(({ tables }) => figuresOf(tables)))
  const titles = new Set(whole.map(({ title }) => title).filter((title) => title !== ''))
  return figures.size === 1 && titles.size <= 1 ? [] : whole
}

/** Tables of the form that make a stretch of a page a report of its own. */
const fewestTables = 2

/** Stretches that are looked into; no page has as many reports. */
const mostStretches = 40

/** Stretches of items, a new one where the titles of sections begin anew. */
function stretchesOf(items: readonly Item[]): readonly { readonly from: number; readonly to: number }[] {
  const begins = [0]
  let last = -1
  for (const [index, item] of items.entries()) {
    const place = item.kind === 'paragraph' ? sectionTitled(item.text) : undefined
    if (place === undefined) continue
    if (place <= last) begins.push(index)
    last = place
  }
  return begins.map((from, index) => ({ from, to: begins[index + 1] ?? items.length }))
}

const itemsOf = ({ editions, readings }: FoundTable): readonly number[] =>
  editions.flatMap((edition) => [...(readings.get(edition)?.items ?? [])])

/** What stands in the tables of a report, to tell whether another says the same. */
const figuresOf = (tables: readonly FoundTable[]): string =>
  JSON.stringify(
    tables.map(({ key, editions, readings }) => [
      key,
      ...editions.map((edition) =>
        [...(readings.get(edition)?.cells ?? [])].map(([name, standings]) => [
          name,
          ...standings.map(({ text }) => text.trim()),
        ]),
      ),
    ]),
  )

/** The title of a report between two places. */
function titleBetween(
  items: readonly Item[],
  from: number,
  to: number,
): { readonly text: string; readonly index: number } | undefined {
  const lines = paragraphs(items, from, to).map(({ item, index }) => ({ ...item, index }))
  return titleAmong(lines.filter(({ text }) => sectionTitled(text) === undefined))
}

const firstTitle = (items: readonly Item[], from: number, to: number): number | undefined =>
  paragraphs(items, from, to).find(({ item }) => sectionTitled(item.text) !== undefined)?.index

const paragraphs = (
  items: readonly Item[],
  from: number,
  to: number,
): readonly { readonly item: Paragraph; readonly index: number }[] =>
  items.slice(from, to).flatMap((item, at) => (item.kind === 'paragraph' ? [{ item, index: from + at }] : []))

const atOf = (item: Item | undefined): string => item?.at ?? ''
