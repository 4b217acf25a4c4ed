/*
 * What prose states of the tables: which words, which figure, which measure. One pass over the tokens of a sentence,
 * never over the text again; in doubt nothing is stated.
 */
import { readings, type Measure } from '../../edition/readings.ts'
import { zero, type Quantity } from '../../quantity/quantity.ts'
import { caseloadsIn } from './caseloads.ts'
import { elsewhere, mayState, sentencesOf, type Clause, type Sentence } from './clauses.ts'
import { isVagueAt } from './figure-at.ts'
import { gap, hasRole, lastTopic, objectAfter, reach, unknown } from './nearness.ts'
import { isJoined, isTail, type Role } from './lexicon.ts'
import { SpokenOf } from './spoken-of.ts'
import { subjectsOf } from './subjects.ts'
import { plain, tokensOf, type Token } from './tokens.ts'

/** A figure that prose states. */
export interface Statement {
  /** What it may be a figure of; several where several things are named before one figure. */
  readonly measures: readonly Measure[]
  /** `undefined` for a placeholder. */
  readonly value: Quantity | undefined
  /** “各 3 件”: each of the measures, not their sum. */
  readonly each: boolean
  /** The words it was read from, by offset in the prose. */
  readonly from: number
  readonly to: number
  /** True where it is said of an office, of departments or of another agency: never of the whole. */
  readonly part: boolean
  /** The share that follows it, 占 33.9%. */
  readonly share?: { readonly value: Quantity; readonly from: number; readonly to: number }
}

/** Everything that a text states of the reported year, in its order; who its agency is tells which others are not. */
export function statementsOf(prose: string, year: number, agency = ''): readonly Statement[] {
  const text = plain(prose)
  return sentencesOf(text, tokensOf(text)).flatMap((sentence) =>
    new Reader(text, { sentence, year, agency }).read(),
  )
}

/** Reads one sentence: a lifetime of a few clauses. */
class Reader {
  private readonly text: string
  private readonly sentence: Sentence
  private readonly agency: string
  private readonly now: SpokenOf
  private readonly stated: Statement[] = []
  /** Clauses that speak of disputes of every kind. */
  private readonly caseloads: ReadonlySet<Clause>
  private readonly used = new Set<Token>()

  constructor(
    text: string,
    {
      sentence,
      year,
      agency,
    }: { readonly sentence: Sentence; readonly year: number; readonly agency: string },
  ) {
    this.text = text
    this.agency = agency
    this.sentence = sentence
    this.now = new SpokenOf(text, sentence, year)
    this.caseloads = caseloadsIn(text, sentence)
  }

  read(): readonly Statement[] {
    for (const clause of this.sentence.clauses) this.clause(clause)
    return this.stated
  }

  private clause(clause: Clause): void {
    const { tokens } = clause
    this.now.begin(clause)
    const silent = tokens.some((token) => token.word?.silence === 'clause' || this.now.isCompared(token))
    const subjects = subjectsOf(this.text, clause, this.agency)
    for (const [index, token] of tokens.entries()) {
      this.now.pass(token, subjects.get(token))
      if (silent || this.now.elsewhen) continue
      if (token.figure) this.figure(clause, index)
      else if (token.word?.negation) this.negation(clause, index)
      else if (token.word) this.none(clause, token)
    }
  }

  private figure(clause: Clause, index: number): void {
    const { tokens } = clause
    const figure = tokens[index]
    if (figure?.figure?.kind === 'percent') this.share(figure, tokens, index)
    if (figure?.figure?.kind !== 'count') return
    const leads = this.leadsBefore(tokens, index)
    const bound = leads.length > 0 ? this.bind(clause, index, leads) : this.bindAfter(clause, index)
    if (bound) this.stated.push(bound)
  }

  /** Words before a figure that lead to it, the nearest first, with those joined to it. */
  private leadsBefore(tokens: readonly Token[], index: number): readonly number[] {
    const found: number[] = []
    for (let at = index - 1; at >= 0; at -= 1) {
      const token = tokens[at]
      if (!token || token.figure || this.used.has(token)) break
      if (token.word?.negation) return []
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
    const near = object === undefined ? nearest : object
    if (unknown(this.text, tokens, [near, index]) > 0) return undefined
    if (object !== undefined && unknown(this.text, tokens, [nearest, object]) > reach.object) return undefined
    const topic = this.topicOf(tokens, { object, figure: index })
    if (topic === elsewhere) return undefined
    const measures = leads.flatMap((at) => {
      const own = tokens[at]?.word?.topic ?? topic
      return this.measuresOf(tokens[at], 'before', { topic: own, clause })
    })
    if (measures.length === 0) return undefined
    for (const at of leads) this.use(tokens[at])
    const first = tokens[leads.at(-1) ?? nearest] ?? lead
    return this.statement(measures, figure, { from: first.at, to: this.endOf(tokens, index, object) })
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
      const topic = lead.word?.topic ?? this.now.topic
      const measures = this.measuresOf(lead, 'after', { topic, clause })
      if (measures.length === 0) return undefined
      this.use(lead)
      return this.statement(measures, figure, { from: figure.at, to: lead.end })
    }
    return undefined
  }

  /** 未收到……申请, 无行政诉讼案件: states 0 of all that the rest of the clause names. */
  private negation(clause: Clause, index: number): void {
    const { tokens, to } = clause
    const rest = tokens.slice(index + 1)
    if (rest.some(({ figure }) => figure)) return
    const leads = rest.filter((token) => token.word?.leads.some(({ measure }) => measure.negatable))
    const last = rest.filter(({ word }) => word?.topic !== undefined || word?.leads.length).at(-1)
    const negation = tokens[index]
    if (!negation || !last || to - negation.at > reach.denied + 20) return
    if (!isTail(this.text, last.end, to)) return
    const topic = rest.findLast(({ word }) => word?.topic !== undefined)?.word?.topic
    const own = leads.flatMap((lead) =>
      this.measuresOf(lead, 'before', { topic: lead.word?.topic ?? topic ?? this.now.topic, clause }).filter(
        ({ negatable }) => negatable,
      ),
    )
    const [first] = leads
    const bare = leads.length === 0 ? this.bare(negation, rest, topic) : []
    if (
      first &&
      gap(this.text, negation, first) > (first.word?.topic === undefined ? reach.negation : reach.denied)
    )
      return
    for (const measure of [...own, ...bare])
      if (mayState(measure, this.sentence) && !isPartial(measure, clause))
        this.state(measure, { from: negation.at, to: last.end })
  }

  /** 无政府信息公开申请: there is none of the topic itself. */
  private bare(negation: Token, [next]: readonly Token[], topic: string | undefined): readonly Measure[] {
    if (next?.word?.topic !== topic || !next || gap(this.text, negation, next) > 0) return []
    return bareMeasures.filter((measure) => measure.topic === topic)
  }

  /** 均获维持, 全部办结: says by itself that there is none of something. */
  private none(clause: Clause, token: Token): void {
    if (!hasRole(token, 'zero') || clause.tokens.some(({ word }) => word?.negation)) return
    const leads = token.word?.leads ?? []
    for (const { measure, role } of leads) {
      const spoken = measure.result ? this.now.seen.has(measure.topic) : this.now.topic === measure.topic
      if (role !== 'zero' || !spoken || !this.mayState(measure, clause)) continue
      this.state(measure, { from: token.at, to: token.end })
    }
  }

  /** States that there is none. */
  private state(measure: Measure, span: { readonly from: number; readonly to: number }): void {
    this.stated.push({ measures: [measure], value: zero, each: false, part: this.now.part, ...span })
  }

  private share(percent: Token, tokens: readonly Token[], index: number): void {
    const last = this.stated.at(-1)
    const value = percent.figure?.value
    if (!last || last.share || !value || !last.measures.every(({ share }) => share)) return
    if (percent.at - last.to > reach.share) return
    const between = this.text.slice(last.to, percent.at)
    if (!/^[，,、（( ]{0,2}占[^0-9。；，,]{0,12}$/.test(between) || tokens[index - 1]?.figure) return
    this.stated[this.stated.length - 1] = { ...last, share: { value, from: last.to, to: percent.end } }
  }

  /** The topic that a figure is stated of: what stands after it, else the verb's object, else what was spoken of. */
  private topicOf(
    tokens: readonly Token[],
    { object, figure }: { readonly object: number | undefined; readonly figure: number },
  ): string | undefined {
    const after = objectAfter(this.text, tokens, figure)
    return tokens[after ?? object ?? -1]?.word?.topic ?? this.now.topic
  }

  private use(token: Token | undefined): void {
    if (token) this.used.add(token)
  }

  private endOf(tokens: readonly Token[], figure: number, object: number | undefined): number {
    const after = object === undefined ? objectAfter(this.text, tokens, figure) : undefined
    return tokens[after ?? figure]?.end ?? 0
  }

  private statement(
    measures: readonly Measure[],
    figure: Token,
    span: { readonly from: number; readonly to: number },
  ): Statement {
    const value = isVagueAt(this.text, span.from) ? undefined : figure.figure?.value
    return { measures, value, each: this.text.charAt(figure.at - 1) === '各', part: this.now.part, ...span }
  }

  private measuresOf(
    token: Token | undefined,
    role: Role,
    { topic, clause }: { readonly topic: string | undefined; readonly clause: Clause },
  ): readonly Measure[] {
    return (token?.word?.leads ?? [])
      .filter((lead) => lead.role === role && lead.measure.topic === topic)
      .map(({ measure }) => measure)
      .filter((measure) => this.mayState(measure, clause) && !isPartial(measure, clause))
  }

  private mayState(measure: Measure, clause: Clause): boolean {
    return mayState(measure, this.sentence) && !(measure.needs && this.caseloads.has(clause))
  }
}

const bareMeasures = readings.measures.filter(({ bare }) => bare)

/** True when a clause speaks of a part, so that the measure would be taken for the whole. */
const isPartial = ({ whole }: Measure, { tokens }: Clause): boolean =>
  tokens.some(({ word }) => word?.silence === 'part' || (whole && word?.silence === 'among'))
