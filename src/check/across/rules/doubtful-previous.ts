import { placeOf } from '../../../source/place.ts'
import type { AcrossRule } from '../across-rule.ts'
import type { Digest } from '../digest.ts'

/** Files that are named. */
const few = 3

const source = (year: number, name: string): string =>
  `year: ${year}\nagency: { name: ${name}, level: township }\n`

/** Which report is last year's can be told, where several agencies have one name. */
export const doubtfulPrevious: AcrossRule<readonly Digest[]> = {
  code: 'doubtful-previous',
  over: 'doubtful',
  severity: 'warning',
  title: { zh: '分不清哪份是上年的报告', en: 'it cannot be told which report is last year’s' },
  summary: {
    zh: '同名的报告有几份时，看得出哪一份是本机关上年的',
    en: 'of several reports under one name it can be told which is this agency’s for last year',
  },
  why: {
    zh: '几个县可以都有城关镇。认错了上年的报告，结转和存量就错怪了人；分不清的不比，只作提醒。',
    en: 'Several counties may have a town of one name. Held against the wrong report a right one would be called wrong; where it is doubtful nothing is compared.',
  },
  basis: {
    zh: '上年结转等于上年报告的结转下年度，由标目的含义推出；要核对就要认准上年的报告',
    en: 'What is carried in is what last year’s report carried forward, by the meaning of the headings; checking it takes the right report',
  },
  misses: {
    zh: '凭机关名称和文件所在的位置认：只有年份不同的路径、同一个县的文件夹、最近的文件夹。',
    en: 'Told by the agency’s name and where files lie: a path that differs in the year only, the folder of one county, the nearest folder.',
  },
  examples: {
    good: source(2025, '云溪县城关镇人民政府'),
    bad: source(2025, '城关镇人民政府'),
    beside: [
      source(2024, '云溪县城关镇人民政府'),
      source(2024, '城关镇人民政府'),
      source(2024, '城关镇人民政府'),
    ],
  },

  *judge(_digest, { doubtful }) {
    if (doubtful && doubtful.length > 0) yield doubtful
  },

  say(doubtful, { document, year }) {
    const names = doubtful.slice(0, few).map(({ file }) => file)
    const more = doubtful.length - names.length
    const [zh, en] = [
      names.join('、') + (more > 0 ? ` 等（另有 ${more} 份）` : ''),
      names.join(', ') + (more > 0 ? ` and ${more} more` : ''),
    ]
    return {
      message:
        doubtful.length === 1
          ? {
              zh: `${zh} 也可能是另一个同名机关 ${year - 1} 年度的报告，没有拿来核对；是上年的，用 previous 写明`,
              en: `${en} may be the ${year - 1} report of another agency of this name and was not compared; if it is last year’s, name it under \`previous\``,
            }
          : {
              zh: `同名的 ${year - 1} 年度报告有 ${doubtful.length} 份，分不清哪一份是上年的，没有核对：${zh}；用 previous 写明`,
              en: `there are ${doubtful.length} reports for ${year - 1} under this name, and which is last year’s cannot be told; none was compared: ${en}; name it under \`previous\``,
            },
      at: placeOf(document, ['agency', 'name']),
      fix: {
        zh: '加一行 previous: 上年报告的文件名；是两个机关的，把全称写清楚（××县城关镇人民政府）',
        en: 'add a line `previous:` with the file of last year’s report; if they are two agencies, give their full names',
      },
    }
  },
}
