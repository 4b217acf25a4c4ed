import { placeOf } from '../../../source/place.ts'
import type { Rule } from '../../rule.ts'

const source = (published: string): string =>
  `year: 2024\nagency: { name: 青溪县枫山镇人民政府, level: township }\npublished: ${published}\n`

/** A report is published after its year. */
export const publishedEarly: Rule<string> = {
  code: 'published-early',
  severity: 'error',
  identity: false,
  needs: ['year'],
  title: { zh: '年度还没有结束就公布了', en: 'published before the year was over' },
  summary: { zh: '公布日期在统计年度之后', en: 'the date of issue lies after the reported year' },
  why: {
    zh: '报告的数据算到 12 月 31 日，这一天之前公布的数不可能是全年的。',
    en: 'The figures run to 31 December; what is published before cannot cover the year.',
  },
  basis: {
    zh: '年度报告按自然年统计',
    en: 'The figures are for the calendar year',
  },
  examples: { good: source('2025-01-20'), bad: source('2024-12-30') },

  *judge({ published, year }) {
    if (published !== undefined && published <= `${year}-12-31`) yield published
  },

  say: (published, { document, year }) => ({
    message: {
      zh: `公布日期是 ${published}，${year} 年还没有结束`,
      en: `the date of issue is ${published}, when ${year} was not over`,
    },
    at: placeOf(document, ['published']),
    fix: { zh: '核对 published 和 year', en: 'check `published` and `year`' },
  }),
}
