/* Rows that are numbered in a column of their own. */
import { readHtml } from '../../src/import/html/read-html.ts'
import { recognise } from '../../src/import/recognise/recognise.ts'
import type { Report } from '../../src/report/report.ts'
import { expectedCells, page, rowsOf, spans } from '../support/pages.ts'
import { compiledFile } from '../support/sources.ts'

/** A page whose tables of several rows have a number before each of them. */
const numbered = (report: Report): string =>
  page(report, {
    table: (sheet, rows) => {
      const head = sheet.head.length
      const isLong = rowsOf(sheet).length > head + 1
      let count = 0
      const lines = rows.map(({ cells }, index) => {
        const isFigures = cells.some(({ heading }) => !heading)
        if (isFigures) count += 1
        const first =
          index < head
            ? index === 0
              ? `<td rowspan=${head}>序号</td>`
              : ''
            : `<td>${isFigures ? count : ''}</td>`
        return `<tr>${isLong ? first : ''}${cells.map((cell) => `<td${spans(cell)}>${cell.text}</td>`).join('')}</tr>`
      })
      return `<table>${lines.join('')}</table>`
    },
  })

test.each([
  'test/field/shanghai-office-2019.yaml',
  'test/field/suqian-2023.yaml',
  'test/field/suqian-2024.yaml',
])('%s, its rows numbered: every cell, and the number is no figure', (file) => {
  const report = compiledFile(file).report as Report
  const html = numbered(report)
  expect(html).toContain('<td>23</td>')
  const result = recognise(readHtml(Buffer.from(html)))
  if ('nothing' in result) throw new Error(result.nothing.text.zh)
  const expected = expectedCells(report)
  const amiss = [...result.draft.cells].filter(
    ([path, { value, doubt, at }]) => value !== expected[path] || doubt || at === '',
  )
  expect(result.draft.cells.size).toBe(Object.keys(expected).length)
  expect(amiss).toEqual([])
})
