/* How a share is told: 占, what it is a share of, and the percentage. */
import { readings } from '../../edition/readings.ts'
import type { Clause } from './clauses.ts'
import { isVagueAt } from './figure-at.ts'
import { hasOnly } from './lexicon.ts'
import { reach } from './nearness.ts'

const { verb, of, heads } = readings.shares

/** The verb of a share that stands in place of a figure. */
export interface ShareVerb {
  /** The first token after it. */
  readonly index: number
  /** True when nothing but fillers parts a word from it. */
  readonly reaches: (word: number) => boolean
}

const base = new RegExp(`^(?:${[...of].sort((left, right) => right.length - left.length).join('|')})*$`, 'u')

/** The verb before a percentage, when what stands between them names no other base than all requests. */
export function shareVerb(text: string, { tokens, from }: Clause, percent: number): ShareVerb | undefined {
  const end = tokens[percent]?.at ?? 0
  const start = Math.max(
    tokens.slice(0, percent).findLast(({ figure }) => figure)?.end ?? from,
    end - reach.share,
  )
  const at = text.slice(start, end).lastIndexOf(verb) + start
  if (at < start || isVagueAt(text, at) || !base.test(text.slice(at + verb.length, end))) return undefined
  const index = tokens.findIndex((token) => token.at > at)
  const reaches = (word: number): boolean => {
    const between = tokens.slice(word + 1, index)
    if (!between.every(({ word }) => word && (word.filler || word.topic !== undefined))) return false
    const ends = [tokens[word]?.end ?? 0, ...between.map((token) => token.end)]
    const begins = [...between.map((token) => token.at), at]
    return ends.every((left, place) => hasOnly(text.slice(left, begins[place]), heads))
  }
  return { index, reaches }
}

const beside = new RegExp(`^[，,、（( ]{0,2}${verb}[^0-9。；，,]{0,12}$`, 'u')

/** True when a percentage follows a figure’s words: 258 件，占 33.9%. */
export const isBeside = (text: string, from: number, to: number): boolean =>
  to - from <= reach.share && beside.test(text.slice(from, to))
