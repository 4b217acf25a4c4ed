/* Spans that are wrong or lost: labels that determine a figure suffice, and nothing is wrong without a word. */
import { readHtml } from '../../src/import/html/read-html.ts'
import { recognise } from '../../src/import/recognise/recognise.ts'
import type { Draft } from '../../src/import/recognise/draft.ts'
import type { Report } from '../../src/report/report.ts'
import { expectedCells, page } from '../support/pages.ts'
import { compiledFile } from '../support/sources.ts'

const reportOf = (file: string): Report => {
  const { report } = compiledFile(file)
  if (!report) throw new Error(file)
  return report
}
const reports = ['test/field/suqian-2023.yaml', 'test/field/shanghai-office-2019.yaml'].map(reportOf)

function judged(html: string, report: Report): { open: number; wrong: readonly unknown[] } {
  const result = recognise(readHtml(Buffer.from(html)))
  if ('nothing' in result) throw new Error(result.nothing.text.zh)
  const expected = expectedCells(report)
  const cells = [...(result.draft satisfies Draft).cells]
  return {
    open: cells.filter(([, { doubt, at }]) => doubt !== undefined || at === '').length,
    wrong: cells.filter(([path, { value, doubt, at }]) => at !== '' && !doubt && value !== expected[path]),
  }
}

const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']
const row = (cells: readonly string[]): string =>
  `<tr>${cells.map((text) => `<td>${text}</td>`).join('')}</tr>`

/** A page whose fourth section has another heading above the same figures, in another order. */
function withDisputes(
  report: Report,
  head: readonly (readonly string[])[],
  order: readonly number[],
): string {
  const html = page(report)
  const begin = html.lastIndexOf('<table>')
  const end = html.lastIndexOf('</table>')
  const cells = Object.entries(expectedCells(report)).filter(([path]) => path.startsWith('disputes.'))
  const figures = order.map((index) => cells[index]?.[1] ?? '')
  return `${html.slice(0, begin)}<table>${[...head, figures].map(row).join('')}${html.slice(end)}`
}

const from = (first: number): readonly number[] => [0, 1, 2, 3, 4].map((index) => first + index)

test('headings of groups without spans, in another order than the form’s: right or in doubt', () => {
  for (const report of reports) {
    const heads = [
      [
        ['行政复议', '行政诉讼'],
        [...results, '复议后起诉', '未经复议直接起诉'],
        [...results, ...results],
      ],
      [
        ['行政诉讼', '行政复议'],
        ['未经复议直接起诉', '复议后起诉', ...results],
        [...results, ...results],
      ],
    ]
    const orders = [
      [...from(0), ...from(10), ...from(5)],
      [...from(5), ...from(10), ...from(0)],
    ]
    for (const [index, head] of heads.entries())
      expect(judged(withDisputes(report, head, orders[index] ?? []), report).wrong).toEqual([])
  }
})

test('headings of groups without spans in the form’s order: certain', () => {
  const head = [
    ['行政复议', '行政诉讼'],
    [...results, '未经复议直接起诉', '复议后起诉'],
    [...results, ...results],
  ]
  const blank = ['', '', '', '', '']
  for (const report of reports)
    for (const one of [head, [head[0] ?? [], head[1] ?? [], [...blank, ...results, ...results]]])
      expect(judged(withDisputes(report, one, [...from(0), ...from(5), ...from(10)]), report)).toEqual({
        open: 0,
        wrong: [],
      })
})

test.each([
  ['a label one column too wide', /colspan=2>（一）予以公开/, 'colspan=3>（一）予以公开'],
  ['a group one row too long', /rowspan="5"/, 'rowspan="6"'],
  ['a group one row too short', /rowspan="8"/, 'rowspan="7"'],
  ['groups without their rows', / rowspan="(?:8|5)"/g, ''],
  ['the corner without its rows', /<td rowspan="3"/, '<td'],
])('%s: every figure', (_name, from, to) => {
  for (const report of reports) {
    const html = page(report)
    const changed = html.replace(from, to)
    expect(changed).not.toBe(html)
    expect(judged(changed, report)).toEqual({ open: 0, wrong: [] })
  }
})
