/** A text with the name people know it by. Lines are found once, when the first position is asked for. */
export interface Source {
  /** Path as given on the command line, `-` for standard input. */
  readonly name: string
  readonly text: string
}

/** A stretch of a source: offsets in UTF-16 units, `end` exclusive. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** A position as people count it: both from 1; `column` in characters (code points), as editors show it. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** What an offset alone does not tell; found once, however many positions are asked for. */
interface Layout {
  /** Offsets at which the lines begin, in ascending order. */
  readonly lines: readonly number[]
  /** Offsets of the characters that take two units, in ascending order. */
  readonly pairs: readonly number[]
}

const layouts = new WeakMap<Source, Layout>()

function layoutOf(source: Source): Layout {
  const known = layouts.get(source)
  if (known) return known
  const lines = [0]
  for (const { 0: end, index } of source.text.matchAll(/\r\n|\n|\r/g)) lines.push(index + end.length)
  const pairs: number[] = []
  for (const { index } of source.text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) pairs.push(index)
  const found = { lines, pairs }
  layouts.set(source, found)
  return found
}

/** How many of some ascending numbers lie below a bound. */
function below(numbers: readonly number[], bound: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? bound) < bound) low = middle + 1
    else high = middle
  }
  return low
}

/** Offsets at which the lines of a source begin; a line ends at LF (CR LF and CR count as one end). */
export const lineStarts = (source: Source): readonly number[] => layoutOf(source).lines

/** Where a line (counted from 1) stands, without its end; beyond the last, the end of the text. */
export function lineRange(source: Source, line: number): Range {
  const { text } = source
  const { lines } = layoutOf(source)
  const start = lines[line - 1] ?? text.length
  let end = lines[line] ?? text.length
  while (end > start && /[\r\n]/.test(text.charAt(end - 1))) end -= 1
  return { start, end }
}

/** The text of a line (counted from 1) without its end; empty beyond the last. */
export function lineText(source: Source, line: number): string {
  const { start, end } = lineRange(source, line)
  return source.text.slice(start, end)
}

/** Line and column of an offset. */
export function positionAt(source: Source, offset: number): Position {
  const { lines, pairs } = layoutOf(source)
  const line = Math.max(1, below(lines, offset + 1))
  const start = lines[line - 1] ?? 0
  const end = Math.min(offset, source.text.length)
  // A character of two units counts once both stand before the offset.
  const wide = below(pairs, end - 1) - below(pairs, start)
  return { line, column: end - start - wide + 1 }
}
