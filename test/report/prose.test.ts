import { compile } from '../../src/compile.ts'
import { wordsOf } from '../../src/report/official-levels.ts'
import { parseProse, type ProseContext } from '../../src/report/parse-prose.ts'
import type { ProseBlock } from '../../src/report/prose.ts'
import { layOut } from '../../src/view/lay-out.ts'
import type { ViewBlock, ViewInline } from '../../src/view/view.ts'
import { codes, compiled, head } from '../support/sources.ts'

const rest =
  'problems: 问题\notherMatters: 事项\nproactiveDisclosure: {}\ndisputes: {}\nrequests:\n' +
  '  received: { naturalPerson: 2, commercial: ~ }\n  carriedIn: [~, ~, ~, ~, ~, ~, ~]\n' +
  '  outcomes: { granted: { naturalPerson: 1 }, refused: { stateSecret: { naturalPerson: 1 } } }\n'

const source = (overview: string): string => `${head}${rest}overview: |\n${overview.replace(/^/gm, '  ')}\n`

const words = (inlines: readonly ViewInline[]): string =>
  inlines.map(({ text, inlines: inner }) => text + words(inner)).join('')

/** For text that stands in no source. */
const unplaced: ProseContext = {
  at: (start, length) => ({
    source: { name: '', text: '' },
    range: { start, end: start + length },
    path: [],
  }),
  note: () => undefined,
}

/** Blocks as nested lists of their words. */
const plainly = (found: readonly ProseBlock[]): readonly unknown[] =>
  found.map((block) => {
    if (block.kind === 'quote') return plainly(block.blocks)
    if (block.kind === 'list') return block.items.map(plainly)
    if (block.kind === 'table') return [block.head, ...block.rows].map((row) => row.map(wordsOf))
    return [wordsOf(block.inlines)]
  })

/** The blocks of section one as `kind: words`. */
function blocks(overview: string): readonly string[] {
  const { report } = compiled(source(overview))
  const shown = report && layOut(report, { draft: false }).sections[0]
  return (shown?.blocks ?? []).map(
    ({ kind, lead, inlines }: ViewBlock) =>
      `${Object.keys(kind).join()}: ${words(lead)}${lead.length > 0 ? '|' : ''}${words(inlines)}`,
  )
}

test.each([
  ['（一）主动公开\n\n全年公开12条。', ['heading2: （一）主动公开', 'paragraph: 全年公开12条。']],
  ['（一）主动公开\n全年公开12条。', ['heading2: （一）主动公开', 'paragraph: 全年公开12条。']],
  ['（一）主动公开方面。\n全年公开12条。', ['paragraph: （一）主动公开方面。|全年公开12条。']],
  ['（一）主动公开。全年公开12条。', ['paragraph: （一）主动公开。|全年公开12条。']],
  [
    '1.水利工程\n文字。\n2、财政\n文字。',
    ['heading3: 1.水利工程', 'paragraph: 文字。', 'heading3: 2、财政', 'paragraph: 文字。'],
  ],
  ['本年度认真贯彻条例，\n公开12条。', ['paragraph: 本年度认真贯彻条例，公开12条。']],
  ['1.政策解读的形式还比较单一，以文字\n为主。', ['paragraph: 1.政策解读的形式还比较单一，以文字为主。']],
  ['第一段 of the\nreport。', ['paragraph: 第一段 of the report。']],
])('%j', (overview, expected) => {
  expect(blocks(overview)).toEqual(expected)
})

test('figures come from the tables: cells, sums of groups, year and agency', () => {
  expect(
    blocks(
      '{{year}}年收到{{requests.received.total}}件，不予公开{{requests.outcomes.refused.total}}件，自然人{{ requests.outcomes.refused.naturalPerson }}件。',
    ),
  ).toEqual(['paragraph: 2025年收到2件，不予公开1件，自然人1件。'])
})

test('a blank cell gives no figure, and is not printed as 0', () => {
  const { findings } = compiled(
    source('上年结转{{requests.carriedIn.total}}件，企业{{requests.received.commercial}}件。'),
  )
  expect(findings.filter(({ code }) => code === 'unknown-figure').map(({ message }) => message.zh)).toEqual([
    '“requests.carriedIn.total”这一格是空白，没有数可用',
    '“requests.received.commercial”这一格是空白，没有数可用',
  ])
})

test('a name far from every figure is not answered with another figure', () => {
  const fix = (path: string): string | undefined =>
    compiled(source(`{{${path}}}`)).findings.find(({ code }) => code === 'unknown-figure')?.fix?.zh
  expect(fix('requests.recieved.total')).toContain('{{requests.received.total}}')
  expect(fix('requests.received.0')).not.toContain('other')
  expect(fix('requests.granted.total')).not.toContain('是否要写')
})

test('a placeholder in a link’s address is no address', () => {
  expect(codes(compiled(source('[网址](https://a.gov.cn/{{year}})')))).toContain('unsafe-link')
})

test('thousands of placeholders are placed without a walk for each', () => {
  // A line has its limit; a paragraph of many lines has none.
  const many = (placeholder: string, count: number): string =>
    Array.from({ length: count / 500 }, () => placeholder.repeat(500)).join('\n')
  expect(blocks(many('{{requests.received.total}}', 8_000))).toEqual([`paragraph: ${'2'.repeat(8_000)}`])
  const wrong = compiled(source(many('{{x.y}}', 30_000)))
  expect(wrong.findings.filter(({ code }) => code === 'unknown-figure')).toHaveLength(50)
})

test('as many placeholders as there is room for are all read', () => {
  const text = '{{}}'.repeat(65_000)
  expect(plainly(parseProse(text, unplaced))).toEqual([[text]])
})

test('words beside blocks of every kind stand where they were written', () => {
  const text =
    '一\n\n> 二\n> - 三\n>   - *四*\n\n|五|六|\n|-|-|\n|七|\n|**八**|{{九}}|\n\n## 十\n\n- 一\n\n  二\n'
  expect(plainly(parseProse(text, unplaced))).toEqual([
    ['一'],
    [['二'], [[['三'], [[['四']]]]]],
    [
      ['五', '六'],
      ['七', ''],
      ['八', '{{九}}'],
    ],
    ['十'],
    [[['一'], ['二']]],
  ])
})

describe('prose that is too long to be read', () => {
  const told = (overview: string): readonly string[] =>
    compiled(source(overview))
      .findings.filter(({ code }) => ['prose-size', 'empty-section'].includes(code))
      .map(
        ({ code, message, at }) =>
          `${code} ${at.source.text.slice(0, at.range.start).split('\n').length}: ${message.zh}`,
      )

  test('is refused at the first line over the limit', () => {
    const before = source('').split('\n').length - 1
    expect(told('一。\n'.repeat(2_000))).toEqual([])
    expect(told('一。\n'.repeat(2_001))).toEqual([
      `prose-size ${before + 2_000}: 这一节正文有 2001 行，超过 2000 行的上限`,
    ])
  })

  test('is refused at a line that no paragraph is as long as', () => {
    const before = source('').split('\n').length - 1
    expect(told(`一。\n\n${'长'.repeat(20_000)}`)).toEqual([])
    expect(told(`一。\n\n${'长'.repeat(20_001)}`)).toEqual([
      `prose-size ${before + 2}: 一行有 20001 字，超过 20000 字的上限`,
    ])
  })

  test.each(['\n', '\r\n', '\r'])('counts lines and characters alike where lines end in %j', (end) => {
    const lineOf = (text: string): readonly string[] =>
      compile(
        { name: 'report.yaml', text: `${head}overview: { file: o.md }\n` },
        { beside: (name) => ({ value: { name, text }, findings: [] }) },
      )
        .findings.filter(({ code }) => code === 'prose-size')
        .map(({ message, at }) => `${at.range.start}: ${message.zh}`)
    expect(lineOf(`一。${end}`.repeat(2_000))).toEqual([])
    expect(lineOf(`一。${end}`.repeat(2_001))).toEqual([
      `${2_000 * (2 + end.length)}: 这一节正文有 2001 行，超过 2000 行的上限`,
    ])
    const long = '长'.repeat(20_000)
    expect(lineOf(`${long}${end}${long}${end}`)).toEqual([])
    expect(lineOf(`一。${end}${long}长${end}`)).toEqual([
      `${2 + end.length}: 一行有 20001 字，超过 20000 字的上限`,
    ])
  })
})
