/* The tokens of a text as paragraphs of sentences of clauses, each sentence with what it says besides. */
import { readings } from '../../edition/readings.ts'
import { listsAttributes } from './attributes.ts'
import { mattersIn } from './matters.ts'
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

/** A paragraph no longer than this, without a figure, is a heading: what it speaks of goes on. */
const headingLength = 30

/** The sentences of a text. */
export function sentencesOf(text: string, tokens: readonly Token[]): readonly Sentence[] {
  const found: Sentence[] = []
  let clauses: Clause[] = []
  let held: Token[] = []
  let [clauseFrom, paragraphFrom, figures] = [0, 0, 0]
  let before: string | undefined
  let opens = true
  const endClause = (to: number): void => {
    if (held.length === 0) return
    if (held.length <= longestClause) clauses.push({ tokens: held, from: clauseFrom, to })
    held = []
  }
  const endSentence = (): void => {
    if (clauses.length === 0) return
    const { last, ...words } = wordsOf(clauses, before)
    found.push({ clauses, before, opens, ...words })
    opens = false
    before = last ?? before
    clauses = []
  }
  for (const token of tokens) {
    if (token.stop === undefined) {
      held.push(token)
      if (token.figure && token.figure.kind !== 'year') figures += 1
      continue
    }
    endClause(token.at)
    clauseFrom = token.end
    if (token.stop === 'clause') continue
    endSentence()
    if (token.stop !== 'paragraph') continue
    opens = true
    if (figures > 0 || token.at - paragraphFrom > headingLength) before = undefined
    figures = 0
    paragraphFrom = token.end
  }
  endClause(text.length)
  endSentence()
  return found
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
