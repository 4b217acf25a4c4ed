/* Cells that got lost or merged in tables that keep an empty cell for each label: never another column's figure. */
import { readHtml } from '../../src/import/html/read-html.ts'
import { recognise } from '../../src/import/recognise/recognise.ts'
import type { DraftCell } from '../../src/import/recognise/draft.ts'
import type { Report } from '../../src/report/report.ts'
import { expectedCells, page } from '../support/pages.ts'
import { compiledFile } from '../support/sources.ts'

const report = compiledFile('test/field/suqian-2023.yaml').report as Report
const expected = expectedCells(report)
const row = (cells: readonly string[]): string =>
  `<tr>${cells.map((text) => (text.startsWith('<td') ? text : `<td>${text}</td>`)).join('')}</tr>`

const head = [
  ['', '', '', '申请人情况', '', '', '', '', '', ''],
  ['', '', '', '自然人', '法人或其他组织', '', '', '', '', '总计'],
  ['', '', '', '', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', ''],
]
const stubs = [
  ['一、本年新收政府信息公开申请数量', '', ''],
  ['二、上年结转政府信息公开申请数量', '', ''],
  ['三、本年度办理结果', '（一）予以公开', ''],
  ['', '（二）部分公开', ''],
  ['', '（三）不予公开', '1.属于国家秘密'],
  ['', '', '2.其他法律行政法规禁止公开'],
]
const figures = stubs.map((_, line) => [1, 2, 3, 4, 5, 6, 7].map((place) => String(100 * (line + 1) + place)))

/** The cells of the third section where its table is another, and how the rows differ from it. */
function cellsOf(rows: readonly (readonly string[])[]): readonly [string, DraftCell][] {
  const html = page(report)
  const begin = html.indexOf('<table', html.indexOf('</table>'))
  const end = html.indexOf('</table>', begin)
  const table = `<table>${[...head, ...rows].map(row).join('')}`
  const result = recognise(readHtml(Buffer.from(html.slice(0, begin) + table + html.slice(end))))
  if ('nothing' in result) throw new Error(result.nothing.text.zh)
  return [...result.draft.cells].filter(([path]) => path.startsWith('requests.'))
}

const sure = (cells: readonly [string, DraftCell][]): readonly string[] =>
  cells.flatMap(([, { value, doubt, at }]) => (value !== '' && !doubt && at !== '' ? [value] : []))

test('empty cells in the place of labels are no figures', () => {
  expect(Object.keys(expected).length).toBeGreaterThan(0)
  const whole = stubs.map((labels, line) => [...labels, ...(figures[line] ?? [])])
  expect(sure(cellsOf(whole))).toEqual(figures.flat())
  for (const lost of [0, 3, 6])
    for (const [line, labels] of stubs.entries()) {
      const short = whole.with(line, [...labels, ...(figures[line] ?? []).toSpliced(lost, 1)])
      expect(sure(cellsOf(short))).toEqual(figures.toSpliced(line, 1).flat())
    }
  const without = stubs.map((labels, line) => [...labels, ...(figures[line] ?? []).slice(0, 6)])
  expect(sure(cellsOf(without))).toEqual([])
})

test('a figure merged over two rows belongs to neither', () => {
  const rows = stubs.map((labels, line) => [...labels, ...(figures[line] ?? [])])
  const upper = (rows[4] ?? []).with(6, `<td rowspan=2>504</td>`)
  const cells = cellsOf(rows.with(4, upper).with(5, (rows[5] ?? []).toSpliced(6, 1)))
  expect(sure(cells)).toEqual(figures.flat().filter((value) => value !== '504' && value !== '604'))
})
