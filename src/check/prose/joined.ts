/* Words that stand together for one figure, and what right before a word turns it into something else. */
import { readings } from '../../edition/readings.ts'
import type { Clause } from './clauses.ts'
import { isJoined, unknownIn } from './lexicon.ts'
import { hasRole } from './nearness.ts'
import type { Token } from './tokens.ts'

const { signs, rest } = readings.denials

/** 不同意公开: right before a word, what denies it makes it another. */
export const isNegated = (text: string, { at }: Token): boolean => signs.includes(text.charAt(at - 1) || ' ')

/** 正在办理2件: since the figure before, something says that it is not done yet. */
export function isPending(tokens: readonly Token[], figure: number): boolean {
  for (let at = figure - 1; at >= 0 && !tokens[at]?.figure; at -= 1)
    if (tokens[at]?.word?.silence === 'underWay') return true
  return false
}

/** 提供信息和部分公开20件, 复议、诉讼共5件: an outcome or disputes that share their figure with something of which nothing is known. */
export function isJoinedToUnknown(text: string, { tokens, from }: Clause, first: number): boolean {
  const [before, lead] = [tokens[first - 1], tokens[first]]
  if (!lead?.word?.leads.some(({ measure }) => measure.needs ?? (measure.share && !measure.some)))
    return false
  const gap = text.slice(before?.end ?? from, lead.at).trim()
  if (!readings.joiners.some((joiner) => gap.endsWith(joiner))) return false
  const isBare = unknownIn(gap.slice(0, -1), 0, gap.length - 1) === 0
  return !isBare || (before !== undefined && !before.figure && !hasRole(before, 'before'))
}

/** 22件不予公开、无法提供: the words after a figure that share it; `undefined` where the list is left open. */
export function joinedAfter(
  text: string,
  tokens: readonly Token[],
  at: number,
): readonly Token[] | undefined {
  const found: Token[] = []
  for (let index = at; index < tokens.length; index += 1) {
    const [last, next] = [found.at(-1), tokens[index]]
    if (!next || next.figure || (last && !isJoined(text, last.end, next.at))) break
    if (hasRole(next, 'after')) found.push(next)
    else if (last) break
  }
  const [end = 0] = [found.at(-1)?.end]
  // 19件不予公开、无法提供、3件不予处理: the next figure has its own word after it, and begins another.
  return found.length > 1 && rest.some((word) => text.startsWith(word, end)) ? undefined : found
}
