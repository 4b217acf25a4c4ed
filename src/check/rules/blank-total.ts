import { equal, format, zero, type Quantity } from '../../quantity/quantity.ts'
import { placeOfCell } from '../../report/place-of-cell.ts'
import { lineName, spot } from '../names.ts'
import type { Rule } from '../rule.ts'
import { sumsOf, type Sum } from '../sums.ts'

type Signal = Sum & { readonly stated: Quantity }

const head = 'year: 2025\nagency: { name: 青溪县枫山镇人民政府, level: township }\n'
const example = (upheld: string): string =>
  `${head}disputes: { reconsideration: { upheld: ${upheld}, corrected: ~, otherResult: ~, pending: ~, total: 2 } }\n`

/** A total above zero stands over parts that are all blank. */
export const blankTotal: Rule<Signal> = {
  code: 'blank-total',
  severity: 'warning',
  identity: false,
  title: { zh: '有总计而分项空白', en: 'a total over blank parts' },
  summary: { zh: '总计不为 0 时，分项不应全部空白', en: 'where the total is not 0, not all parts are blank' },
  why: {
    zh: '分项空白时总计无从核对，读者也看不出这些件数属于哪一类。',
    en: 'Over blank parts a total cannot be checked, and readers cannot tell what it is made of.',
  },
  basis: {
    zh: '“总计”这一标目的含义；空白格怎样填，未见统一规定，所以只作提醒',
    en: 'What “total” means; no national rule on blank cells is known to us, so it is only a warning',
  },
  misses: {
    zh: '只填了一部分的分项不在此列，那由 sum-of-parts 核对。',
    en: 'Parts filled in halfway are the affair of sum-of-parts.',
  },
  examples: { good: example('2'), bad: example('~') },

  *judge(report) {
    for (const one of sumsOf(report)) {
      const stated = one.total.value
      const blank = one.parts.every(({ value }) => value === undefined)
      if (blank && stated !== undefined && !equal(stated, zero)) yield { ...one, stated }
    }
  },

  say({ table, along, total, stated }, { document }) {
    const { row, column } = total.slot
    const [line, named] = along === 'column' ? [column, row ?? column] : [row, column]
    const where = spot(table, ...(line ? [lineName(line)] : []))
    const name = lineName(named)
    return {
      message: {
        zh: `${where.zh}：${name.zh}为 ${format(stated)}，各分项却都是空白。`,
        en: `${where.en}: ${name.en} is ${format(stated)}, but all its parts are blank.`,
      },
      at: placeOfCell(document, total),
      fix: { zh: '把各分项的数补上，没有的写 0', en: 'fill in the parts, 0 where there is none' },
    }
  },
}
