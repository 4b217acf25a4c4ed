/* How near the words of a clause stand to each other: what may lie between a verb, what it is done to, and its figure. */
import { isJoined, unknownIn, type Role } from './lexicon.ts'
import type { Token } from './tokens.ts'

/** Longest stretch of unknown words between a verb and what it is done to, between a figure and what it is a figure of, and after a negation. */
export const reach = {
  object: 24,
  after: 6,
  share: 20,
  negation: 4,
  denied: 40,
  narrowed: 4,
  including: 48,
}

/** True when a token can lead to a measure in a role. */
export const hasRole = ({ word }: Token, role: Role): boolean =>
  word !== undefined && word.leads.length > 0 && word.leads.some((lead) => lead.role === role)

/** 收到 3 件政府信息公开申请: the last topic after a figure, up to the next one; `undefined` when there is none near. */
export function objectAfter(text: string, tokens: readonly Token[], figure: number): number | undefined {
  let found: number | undefined
  for (let at = figure + 1; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (!token || token.figure || hasRole(token, 'before')) break
    if (token.word?.topic !== undefined) found = at
  }
  const [left, right] = [tokens[figure], tokens[figure + 1]]
  if (found === undefined || !left || !right || isJoined(text, left.end, right.at)) return undefined
  return unknown(text, tokens, [figure, found]) > reach.object ? undefined : found
}

/** The last topic among the tokens from one on, before another. */
export function lastTopic(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let at = to - 1; at >= from; at -= 1) if (tokens[at]?.word?.topic !== undefined) return at
  return undefined
}

/** Characters between two tokens that are neither filler nor a topic; a great many where a word of another figure stands between. */
export function unknown(
  text: string,
  tokens: readonly Token[],
  [from, to]: readonly [number, number],
): number {
  let count = 0
  for (let at = from + 1; at <= to; at += 1) {
    count += gap(text, tokens[at - 1], tokens[at])
    const word = at < to ? tokens[at]?.word : undefined
    if (
      word &&
      (word.opaque || word.negation || (word.leads.length > 0 && !word.filler && word.topic === undefined))
    )
      count += farAway
    else if (word && !word.filler && word.topic === undefined && !word.silence) count += word.text.length
  }
  return count
}

const farAway = 99

/** Characters between neighbours that are not filler. */
export const gap = (text: string, left: Token | undefined, right: Token | undefined): number =>
  left && right ? unknownIn(text, left.end, right.at) : farAway
