import { sum, type Quantity } from '../../quantity/quantity.ts'
import { figureOf, type Digest } from './digest.ts'
import { besideIn, type Line } from './lines.ts'

interface Opened {
  readonly stated: Quantity
  readonly sum: Quantity
}

/** What a line states and what it should open with by last year's report; `undefined` for a line that opens with nothing, or where a figure is blank. */
export function sumOf(
  line: Line,
  axis: 'row' | 'column',
  { digest, before }: { readonly digest: Digest; readonly before: Digest },
): Opened | undefined {
  const added = openingOf(line, axis, before)
  const stated = added && figureOf(digest, line.path)
  return stated ? { stated, sum: added } : undefined
}

/** What a line should open with by last year's report; `undefined` for a line that opens with nothing, or where a figure is blank. */
export function openingOf(line: Line, axis: 'row' | 'column', before: Digest): Quantity | undefined {
  const opens = openedBy(line, axis)
  if (opens.length === 0 || !before.tables.includes(line.section.key)) return undefined
  const parts = opens.map((path) => figureOf(before, path))
  return parts.some((part) => part === undefined) ? undefined : sum(parts)
}

/** The cells of last year's report that a line opens with; none for one that opens with nothing. */
export const openedBy = (line: Line, axis: 'row' | 'column'): readonly string[] =>
  ((axis === 'row' ? line.slot.row : line.slot.column)?.leaf.opens ?? []).map((name) =>
    besideIn(line, axis, name),
  )
