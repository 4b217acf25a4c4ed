import { compare, format } from '../../../quantity/quantity.ts'
import { placeOfCell } from '../../../report/place-of-cell.ts'
import { beside, columnName, rowSpot, type Beside } from '../../beside-cells.ts'
import type { Rule } from '../../rule.ts'

const source = (total: number): string =>
  `year: 2019\nagency: { name: 青溪县枫山镇人民政府, level: township }\nproactiveDisclosure: { normativeDocuments: { produced: 2, disclosed: 2, totalDisclosed: ${total} } }\n`

/** What was disclosed this year is part of what is disclosed in all. */
export const disclosedMoreThanTotal: Rule<Beside> = {
  code: 'disclosed-more-than-total',
  severity: 'warning',
  identity: false,
  title: { zh: '本年的比总数多', en: 'more this year than in all' },
  summary: {
    zh: '本年新公开的数量不大于对外公开的总数',
    en: 'what is disclosed this year is at most what is disclosed in all',
  },
  why: {
    zh: '总数包含本年新公开的；除非当年公开又当年撤下，不会更小。',
    en: 'The total contains what was disclosed this year; it is smaller only if some of it was withdrawn within the year.',
  },
  basis: {
    zh: '由标目的含义推出；表样没有印这条关系，所以只作提醒',
    en: 'It follows from what the headings mean; the form does not print it, so it is only a warning',
  },
  examples: { good: source(9), bad: source(1) },

  *judge(report) {
    for (const one of beside(report, ({ within }) => (within === undefined ? [] : [within]))) {
      if (one.others.some(({ value }) => compare(one.own, value) > 0)) yield one
    }
  },

  say(signal, { document }) {
    const { cell, own, others } = signal
    const where = rowSpot(signal)
    const wholes = others.map(({ cell: other, value }) => ({
      name: columnName(other),
      figure: format(value),
    }))
    const name = columnName(cell)
    return {
      message: {
        zh: `${where.zh}：${name.zh} ${format(own)}，大于${wholes.map((one) => `${one.name.zh} ${one.figure}`).join('、')}`,
        en: `${where.en}: ${name.en} ${format(own)} exceeds ${wholes.map((one) => `${one.name.en} ${one.figure}`).join(', ')}`,
      },
      at: placeOfCell(document, cell),
      fix: { zh: '核对两个数，总数应含本年的', en: 'check both; the total includes this year’s' },
    }
  },
}
