import { equal, format, type Quantity } from '../../../quantity/quantity.ts'
import type { AcrossRule } from '../across-rule.ts'
import type { Digest } from '../digest.ts'
import { cellElsewhere } from '../elsewhere.ts'
import { linesOf, nameOfLine, placeOfLine, type Line } from '../lines.ts'
import { openedBy, sumOf } from '../openings.ts'

interface Signal {
  readonly line: Line
  readonly stated: Quantity
  readonly carried: Quantity
  readonly before: Digest
}

const head = (year: number): string =>
  `year: ${year}\nagency: { name: 青溪县枫山镇人民政府, level: township }\n`
const last = `${head(2024)}requests: { received: { naturalPerson: 2 }, carriedOut: { naturalPerson: 2 } }\n`
const now = (carried: number): string =>
  `${head(2025)}requests: { carriedIn: { naturalPerson: ${carried} }, outcomes: { granted: { naturalPerson: ${carried} } } }\n`

/** What this year opens with is what last year carried forward, in every column of table three. */
export const carryOver: AcrossRule<Signal> = {
  code: 'carry-over',
  over: 'last',
  severity: 'error',
  title: { zh: '上年结转与上年报告不符', en: 'the carry-over is not last year’s' },
  summary: {
    zh: '本年“上年结转”等于上年报告的“结转下年度”，逐列相等',
    en: 'what is carried in equals what last year’s report carried out, in every column',
  },
  why: {
    zh: '两份报告说的是同一批申请：上年结转下来多少，本年就从多少开始。上年报告事后更正过的，可写明理由豁免。',
    en: 'Both reports speak of the same requests. Where last year’s was corrected after publication, waive this with the reason.',
  },
  basis: {
    zh: '两栏标目的含义；市一级的编制通知要求数据的逻辑关系对应一致',
    en: 'What the two headings mean; cities’ instructions ask that the figures correspond',
  },
  misses: {
    zh: '上年的报告不在一起检查时看不出来；空格不判。',
    en: 'Nothing is seen when last year’s report is not among those checked; blanks are not judged.',
  },
  examples: { good: now(2), bad: now(1), beside: [last] },

  *judge(digest, { last: before }) {
    if (!before) return
    for (const line of linesOf(digest.edition)) {
      const opened = sumOf(line, 'row', { digest, before })
      if (opened && !equal(opened.stated, opened.sum))
        yield { line, stated: opened.stated, carried: opened.sum, before }
    }
  },

  say({ line, stated, carried, before }, report) {
    const { file, year } = before
    const where = nameOfLine(line)
    return {
      message: {
        zh: `${where.zh}：本年写 ${format(stated)}；${year} 年度的报告结转下来 ${format(carried)}（${file}）`,
        en: `${where.en}: ${format(stated)} here; the report for ${year} carried ${format(carried)} forward (${file})`,
      },
      at: placeOfLine(line, report),
      elsewhere: openedBy(line, 'row').map((path) => cellElsewhere(before, path)),
      cause: 'carry-over',
      fix: {
        zh: '核对两年的报告，改正写错的一份；上年的已更正时加豁免',
        en: 'compare both reports and mend the one that is wrong, or waive this if last year’s was corrected',
      },
    }
  },
}
