import { exampleHead } from '../../example-head.ts'
import { fieldPlace } from '../../field-place.ts'
import { isWholeYear, periods } from '../../period.ts'
import { passages } from '../../passages.ts'
import { isPartlyUnread } from '../../../report/proses.ts'
import type { Report } from '../../../report/report.ts'
import type { Rule } from '../../rule.ts'

/** A report says which period its figures cover. */
export const missingPeriod: Rule<'missing'> = {
  code: 'missing-period',
  severity: 'warning',
  identity: false,
  needs: ['year'],
  title: { zh: '没有写统计期限', en: 'the period of the figures is not stated' },
  summary: {
    zh: '写明数据统计自1月1日至12月31日',
    en: 'the report says that its figures run from 1 January to 31 December',
  },
  why: {
    zh: '公布的年度报告几乎都在开头写明统计期限，数据属于哪一年一看便知。',
    en: 'Nearly all published reports state the period at their beginning, so that nobody wonders which year the figures are for.',
  },
  basis: {
    zh: '已公布报告的通行写法；未见明文规定',
    en: 'What published reports commonly do; no rule in writing is known to us',
  },
  misses: {
    zh: '写了“统计期限”几个字就算写了；期限写错由 wrong-period 核对。在 33 份开头和总体情况看得全的已公布报告上：指出 16 处，看得到的文字里都确实没写；误报没有。后来取 57 份没有见过的报告的开头：指出八处，三处确实没写，两处日期写坏，三处误报（“1月1日起，至……”“截止日期为……”“核定时间点”），已改正。',
    en: 'Any mention of the period counts; a wrong one is the affair of wrong-period. On 33 published reports of which opening and section one were seen whole: 16 findings, all true of the text seen; none false. On the openings of 57 reports never seen before: eight findings, three true, two on dates gone wrong, three false alarms (1月1日起，至…, 截止日期为…, 核定时间点), since mended.',
  },
  examples: {
    good: `${exampleHead}overview: 本报告所列数据的统计期限自2025年1月1日起至12月31日止。\n`,
    bad: `${exampleHead}overview: 全年主动公开政府信息36条。\n`,
  },

  *judge(report) {
    const written = report.sections.some((section) => section.kind === 'prose' && section.prose)
    if (written && !isPartlyUnread(report) && !isStated(report)) yield 'missing'
  },

  say: (_signal, report) => ({
    message: { zh: '正文里没有统计期限', en: 'the text does not state the period of its figures' },
    at: fieldPlace(report, report.preamble ? 'preamble' : (report.sections[0]?.spec.key ?? '')),
    fix: {
      zh: `加一句：本报告所列数据的统计期限自${report.year}年1月1日起至${report.year}年12月31日止`,
      en: `add: 本报告所列数据的统计期限自${report.year}年1月1日起至${report.year}年12月31日止`,
    },
  }),
}

function isStated(report: Report): boolean {
  for (const _named of passages(
    report,
    /统计(?:期限|期间|区间|时间|时段|时限|周期|起止)|报告期|数据(?:核定|截止|截至)/g,
  ))
    return true
  for (const period of periods(report)) if (period.named || isWholeYear(period, report.year)) return true
  return false
}
