/* What prose says of all charges of the year (行政事业性收费12.5万元), against their cell. */
import { readings } from '../../edition/readings.ts'
import { compare, magnitude, subtract, type Quantity } from '../../quantity/quantity.ts'
import type { Prose } from '../../report/prose.ts'
import type { Report } from '../../report/report.ts'
import { alternatives } from './alternatives.ts'
import type { Clause, Sentence } from './clauses.ts'
import { hasOnly } from './lexicon.ts'
import { sumOf, type Sum } from './ledger.ts'
import { SpokenOf } from './spoken-of.ts'
import { subjectsOf } from './subjects.ts'
import type { Token } from './tokens.ts'

/** An amount that the table does not have. */
export interface OtherCharges {
  readonly kind: 'charges'
  readonly prose: Prose
  readonly from: number
  readonly to: number
  /** In yuan. */
  readonly amount: Quantity
  readonly cell: Sum
}

const { amount: path, unit, words, before, between, open } = readings.fees.charges

/** The amounts of a sentence that differ from the table’s by more than their last decimals. */
export function otherCharges(
  report: Report,
  { prose, text, sentence }: { readonly prose: Prose; readonly text: string; readonly sentence: Sentence },
): readonly OtherCharges[] {
  if (!words.some((word) => sentence.hints.has(word)) || open.some((word) => sentence.hints.has(word)))
    return []
  const cell = sumOf(report, [path])
  if (!cell) return []
  const now = new SpokenOf(text, sentence, { year: report.year, counted: 'nothing' })
  return sentence.clauses.flatMap((clause) => {
    now.begin(clause)
    const subjects = subjectsOf(text, clause, report.agency.name)
    return clause.tokens.flatMap((token, index) => {
      now.pass(token, subjects.get(token))
      const amount = token.figure?.kind === 'money' ? token.figure.value : undefined
      const word = clause.tokens[index - 1]
      if (!amount || !word || now.elsewhen || now.part || !leadsTo(text, { clause, word, money: token }))
        return []
      const steps = [stepOf(text.slice(token.at, token.end), amount), stepOfCell(cell.value)]
      if (isNear(amount, inYuan(cell.value), steps)) return []
      return [{ kind: 'charges' as const, prose, from: word.at, to: token.end, amount, cell }]
    })
  })
}

const oneOf = (words: readonly string[]): RegExp => new RegExp(alternatives(words), 'gu')

const said = {
  before: oneOf([...before, ...readings.subjects.whole, ...readings.subjects.openers]),
  between: oneOf(between),
}

/** True when the word is for all charges, and nothing else stands in the clause up to their amount. */
function leadsTo(
  text: string,
  {
    clause: { tokens, from, to },
    word,
    money,
  }: { readonly clause: Clause; readonly word: Token; readonly money: Token },
): boolean {
  if (!words.includes(word.word?.text ?? '')) return false
  if (tokens.some((token) => token.word?.silence !== undefined && token.word.silence !== 'resume'))
    return false
  const start = tokens.findLast((token) => token.end <= word.at && token.figure)?.end ?? from
  const head = text.slice(start, word.at).replace(said.before, '')
  const gap = text.slice(word.end, money.at).replace(said.between, '')
  return hasOnly(head, '') && hasOnly(gap, '') && hasOnly(text.slice(money.end, to), '')
}

const inYuan = ({ digits, scale }: Quantity): Quantity => ({ digits: digits * BigInt(unit), scale })

/** One of the last decimal written, in yuan; a 0 in the table is exact. */
const stepOfCell = ({ digits, scale }: Quantity): Quantity => ({
  digits: digits === 0n ? 0n : BigInt(unit),
  scale,
})

function stepOf(written: string, { scale }: Quantity): Quantity {
  const units = Object.keys(readings.amounts).filter((one) => written.endsWith(one))
  const longest = units.sort((left, right) => right.length - left.length)[0] ?? ''
  return { digits: BigInt(readings.amounts[longest] ?? 1), scale }
}

/** True when two amounts are one, rounded or cut off to either’s last decimal. */
function isNear(left: Quantity, right: Quantity, steps: readonly Quantity[]): boolean {
  const size = magnitude(subtract(left, right))
  return size.digits === 0n || steps.some((step) => compare(size, step) < 0)
}
