import { equal, whole, type Quantity } from '../../quantity/quantity.ts'
import type { Counted } from './applicants.ts'
import type { Clause, Sentence } from './clauses.ts'
import type { Token } from './tokens.ts'

/** Which year, topic and subject a sentence speaks of, from one of its words to the next: a lifetime of that sentence. */
export class SpokenOf {
  topic: string | undefined
  /** Another year is spoken of. */
  elsewhen = false
  /** A part, or another agency, is spoken of. */
  part = false
  /** What was counted last. */
  counted: Counted
  /** True once something is counted in this sentence. */
  countedHere = false
  /** Topics named since the last semicolon: what “all” is said of. */
  readonly seen = new Set<string>()
  private readonly text: string
  private readonly year: Quantity
  /** What held before a bracket opened: a year, a subject or a count within it is its own. */
  private outside: Pick<SpokenOf, 'elsewhen' | 'part' | 'counted'> | undefined
  private readTo: number

  constructor(
    text: string,
    { before, clauses }: Sentence,
    { year, counted }: { readonly year: number; readonly counted: Counted },
  ) {
    this.text = text
    this.counted = counted
    this.year = whole(year)
    this.topic = before
    this.readTo = clauses[0]?.from ?? 0
  }

  /** A clause begins. */
  begin(clause: Clause): void {
    this.brackets(clause)
    if (!/[；;]/.test(this.text.charAt(clause.from - 1))) return
    this.seen.clear()
    this.part = false
  }

  /** A clause ends: 自然人申请的 36 件中，… goes on to speak of these alone. */
  end({ tokens, to }: Clause): void {
    const last = tokens.findLast(({ figure }) => figure?.kind === 'count')
    if (!last || !tokens.some(({ word }) => word?.silence === 'part')) return
    if (among.test(this.text.slice(last.end, to))) this.part = true
  }

  /** What the next sentence finds counted last. */
  get countedAfter(): Counted {
    return (this.outside ?? this).counted
  }

  /** A word is passed, of which the subject is or is not a part where it begins to be spoken of. */
  pass(token: Token, part = this.part): void {
    const { word, figure } = token
    this.part = part
    if (figure?.kind === 'year' && figure.value && !this.isCompared(token))
      this.elsewhen = !equal(figure.value, this.year)
    if (word?.silence === 'sentence') this.elsewhen = true
    if (word?.silence === 'resume') this.elsewhen = false
    if (word?.topic === undefined) return
    this.topic = word.topic
    this.seen.add(word.topic)
  }

  /** 比 2024 年: a year that another is set against, in its clause alone. */
  readonly isCompared = ({ at, figure }: Token): boolean =>
    figure?.kind === 'year' && /[比较]/.test(this.text.charAt(at - 1))

  /** 办结 9 件（含 2024 年结转的 3 件），…: what follows the bracket is of the year that went before it. */
  private brackets({ from, to }: Clause): void {
    for (const sign of this.text.slice(Math.max(0, this.readTo - 1), from)) {
      if (/[（(]/.test(sign)) {
        const { elsewhen, part, counted } = this
        this.outside = { elsewhen, part, counted }
      }
      if (!/[）)]/.test(sign) || this.outside === undefined) continue
      this.elsewhen = this.outside.elsewhen
      this.part = this.outside.part
      this.counted = this.outside.counted
      this.outside = undefined
    }
    this.readTo = to + 1
  }
}

/** What stands behind a figure where its parts follow: 36 件申请中，… */
const among = /^[^0-9]{0,12}(?:中|当中|之中|里面?)$/
