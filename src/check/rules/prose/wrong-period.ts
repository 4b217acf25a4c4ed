import { exampleHead } from '../../example-head.ts'
import { few, placeOfPassage } from '../../passages.ts'
import { isWholeYear, periods, type Period } from '../../period.ts'
import type { Report } from '../../../report/report.ts'
import type { Rule } from '../../rule.ts'

/** The statistics period is the reported year, whole. */
export const wrongPeriod: Rule<Period> = {
  code: 'wrong-period',
  severity: 'error',
  identity: false,
  needs: ['year'],
  title: { zh: '统计期限不是本年度', en: 'the period is not the reported year' },
  summary: {
    zh: '统计期限是统计年度的1月1日至12月31日',
    en: 'the figures cover 1 January to 31 December of the reported year',
  },
  why: {
    zh: '年度报告的数据按自然年统计；期限写错，多是沿用上年文稿没有改，读者会以为全部数据都是另一年的。',
    en: 'The figures are those of a calendar year. A wrong period, mostly left from last year’s text, puts every figure into another year.',
  },
  basis: {
    zh: '年度报告按自然年统计，所见的已公布报告都是如此',
    en: 'The figures are for the calendar year in every published report we have seen',
  },
  misses: {
    zh: '只看“统计期限”“本报告所列数据”一类说法旁边的日期。在 43 份已公布报告（多为节录）上：指出两处，都确实写错；误报没有。',
    en: 'Only dates beside words such as 统计期限 or 所列数据 are looked at. On 43 published reports, mostly extracts: two findings, both true; none false.',
  },
  examples: {
    good: `${exampleHead}preamble: 统计期限为2025年1月1日至2025年12月31日。\n`,
    bad: `${exampleHead}preamble: 统计期限为2024年1月1日至2024年12月31日。\n`,
  },

  *judge(report) {
    yield* few(wrong(report))
  },

  say: ({ passage }, { year }) => ({
    message: {
      zh: `统计期限写作“${passage.words}”，本报告的年度是 ${year} 年`,
      en: `the period is given as “${passage.words}”, but this report is for ${year}`,
    },
    at: placeOfPassage(passage),
    fix: { zh: `改为${year}年1月1日至${year}年12月31日`, en: `write ${year}年1月1日至${year}年12月31日` },
  }),
}

/** Named in the same breath: 数据统计 in a clause before is some office’s work. */
const named =
  /(?:统计(?:期限|期间|时限|时间|时段|日期|期)|报告期|所列[^，。；\n]{0,8}数据)[^，。；\n]{0,12}[，：]?[从自]?$|数据统计[为从自：]{0,2}$/

/** Ends of a year or its wrong year: other stretches of days, of a campaign or a training, are none of the period’s. */
function* wrong(report: Report): Generator<Period> {
  for (const period of periods(report)) {
    const text = period.passage.prose.text
    const before = text.slice(Math.max(0, period.passage.offset - 24), period.passage.offset)
    if (named.test(before) && !isWholeYear(period, report.year)) yield period
  }
}
