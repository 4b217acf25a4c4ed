import { add, equal, format, subtract, zero, type Quantity } from '../../../quantity/quantity.ts'
import type { AcrossRule } from '../across-rule.ts'
import { figureOf, type Digest } from '../digest.ts'
import { cellElsewhere } from '../elsewhere.ts'
import { besideIn, linesOf, nameOfLine, placeOfLine, type Line } from '../lines.ts'

interface Signal {
  readonly line: Line
  readonly stated: Quantity
  readonly before: Quantity
  readonly expected: Quantity
  readonly last: Digest
}

const source = (year: number, cells: string): string =>
  `year: ${year}\nagency: { name: 青溪县枫山镇人民政府, level: township }\nproactiveDisclosure: { normativeDocuments: { ${cells} } }\n`

/** What is in force follows from last year's stock, what was issued and what was repealed. */
export const stock: AcrossRule<Signal> = {
  code: 'stock',
  over: 'last',
  severity: 'warning',
  title: { zh: '现行有效数与上年接不上', en: 'the stock does not follow from last year’s' },
  summary: {
    zh: '现行有效 ＝ 上年现行有效 ＋ 本年制发 － 本年废止',
    en: 'in force = in force last year + issued − repealed',
  },
  why: {
    zh: '同一批文件逐年增减。表样没有印这条关系，失效、修改、清理都会使它不平，所以只作提醒。',
    en: 'The same documents are followed from year to year. The form does not print this; expiry, amendment and clearing break it, so it is only a warning.',
  },
  basis: {
    zh: '由标目的含义推出；表样没有印这条关系，所以只作提醒',
    en: 'It follows from what the headings mean; the form does not print it, so it is only a warning',
  },
  misses: {
    zh: '上年的报告不在一起检查时看不出来；到期失效的文件不在“废止”里。',
    en: 'Nothing is seen without last year’s report; documents that expired are not among those repealed.',
  },
  examples: {
    good: source(2025, 'issued: 2, repealed: 1, inForce: 6'),
    bad: source(2025, 'issued: 2, repealed: 1, inForce: 9'),
    beside: [source(2024, 'inForce: 5')],
  },

  *judge(digest, { last }) {
    if (!last || last.edition !== digest.edition) return
    for (const line of linesOf(digest.edition)) {
      const expected = expectedOf(line, { digest, last })
      const stated = figureOf(digest, line.path)
      if (expected && stated && !equal(stated, expected.now))
        yield { line, stated, before: expected.before, expected: expected.now, last }
    }
  },

  say({ line, stated, before, expected, last }, report) {
    const { file } = last
    const where = nameOfLine(line)
    return {
      message: {
        zh: `${where.zh}：写 ${format(stated)}；上年 ${format(before)}，加本年新增、减本年废止为 ${format(expected)}（${file}）`,
        en: `${where.en}: ${format(stated)}; ${format(before)} last year, with this year’s additions and repeals ${format(expected)} (${file})`,
      },
      at: placeOfLine(line, report),
      elsewhere: [cellElsewhere(last, line.path)],
      fix: {
        zh: '核对文件清理情况；有失效、修改的加豁免并写明',
        en: 'check what was cleared away; waive this where documents expired or were amended',
      },
    }
  },
}

/** Last year's figure and what it should have become; nothing for a line that is no stock. */
function expectedOf(
  line: Line,
  { digest, last }: { readonly digest: Digest; readonly last: Digest },
): { readonly before: Quantity; readonly now: Quantity } | undefined {
  const { stock: kept } = line.slot.column.leaf
  const before = kept && figureOf(last, line.path)
  if (!before) return undefined
  const total = (names: readonly string[]): Quantity =>
    names.map((name) => figureOf(digest, besideIn(line, 'column', name)) ?? zero).reduce(add, zero)
  return { before, now: subtract(add(before, total(kept.adds)), total(kept.drops)) }
}
