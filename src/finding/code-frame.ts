import { lineRange, lineText, positionAt, type Range, type Source } from '../source/source.ts'
import { displayWidth, isWide } from './display-width.ts'
import { escape } from './escape.ts'

/** Columns of source text shown at most; longer lines are cut around the spot. */
const widest = 88

/** The source line of some ranges that begin on it, the line before, and marks beneath the ranges. Empty where there is nothing to show. */
export function codeFrame(source: Source, ranges: readonly [Range, ...Range[]]): readonly string[] {
  if (source.text === '') return []
  const { line } = positionAt(source, ranges[0].start)
  const near = nearby(source, line, ranges[0].start)
  const spans = ranges.map((range) => columns(source, range, near.length))
  const cut = window(near, spans[0]?.from ?? 0)
  const shown = charactersOf(near, cut)
  const isMarked = (column: number): boolean => spans.some(({ from, to }) => column >= from && column < to)
  // One more than there is: a mark may stand just after the last character.
  const marks = [...shown, ' '].map((character, index) =>
    isMarked(cut.from + index) ? '^'.repeat(displayWidth(escape(character))) : blank(escape(character)),
  )
  const digits = String(line).length
  return [
    ...(line > 1 && lineText(source, line - 1).trim() !== ''
      ? [`   ${String(line - 1).padStart(digits)} │ ${cropped(source, line - 1)}`]
      : []),
    ` ▸ ${line} │ ${cut.from > 0 ? '…' : ''}${escape(shown.join(''))}${cut.to < near.length ? '…' : ''}`,
    `   ${' '.repeat(digits)} │ ${cut.from > 0 ? ' ' : ''}${marks.join('').trimEnd()}`,
  ]
}

/** A source line around a range, in three parts with the range between, cut like a frame; for a page that can mark words. */
export interface MarkedLine {
  readonly line: number
  readonly before: string
  readonly marked: string
  readonly after: string
}

/** The line where a range begins; `undefined` where there is nothing to show. */
export function markedLine(source: Source, range: Range): MarkedLine | undefined {
  if (source.text === '') return undefined
  const { line } = positionAt(source, range.start)
  const near = nearby(source, line, range.start)
  const { from, to } = columns(source, range, near.length)
  const cut = window(near, from)
  const part = (start: number, end: number): string =>
    escape(charactersOf(near, { from: start, to: end }).join(''))
  const end = Math.min(to, cut.to)
  return {
    line,
    before: `${cut.from > 0 ? '…' : ''}${part(cut.from, from)}`,
    marked: part(from, end) || ' ',
    after: `${part(end, cut.to)}${cut.to < near.length ? '…' : ''}`,
  }
}

/** Columns of a range on the line where it begins, from 0, `to` exclusive; at least one column. */
function columns(source: Source, { start, end }: Range, width: number): { from: number; to: number } {
  const first = positionAt(source, start)
  const last = positionAt(source, Math.max(start, end))
  const from = first.column - 1
  return { from, to: Math.max(from + 1, last.line === first.line ? last.column - 1 : width) }
}

/** As much of a line as could be shown around a spot: a line may be as long as its source. */
interface Near {
  readonly characters: readonly string[]
  /** The column of the first of them, from 0. */
  readonly first: number
  /** Characters of the whole line. */
  readonly length: number
}

/** What stands on a line around an offset: at least `widest` characters on either side, as far as there are any. */
function nearby(source: Source, line: number, offset: number): Near {
  const { text } = source
  const { start, end } = lineRange(source, line)
  // A character takes two units at most, and is not cut in two.
  const from = whole(text, Math.max(start, offset - 2 * widest))
  const to = whole(text, Math.min(end, offset + 2 * widest + 4))
  return {
    characters: [...text.slice(from, to)],
    first: positionAt(source, from).column - 1,
    length: positionAt(source, end).column - 1,
  }
}

/** The offset, or the one before where it stands within a character. */
const whole = (text: string, offset: number): number =>
  (text.codePointAt(offset - 1) ?? 0) > 0xffff ? offset - 1 : offset

interface Stretch {
  readonly from: number
  readonly to: number
}

const charactersOf = ({ characters, first }: Near, { from, to }: Stretch): readonly string[] =>
  characters.slice(from - first, to - first)

function cropped(source: Source, line: number): string {
  const near = nearby(source, line, lineRange(source, line).start)
  const { to } = window(near, 0)
  return escape(charactersOf(near, { from: 0, to }).join('')) + (to < near.length ? '…' : '')
}

/** The stretch of a line that fits, with the spot inside it. Looks no further than could be shown, however long the line. */
function window(near: Near, spot: number): Stretch {
  const first = Math.max(0, spot - widest)
  const cut = within(charactersOf(near, { from: first, to: spot + widest + 1 }), spot - first)
  return { from: first + cut.from, to: first + cut.to }
}

function within(characters: readonly string[], spot: number): Stretch {
  const widths = characters.map((character) => displayWidth(escape(character)))
  const all = sum(widths)
  let from = 0
  let ahead = sum(widths.slice(0, spot))
  while (ahead > widest / 2 && all > widest) {
    ahead -= widths[from] ?? 0
    from += 1
  }
  let to = from
  for (let width = 0; to < characters.length && width + (widths[to] ?? 0) <= widest; to += 1)
    width += widths[to] ?? 0
  return { from, to }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** Space as wide as the text in any fixed-width face: a full-width space beneath a wide character. */
const blank = (text: string): string =>
  [...text].map((character) => (isWide(character) ? '\u3000' : ' ')).join('')
