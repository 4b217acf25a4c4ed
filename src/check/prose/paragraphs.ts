/* What a paragraph hands on to the next: a heading its topic, a list what it is a list of; and which paragraphs need none. */
import { readings } from '../../edition/readings.ts'
import type { Sentence } from './clauses.ts'
import type { Token } from './tokens.ts'

/** A paragraph that ends, as it was read. */
export interface Paragraph {
  readonly text: string
  readonly from: number
  readonly to: number
  /** It gives figures. */
  readonly counts: boolean
  /** The topic spoken of last. */
  readonly topic: string | undefined
  /** It stands in a list that an earlier one opened. */
  readonly listed: boolean
}

/** A paragraph no longer than this, without a figure, is a heading: what it speaks of goes on. */
const headingLength = 30

const { items, papers, sure, itemLength } = readings.outcomes
const main = readings.measures[0]?.topic
const ordinal = new RegExp(`^(?:${items})`, 'u')

/** What of a paragraph goes on in the next: a topic, and whether a list is open. */
export function handedOn({
  text,
  from,
  to,
  counts,
  topic,
  listed,
}: Paragraph): Pick<Paragraph, 'topic' | 'listed'> {
  const written = text.slice(from, to).trim()
  const opensList = counts && topic === main && /[：:]$/.test(written)
  const isItem = listed && ordinal.test(written) && written.length <= itemLength
  if (opensList || isItem) return { topic, listed: true }
  return { topic: !counts && to - from <= headingLength ? topic : undefined, listed: false }
}

/**
 * True for a paragraph that names no topic and counts outcomes of requests all the same: two of them, or one of what was
 * concluded, right after a paragraph on requests; else two of which one is an outcome of nothing else. Not where it may
 * speak of papers that are to be published, nor where it counts something that no table has.
 */
export function isOfOutcomes({ text, from, to, topic }: Paragraph, sentences: readonly Sentence[]): boolean {
  if (sentences.some(({ before, topics }) => before !== undefined || topics.size > 0)) return false
  const outcomes = new Set<string>()
  let done = false
  for (const { clauses } of sentences)
    for (const { tokens, from: begin, to: end } of clauses) {
      const counted = tokens.filter(({ figure }) => figure?.kind === 'count').length
      const leads = tokens.flatMap(({ word }) => word?.leads ?? [])
      // （1）is no figure of anything; 预公开12件 is one of something that no table has.
      if (counted > 0 && leads.length === 0 && !/^\d+$/.test(text.slice(begin, end).trim())) return false
      if (counted === 0) continue
      for (const { measure } of leads) {
        if (measure.share && !measure.some) outcomes.add(measure.key)
        if (measure.all) done = true
      }
    }
  const written = text.slice(from, to)
  if (outcomes.size === 0 || papers.some((word) => written.includes(word))) return false
  if (topic === main) return outcomes.size > 1 || done
  return outcomes.size > 1 && sure.some((key) => outcomes.has(key))
}

/** True when a token is a figure that a table might have. */
export const isFigure = ({ figure }: Token): boolean => figure !== undefined && figure.kind !== 'year'
