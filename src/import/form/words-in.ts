/* The words of a form: its prose, the notes beneath its tables and beside its figures. */
import type { Edition } from '../../edition/edition.ts'
import { cellTitles, goesOn, proseKey } from '../../edition/form-keys.ts'
import { literal } from '../../report/plain-markdown.ts'
import type { Draft } from '../recognise/draft.ts'
import { placeIn, wordsAt, type KeyedLine } from './keyed-sheets.ts'

/** A prose as Markdown: a paragraph for each row, and for each line of a row; empty where nothing was written. */
export function proseIn(lines: readonly KeyedLine[], prose: string): string {
  const paragraphs: string[] = []
  let isOpen = false
  for (const line of lines) {
    const isMarkdown = line.key === proseKey(prose, true)
    if (!isMarkdown && line.key !== proseKey(prose, false)) continue
    const words = wordsAt(line, 1)
    if (words.trim() === '') continue
    const text = words.endsWith(goesOn) ? words.slice(0, -1) : words
    const said = isMarkdown
      ? text
      : text
          .split('\n')
          .map(literal)
          .filter((one) => one !== '')
          .join('\n\n')
    if (isOpen) paragraphs.push((paragraphs.pop() ?? '') + said)
    else paragraphs.push(said)
    isOpen = words.endsWith(goesOn)
  }
  return paragraphs.join('\n\n')
}

/** Notes beneath a table, in order. */
export const tableNotesIn = (lines: readonly KeyedLine[]): readonly string[] =>
  lines.map((line) => wordsAt(line, 1).trim()).filter((note) => note !== '')

/** Notes on cells by their dotted keys; those at a place that is no cell are kept apart. */
export function cellNotesIn(
  lines: readonly KeyedLine[],
  edition: Edition,
): { readonly notes: ReadonlyMap<string, string>; readonly strays: Draft['strays'] } {
  const paths = new Map([...cellTitles(edition)].map(([path, title]) => [title, path]))
  const notes = new Map<string, string>()
  const strays: { section: string; at: string; words: string }[] = []
  for (const line of lines) {
    const [place, note] = [wordsAt(line, 1).trim(), wordsAt(line, 2).trim()]
    if (note === '') continue
    const path = paths.get(place)
    if (path === undefined || notes.has(path))
      strays.push({
        section: '',
        at: placeIn(line, line.column + 2),
        words: [place, note].filter(Boolean).join('：'),
      })
    else notes.set(path, note)
  }
  return { notes, strays }
}
