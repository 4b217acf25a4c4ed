/* Paragraphs out of lines of print: by indents, short lines, gaps and sizes. */
import { tidied } from '../tidied.ts'
import type { Run } from './geometry.ts'
import { joinedLines, lineText, linesOf } from './joined.ts'

/** A line of print. */
export interface Line {
  readonly text: string
  readonly runs: readonly Run[]
  readonly left: number
  readonly right: number
  readonly base: number
  readonly size: number
  readonly page: number
}

/** A paragraph, and where its last line ended, by which its continuation is known. */
export interface PrintedText {
  readonly kind: 'text'
  readonly lines: readonly Line[]
}

/** The text column of a document: where lines begin and end. */
export interface Column {
  readonly left: number
  readonly right: number
  /** Of most letters. */
  readonly size: number
}

/** Lines of runs on one page, from the top. */
export const printedLines = (runs: readonly Run[], page: number): readonly Line[] =>
  linesOf(runs).map((line) => ({
    text: lineText(line),
    runs: line,
    left: Math.min(...line.map(({ left }) => left)),
    right: Math.max(...line.map(({ right }) => right)),
    base: Math.max(...line.map(({ base }) => base)),
    size: Math.max(...line.map(({ size }) => size)),
    page,
  }))

/** Where the lines of prose begin and end: what the long ones have in common. */
export function columnOf(lines: readonly Line[]): Column {
  const widest = Math.max(0, ...lines.map(({ left, right }) => right - left))
  const long = lines.filter(({ left, right }) => right - left > 0.7 * widest)
  const rank = (values: readonly number[], part: number): number =>
    [...values].sort((a, b) => a - b)[Math.floor(part * (values.length - 1))] ?? 0
  // Most long lines of a paragraph begin at the edge; some are its first, and set in.
  return {
    left: rank(
      long.map(({ left }) => left),
      0.1,
    ),
    right: rank(
      long.map(({ right }) => right),
      0.8,
    ),
    size: rank(
      lines.map(({ size }) => size),
      0.5,
    ),
  }
}

/** Whether a line goes on with the paragraph of the line before it. */
export function goesOn(before: Line, line: Line, column: Column): boolean {
  const { left, right } = column
  const { size } = line
  if (sameTitle(before, line, column)) return true
  if (Math.abs(before.size - size) > 0.15 * size) return false
  // Indented lines begin a paragraph, and so do lines in the middle of the page.
  if (line.left > left + 0.8 * size) return false
  if (endsEarly(before, line, right)) return false
  const sameColumn = before.left < left + 4 * size
  return sameColumn && (line.page !== before.page || line.base - before.base < 3 * size)
}

/** Lines of one title: large, in the middle, close together, the first of the page or after one another. */
function sameTitle(before: Line, line: Line, { left, right, size }: Column): boolean {
  const isTitle = (one: Line): boolean =>
    one.size > 1.15 * size && Math.abs(one.left + one.right - left - right) < 2 * one.size && one.left > left
  return (
    isTitle(before) &&
    isTitle(line) &&
    before.page === line.page &&
    Math.abs(before.size - line.size) < 0.1 * line.size &&
    line.base - before.base < 2.2 * line.size
  )
}

/** Whether a line stops although what begins the next one would have found room in it: there the author broke it. */
export function endsEarly(line: Line, next: Line, right: number): boolean {
  // What may not be parted: a word or address of letters and figures, or a character and the punctuation after it.
  const word = /^[!-~]+/.exec(next.text)?.[0]
  const needed = word === undefined ? 1.6 * line.size : (0.6 * word.length + 1) * line.size
  return line.right < right - Math.max(1.6 * line.size, needed)
}

/** The text of a paragraph. */
export const paragraphText = ({ lines }: PrintedText): string =>
  tidied(joinedLines(lines.map(({ text }) => text)))
