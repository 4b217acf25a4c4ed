/*
 * Who asked: 其中自然人33件. Such a figure is held against the tables only where it divides all requests, that is where
 * the figure before it was of all of them, and where nothing but its own words leads to it.
 */
import { readings, type Measure } from '../../edition/readings.ts'
import type { Clause } from './clauses.ts'
import { hasOnly, isJoined } from './lexicon.ts'
import type { SpokenOf } from './spoken-of.ts'
import type { Token } from './tokens.ts'

/** What was counted last: nothing yet, all requests, who asked, or something else. */
export type Counted = 'nothing' | 'all' | 'some' | 'other'

/** What is counted by measures. */
export const countedBy = (measures: readonly Measure[]): Counted => {
  if (measures.some(({ some }) => some)) return 'some'
  return measures.length > 0 && measures.every(({ all }) => all) ? 'all' : 'other'
}

/** True when a word leads to a part of the requests that says nothing of who asked: 不予公开, 结转下年度. */
export const isOtherPart = ({ word }: Token): boolean => {
  const leads = word?.leads.filter(({ role }) => role !== 'zero') ?? []
  return leads.length > 0 && countedBy(leads.map(({ measure }) => measure)) === 'other'
}

/** Where a word for applicants stands: its clause, its place among the tokens, the text. */
export interface Standing {
  readonly text: string
  readonly clause: Clause
  readonly at: number
}

/** True where a figure of applicants divides all requests. */
export function dividesAll({ counted, countedHere, seen }: SpokenOf, standing: Standing): boolean {
  const { text, clause, at } = standing
  const isAmong = clause.tokens.slice(0, at).some(({ word }) => word?.silence === 'among')
  if (counted === 'other' || (counted === 'nothing' && isAmong)) return false
  const isOfRequests =
    countedHere ||
    isAmong ||
    topics.some((topic) => seen.has(topic)) ||
    marks.some((mark) => text.slice(clause.from, clause.to).includes(mark))
  return isOfRequests && standsAlone(standing) && !isNarrowedAfter(standing)
}

const { heads, topics, openers, marks } = readings.applicants

/** True where a word of a part follows and is no item of the list: 自然人30件为重复申请, but not 自然人36件、企业4件. */
const isNarrowedAfter = ({ text, clause: { tokens }, at }: Standing): boolean =>
  tokens.some((token, index) => {
    const next = tokens[index + 1]
    if (index <= at || token.word?.silence !== 'part') return false
    if (token.word.leads.some(({ measure }) => measure.some)) return false
    return !next?.figure || !hasOnly(text.slice(token.end, next.at), heads)
  })

/** True unless what stands before the word narrows it or joins another to it: 外地自然人, 同一自然人, 公民和法人. */
export function standsAlone({ text, clause: { tokens, from }, at }: Standing): boolean {
  const lead = tokens[at]
  if (!lead) return false
  const start = tokens.slice(0, at).findLastIndex(({ figure }) => figure)
  const [figure, before] = [tokens[start], tokens[at - 1]]
  if (figure?.figure && !['count', 'percent', 'year'].includes(figure.figure.kind)) return false
  const led = tokens.slice(start + 1, at)
  if (!led.every(isPlain)) return false
  if (!led.slice(1).every((token, index) => hasOnly(text.slice(led[index]?.end, token.at), heads)))
    return false
  const gap = text.slice(before?.end ?? from, lead.at)
  if (before !== figure && isJoined(gap, 0, gap.length)) return false
  return hasOnly(gap, heads)
}

/** Words that may lead up to who asked without narrowing it. */
const isPlain = ({ word }: Token): boolean =>
  word !== undefined &&
  (word.filler ||
    openers.includes(word.text) ||
    word.silence === 'resume' ||
    word.leads.some(({ measure }) => measure.all) ||
    topics.includes(word.topic ?? ''))

/** True where the word after a figure is that of the next one: 40件中自然人36件. */
export function leadsOn({ text, clause: { tokens }, at }: Standing): boolean {
  const [lead, next] = [tokens[at], tokens.slice(at + 1).find(({ figure }) => figure)]
  return lead !== undefined && next !== undefined && !isJoined(text, lead.end, next.at)
}
