import { lineText, positionAt, type Range, type Source } from '../source/source.ts'
import { displayWidth, isWide } from './display-width.ts'
import { escape } from './escape.ts'

/** Columns of source text shown at most; longer lines are cut around the spot. */
const widest = 88

/** The source line of some ranges that begin on it, the line before, and marks beneath the ranges. Empty where there is nothing to show. */
export function codeFrame(source: Source, ranges: readonly [Range, ...Range[]]): readonly string[] {
  if (source.text === '') return []
  const { line } = positionAt(source, ranges[0].start)
  const characters = [...lineText(source, line)]
  const spans = ranges.map((range) => columns(source, range, characters.length))
  const cut = window(characters, spans[0]?.from ?? 0)
  const shown = characters.slice(cut.from, cut.to)
  const isMarked = (column: number): boolean => spans.some(({ from, to }) => column >= from && column < to)
  // One more than there is: a mark may stand just after the last character.
  const marks = [...shown, ' '].map((character, index) =>
    isMarked(cut.from + index) ? '^'.repeat(displayWidth(escape(character))) : blank(escape(character)),
  )
  const digits = String(line).length
  const above = lineText(source, line - 1)
  return [
    ...(line > 1 && above.trim() !== ''
      ? [`   ${String(line - 1).padStart(digits)} │ ${cropped(above)}`]
      : []),
    ` ▸ ${line} │ ${cut.from > 0 ? '…' : ''}${escape(shown.join(''))}${cut.to < characters.length ? '…' : ''}`,
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
  const characters = [...lineText(source, line)]
  const { from, to } = columns(source, range, characters.length)
  const cut = window(characters, from)
  const part = (start: number, end: number): string => escape(characters.slice(start, end).join(''))
  const end = Math.min(to, cut.to)
  return {
    line,
    before: `${cut.from > 0 ? '…' : ''}${part(cut.from, from)}`,
    marked: part(from, end) || ' ',
    after: `${part(end, cut.to)}${cut.to < characters.length ? '…' : ''}`,
  }
}

/** Columns of a range on the line where it begins, from 0, `to` exclusive; at least one column. */
function columns(source: Source, { start, end }: Range, width: number): { from: number; to: number } {
  const first = positionAt(source, start)
  const last = positionAt(source, Math.max(start, end))
  const from = first.column - 1
  return { from, to: Math.max(from + 1, last.line === first.line ? last.column - 1 : width) }
}

function cropped(line: string): string {
  const characters = [...line]
  const { to } = window(characters, 0)
  return escape(characters.slice(0, to).join('')) + (to < characters.length ? '…' : '')
}

/** The stretch of a line that fits, with the spot inside it. Looks no further than could be shown, however long the line. */
function window(characters: readonly string[], spot: number): { readonly from: number; readonly to: number } {
  const first = Math.max(0, spot - widest)
  const near = characters.slice(first, spot + widest + 1)
  const cut = within(near, spot - first)
  return { from: first + cut.from, to: first + cut.to }
}

function within(characters: readonly string[], spot: number): { readonly from: number; readonly to: number } {
  const widths = characters.map((character) => displayWidth(escape(character)))
  let from = 0
  let ahead = sum(widths.slice(0, spot))
  while (ahead > widest / 2 && sum(widths) > widest) {
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
