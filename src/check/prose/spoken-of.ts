import type { Measure } from '../../edition/readings.ts'
import { compare, equal, whole, type Quantity } from '../../quantity/quantity.ts'
import { countedBy, type Counted } from './applicants.ts'
import { elsewhere, type Clause, type Sentence } from './clauses.ts'
import { isOfSome } from './matters.ts'
import { isCarriedIn, isCarriedTo, isComparison, isDestination } from './other-years.ts'
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
  /** True when the last figure was of several topics together: what its results are of is not told. */
  together = false
  /** Topics named since the last semicolon: what “all” is said of. */
  readonly seen = new Set<string>()
  /** Which kinds of cases were spoken of since the last semicolon: lawsuits brought directly, or all. */
  readonly kinds = new Set<string>()
  /** True when the last figure was of what came over from last year alone. */
  apart = false
  /** True in a bracket behind a part: 其中规范性文件8份（现行有效7份）. */
  narrowed = false
  private amongBefore = false
  /** True once what came over from last year was told apart in this sentence: 上年结转的2件均予以公开. */
  private parted = false
  /** The largest figure, since one that the tables have, of something that they do not: 受理低保申请 56 件. */
  private aside: Quantity | 'unknown' | undefined
  /** Several years are told together. */
  private readonly spans: boolean
  private readonly text: string
  private readonly year: number
  private elsewhenBefore = false
  private readonly matters: ReadonlySet<Token>
  /** What held before a bracket opened: a year, a subject or a count within it is its own. */
  private outside: Pick<SpokenOf, 'elsewhen' | 'part' | 'counted' | 'apart'> | undefined
  private asideOutside: SpokenOf['aside']
  private readTo: number

  constructor(
    text: string,
    { before, clauses, matters }: Sentence,
    { year, counted }: { readonly year: number; readonly counted: Counted },
  ) {
    this.text = text
    this.counted = counted
    this.year = year
    this.topic = before
    this.matters = matters
    this.readTo = clauses[0]?.from ?? 0
    this.spans = spansYears(text, clauses)
  }

  /** A clause begins. */
  begin(clause: Clause): void {
    this.brackets(clause)
    this.elsewhenBefore = this.elsewhen
    if (!/[；;]/.test(this.text.charAt(clause.from - 1))) return
    this.seen.clear()
    this.kinds.clear()
    this.part = false
  }

  /** A clause ends: 自然人申请的 36 件中，… goes on to speak of these alone. */
  end(clause: Clause): void {
    const { tokens, to } = clause
    this.amongBefore = tokens.some(({ word }) => word?.silence === 'among')
    if (this.elsewhen && !this.elsewhenBefore && !this.spans) this.elsewhen = !isComparison(this.text, clause)
    if (isOfSome(this.text, clause)) this.part = true
    const last = tokens.findLast(({ figure }) => figure?.kind === 'count')
    if (!last || !among.test(this.text.slice(last.end, to))) return
    if (tokens.some((token) => token.word?.silence === 'part' || (this.parted && isAnew(token))))
      this.part = true
  }

  /** A figure was read, of measures or of something else. */
  count(measures: readonly Measure[] | undefined, value: Quantity | undefined): void {
    this.counted = measures ? countedBy(measures) : 'other'
    this.countedHere = true
    if (measures?.some(({ result }) => !result))
      this.together = new Set(measures.map(({ topic }) => topic)).size > 1
    this.apart = measures?.some(({ apart }) => apart) ?? false
    this.parted ||= this.apart
    if (measures) this.aside = undefined
    else if (this.topic !== elsewhere) this.aside = largest(this.aside, value)
  }

  /** 受理低保申请 56 件，办结 50 件: a figure, or all, may be of what was counted before and is in no table. */
  mayBeAside(value?: Quantity): boolean {
    if (this.aside === undefined) return false
    return this.aside === 'unknown' || value === undefined || compare(value, this.aside) <= 0
  }

  /** What the next sentence finds counted last. */
  get countedAfter(): Counted {
    return (this.outside ?? this).counted
  }

  /** A word is passed, of which the subject is or is not a part where it begins to be spoken of. */
  pass(token: Token, part = this.part): void {
    const { word, figure } = token
    this.part = part
    if (figure?.kind === 'year' && figure.value && !this.isPassing(token))
      this.elsewhen = !equal(figure.value, whole(this.year))
    if (word?.silence === 'sentence' && !this.isSinceNow(token)) this.elsewhen = true
    if (figure?.kind === 'other' && partOfYear.test(this.text.slice(token.at, token.end + 4)))
      this.elsewhen = true
    if (word?.silence === 'resume') this.elsewhen = false
    if (this.spans) this.elsewhen = true
    if (word?.topic === undefined || this.matters.has(token)) return
    for (const { measure } of word.leads) if (measure.of !== undefined) this.kinds.add(measure.of)
    this.topic = word.topic
    this.seen.add(word.topic)
  }

  /** 2025 年以来: what began with the reported year is all of it. */
  private isSinceNow({ at, word }: Token): boolean {
    return word?.text === since && !this.elsewhen && thisYear.test(this.text.slice(Math.max(0, at - 6), at))
  }

  /** A year that is named, but not spoken of. */
  private isPassing(token: Token): boolean {
    const { text, year } = this
    if (this.isCompared(token) || isDestination(text, token)) return true
    return isCarriedIn(text, token, year) || isCarriedTo(text, token, year)
  }

  /** 比 2024 年: a year that another is set against, in its clause alone. */
  readonly isCompared = ({ at, figure }: Token): boolean =>
    figure?.kind === 'year' && /[比较]/.test(this.text.charAt(at - 1))

  /** 办结 9 件（含 2024 年结转的 3 件），…: what follows the bracket is of the year that went before it. */
  private brackets({ from, to }: Clause): void {
    for (const sign of this.text.slice(Math.max(0, this.readTo - 1), from)) {
      if (/[（(]/.test(sign)) {
        const { elsewhen, part, counted, apart } = this
        this.outside = { elsewhen, part, counted, apart }
        this.asideOutside = this.aside
        this.narrowed = this.amongBefore
      }
      if (!/[）)]/.test(sign) || this.outside === undefined) continue
      this.elsewhen = this.outside.elsewhen
      this.part = this.outside.part
      this.counted = this.outside.counted
      this.apart = this.outside.apart
      this.aside = this.asideOutside
      this.outside = undefined
      this.narrowed = false
    }
    this.readTo = to + 1
  }
}

/** What stands behind a figure where its parts follow: 36 件申请中，… */
const among = /^[^0-9]{0,12}(?:中|当中|之中|里面?)$/

const isAnew = ({ word }: Token): boolean => word?.leads.some(({ measure }) => measure.anew) ?? false

const since = '以来'
/** 7 月, but not the first and the last day of the year. */
const partOfYear = /^(?!1月1日|12月31日|12月底)\d{1,2}月/
const thisYear = /\d{4} ?年度?$/

const largest = (
  left: Quantity | 'unknown' | undefined,
  right: Quantity | undefined,
): Quantity | 'unknown' => {
  if (left === 'unknown' || right === undefined) return 'unknown'
  return left && compare(left, right) > 0 ? left : right
}

const year = String.raw`((?:19|20)\d\d)`
const range = new RegExp(
  String.raw`${year} ?年?[度底末初]?(?:\d{1,2}月)?(?:\d{1,2}日)?起?(?:至|到|[—–－~～-]{1,2}) ?${year} ?年`,
  'g',
)

/** 2021 年至 2025 年: years that are told together somewhere in a sentence. */
function spansYears(text: string, clauses: readonly Clause[]): boolean {
  if (!clauses.some(({ tokens }) => tokens.some(({ figure }) => figure?.kind === 'year'))) return false
  const written = text.slice(clauses[0]?.from, clauses.at(-1)?.to)
  return [...written.matchAll(range)].some(([, first, last]) => first !== last)
}
