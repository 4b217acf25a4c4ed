/*
 * Where the sections of a report begin: by their titles, with lost, wrong or restarted ordinals, in the form's order. Tables
 * that were found hold the titles in place.
 */
import { bareLabel } from '../../edition/bare-label.ts'
import type { Edition, SectionSpec } from '../../edition/edition.ts'
import { ordinals } from '../../edition/ordinals.ts'
import { editDistance } from '../../report/nearest.ts'
import type { Item, Paragraph } from '../extract.ts'
import { shares, simplified } from './bare-words.ts'

/** A section's title among the items. */
export interface Heading {
  readonly section: number
  readonly item: number
  /** True when the title is one that the edition knows. */
  readonly isExact: boolean
}

/** First and last item of a table that was found. */
export interface Extent {
  readonly first: number
  readonly last: number
}

interface Candidate extends Heading {
  readonly score: number
}

/** The titles that fit best together, in the form's order; of equals the later. `tables` holds the tables by the place of their section. */
export function headingsIn(
  items: readonly Item[],
  edition: Edition,
  tables: ReadonlyMap<number, Extent>,
): readonly Heading[] {
  const all = items
    .flatMap((item, index) => (item.kind === 'paragraph' ? candidates({ item, index }, edition) : []))
    .filter((candidate) => fits(candidate, tables))
  return bestChain(all)
}

/** Characters of the longest title. */
const longest = 45

function candidates(
  { item, index }: { readonly item: Paragraph; readonly index: number },
  { sections }: Edition,
): readonly Candidate[] {
  const text = item.text.trim()
  if (text.length > longest || /[。；！？]/u.test(text.slice(0, -1))) return []
  return sections.flatMap((spec, section): readonly Candidate[] => {
    const like = likeness(text, spec)
    if (like === undefined) return []
    const bonus = ordinalBonus(text, section) + (item.heading === undefined ? 0 : 1)
    if (like < close && bonus <= 0) return []
    return [{ section, item: index, isExact: like === exact, score: like + bonus }]
  })
}

const exact = 4
/** One sign or two otherwise: 其它 for 其他. */
const close = 3

/** How much a text is a section's title: as the edition has it, with more words around it, or with a few wrong ones. */
function likeness(text: string, { label, aliases = [] }: SectionSpec): number | undefined {
  const bare = bareLabel(simplified(text.replace(/[:：]$/u, '')))
  const titles = [label, ...aliases].map((title) => bareLabel(title))
  if (titles.includes(bare)) return exact
  if (titles.some((title) => bare.includes(title) && bare.length - title.length <= 16)) return 2
  const possible = titles.filter((title) => shares(bare, title, Math.ceil(title.length * 0.4)))
  const nearest = Math.min(...possible.map((title) => editDistance(bare.slice(0, 60), title) / title.length))
  if (nearest <= 0.15) return close
  return nearest <= 0.4 ? 2 - nearest : undefined
}

/** An ordinal of the sections speaks for a title, one of their parts against it. */
function ordinalBonus(text: string, section: number): number {
  const found = /^[^\p{Script=Han}（(]{0,2}([（(]?)([一二三四五六七八九十])\s*([)）]?)[、.．，,\s]?/u.exec(
    text,
  )
  if (!found) return 0
  if (found[1] !== '' || found[3] !== '') return -2
  return found[2] === ordinals[section] ? 3 : 0.5
}

/** True where a title may stand: behind the tables of earlier sections, before its own and later ones. */
function fits({ section, item }: Candidate, tables: ReadonlyMap<number, Extent>): boolean {
  return [...tables].every(([place, { first, last }]) => (place < section ? item > first : item < last))
}

interface Chain {
  readonly score: number
  readonly headings: readonly Candidate[]
}

function bestChain(all: readonly Candidate[]): readonly Heading[] {
  const ending: Chain[] = []
  let best: Chain = { score: 0, headings: [] }
  for (const candidate of all) {
    let before: Chain = { score: 0, headings: [] }
    for (const chain of ending) {
      const last = chain.headings.at(-1)
      if (
        last &&
        last.section < candidate.section &&
        last.item < candidate.item &&
        chain.score >= before.score
      )
        before = chain
    }
    const chain = { score: before.score + candidate.score, headings: [...before.headings, candidate] }
    ending.push(chain)
    if (chain.score >= best.score) best = chain
  }
  return best.headings
}
