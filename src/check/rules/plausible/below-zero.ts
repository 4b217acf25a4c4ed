import { add, compare, format, zero, type Quantity } from '../../../quantity/quantity.ts'
import { placeOfCell } from '../../../report/place-of-cell.ts'
import { beside, columnName, rowSpot, type Beside } from '../../beside-cells.ts'
import type { Rule } from '../../rule.ts'

interface Signal extends Beside {
  readonly left: Quantity
}

const source = (change: string): string =>
  `year: 2019\nagency: { name: 青溪县枫山镇人民政府, level: township }\nproactiveDisclosure: { licensing: { previousItems: 3, change: ${change}, decisions: 0 } }\n`

/** Last year's items and this year's change leave no less than nothing. */
export const belowZero: Rule<Signal> = {
  code: 'below-zero',
  severity: 'error',
  identity: false,
  title: { zh: '减得比原有的多', en: 'more taken away than there was' },
  summary: {
    zh: '上一年的项目数加本年增减，不会小于 0',
    en: 'last year’s items and this year’s change come to 0 or more',
  },
  why: {
    zh: '上一年的项目数加上本年增减，就是本年的项目数，不可能是负数；多半是把增减填成了别的数。',
    en: 'Items of last year and the change of this year give the items of this year, which cannot be negative.',
  },
  basis: {
    zh: '由标目的含义推出：上年的项目加上带正负号的增减，就是本年的项目',
    en: 'It follows from what the headings mean: last year’s items and the signed change make this year’s',
  },
  examples: { good: source('-2'), bad: source('-5') },

  *judge(report) {
    for (const one of beside(report, ({ opens = [], key }) => opens.filter((name) => name !== key))) {
      // What was left out is no 0 to take from.
      if ([one.cell, ...one.others.map(({ cell }) => cell)].some(({ state }) => state !== 'written')) continue
      const left = one.others.map(({ value }) => value).reduce(add, one.own)
      if (compare(left, zero) < 0) yield { ...one, left }
    }
  },

  say(signal, { document }) {
    const where = rowSpot(signal)
    const [change] = signal.others
    const name = columnName(signal.cell)
    return {
      message: {
        zh: `${where.zh}：${name.zh} ${format(signal.own)}，加增减 ${format(change?.value ?? zero)}，得 ${format(signal.left)}`,
        en: `${where.en}: ${name.en} ${format(signal.own)} and the change ${format(change?.value ?? zero)} make ${format(signal.left)}`,
      },
      at: placeOfCell(document, change?.cell ?? signal.cell),
      fix: { zh: '核对这两个数', en: 'check both figures' },
    }
  },
}
