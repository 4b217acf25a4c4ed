/* A workbook's first sheet as a list with a header, for rosters. */
import type { Extract, Remark } from '../extract.ts'
import { columnOf } from './address.ts'

/** A list: its first row names the columns. */
export interface Roster {
  readonly header: readonly string[]
  /** Number of the header's row on its sheet, from 1. */
  readonly headed: number
  readonly rows: readonly RosterRow[]
  /** Places of the sheet that hold something of which nothing was read: formulas without a result, hidden rows and columns. */
  readonly lost: readonly Remark[]
}

export interface RosterRow {
  /** Its number on the sheet, from 1. */
  readonly number: number
  /** A text for each column of the header, '' for an empty cell. */
  readonly cells: readonly string[]
}

/** The rows of the first sheet that has any, blank ones left out; no header where the workbook is empty. */
export function rowsOf({ items, remarks }: Extract): Roster {
  const read = new Set<string>()
  const rows = new Map<number, Map<number, string>>()
  const sheet = sheetOf(items[0]?.at ?? '')
  for (const { at, text } of items.flatMap((item): readonly Held[] =>
    item.kind === 'grid' ? item.cells : [item],
  )) {
    const place = /!([A-Z]+)(\d+)$/.exec(at)
    if (place === null || sheetOf(at) !== sheet || text === '') continue
    read.add(at)
    const row = rows.get(Number(place[2])) ?? new Map<number, string>()
    const column = columnOf(place[1] ?? '')
    // A text of several lines stands in several paragraphs.
    row.set(column, row.has(column) ? `${row.get(column) ?? ''}\n${text}` : text)
    rows.set(Number(place[2]), row)
  }
  const [head, ...others] = [...rows].sort(([a], [b]) => a - b)
  const columns = [...(head?.[1] ?? [])].sort(([a], [b]) => a - b)
  return {
    header: columns.map(([, text]) => text),
    headed: head?.[0] ?? 1,
    rows: others.map(([number, row]) => ({
      number,
      cells: columns.map(([column]) => row.get(column) ?? ''),
    })),
    lost: remarks.filter(({ at }) => at.includes('!') && sheetOf(at) === sheet && !read.has(at)),
  }
}

/** What cells and paragraphs have in common. */
interface Held {
  readonly at: string
  readonly text: string
}

const sheetOf = (at: string): string => at.slice(0, at.lastIndexOf('!'))
