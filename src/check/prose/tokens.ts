/* A prose text as tokens with their offsets, read once from left to right. */
import { readings } from '../../edition/readings.ts'
import { figureAt, type Figure } from './figure-at.ts'
import { firstCharacters, phraseWordAt, wordAt, type Word } from './lexicon.ts'
import { phraseStarts } from './phrases.ts'

export interface Token {
  readonly at: number
  readonly end: number
  readonly word: Word | undefined
  /** A placeholder is a figure without a value. */
  readonly figure: Figure | undefined
  /** How far what stands before is parted from what follows. */
  readonly stop: 'clause' | 'sentence' | 'paragraph' | undefined
}

/** 乡镇（街道）: other kinds of places named in a bracket, which part nothing. */
const kinds = new RegExp(
  `[（(](?:(?:${[...readings.subjects.names, ...readings.subjects.places].join('|')})[、和及]?){1,4}[)）]`,
  'gu',
)

/** A text to read: same length as the prose's, with full-width digits made plain, and what Markdown alone means made blank. */
export const plain = (text: string): string =>
  text
    .replace(/[０-９％．]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[*\u00a0\u3000\t]/g, ' ')
    .replace(kinds, (words) => ' '.repeat(words.length))

const stops = new Map<string, Token['stop']>([
  ...[...'，；,;()（）|'].map((sign): [string, Token['stop']] => [sign, 'clause']),
  ...[...'。！？!?'].map((sign): [string, Token['stop']] => [sign, 'sentence']),
])

/** The tokens of a plain text. Characters that begin no word are passed over. */
export function tokensOf(text: string): readonly Token[] {
  const found: Token[] = []
  let offset = 0
  while (offset < text.length) {
    // Most characters begin nothing: told by one look into a table, this is what makes reading cheap.
    if (begins[text.charCodeAt(offset)] === 0) {
      offset += 1
      continue
    }
    const token = tokenAt(text, offset)
    if (token) found.push(token)
    offset = token?.end ?? offset + 1
  }
  return found
}

/** What can begin with a character: a word, a figure, something else, or several of these. */
const opens = { word: 1, figure: 2, other: 4, phrase: 8 }

/** What can begin with each code unit. */
const begins = new Uint8Array(0x10000)
const mark = (signs: Iterable<string>, what: number): void => {
  for (const sign of signs) begins[sign.charCodeAt(0)] = (begins[sign.charCodeAt(0)] ?? 0) | what
}
mark(firstCharacters(), opens.word)
mark(phraseStarts, opens.phrase)
mark('0123456789〇零一二三四五六七八九十百千万两廿', opens.figure)
mark([...stops.keys(), '\n', '{'], opens.other)

function tokenAt(text: string, at: number): Token | undefined {
  const what = begins[text.charCodeAt(at)] ?? 0
  if ((what & opens.other) !== 0) return otherAt(text, at)
  const phrase = (what & opens.phrase) === 0 ? undefined : phraseWordAt(text, at)
  const word = phrase ?? ((what & opens.word) === 0 ? undefined : wordAt(text, at))
  if (word) return token(at, at + word.text.length, { word })
  const figure = (what & opens.figure) === 0 ? undefined : figureAt(text, at)
  return figure && token(at, at + figure.length, { figure })
}

function otherAt(text: string, at: number): Token | undefined {
  const sign = text.charAt(at)
  if (sign === '\n') return lineEnd(text, at)
  if (sign === '{') return placeholder(text, at)
  return token(at, at + 1, { stop: stops.get(sign) })
}

/** Every token has every field, so that reading them is the same for all. */
const token = (
  at: number,
  end: number,
  { word, figure, stop }: Partial<Pick<Token, 'word' | 'figure' | 'stop'>>,
): Token => ({ at, end, word, figure, stop })

/** An empty line parts paragraphs; so does a line end after a short line without a full stop, which is a heading. */
function lineEnd(text: string, at: number): Token {
  let end = at + 1
  while (text.charAt(end) === '\n' || text.charAt(end) === ' ') end += 1
  return token(at, end, { stop: text.slice(at, end).includes('\n', 1) ? 'paragraph' : 'sentence' })
}

const longestPlaceholder = 200

function placeholder(text: string, at: number): Token | undefined {
  if (!text.startsWith('{{', at)) return undefined
  const inside = text.slice(at, at + longestPlaceholder).indexOf('}}')
  if (inside < 0) return undefined
  const close = at + inside
  const unit = figureAt(`0${text.slice(close + 2, close + 8)}`, 0)
  const figure = { kind: unit?.kind ?? 'count', value: undefined, length: close + 2 - at } as const
  return token(at, close + 2 + (unit?.length ?? 1) - 1, { figure })
}
