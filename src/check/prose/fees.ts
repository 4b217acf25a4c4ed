/* What prose says of fees for processing information: the total, its cases, and the items it is made of. */
import { readings } from '../../edition/readings.ts'
import { add, compare, equal, zero, type Quantity } from '../../quantity/quantity.ts'
import type { Prose } from '../../report/prose.ts'
import type { Report } from '../../report/report.ts'
import { otherCharges, type OtherCharges } from './charges.ts'
import type { Sentence } from './clauses.ts'
import { sumOf, type Sum } from './ledger.ts'
import { toldIn } from './told.ts'
import type { Token } from './tokens.ts'

/** Something about fees that cannot be. */
export type FeeFault = OtherCharges | ProcessingFault

type ProcessingFault = { readonly prose: Prose; readonly from: number; readonly to: number } & (
  | { readonly kind: 'ceiling'; readonly amount: Quantity; readonly ceiling: Sum }
  | {
      readonly kind: 'items'
      readonly what: 'count' | 'money'
      readonly total: Quantity
      readonly items: Quantity
    }
)

const { topic, ceiling, among, sums, open } = readings.fees

/** The faults of every sentence on fees. */
export function* feeFaults(report: Report): Generator<FeeFault> {
  for (const { prose, text, sentences } of toldIn(report))
    for (const sentence of sentences) {
      yield* inSentence(report, { prose, sentence })
      yield* otherCharges(report, { prose, text, sentence })
    }
}

interface Spoken {
  readonly prose: Prose
  readonly sentence: Sentence
}

function inSentence(report: Report, { prose, sentence }: Spoken): readonly ProcessingFault[] {
  // Few sentences speak of fees; the others cost no more than this.
  if (!sentence.topics.has(topic) || open.some((word) => sentence.hints.has(word))) return []
  const tokens = sentence.clauses.flatMap((clause) => clause.tokens)
  if (otherYear(tokens, report.year)) return []
  const start = tokens.findIndex(({ word }) => word?.topic === topic)
  const division = tokens.findIndex(({ word }) => word !== undefined && among.includes(word.text))
  const head = tokens.slice(0, division < 0 ? tokens.length : division)
  const after = division < 0 ? [] : tokens.slice(division)
  const closing = after.length - closingOf(sentence).length
  const [items, closed] = [after.slice(0, closing), after.slice(closing)]
  const total = head.slice(start).find(isMoney) ?? closed.find(isMoney)
  const cases = head.find(isCount) ?? closed.find(isCount)
  return [
    ...tooMuch(report, { prose, total }),
    ...uneven({ prose, total, items, what: 'money' }),
    ...uneven({ prose, total: cases, items, what: 'count' }),
  ]
}

const isMoney = ({ figure }: Token): boolean => figure?.kind === 'money'
const isCount = ({ figure }: Token): boolean => figure?.kind === 'count'

/** 其中甲局 300 元、乙局 210 元，共计 500 元: the last clause may give the total of the items before it. */
function closingOf({ clauses }: Sentence): readonly Token[] {
  const last = clauses.length > 1 ? (clauses.at(-1)?.tokens ?? []) : []
  return last[0]?.at === clauses.at(-1)?.from && sums.includes(last[0]?.word?.text ?? '') ? last : []
}

const otherYear = (tokens: readonly Token[], year: number): boolean =>
  tokens.some(({ figure }) => figure?.kind === 'year' && figure.value?.digits !== BigInt(year))

/** A fee for processing information is an administrative fee: the table's are never less. The table counts in 万元. */
function tooMuch(
  report: Report,
  { prose, total }: { readonly prose: Prose; readonly total: Token | undefined },
): readonly ProcessingFault[] {
  const amount = total?.figure?.value
  const most = sumOf(report, [ceiling])
  if (!total || !amount || !most) return []
  if (compare(amount, mostYuan(most.value)) <= 0) return []
  return [{ kind: 'ceiling', prose, from: total.at, to: total.end, amount, ceiling: most }]
}

/** The most that a figure in 万元 may stand for: half a step of its last decimal more, unless it is 0. */
function mostYuan({ digits, scale }: Quantity): Quantity {
  if (digits === 0n) return zero
  return { digits: (digits * 10n + 5n) * 10_000n, scale: scale + 1 }
}

/** Two or more items that do not add up to the total before them. */
function uneven({
  prose,
  total,
  items,
  what,
}: {
  readonly prose: Prose
  readonly total: Token | undefined
  readonly items: readonly Token[]
  readonly what: 'count' | 'money'
}): readonly ProcessingFault[] {
  const figures = items.flatMap(({ figure }) => (figure?.kind === what ? [figure.value] : []))
  const moneys = items.filter(({ figure }) => figure?.kind === 'money').length
  const value = total?.figure?.value
  if (!total || !value || figures.length < 2 || figures.length !== moneys) return []
  const sum = figures.reduce<Quantity | undefined>((all, one) => all && one && add(all, one), zero)
  const last = items.findLast(({ figure }) => figure?.kind === what)
  if (!sum || !last || equal(sum, value)) return []
  const from = Math.min(total.at, items[0]?.end ?? total.at)
  return [{ kind: 'items', what, prose, from, to: Math.max(total.end, last.end), total: value, items: sum }]
}
