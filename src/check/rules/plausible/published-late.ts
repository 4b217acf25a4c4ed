import type { Level, Report } from '../../../report/report.ts'
import { placeOf } from '../../../source/place.ts'
import type { Settings } from '../../settings.ts'
import type { Rule } from '../../rule.ts'

interface Signal {
  readonly published: string
  readonly deadline: string
}

const source = (published: string): string =>
  `year: 2024\nagency: { name: 青溪县枫山镇人民政府, level: township }\npublished: ${published}\n`

/** By level, month and day of the next year: organs by the end of January, governments by that of March. */
const usual: Readonly<Record<Level, string>> = {
  province: '03-31',
  prefecture: '03-31',
  county: '03-31',
  department: '01-31',
  township: '01-31',
}

/** A report is published in time. */
export const publishedLate: Rule<Signal> = {
  code: 'published-late',
  severity: 'warning',
  identity: false,
  needs: ['year', 'name', 'level'],
  title: { zh: '公布晚了', en: 'published late' },
  summary: {
    zh: '部门、乡镇一般在 1 月 31 日前公布，政府在 3 月 31 日前',
    en: 'departments and towns usually publish by 31 January, governments by 31 March',
  },
  why: {
    zh: '各机关、各级政府的年度报告都有公布期限，考核按期限计分。乡镇的期限由各地通知规定，常比这里的早，请在配置的 deadlines 里写明。',
    en: 'Reports are due on a day that assessments look at. For towns local notices set it, often earlier; write it under `deadlines` of the configuration.',
  },
  basis: {
    zh: '《中华人民共和国政府信息公开条例》对公布期限的规定和各地通知；乡镇以本地通知为准',
    en: 'The Regulations on Open Government Information on the date of publication, and local notices; for towns the local notice decides',
  },
  misses: { zh: '没有写 published 的不判。', en: 'Without `published` nothing is judged.' },
  examples: { good: source('2025-01-31'), bad: source('2025-02-01') },

  *judge(report, settings) {
    const { published, year } = report
    const deadline = `${year + 1}-${dueOf(report, settings)}`
    if (published !== undefined && published > deadline) yield { published, deadline }
  },

  say: ({ published, deadline }, { document }) => ({
    message: {
      zh: `公布日期是 ${published}，期限是 ${deadline}`,
      en: `the date of issue is ${published}, the deadline was ${deadline}`,
    },
    at: placeOf(document, ['published']),
    fix: {
      zh: '核对日期；本地期限不同的，写进配置的 deadlines',
      en: 'check the date; a local deadline belongs under `deadlines` of the configuration',
    },
  }),
}

function dueOf({ agency: { name, level } }: Report, { deadlines }: Settings): string {
  const own = deadlines?.agencies?.find((agency) => agency.name === name)
  return own?.by ?? deadlines?.[level] ?? usual[level]
}
