import { placeOf } from '../../../source/place.ts'
import type { AcrossRule, Neighbours } from '../across-rule.ts'

const head = 'year: 2025\nagency: { name: 青溪县枫山镇人民政府, level: township }\n'

/** The report that a source names as last year's can be read, and is the same agency's for the year before. */
export const previousReport: AcrossRule<NonNullable<Neighbours['named']>> = {
  code: 'previous-report',
  over: 'named',
  severity: 'warning',
  title: { zh: '写明的上年报告用不上', en: 'the report named as last year’s is of no use' },
  summary: {
    zh: 'previous 写的文件读得出来，并且是本机关上一年度的报告',
    en: 'the file under `previous` can be read and is the same agency’s report for the year before',
  },
  why: {
    zh: '结转、存量和雷同要和上年的报告对照；写明的那一份用不上，就都没有对照。',
    en: 'What is carried over, stocks and copied text are held against last year’s report; with one of no use nothing is.',
  },
  basis: {
    zh: '上年结转等于上年报告的结转下年度，由标目的含义推出；要核对就要有上年的报告',
    en: 'What is carried in is what last year’s report carried forward, by the meaning of the headings; checking it takes that report',
  },
  examples: {
    good: `${head}previous: ../2024/report.yaml\n`,
    bad: `${head.replace('2025', '2026')}previous: ../2024/report.yaml\n`,
    beside: [head.replace('2025', '2024')],
  },

  *judge({ year }, { named }) {
    if (named === undefined) return
    if (named === 'unread' || named.year !== year - 1 || named.stranger !== undefined) yield named
  },

  say(named, { document, year, previous = '' }) {
    const at = placeOf(document, ['previous'])
    if (named === 'unread') {
      return {
        message: {
          zh: `上年报告“${previous}”读不出来`,
          en: `last year’s report “${previous}” cannot be read`,
        },
        at,
        fix: {
          zh: '核对文件名（相对本文件所在的文件夹），并先检查那一份',
          en: 'check the name (it is relative to this file’s folder), and check that report first',
        },
      }
    }
    if (named.year === year - 1 && named.stranger !== undefined) {
      return {
        message: {
          zh: `“${previous}”是“${named.stranger}”的报告，没有拿来对照`,
          en: `“${previous}” is the report of “${named.stranger}”; nothing is held against it`,
        },
        at,
        fix: {
          zh: '写本机关上年的报告；机关改过名的，在 disclosure.config.yaml 的 agencies 里写上原名（formerly）',
          en: 'name this agency’s own report; if it was renamed, give its former name under `agencies` in disclosure.config.yaml (formerly)',
        },
      }
    }
    return {
      message: {
        zh: `“${previous}”是 ${named.year} 年度的报告，不是 ${year - 1} 年度的`,
        en: `“${previous}” is the report for ${named.year}, not for ${year - 1}`,
      },
      at,
      fix: { zh: `写 ${year - 1} 年度的报告`, en: `name the report for ${year - 1}` },
    }
  },
}
