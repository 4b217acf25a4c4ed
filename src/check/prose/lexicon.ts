/* The words that prose is read by, found by their first character: a text is scanned once, and most characters begin no word. */
import { readings, type Measure } from '../../edition/readings.ts'
import { phraseAt, type Found } from './phrases.ts'

/** How a word stands to a measure: before its figure, right after it, or stating by itself that there is none. */
export type Role = 'before' | 'after' | 'zero'
export type Silence = 'clause' | 'sentence' | 'part' | 'among' | 'underWay' | 'resume'

/** Everything that one word means. */
export interface Word {
  readonly text: string
  topic: string | undefined
  silence: Silence | undefined
  negation: boolean
  filler: boolean
  hint: boolean
  /** What follows tells what requests were about. */
  matter: boolean
  /** Nobody knows what it says: nothing is read across it. */
  opaque: boolean
  /** Hints that lie in a saying of several parts. */
  within: readonly string[]
  leads: { readonly measure: Measure; readonly role: Role }[]
}

const words = new Map<string, Word>()
const none: readonly string[] = []

// Every word has every field: what is read thousands of times is read faster so.
const unmeaning = (text: string): Word => ({
  text,
  topic: undefined,
  silence: undefined,
  negation: false,
  filler: false,
  hint: false,
  matter: false,
  opaque: false,
  within: none,
  leads: [],
})

function word(text: string): Word {
  const made = words.get(text) ?? unmeaning(text)
  words.set(text, made)
  return made
}

for (const [topic, list] of Object.entries(readings.topics)) for (const text of list) word(text).topic = topic
for (const [silence, list] of Object.entries(readings.silences))
  for (const text of list) word(text).silence = silence as Silence
for (const text of readings.negations) word(text).negation = true
for (const text of readings.fillers.words) word(text).filler = true
for (const text of readings.matters) word(text).matter = true
const { among, sums, open, charges } = readings.fees
for (const text of [...readings.hints, ...among, ...sums, ...open, ...charges.words, ...charges.open])
  word(text).hint = true
for (const measure of readings.measures)
  for (const role of ['before', 'after', 'zero'] as const)
    for (const text of measure[role] ?? []) word(text).leads.push({ measure, role })

/** Words by their first character, the longest first. */
const byFirst = new Map<number, Word[]>()
for (const one of words.values()) {
  const first = one.text.charCodeAt(0)
  const others = byFirst.get(first)
  if (others) others.push(one)
  else byFirst.set(first, [one])
}
for (const list of byFirst.values()) list.sort((left, right) => right.text.length - left.text.length)

/** The longest word that begins at an offset of a text. */
export function wordAt(text: string, offset: number): Word | undefined {
  for (const candidate of byFirst.get(text.charCodeAt(offset)) ?? [])
    if (text.startsWith(candidate.text, offset)) return candidate
  return undefined
}

const disclosure = [...new Set(readings.measures.flatMap(({ needs = [] }) => needs))]

/** The word that a saying of several parts stands for; its own words that measures ask for are kept. */
export function phraseWordAt(text: string, offset: number): Word | undefined {
  const found = phraseAt(text, offset)
  if (!found) return undefined
  const within = disclosure.filter((hint) => found.text.includes(hint))
  return { ...meaningOf(found), text: found.text, within }
}

/** What has something unknown in it leads to nothing, and lets nothing past it. */
function meaningOf({ as, phrase, text }: Found): Word {
  return as === undefined ? { ...unmeaning(text), opaque: true } : word(phrase.as)
}

/** The characters that words begin with. */
export const firstCharacters = (): readonly string[] =>
  [...byFirst.keys()].map((code) => String.fromCharCode(code))

const fillers = new Set(readings.fillers.characters)

/** How many characters of a stretch carry a meaning that is not known. */
export function unknownIn(text: string, from: number, to: number): number {
  let count = 0
  for (let offset = from; offset < to; offset += 1) if (!fillers.has(text.charAt(offset))) count += 1
  return count
}

/** True when nothing stands in a stretch but fillers and some more characters. */
export const hasOnly = (stretch: string, more: string): boolean =>
  [...stretch].every((sign) => fillers.has(sign) || more.includes(sign))

const tails = [...readings.tails].sort((left, right) => right.length - left.length)

/** True when nothing stands in a stretch but what may end a negated clause. */
export function isTail(text: string, from: number, to: number): boolean {
  let offset = from
  while (offset < to) {
    const tail = text.charAt(offset) === ' ' ? ' ' : tails.find((one) => text.startsWith(one, offset))
    if (tail === undefined) return false
    offset += tail.length
  }
  return true
}

/** True when one of the words that join stands in a stretch. */
export const isJoined = (text: string, from: number, to: number): boolean => {
  const between = text.slice(from, to)
  return readings.joiners.some((joiner) => between.includes(joiner))
}
