/* What requests were about: 申请内容主要涉及征地拆迁、房屋征收. Such a list is no change of topic. */
import { readings } from '../../edition/readings.ts'
import type { Clause } from './clauses.ts'
import { unknownIn } from './lexicon.ts'
import type { Token } from './tokens.ts'

const none: ReadonlySet<Token> = new Set()
const { openers } = readings.applicants
const main = readings.measures[0]?.topic ?? ''

/** The words of a sentence that only name what requests were about; `before` is the topic spoken of before it. */
export function mattersIn(tokens: readonly Token[], before: string | undefined): ReadonlySet<Token> {
  let found: Set<Token> | undefined
  let topic = before
  for (const token of tokens) {
    const { word } = token
    if (!word) continue
    if (word.matter) found = topic === main ? (found ?? new Set()) : undefined
    const isNamed = word.topic !== undefined && word.topic !== main && word.leads.length === 0
    if (found && isNamed && topic === main) found.add(token)
    else topic = word.topic ?? topic
    // Something done to requests again: the list is over.
    if (found && word.leads.some(({ measure }) => measure.topic === main)) return found
  }
  return found ?? none
}

/** 涉及20项信息: counts pieces of information, of which a request may ask for several. */
const ofInformation = /^的?(?:政府)?信息(?!公开)/

/** 涉及土地的政府信息公开申请18件, 内容涉及处罚的9件: counts those about something alone. */
export function isOfSome(text: string, { tokens }: Clause): boolean {
  const about = tokens.findIndex(({ word }) => word?.silence === 'among' && !openers.includes(word.text))
  if (about < 0) return false
  const rest = tokens.slice(about + 1)
  const count = rest.findIndex(({ figure }) => figure?.kind === 'count')
  if (count < 0) return false
  if (ofInformation.test(text.slice(rest[count]?.end, (rest[count]?.end ?? 0) + 6))) return true
  const between = rest.slice(0, count)
  if (between.some(({ word }) => word?.topic !== undefined && word.topic !== main && word.leads.length === 0))
    return true
  const ends = [tokens[about]?.end ?? 0, ...between.map(({ end }) => end)]
  return ends.some((end, at) => unknownIn(text, end, rest[at]?.at ?? end) > 0)
}
