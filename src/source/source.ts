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

const starts = new WeakMap<Source, readonly number[]>()

/** Offsets at which the lines of a source begin; a line ends at LF (CR LF and CR count as one end). */
export function lineStarts(source: Source): readonly number[] {
  const known = starts.get(source)
  if (known) return known
  const found = [0]
  for (const match of source.text.matchAll(/\r\n|\n|\r/g)) found.push(match.index + match[0].length)
  starts.set(source, found)
  return found
}

/** The text of a line (counted from 1) without its end; empty beyond the last. */
export function lineText(source: Source, line: number): string {
  const lines = lineStarts(source)
  return source.text
    .slice(lines[line - 1] ?? source.text.length, lines[line] ?? source.text.length)
    .replace(/[\r\n]+$/, '')
}

/** Line and column of an offset. */
export function positionAt(source: Source, offset: number): Position {
  const lines = lineStarts(source)
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lines[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: [...source.text.slice(lines[low] ?? 0, offset)].length + 1 }
}
