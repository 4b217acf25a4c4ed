/* A prose text as tokens with their offsets, read once from left to right. */
import { readings } from '../../edition/readings.ts'
import { figureAt, type Figure } from './figure-at.ts'
import { firstCharacters, wordAt, type Word } from './lexicon.ts'

export interface Token {
  readonly at: number
  readonly end: number
  readonly word?: Word
  /** A placeholder is a figure without a value. */
  readonly figure?: Figure
  /** How far what stands before is parted from what follows. */
  readonly stop?: 'clause' | 'sentence' | 'paragraph'
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

const opensFigure = new Set('0123456789〇零一二三四五六七八九十百千万两廿')

/** By code unit, whether a token can begin with it. */
const begins = new Uint8Array(0x10000)
for (const sign of [...opensFigure, ...stops.keys(), ...firstCharacters(), '\n', '{'])
  begins[sign.charCodeAt(0)] = 1

function tokenAt(text: string, at: number): Token | undefined {
  const sign = text.charAt(at)
  const stop = stops.get(sign)
  if (stop) return { at, end: at + 1, stop }
  if (sign === '\n') return lineEnd(text, at)
  if (sign === '{') return placeholder(text, at)
  const word = wordAt(text, at)
  if (word) return { at, end: at + word.text.length, word }
  const figure = opensFigure.has(sign) ? figureAt(text, at) : undefined
  return figure && { at, end: at + figure.length, figure }
}

/** An empty line parts paragraphs; so does a line end after a short line without a full stop, which is a heading. */
function lineEnd(text: string, at: number): Token | undefined {
  let end = at + 1
  while (text.charAt(end) === '\n' || text.charAt(end) === ' ') end += 1
  return { at, end, stop: text.slice(at, end).includes('\n', 1) ? 'paragraph' : 'sentence' }
}

const longestPlaceholder = 200

function placeholder(text: string, at: number): Token | undefined {
  if (!text.startsWith('{{', at)) return undefined
  const inside = text.slice(at, at + longestPlaceholder).indexOf('}}')
  if (inside < 0) return undefined
  const close = at + inside
  const unit = figureAt(`0${text.slice(close + 2, close + 8)}`, 0)
  return {
    at,
    end: close + 2 + (unit?.length ?? 1) - 1,
    figure: { kind: unit?.kind ?? 'count', value: undefined, length: close + 2 - at },
  }
}
