/* The tokens of a text as paragraphs of sentences of clauses, each sentence with what it says besides. */
import { readings } from '../../edition/readings.ts'
import { listsAttributes } from './attributes.ts'
import { mattersIn } from './matters.ts'
import { handedOn, isFigure, isOfOutcomes } from './paragraphs.ts'
import type { Token } from './tokens.ts'

export interface Sentence {
  /** Tokens between commas, stops left out; never empty ones. */
  readonly clauses: readonly Clause[]
  /** Words of the sentence that measures ask for or shun. */
  readonly hints: ReadonlySet<string>
  /** The topic that what came before in the paragraph (or its heading) spoke of last. */
  readonly before: string | undefined
  /** True for the first of its paragraph. */
  readonly opens: boolean
  /** Words that name what requests were about: they change no topic. */
  readonly matters: ReadonlySet<Token>
  /** Every topic that it names. */
  readonly topics: ReadonlySet<string>
  /** True unless nothing in it could be, deny or count a figure of the tables. */
  readonly mayCount: boolean
}

export interface Clause {
  readonly tokens: readonly Token[]
  readonly from: number
  readonly to: number
}

/** Tokens of a clause beyond which it is no sentence of a report; it also keeps reading linear. */
const longestClause = 100

const requests = readings.measures[0]?.topic

/** The sentences of a text. */
export function sentencesOf(text: string, tokens: readonly Token[]): readonly Sentence[] {
  const parting = new Parting(text)
  for (const token of tokens) parting.take(token)
  return parting.end()
}

/** Parts a text into sentences and paragraphs: a lifetime of one pass over its tokens. */
class Parting {
  private readonly text: string
  private readonly found: Sentence[] = []
  private clauses: Clause[] = []
  private held: Token[] = []
  private clauseFrom = 0
  /** The paragraph: where it and its sentences begin, whether it gives figures or opens, or stands in, a list. */
  private paragraphFrom = 0
  private paragraphAt = 0
  private counts = false
  private listed = false
  private opens = true
  /** The topic spoken of last, and that with which the paragraph above ended. */
  private before: string | undefined
  private above: string | undefined

  constructor(text: string) {
    this.text = text
  }

  take(token: Token): void {
    if (token.stop === undefined) {
      this.held.push(token)
      this.counts ||= isFigure(token)
      return
    }
    this.endClause(token.at)
    this.clauseFrom = token.end
    if (token.stop === 'clause') return
    this.endSentence()
    if (token.stop !== 'paragraph') return
    this.endParagraph(token.at)
    this.paragraphFrom = token.end
  }

  end(): readonly Sentence[] {
    this.endClause(this.text.length)
    this.endSentence()
    this.endParagraph(this.text.length)
    return this.found
  }

  private endClause(to: number): void {
    const { held, clauseFrom } = this
    if (held.length === 0) return
    if (held.length <= longestClause) this.clauses.push({ tokens: held, from: clauseFrom, to })
    this.held = []
  }

  private endSentence(): void {
    const { clauses, before, opens } = this
    if (clauses.length === 0) return
    const { last, ...words } = wordsOf(clauses, before)
    this.found.push({ clauses, before, opens, ...words })
    this.opens = false
    this.before = last ?? before
    this.clauses = []
  }

  private endParagraph(to: number): void {
    const { text, counts, listed, found, before } = this
    const paragraph = { text, from: this.paragraphFrom, to, counts, listed, topic: before }
    const own = counts ? found.slice(this.paragraphAt) : []
    const isTold = counts && isOfOutcomes({ ...paragraph, topic: this.above }, own)
    if (isTold)
      for (const [at, one] of own.entries()) found[this.paragraphAt + at] = { ...one, before: requests }
    this.above = isTold ? requests : before
    ;({ topic: this.before, listed: this.listed } = handedOn(paragraph))
    ;[this.opens, this.counts, this.paragraphAt] = [true, false, found.length]
  }
}

const none: ReadonlySet<string> = new Set()
const noTokens: ReadonlySet<Token> = new Set()

/** What the words of a sentence tell of it, and the topic they name last. */
function wordsOf(
  clauses: readonly Clause[],
  before: string | undefined,
): Pick<Sentence, 'hints' | 'topics' | 'matters' | 'mayCount'> & { readonly last: string | undefined } {
  // Most sentences have no word of the one kind or the other: nothing is made for these.
  let hints: Set<string> | undefined
  let topics: Set<string> | undefined
  let last: string | undefined
  let [mayCount, mayList] = [false, false]
  const matters = clauses.some(({ tokens }) => tokens.some(({ word }) => word?.matter === true))
    ? mattersIn(
        clauses.flatMap(({ tokens }) => tokens),
        before,
      )
    : noTokens
  for (const { tokens } of clauses)
    for (const token of tokens) {
      const { word, figure } = token
      if (figure && (figure.kind === 'count' || figure.kind === 'percent')) mayCount = true
      if (!word) continue
      if (word.negation || word.leads.length > 0) mayCount = true
      if (word.hint) (hints ??= new Set()).add(word.text)
      for (const hint of word.within) (hints ??= new Set()).add(hint)
      if (readings.attributes.listed.includes(word.text)) mayList = true
      if (word.topic === undefined || matters.has(token)) continue
      ;(topics ??= new Set()).add(word.topic)
      last = word.topic
    }
  if (mayList && listsAttributes(clauses.flatMap(({ tokens }) => tokens)))
    (hints ??= new Set()).add(readings.attributes.hint)
  return { hints: hints ?? none, topics: topics ?? none, matters, mayCount, last }
}

/** Matters that none of the tables is about; the name is the schema's. */
export const elsewhere = 'elsewhere'

/** True when a measure may be stated in a sentence: what it needs is there, what it shuns is not. */
export function mayState(
  { needs = [], unless = [] }: { readonly needs?: readonly string[]; readonly unless?: readonly string[] },
  { hints, topics, before }: Sentence,
): boolean {
  const main = readings.measures[0]?.topic ?? ''
  const needed = needs.length === 0 || needs.some((hint) => hints.has(hint))
  return (needed || topics.has(main) || before === main) && !unless.some((hint) => hints.has(hint))
}
