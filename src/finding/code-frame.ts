import { lineText, positionAt, type Range, type Source } from '../source/source.ts'
import { displayWidth, isWide } from './display-width.ts'
import { escape } from './escape.ts'

/** Columns of source text shown at most; longer lines are cut around the spot. */
const widest = 88

/** The source line of a range with the one before it, and marks beneath the range. Empty where there is nothing to show. */
export function codeFrame(source: Source, range: Range): readonly string[] {
  if (source.text === '') return []
  const { line, column } = positionAt(source, range.start)
  const end = positionAt(source, Math.max(range.end, range.start))
  const characters = [...lineText(source, line)]
  const until = end.line === line ? end.column - 1 : characters.length
  const cut = window(characters, column - 1)
  const text = (characterList: readonly string[]): string => escape(characterList.join(''))
  const shown = text(characters.slice(cut.from, cut.to))
  const before = text(characters.slice(cut.from, column - 1))
  const marked = text(characters.slice(column - 1, Math.min(until, cut.to)))
  const digits = String(line).length
  const above = lineText(source, line - 1)
  return [
    ...(line > 1 && above.trim() !== ''
      ? [`   ${String(line - 1).padStart(digits)} │ ${cropped(above)}`]
      : []),
    ` ▸ ${line} │ ${cut.from > 0 ? '…' : ''}${shown}${cut.to < characters.length ? '…' : ''}`,
    `   ${' '.repeat(digits)} │ ${cut.from > 0 ? ' ' : ''}${blank(before)}${'^'.repeat(Math.max(1, displayWidth(marked)))}`,
  ]
}

function cropped(line: string): string {
  const characters = [...line]
  const { to } = window(characters, 0)
  return escape(characters.slice(0, to).join('')) + (to < characters.length ? '…' : '')
}

/** The stretch of a line that fits, with the spot inside it. */
function window(characters: readonly string[], spot: number): { readonly from: number; readonly to: number } {
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
