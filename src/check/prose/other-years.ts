/* Years that are named without being spoken of: 与去年持平, 2022年结转4件, 结转至2024年5件. */
import { readings } from '../../edition/readings.ts'
import { equal, whole } from '../../quantity/quantity.ts'
import { alternatives } from './alternatives.ts'
import type { Clause } from './clauses.ts'
import type { Token } from './tokens.ts'

const { against, beside, even, carried, to } = readings.comparisons
const ends = (words: readonly string[]): RegExp => new RegExp(`(?:${alternatives(words)})$`, 'u')
const [endsAgainst, endsBeside, isEven] = [ends(against), ends(beside), new RegExp(alternatives(even), 'u')]
const isCarried = new RegExp(`^度?的?(?:${alternatives(carried)})`, 'u')
const longest = 8

const namesYear = ({ figure, word }: Token): boolean =>
  figure?.kind === 'year' || word?.silence === 'sentence'

/** True where the years of a clause are there to be compared with alone: 比去年, 与2022年相比, 与上年持平. */
export function isComparison(text: string, { tokens, to: end }: Clause): boolean {
  const years = tokens.filter(namesYear)
  if (isSamePeriod(tokens)) return true
  return (
    years.length > 0 &&
    years.every((token) => {
      const before = text.slice(Math.max(0, token.at - longest), token.at)
      return endsAgainst.test(before) || (endsBeside.test(before) && isEven.test(text.slice(token.end, end)))
    })
  )
}

/** 去年同期49件: nothing but a figure to compare with. */
const isSamePeriod = (tokens: readonly Token[]): boolean =>
  tokens.some(({ word }, at) => word?.silence === 'clause' && tokens[at - 1]?.word?.silence === 'sentence') &&
  tokens.filter(({ figure }) => figure).length === 1 &&
  tokens.every(({ word }) => !word || word.leads.length === 0)

/** 2022年度结转4件, of the year before the reported one: what came over, said of this year. */
export const isCarriedIn = (text: string, { figure, end }: Token, year: number): boolean =>
  isYear(figure, year - 1) && isCarried.test(text.slice(end, end + longest))

/** 结转至2024年5件, of the year after the reported one: where it went. */
export const isCarriedTo = (text: string, token: Token | undefined, year: number): boolean =>
  token !== undefined &&
  isYear(token.figure, year + 1) &&
  endsCarried.test(text.slice(Math.max(0, token.at - longest), token.at))

/** 结转4件到2023年: a year to which something went. */
export const isDestination = (text: string, { at }: Token): boolean =>
  endsGone.test(text.slice(Math.max(0, at - 2 * longest), at))

const endsGone = new RegExp(
  `(?:${alternatives(carried)})[^，。；,;]{0,${longest}}(?:${alternatives(to)})$`,
  'u',
)
const endsCarried = new RegExp(`(?:${alternatives(carried)})(?:${alternatives(to)})?$`, 'u')

const isYear = (figure: Token['figure'], year: number): boolean =>
  figure?.kind === 'year' && figure.value !== undefined && equal(figure.value, whole(year))
