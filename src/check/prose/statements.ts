/*
 * What prose states of the tables: which words, which figure, which measure. One pass over the tokens of a sentence,
 * never over the text again; in doubt nothing is stated.
 */
import type { Measure } from '../../edition/readings.ts'
import { zero, type Quantity } from '../../quantity/quantity.ts'
import { dividesAll, isOtherPart, leadsOn, standsAlone, type Counted } from './applicants.ts'
import { caseloadsIn } from './caseloads.ts'
import { elsewhere, type Clause, type Sentence } from './clauses.ts'
import { denied, noneOf, type Denial } from './denials.ts'
import { isVagueAt } from './figure-at.ts'
import { hasRole, lastTopic, objectAfter, reach, unknown } from './nearness.ts'
import { isJoinedToUnknown, isNegated, isPending, joinedAfter } from './joined.ts'
import { isJoined } from './lexicon.ts'
import { measuresOf, type Scene } from './scene.ts'
import { isBeside, shareVerb } from './share-verb.ts'
import { SpokenOf } from './spoken-of.ts'
import { subjectsOf } from './subjects.ts'
import type { Told } from './told.ts'
import type { Token } from './tokens.ts'
import { isCarriedTo } from './other-years.ts'
import { including } from './variants.ts'

/** A figure that prose states. */
export interface Statement {
  /** What it may be a figure of; several where several things are named before one figure. */
  readonly measures: readonly Measure[]
  /** `undefined` for a placeholder. */
  readonly value: Quantity | undefined
  /** Where the figure is rounded to this: 24.8万件. */
  readonly step?: Quantity
  /** “各 3 件”: each of the measures, not their sum. */
  readonly each: boolean
  /** The words it was read from, by offset in the prose. */
  readonly from: number
  readonly to: number
  /** True where it is said of an office, of departments or of another agency: never of the whole. */
  readonly part: boolean
  /** The share that follows it, 占 33.9%. */
  readonly share?: { readonly value: Quantity; readonly from: number; readonly to: number }
  /** True where the share stands in place of a figure: 予以公开占 33.9%. */
  readonly alone?: true
}

/** Everything that a text states of the reported year, in its order; who its agency is tells which others are not. */
export function statementsOf({ text, sentences }: Told, year: number, agency = ''): readonly Statement[] {
  let counted: Counted = 'nothing'
  return sentences.flatMap((sentence) => {
    if (sentence.opens) counted = 'nothing'
    if (!sentence.mayCount) return []
    const reader = new Reader(text, { sentence, agency, year, counted })
    const stated = reader.read()
    counted = reader.countedAfter
    return stated
  })
}

/** Reads one sentence: a lifetime of a few clauses. */
class Reader {
  private readonly text: string
  private readonly scene: Scene
  private readonly agency: string
  private readonly year: number
  private readonly now: SpokenOf
  private readonly stated: Statement[] = []
  private readonly used = new Set<Token>()

  constructor(
    text: string,
    {
      sentence,
      agency,
      year,
      counted,
    }: {
      readonly sentence: Sentence
      readonly agency: string
      readonly year: number
      readonly counted: Counted
    },
  ) {
    this.text = text
    this.agency = agency
    this.year = year
    this.now = new SpokenOf(text, sentence, { year, counted })
    this.scene = { text, sentence, now: this.now, caseloads: caseloadsIn(text, sentence) }
  }

  get countedAfter(): Counted {
    return this.now.countedAfter
  }

  read(): readonly Statement[] {
    for (const clause of this.scene.sentence.clauses) this.clause(clause)
    return this.stated
  }

  private clause(clause: Clause): void {
    const { tokens } = clause
    this.now.begin(clause)
    const silent = tokens.some((token) => token.word?.silence === 'clause' || this.now.isCompared(token))
    const subjects = subjectsOf(this.text, clause, this.agency)
    for (const [index, token] of tokens.entries()) {
      this.now.pass(token, subjects.get(token))
      if (silent || this.now.elsewhen) this.passOver(token)
      else if (token.figure) this.figure(clause, index)
      else if (token.word?.negation) this.none(denied(this.scene, clause, index))
      else if (token.word) this.word(clause, token)
    }
    this.now.end(clause)
  }

  /** A figure that is not read: whatever it counts, it is not all requests. */
  private passOver({ figure }: Token): void {
    if (figure?.kind === 'count') this.now.counted = 'other'
  }

  private word(clause: Clause, token: Token): void {
    this.none(noneOf(this.scene, clause, token))
    if (isOtherPart(token)) this.now.counted = 'other'
  }

  private figure(clause: Clause, index: number): void {
    const { tokens } = clause
    const figure = tokens[index]
    if (figure?.figure?.kind === 'percent') this.share(clause, index)
    if (figure?.figure?.kind !== 'count') return
    const leads = this.leadsBefore(tokens, index)
    const bound = leads.length > 0 ? this.bind(clause, index, leads) : this.bindAfter(clause, index)
    this.now.count(bound?.measures, figure.figure.value)
    if (bound) this.stated.push(bound)
  }

  /** Words before a figure that lead to it, the nearest first, with those joined to it. */
  private leadsBefore(tokens: readonly Token[], index: number): readonly number[] {
    const found: number[] = []
    for (let at = index - 1; at >= 0; at -= 1) {
      const token = tokens[at]
      // 结转至2024年办结5件: what stands after the year is of that year.
      if (token && isCarriedTo(this.text, token, this.year)) found.length = 0
      if (token && isCarriedTo(this.text, token, this.year)) continue
      if (!token || token.figure || this.used.has(token)) break
      if (token.word?.negation || isNegated(this.text, token)) return []
      if (!hasRole(token, 'before')) continue
      const nearest = tokens[found.at(-1) ?? -1]
      if (!nearest || isJoined(this.text, token.end, nearest.at)) found.push(at)
      // 予以公开答复: the verb that only carries on says nothing of its own.
      else if (nearest.word?.filler && found.length === 1) found[0] = at
      else break
    }
    return found
  }

  /** A figure with what it is a figure of before it: 收到政府信息公开申请 3 件. */
  private bind(clause: Clause, index: number, leads: readonly number[]): Statement | undefined {
    const { tokens } = clause
    const [nearest = 0] = leads
    const [lead, figure] = [tokens[nearest], tokens[index]]
    if (!lead || !figure) return undefined
    const object = lastTopic(tokens, nearest + 1, index)
    // 结转至2024年5件: the year belongs to the word before it.
    const onward = tokens.findIndex((token, at) => at > nearest && isCarriedTo(this.text, token, this.year))
    const near = onward > nearest && onward < index ? onward : object === undefined ? nearest : object
    if (unknown(this.text, tokens, [near, index]) > 0) return undefined
    if (isJoinedToUnknown(this.text, clause, leads.at(-1) ?? nearest)) return undefined
    if (object !== undefined && unknown(this.text, tokens, [nearest, object]) > reach.object) return undefined
    // What stands after the figure, else the verb's object, else what was spoken of.
    const after = objectAfter(this.text, tokens, index)
    const named = after ?? object
    const topic = tokens[named ?? -1]?.word?.topic ?? this.now.topic
    if (topic === elsewhere) return undefined
    const measures = this.measuresAt(clause, leads, topic)
    if (measures.length === 0 || (isPending(tokens, index) && measures.some(({ all }) => all)))
      return undefined
    if (named === undefined && this.isElsewhere(measures, figure)) return undefined
    for (const at of leads) this.use(tokens[at])
    const first = tokens[leads.at(-1) ?? nearest] ?? lead
    const end = object === undefined && after !== undefined ? tokens[after]?.end : figure.end
    const following = this.text.slice(figure.end, figure.end + reach.including)
    return this.statement(
      measures.map((measure) => including(measure, following)),
      figure,
      { from: first.at, to: end ?? figure.end },
    )
  }

  /** 办结 50 件 may be of other applications counted before; ten thousands of requests are told by their name. */
  private isElsewhere(measures: readonly Measure[], { figure }: Token): boolean {
    return (
      figure?.step !== undefined || (measures.every(({ all }) => all) && this.now.mayBeAside(figure?.value))
    )
  }

  /** A figure with what it is a figure of after it: 14件结转下年度. */
  private bindAfter(clause: Clause, index: number): Statement | undefined {
    const { tokens } = clause
    const figure = tokens[index]
    for (let at = index + 1; figure && at < tokens.length; at += 1) {
      const lead = tokens[at]
      if (!lead || lead.figure || lead.word?.negation || isJoined(this.text, figure.end, lead.at))
        return undefined
      if (!hasRole(lead, 'after')) continue
      if (unknown(this.text, tokens, [index, at]) > reach.after) return undefined
      if (isNegated(this.text, lead)) return undefined
      const joined = joinedAfter(this.text, tokens, at)
      if (joined === undefined) return undefined
      const measures = joined.flatMap((one) =>
        measuresOf(this.scene, one, {
          role: 'after',
          topic: one.word?.topic ?? this.now.topic,
          clause,
        }),
      )
      const standing = { text: this.text, clause, at }
      if (measures.length === 0) return undefined
      if (measures.some(({ some }) => some) && (!dividesAll(this.now, standing) || leadsOn(standing)))
        return undefined
      for (const one of joined) this.use(one)
      return this.statement(measures, figure, { from: figure.at, to: joined.at(-1)?.end ?? lead.end })
    }
    return undefined
  }

  /** The measures that words before a figure lead to. Of who asked, one word alone may tell. */
  private measuresAt(
    clause: Clause,
    leads: readonly number[],
    topic: string | undefined,
  ): readonly Measure[] {
    const measures = leads.flatMap((at) => {
      const lead = clause.tokens[at]
      return measuresOf(this.scene, lead, { role: 'before', topic: lead?.word?.topic ?? topic, clause })
    })
    if (!measures.some(({ some }) => some)) return measures
    const [at = 0] = leads
    return leads.length === 1 && dividesAll(this.now, { text: this.text, clause, at }) ? measures : []
  }

  /** States that there is none. */
  private none(denials: readonly Denial[]): void {
    for (const { measure, from, to } of denials)
      this.stated.push({ measures: [measure], value: zero, each: false, part: this.now.part, from, to })
  }

  /** A share in place of a figure, 予以公开占 33.9%, or of the figure before it. */
  private share(clause: Clause, index: number): void {
    const percent = clause.tokens[index]
    const value = percent?.figure?.value
    if (!percent || !value) return
    const verb = shareVerb(this.text, clause, index)
    const leads = verb ? this.leadsBefore(clause.tokens, verb.index) : []
    const lead = clause.tokens[leads.at(-1) ?? -1]
    if (verb && lead && verb.reaches(leads[0] ?? 0)) {
      const standing = { text: this.text, clause, at: leads.at(-1) ?? 0 }
      const measures = standsAlone(standing) ? this.measuresAt(clause, leads, this.now.topic) : []
      if (measures.length === 0 || !measures.every(({ share }) => share)) return
      const span = { from: lead.at, to: percent.end }
      const { part } = this.now
      this.stated.push({
        measures,
        value: undefined,
        each: false,
        part,
        ...span,
        share: { value, ...span },
        alone: true,
      })
      return
    }
    const last = this.stated.at(-1)
    if (!last || last.share || !last.measures.every(({ share }) => share)) return
    if (clause.tokens[index - 1]?.figure || !isBeside(this.text, last.to, percent.at)) return
    this.stated[this.stated.length - 1] = { ...last, share: { value, from: last.to, to: percent.end } }
  }

  private use(token: Token | undefined): void {
    if (token) this.used.add(token)
  }

  private statement(
    measures: readonly Measure[],
    figure: Token,
    span: { readonly from: number; readonly to: number },
  ): Statement {
    const value = isVagueAt(this.text, span.from) ? undefined : figure.figure?.value
    const step = figure.figure?.step
    return {
      measures,
      value,
      ...(step && { step }),
      each: this.text.charAt(figure.at - 1) === '各',
      part: this.now.part,
      ...span,
    }
  }
}
