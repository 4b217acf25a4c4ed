/* What prose says there is none of: 未收到……申请, 无行政诉讼案件, 均获维持. */
import { readings, type Measure } from '../../edition/readings.ts'
import { alternatives } from './alternatives.ts'
import { standsAlone } from './applicants.ts'
import { mayState, type Clause } from './clauses.ts'
import { isTail, unknownIn } from './lexicon.ts'
import { gap, hasRole, reach } from './nearness.ts'
import { isOpen, isPartial, measuresOf, type Scene } from './scene.ts'
import type { Token } from './tokens.ts'
import { within } from './variants.ts'

/** A measure of which there is none, and the words that say so. */
export interface Denial {
  readonly measure: Measure
  readonly from: number
  readonly to: number
}

/** 未收到……申请, 无行政诉讼案件: none of all that the rest of the clause names. */
export function denied(scene: Scene, clause: Clause, index: number): readonly Denial[] {
  const { tokens, to } = clause
  const rest = tokens.slice(index + 1)
  const negation = tokens[index]
  const last = rest.findLast(({ word }) => word?.topic !== undefined || word?.leads.length)
  if (!negation || !last || rest.some(({ figure }) => figure)) return []
  if (to - negation.at > reach.denied + 20 || !isTail(scene.text, last.end, to)) return []
  if (isNarrowed(scene.text, clause, { index, last })) return []
  const leads = rest.filter((token) => token.word?.leads.some(({ measure }) => measure.negatable))
  const [first] = leads
  if (first && gap(scene.text, negation, first) > reachOf(first)) return []
  const topic = rest.findLast(({ word }) => word?.topic !== undefined)?.word?.topic
  // 没有收到需转交其他机关办理的申请: narrowed, and nothing says that they are requests for information.
  if (topic === undefined && first && unknownIn(scene.text, first.end, to) > reach.narrowed) return []
  const own = leads.flatMap((lead) =>
    measuresOf(scene, lead, {
      role: 'before',
      topic: lead.word?.topic ?? topic ?? scene.now.topic,
      clause,
    }).filter(({ negatable }) => negatable),
  )
  const bare = leads.length === 0 ? bareOf(scene, negation, { next: rest[0], topic }) : []
  return [...own, ...bare]
    .filter((measure) => mayState(measure, scene.sentence) && !isPartial(scene, measure, clause))
    .map((measure) => ({ measure, from: negation.at, to: last.end }))
}

const { open, narrowing, further, unknown: most } = readings.denials
const opening = new RegExp(alternatives([...open, ...readings.subjects.whole]), 'gu')
const narrows = new RegExp(alternatives(narrowing), 'u')

/** 未发生因政府信息公开败诉的行政诉讼, 未发生因未按期答复引发的复议: none of some alone; the others are not spoken of. */
function isNarrowed(
  text: string,
  { tokens, from }: Clause,
  { index, last }: { readonly index: number; readonly last: Token },
): boolean {
  const begin = tokens[index]?.end ?? from
  if (narrows.test(text.slice(begin, last.end))) return true
  const [, ...others] = tokens.filter(({ word }) => word?.negation)
  if (!others.every(({ at }) => isListed(text, at))) return true
  const within = tokens.slice(index + 1, tokens.indexOf(last) + 1)
  const gaps = within.map(({ at }, place) => text.slice(within[place - 1]?.end ?? begin, at))
  const left = gaps.join(' ').replace(opening, ' ')
  return unknownIn(left, 0, left.length) > most
}

/** 未发生行政复议、未发生行政诉讼: a further denial that is joined to the first. */
const isListed = (text: string, at: number): boolean =>
  [...readings.joiners, ...further].some((joiner) => text.endsWith(joiner, at))

const reachOf = ({ word }: Token): number => (word?.topic === undefined ? reach.negation : reach.denied)

const bareMeasures = readings.measures.filter(({ bare }) => bare)

/** 无政府信息公开申请: there is none of the topic itself. */
function bareOf(
  { text }: Scene,
  negation: Token,
  { next, topic }: { readonly next: Token | undefined; readonly topic: string | undefined },
): readonly Measure[] {
  if (next?.word?.topic !== topic || !next || gap(text, negation, next) > 0) return []
  return bareMeasures.filter((measure) => measure.topic === topic)
}

/** 均为自然人 is said of all requests, not of the rest of them. */
const isOfAll = ({ text, now }: Scene, clause: Clause, token: Token): boolean => {
  const at = clause.tokens.indexOf(token)
  // 均为自然人或法人: others are named beside them.
  const isOne =
    !readings.joiners.some((joiner) => text.startsWith(joiner, token.end)) &&
    !clause.tokens.slice(at + 1).some(({ word }) => word?.leads.some(({ measure }) => measure.some))
  return isOne && now.counted === 'all' && standsAlone({ text, clause, at })
}

/** 全部办结 is said of all requests, not of what came over nor of other applications. */
const isOfWhole = (
  scene: Scene,
  { clause, token, measure }: { readonly clause: Clause; readonly token: Token; readonly measure: Measure },
): boolean => {
  if (measure.some) return isOfAll(scene, clause, token)
  return measure.result === true || !(scene.now.apart || scene.now.mayBeAside())
}

/** 均获维持, 全部办结, 均为自然人: says by itself that there is none of something. */
export function noneOf(scene: Scene, clause: Clause, token: Token): readonly Denial[] {
  if (!hasRole(token, 'zero') || clause.tokens.some(({ word }) => word?.negation)) return []
  const { now } = scene
  return (token.word?.leads ?? []).flatMap(({ measure, role }) => {
    const spoken = measure.result ? now.seen.has(measure.topic) : now.topic === measure.topic
    const told = role === 'zero' && spoken && isOfWhole(scene, { clause, token, measure })
    if (!told || !isOpen(scene, measure, clause)) return []
    return [{ measure: within(measure, now.kinds), from: token.at, to: token.end }]
  })
}
