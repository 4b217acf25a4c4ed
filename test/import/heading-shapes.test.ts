/* Headings of the third table with words of their own, a unit beneath them, or their columns in another order: all certain. */
import { readHtml } from '../../src/import/html/read-html.ts'
import { recognise } from '../../src/import/recognise/recognise.ts'
import type { Report } from '../../src/report/report.ts'
import { expectedCells, page } from '../support/pages.ts'
import { compiledFile } from '../support/sources.ts'

const report = compiledFile('test/field/suqian-2023.yaml').report as Report
const expected = expectedCells(report)

/** Cells of the third table that are in doubt or not as they should be. */
function amiss(html: string): readonly string[] {
  const result = recognise(readHtml(Buffer.from(html)))
  if ('nothing' in result) throw new Error(result.nothing.text.zh)
  const cells = [...result.draft.cells].filter(([path]) => path.startsWith('requests.'))
  expect(cells).toHaveLength(175)
  return cells.flatMap(([path, { value, doubt, at }]) =>
    doubt || at === '' || value !== expected[path] ? [path] : [],
  )
}

/** A page whose third table has another heading, and its rows changed. */
function headed(head: string, change: (row: string) => string = (row) => row): string {
  const html = page(report)
  const begin = html.indexOf('<table', html.indexOf('</table>'))
  const end = html.indexOf('</table>', begin)
  const rows = [...html.slice(begin, end).matchAll(/<tr>.*?<\/tr>/gs)].map(([row]) => row)
  expect(rows).toHaveLength(28)
  return `${html.slice(0, begin)}<table>${head}${rows.slice(3).map(change).join('')}${html.slice(end)}`
}

const kinds = ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他']
  .map((text) => `<td>${text}</td>`)
  .join('')
const two = (corner: string): string =>
  `<tr><td colspan=3 rowspan=2>${corner}</td><td rowspan=2>自然人</td><td colspan=5>法人或其他组织</td><td rowspan=2>总计</td></tr><tr>${kinds}</tr>`

test.each(['', '项目', '类别', '指标名称', '件数', '单位：件'])('the corner says “%s”', (corner) => {
  expect(amiss(headed(two(corner)))).toEqual([])
})

test.each(['（单位：件）', '单位：件', '计量单位：件'])(
  'a row that says only “%s” beneath the heading',
  (unit) => {
    expect(amiss(headed(`${two('')}<tr><td colspan=10>${unit}</td></tr>`))).toEqual([])
  },
)

test('the column of sums before the others', () => {
  const head = `<tr><td colspan=3 rowspan=3></td><td colspan=7>申请人情况</td></tr><tr><td rowspan=2>总计</td><td rowspan=2>自然人</td><td colspan=5>法人或其他组织</td></tr><tr>${kinds}</tr>`
  const moved = headed(head, (row) => {
    const cells = row.match(/<td.*?<\/td>/gs) ?? []
    return `<tr>${[...cells.slice(0, -7), ...cells.slice(-1), ...cells.slice(-7, -1)].join('')}</tr>`
  })
  expect(amiss(moved)).toEqual([])
})
