/* What prose says there is none of: 未收到……申请, 无行政诉讼案件, 均获维持. */
import { readings, type Measure } from '../../edition/readings.ts'
import { standsAlone } from './applicants.ts'
import { mayState, type Clause } from './clauses.ts'
import { isTail, unknownIn } from './lexicon.ts'
import { gap, hasRole, reach } from './nearness.ts'
import { isOpen, isPartial, measuresOf, type Scene } from './scene.ts'
import type { Token } from './tokens.ts'

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
    .filter((measure) => mayState(measure, scene.sentence) && !isPartial(measure, clause))
    .map((measure) => ({ measure, from: negation.at, to: last.end }))
}

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
const isOfAll = ({ text, now }: Scene, clause: Clause, token: Token): boolean =>
  now.counted === 'all' && standsAlone({ text, clause, at: clause.tokens.indexOf(token) })

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
    return told && isOpen(scene, measure, clause) ? [{ measure, from: token.at, to: token.end }] : []
  })
}
