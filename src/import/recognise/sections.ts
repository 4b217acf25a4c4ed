/* A file's items given to the sections of a report: prose, footnotes, and what is left over. */
import { bareLabel } from '../../edition/bare-label.ts'
import type { Edition, SectionSpec } from '../../edition/edition.ts'
import type { Extract, Item, Remark } from '../extract.ts'
import { appendixIn, type Appendix } from './appendix.ts'
import { isCaptionOf } from './captioned.ts'
import { closingIn, type Closing } from './closing.ts'
import { contactLines } from './contact-lines.ts'
import type { Doubt, Stray } from './draft.ts'
import { formTable } from './form.ts'
import { frameOf, type Frame } from './frame.ts'
import { isBeside } from './header.ts'
import { headingsIn, type Extent, type Heading } from './headings.ts'
import { openingIn } from './opening.ts'
import { markdownOf } from './prose-markdown.ts'
import { picturesAmong } from './pictures-among.ts'
import { within } from './regions.ts'
import { lineOf } from './sheet.ts'
import type { FoundTable } from './tables.ts'

/** What the sections hold besides figures, and what stands around them. */
export interface Sections {
  readonly frame: Frame
  readonly prose: ReadonlyMap<string, string>
  readonly notes: ReadonlyMap<string, readonly string[]>
  readonly found: ReadonlySet<string>
  readonly doubts: readonly Doubt[]
  readonly strays: readonly Stray[]
  readonly remarks: readonly Remark[]
}

/** Gives the items of a file to the sections of an edition, whose tables were found already. */
export function sections(
  extract: Extract,
  { edition, tables }: { readonly edition: Edition; readonly tables: readonly FoundTable[] },
): Sections {
  const { items } = extract
  const used = new Map(tables.map((table) => [table.key, usedBy(table)]))
  const taken = new Set([...used.values()].flatMap((set) => [...set]))
  const extents = extentsOf(edition, used)
  const bare = items.map((item, index) => (taken.has(index) ? placeholder : item))
  const { headings, beside } = titlesIn(bare, edition, { taken, extents })
  const all = new Set([...taken, ...beside])
  const { item: isInside, region } = within(extract, [...headings.map(({ item }) => item), ...all])
  const stretches = stretchesOf({ edition, headings, extents, length: items.length })
  const begin = Math.min(...stretches.map(({ from }) => from), items.length)
  const whole = openingIn(items.slice(0, begin), { isInside, name: extract.title })
  const result = given({ items, stretches, all, isInside })
  const end = result.closing.furniture[0] ? items.indexOf(result.closing.furniture[0]) : items.length
  const { contact, rest, spoken } = contactLines(whole.preamble)
  const isReached = result.closing.contact.length > 0
  const opening = isReached ? whole : { ...whole, preamble: rest }
  const closing = isReached ? result.closing : { ...result.closing, contact }
  const frame = frameOf({ edition, opening, closing, prose: result.prose })
  const isRead = (item: Item, index: number): boolean =>
    index < begin ? opening.preamble.includes(item) : isInside(index)
  const remarks = [
    ...inSentence(closing.contact.length === 0 ? spoken : undefined),
    ...braced(items.filter(isRead)),
    ...picturesAmong(extract, (one) => region(one.region) && one.behind > begin && one.behind <= end),
    ...result.remarks,
  ]
  return {
    ...result,
    strays: [...result.strays, ...beside.flatMap((index) => strayIn(items[index]))],
    remarks,
    frame,
    found: foundOf(edition, headings, used),
    doubts: [...result.doubts, ...absent(edition, headings)],
  }
}

/** The titles of the sections, in the order of the tables or, where that lacks some, before an appendix of tables. */
function titlesIn(
  items: readonly Item[],
  edition: Edition,
  { taken, extents }: { readonly taken: ReadonlySet<number>; readonly extents: ReadonlyMap<number, Extent> },
): Appendix {
  const ordered = { headings: headingsIn(items, edition, extents), beside: [] }
  if (absent(edition, ordered.headings).length === 0) return ordered
  return appendixIn(items, edition, taken) ?? ordered
}

/** What stands among the tables of an appendix. */
const strayIn = (item: Item | undefined): readonly Stray[] =>
  item?.kind === 'paragraph' && item.text.trim() !== ''
    ? [{ section: '', at: item.at, words: item.text }]
    : []

/** From where to where the table of each section reaches. */
function extentsOf(
  { sections: specs }: Edition,
  used: ReadonlyMap<string, ReadonlySet<number>>,
): ReadonlyMap<number, Extent> {
  const extents = new Map<number, Extent>()
  for (const [place, { key }] of specs.entries()) {
    const own = [...(used.get(key) ?? [])]
    if (own.length > 0) extents.set(place, { first: Math.min(...own), last: Math.max(...own) })
  }
  return extents
}

/** In place of what tables took: it is no title. */
const placeholder: Item = { kind: 'paragraph', text: '', at: '' }

/** The items in which the likeliest editions found the table. */
const usedBy = ({ editions, readings }: FoundTable): ReadonlySet<number> =>
  new Set(editions.flatMap((edition) => [...(readings.get(edition)?.items ?? [])]))

interface Stretch {
  readonly spec: SectionSpec
  readonly heading: Heading | undefined
  /** Where the section begins, its title included. */
  readonly from: number
  readonly to: number
}

/** Where each section that was found begins and ends. */
function stretchesOf({
  edition,
  headings,
  extents,
  length,
}: {
  readonly edition: Edition
  readonly headings: readonly Heading[]
  readonly extents: ReadonlyMap<number, Extent>
  readonly length: number
}): readonly Stretch[] {
  const begun = edition.sections.flatMap((spec, section) => {
    const heading = headings.find((one) => one.section === section)
    const from = heading?.item ?? extents.get(section)?.first
    return from === undefined ? [] : [{ spec, heading, from }]
  })
  const ordered = [...begun].sort((one, other) => one.from - other.from)
  return ordered.map((one, index) => ({ ...one, to: ordered[index + 1]?.from ?? length }))
}

interface Giving {
  readonly items: readonly Item[]
  readonly stretches: readonly Stretch[]
  readonly all: ReadonlySet<number>
  readonly isInside: (item: number) => boolean
}

function given({
  items,
  stretches,
  all,
  isInside,
}: Giving): Omit<Sections, 'frame' | 'found'> & { readonly closing: Closing } {
  const prose = new Map<string, string>()
  const notes = new Map<string, readonly string[]>()
  const strays: Stray[] = []
  const doubts: Doubt[] = []
  const remarks: Remark[] = []
  let closing = closingIn([])
  for (const [index, { spec, heading, from, to }] of stretches.entries()) {
    const title = heading && items[heading.item]
    if (heading && !heading.isExact && title?.kind === 'paragraph')
      remarks.push(retitled(title.text, spec, title.at))
    const rest = items.slice(heading ? from + 1 : from, to)
    let own = rest.filter(
      (_, at) => isInside(at + (heading ? from + 1 : from)) && !all.has(at + (heading ? from + 1 : from)),
    )
    if (index === stretches.length - 1) {
      if (own.length === 0 && spec.kind === 'prose') own = rest.filter((_, at) => !all.has(at + from + 1))
      closing = closingIn(own)
      own = [...closing.kept]
    }
    if (spec.kind === 'prose') {
      const text = markdownOf(own, title?.kind === 'paragraph' ? title.heading : undefined)
      if (text !== '') prose.set(spec.key, text)
    } else {
      const left = leftIn(own, spec)
      if (left.notes.length > 0) notes.set(spec.key, left.notes)
      strays.push(...left.strays)
      if (left.strays.length > 0) doubts.push(unplaced(spec, left.strays))
    }
  }
  for (const item of closing.furniture)
    if (item.kind === 'paragraph') strays.push({ section: '', at: item.at, words: item.text })
  return { prose, notes, strays, doubts, remarks, closing }
}

/** What stands in a table's section besides the table: footnotes, its title once more, and words without a place. */
function leftIn(
  items: readonly Item[],
  spec: SectionSpec,
): { readonly notes: readonly string[]; readonly strays: readonly Stray[] } {
  const notes: string[] = []
  const strays: Stray[] = []
  for (const item of items) {
    if (item.kind === 'grid') {
      for (const cell of item.cells)
        if (cell.text.trim() !== '') strays.push({ section: spec.key, at: cell.at, words: lineOf(cell.text) })
    } else if (/^[（(]?\s*(?:注|备注|说明)\s*\d*\s*[:：]/u.test(item.text)) notes.push(item.text)
    else if (!isOfTable(item.text, spec) && !/^[（(]?单位\s*[:：].{1,12}$/u.test(item.text))
      strays.push({ section: spec.key, at: item.at, words: item.text })
  }
  return { notes, strays }
}

/** True for a table's title once more, a caption or a corner, and for where the table is to be found. */
const isOfTable = (text: string, spec: SectionSpec): boolean =>
  bareLabel(text) === bareLabel(spec.label) ||
  /^[（(]?(?:详?见)(?:文末|后)?附[表件]\s*[\d一二三四]{0,2}\s*[)）]?[。.]?$/u.test(text.trim()) ||
  (spec.kind === 'table' && (isBeside(text, formTable(spec)) || isCaptionOf(text, formTable(spec))))

const retitled = (said: string, { label }: SectionSpec, at: string): Remark => ({
  at,
  text: { zh: `标题“${said}”按“${label}”认`, en: `the title “${said}” was taken for “${label}”` },
})

/** Words that would be taken for a placeholder. */
const braced = (items: readonly Item[]): readonly Remark[] =>
  items.flatMap((item) =>
    item.kind === 'paragraph' && /\{\{|\}\}/.test(item.text) ? [widened(item.at)] : [],
  )

const inSentence = (at: string | undefined): readonly Remark[] =>
  at === undefined
    ? []
    : [
        {
          at,
          text: {
            zh: '导言的句子里写有地址或电话，留在原文里，没有另填联系方式（contact）',
            en: 'a sentence of the preamble holds an address or telephone number; it stays there, contact was left empty',
          },
        },
      ]

const widened = (at: string): Remark => ({
  at,
  text: {
    zh: '双花括号在这里另有含义，原文的“{{ }}”改写成了全角“｛｛ ｝｝”',
    en: 'doubled braces mean something else here; “{{ }}” of the text became “｛｛ ｝｝”',
  },
})

const unplaced = (spec: SectionSpec, strays: readonly Stray[]): Doubt => ({
  path: spec.key,
  at: strays[0]?.at ?? '',
  text: {
    zh: `“${spec.label}”里除表以外还有 ${strays.length} 处文字，规定的格式里没有位置，留在注释里`,
    en: `besides its table, “${spec.en}” has ${strays.length} passages for which the form has no place; kept in comments`,
  },
})

const foundOf = (
  { sections: specs }: Edition,
  headings: readonly Heading[],
  used: ReadonlyMap<string, unknown>,
): ReadonlySet<string> =>
  new Set(
    specs.flatMap(({ key, kind }, index) =>
      used.has(key) || (kind === 'prose' && headings.some(({ section }) => section === index)) ? [key] : [],
    ),
  )

/** Prose sections whose titles were not found. */
const absent = ({ sections: specs }: Edition, headings: readonly Heading[]): readonly Doubt[] =>
  specs.flatMap(({ key, kind, label, en }, index) =>
    kind === 'prose' && !headings.some(({ section }) => section === index)
      ? [{ path: key, at: '', text: { zh: `没有找到“${label}”的标题`, en: `no title “${en}” was found` } }]
      : [],
  )
