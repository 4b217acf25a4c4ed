import { equal, zero } from '../../../quantity/quantity.ts'
import { placeOfCell } from '../../../report/place-of-cell.ts'
import { beside, columnName, rowSpot, type Beside } from '../../beside-cells.ts'
import type { Cell } from '../../../report/report.ts'
import type { Rule } from '../../rule.ts'

interface Signal extends Beside {
  /** The one that is 0. */
  readonly none: Cell
  readonly some: Cell
}

const source = (projects: number, amount: string): string =>
  `year: 2019\nagency: { name: 青溪县枫山镇人民政府, level: township }\nproactiveDisclosure: { procurement: { projects: ${projects}, amount: ${amount} } }\n`

/** A number of purchases goes with an amount. */
export const itemsWithoutAmount: Rule<Signal> = {
  code: 'items-without-amount',
  severity: 'warning',
  identity: false,
  title: {
    zh: '有项目没有金额，或有金额没有项目',
    en: 'items without an amount, or an amount without items',
  },
  summary: {
    zh: '采购项目数和金额同为 0 或同不为 0',
    en: 'purchases and their amount are both 0 or both not',
  },
  why: {
    zh: '采购了就有金额，有金额就有项目。',
    en: 'A purchase costs something, and a cost is that of a purchase.',
  },
  basis: {
    zh: '由标目的含义推出；表样没有印这条关系，所以只作提醒',
    en: 'It follows from what the headings mean; the form does not print it, so it is only a warning',
  },
  misses: { zh: '空白的不判。', en: 'Blank cells are not judged.' },
  examples: { good: source(6, '251000元'), bad: source(6, '0元') },

  *judge(report) {
    for (const one of beside(report, ({ alongside }) => (alongside === undefined ? [] : [alongside]))) {
      const [other] = one.others
      if (!other || equal(one.own, zero) === equal(other.value, zero)) continue
      const isNone = equal(one.own, zero)
      yield { ...one, none: isNone ? one.cell : other.cell, some: isNone ? other.cell : one.cell }
    }
  },

  say(signal, { document }) {
    const where = rowSpot(signal)
    const [none, some] = [columnName(signal.none), columnName(signal.some)]
    return {
      message: {
        zh: `${where.zh}：${none.zh}为 0，${some.zh}却不是 0`,
        en: `${where.en}: ${none.en} is 0, but ${some.en} is not`,
      },
      at: placeOfCell(document, signal.none),
      fix: { zh: '核对漏填的数', en: 'fill in what was left out' },
    }
  },
}
