import { equal, format, type Quantity } from '../../../quantity/quantity.ts'
import type { AcrossRule } from '../across-rule.ts'
import type { Digest } from '../digest.ts'
import { cellElsewhere } from '../elsewhere.ts'
import { linesOf, nameOfLine, placeOfLine, type Line } from '../lines.ts'
import { openedBy, sumOf } from '../openings.ts'

interface Signal {
  readonly line: Line
  readonly stated: Quantity
  readonly sum: Quantity
  readonly last: Digest
}

const source = (year: number, cells: string): string =>
  `year: ${year}\nagency: { name: 青溪县枫山镇人民政府, level: township }\nproactiveDisclosure: { licensing: { ${cells} } }\n`

/** The items that the 2019 edition opens a line with follow from last year's items and their change. */
export const openingFigure: AcrossRule<Signal> = {
  code: 'opening-figure',
  over: 'last',
  severity: 'warning',
  title: { zh: '年初项目数与上年报告不符', en: 'last year’s items are not those of its report' },
  summary: {
    zh: '2019 年版：本年的年初项目数等于上年的年初项目数加上年的增减',
    en: '2019 edition: items last year equal those of last year’s report and their change',
  },
  why: {
    zh: '同一批事项逐年增减，上年末有多少，本年就从多少开始。',
    en: 'The same items are followed from year to year.',
  },
  basis: {
    zh: '由标目的含义推出；表样没有印这条关系，所以只作提醒',
    en: 'It follows from what the headings mean; the form does not print it, so it is only a warning',
  },
  misses: {
    zh: '上年的报告不在一起检查时看不出来；事项目录调整过的，两数可以不同。',
    en: 'Nothing is seen without last year’s report; the figures may differ where the list of items was redrawn.',
  },
  examples: {
    good: source(2020, 'previousItems: 12, change: 0'),
    bad: source(2020, 'previousItems: 9, change: 0'),
    beside: [source(2019, 'previousItems: 10, change: 2')],
  },

  *judge(digest, { last }) {
    if (!last) return
    for (const line of linesOf(digest.edition)) {
      const opened = sumOf(line, 'column', { digest, before: last })
      if (opened && !equal(opened.stated, opened.sum)) yield { line, ...opened, last }
    }
  },

  say({ line, stated, sum, last }, report) {
    const { file, year } = last
    const where = nameOfLine(line)
    return {
      message: {
        zh: `${where.zh}：本年写 ${format(stated)}；按 ${year} 年度的报告应为 ${format(sum)}（${file}）`,
        en: `${where.en}: ${format(stated)} here; by the report for ${year} it would be ${format(sum)} (${file})`,
      },
      at: placeOfLine(line, report),
      elsewhere: openedBy(line, 'column').map((path) => cellElsewhere(last, path)),
      fix: {
        zh: '核对两年的报告；目录调整过的加豁免',
        en: 'compare both reports; waive this where the list was redrawn',
      },
    }
  },
}
