/* Where patterns are found in the prose of a report: what the rules over words share. */
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

/** What one rule tells of one report at most; more is noise. */
export const most = 20

/** Every place where a global pattern matches, in the order of the form. */
export function* passages(report: Report, pattern: RegExp): Generator<Passage> {
  for (const { key, prose } of prosesOf(report)) {
    // Nearly always there is nothing, which costs less to find out without an iterator.
    if (prose.text.search(pattern) < 0) continue
    for (const match of prose.text.matchAll(pattern)) {
      const groups = match.map((group: string | undefined) => group ?? '')
      yield { words: match[0], groups, offset: match.index, prose, section: key }
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
