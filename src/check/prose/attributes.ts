/*
 * Documents by what is to be published of them: 主动公开86件、依申请公开12件、不予公开28件. These are no outcomes of requests,
 * though the words are the same.
 */
import { readings } from '../../edition/readings.ts'
import { hasRole } from './nearness.ts'
import type { Token } from './tokens.ts'

const { listed } = readings.attributes

/** True when the words for attributes each have a figure, and no verb of requests stands between them. */
export function listsAttributes(tokens: readonly Token[]): boolean {
  const seen = new Set<string>()
  for (const [index, token] of tokens.entries()) {
    const { word } = token
    if (!word) continue
    if (listed.includes(word.text) && tokens[index + 1]?.figure?.kind === 'count') seen.add(word.text)
    else if (hasRole(token, 'before') && word.leads.some(({ measure }) => measure.all)) seen.clear()
    if (seen.size === listed.length) return true
  }
  return false
}
