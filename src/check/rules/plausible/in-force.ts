import { add, compare, format, subtract, zero, type Quantity } from '../../../quantity/quantity.ts'
import { placeOfCell } from '../../../report/place-of-cell.ts'
import { beside, columnName, rowSpot, type Beside } from '../../beside-cells.ts'
import type { Rule } from '../../rule.ts'

interface Signal extends Beside {
  /** What must be left of this year's own. */
  readonly least: Quantity
}

const source = (figure: number): string =>
  `year: 2025\nagency: { name: 青溪县枫山镇人民政府, level: township }\nproactiveDisclosure: { normativeDocuments: { issued: 4, repealed: 1, inForce: ${figure} } }\n`

/** What was issued this year and not repealed is in force. */
export const inForce: Rule<Signal> = {
  code: 'in-force',
  severity: 'warning',
  identity: false,
  title: { zh: '现行有效数偏小', en: 'too few in force' },
  summary: {
    zh: '现行有效不少于本年制发减本年废止',
    en: 'in force is at least what was issued less what was repealed',
  },
  why: {
    zh: '年初再少也是 0 件，本年制发的减去废止的，都应当现行有效；当年到期失效的除外。',
    en: 'Even with none at the beginning of the year, what was issued and not repealed is in force, unless it expired within the year.',
  },
  basis: {
    zh: '由标目的含义推出；表样没有印这条关系，所以只作提醒',
    en: 'It follows from what the headings mean; the form does not print it, so it is only a warning',
  },
  misses: {
    zh: '与上年的结存接不接得上，由 stock 核对。',
    en: 'Whether it follows from last year’s stock is the affair of stock.',
  },
  examples: { good: source(3), bad: source(2) },

  *judge(report) {
    for (const one of beside(report, ({ stock }) => (stock ? [...stock.adds, ...stock.drops] : []))) {
      const { adds = [] } = one.cell.slot.column.leaf.stock ?? {}
      const least = one.others
        .map(({ cell, value }) =>
          adds.includes(cell.slot.column.path.join('.')) ? value : subtract(zero, value),
        )
        .reduce(add, zero)
      if (compare(one.own, least) < 0) yield { ...one, least }
    }
  },

  say(signal, { document }) {
    const where = rowSpot(signal)
    const name = columnName(signal.cell)
    return {
      message: {
        zh: `${where.zh}：${name.zh} ${format(signal.own)}，本年制发减废止就有 ${format(signal.least)}`,
        en: `${where.en}: ${name.en} ${format(signal.own)}, but what was issued less what was repealed is ${format(signal.least)}`,
      },
      at: placeOfCell(document, signal.cell),
      fix: { zh: '核对这一行的三个数', en: 'check the three figures of this row' },
    }
  },
}
