/* Where patterns are found in the prose of a report: what the rules over words share. */
import { recalled } from '../edition/recalled.ts'
import type { Prose } from '../report/prose.ts'
import { prosesOf } from '../report/proses.ts'
import type { Report } from '../report/report.ts'
import type { Place } from '../source/place.ts'

/** Words found in prose. */
export interface Passage {
  readonly words: string
  /** Groups of the pattern, by number; empty where one took no part. */
  readonly groups: readonly string[]
  readonly offset: number
  readonly prose: Prose
  /** Key of the section that the prose belongs to; `preamble` for what stands before them. */
  readonly section: string
}

/** The prose of a report with its text as patterns read it: half-width marks after Chinese characters are their full-width kin. */
const marked = recalled((report: Report) =>
  prosesOf(report).map((spoken) => ({ ...spoken, text: widened(spoken.prose.text) })),
)

const halfWidth: ReadonlyMap<string, string> = new Map([
  [',', '，'],
  [';', '；'],
  [':', '：'],
])

/** Of the text’s own length; “1,234”, “09:00” and ordinals (一,) stay as they are. */
const widened = (text: string): string =>
  /[,;:]/.test(text)
    ? text.replace(
        /(?<=[\p{Script=Han}）”》])(?<![一二三四五六七八九十])[,;:]/gu,
        (mark) => halfWidth.get(mark) ?? mark,
      )
    : text

/** What one rule tells of one report at most; more is noise. */
export const most = 20

/** Every place where a global pattern matches, in the order of the form. */
export function* passages(report: Report, pattern: RegExp): Generator<Passage> {
  for (const { key, prose, text } of marked(report)) {
    // Nearly always there is nothing, which costs less to find out without an iterator.
    if (text.search(pattern) < 0) continue
    for (const match of text.matchAll(pattern)) {
      const groups = match.map((group: string | undefined) => group ?? '')
      const words = prose.text.slice(match.index, match.index + match[0].length)
      yield { words, groups, offset: match.index, prose, section: key }
    }
  }
}

/** The first few that a rule tells. */
export function* few<Item>(items: Iterable<Item>): Generator<Item> {
  let told = 0
  for (const item of items) {
    if (told === most) return
    told += 1
    yield item
  }
}

/** Where a passage stands, exactly. */
export const placeOfPassage = ({ prose, offset, words }: Passage): Place => prose.at(offset, words.length)

/** A part of a passage as a passage of its own. */
export const partOf = (passage: Passage, from: number, length: number): Passage => ({
  ...passage,
  words: passage.words.slice(from, from + length),
  offset: passage.offset + from,
})

/** Characters looked at on either side. */
const reach = 160

/** What stands before a passage in its sentence, and what after it, without the mark that ends it. */
export function around({ prose: { text }, offset, words }: Passage): { before: string; after: string } {
  const end = offset + words.length
  const before = text.slice(Math.max(0, offset - reach), offset)
  const after = text.slice(end, end + reach)
  const start = Math.max(...['。', '；', '！', '？', '\n'].map((mark) => before.lastIndexOf(mark)))
  const stop = after.search(/[。；！？\n]/)
  return { before: before.slice(start + 1), after: stop < 0 ? after : after.slice(0, stop) }
}
