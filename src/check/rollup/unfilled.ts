/*
 * Rows that a report leaves blank because nobody could say what belongs into each: another edition has them as one. They
 * are still to be filled in, which is no gap that a report left out would explain.
 */
import { raise } from '../../finding/explained.ts'
import type { Finding } from '../../finding/finding.ts'
import { format } from '../../quantity/quantity.ts'
import type { Difference, Held } from '../../report/rollup/differences.ts'
import { figuresOf, formCells, type Filing } from '../../report/rollup/filing.ts'
import { groupsOf } from '../../report/rollup/origins.ts'
import type { Rolled } from '../../report/rollup/rolled.ts'
import { regionSum } from '../across/rules/region-sum.ts'
import type { Desk } from './desk.ts'
import { list } from './say-missing.ts'
import { cellName } from './say-problem.ts'

/** Rows that are one in another edition, some of them still blank. */
export interface Unfilled {
  readonly difference: Difference
  /** How many of the rows are blank. */
  readonly blank: number
  /** Whose reports have them as one. */
  readonly whose: readonly string[]
}

/** The differences that are only rows still to be filled in, and what was held without them. */
export function unfilledIn(
  held: Held,
  own: Filing,
  { edition, sums }: Pick<Rolled, 'edition' | 'sums'>,
): { readonly unfilled: readonly Unfilled[]; readonly rest: Held } {
  const [many, figures] = [formCells(edition).length, figuresOf(own)]
  const unfilled = held.differences.flatMap((difference): readonly Unfilled[] => {
    const parts =
      own.edition === edition.edition ? groupsOf(edition)[difference.index - many]?.parts : undefined
    const open = (parts ?? []).filter((part) => {
      const [figure, sum] = [figures[part], sums.cells[part]]
      return figure !== undefined && figure.value === undefined && sum !== undefined && sum.lacking.length > 0
    })
    const whose = open.flatMap((part) => sums.cells[part]?.lacking.map(({ agency }) => agency) ?? [])
    return open.length > 0 ? [{ difference, blank: open.length, whose: [...new Set(whose)] }] : []
  })
  const places = new Set(unfilled.map(({ difference }) => difference.index))
  const isOther = (index: number): boolean => !places.has(index)
  return {
    unfilled,
    rest: {
      ...held,
      differences: held.differences.filter(({ index }) => isOther(index)),
      judged: held.judged.filter(isOther),
    },
  }
}

/** A finding for rows that are still to be filled in. */
export function sayUnfilled({ difference, blank, whose }: Unfilled, own: Filing, desk: Desk): Finding {
  const { cell, stated, sum } = difference
  const [where, names] = [cellName(cell), list(whose.map((name) => `“${name}”`))]
  const whole = sum.value ? format(sum.value) : '0'
  const filled = stated.value && stated.value.digits !== 0n ? format(stated.value) : undefined
  return {
    ...raise(regionSum, {
      message: {
        zh: `${where.zh}：有 ${blank} 行空着待填，合计应为 ${whole}${filled === undefined ? '' : `，已填 ${filled}`}（${names.zh}按另一版表样合报）`,
        en: `${where.en}: ${blank} ${blank === 1 ? 'row is' : 'rows are'} still blank and to be filled in; together they should be ${whole}${filled === undefined ? '' : `, ${filled} of which is there`} (${names.en} ${whose.length === 1 ? 'has' : 'have'} them as one, on another edition of the form)`,
      },
      at: desk.cell(own.file, cell.path),
      cause: 'rollup-unfilled',
      fix: {
        zh: '问明各行的数后填入；确实没有的行写 0',
        en: 'ask what belongs into each row and fill it in; a row of nothing is 0',
      },
    }),
    severity: 'error',
  }
}
