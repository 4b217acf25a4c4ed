/* Tables made of other elements that a page's styles show as tables. */
import { readHtml } from '../../src/import/html/read-html.ts'
import { recognise } from '../../src/import/recognise/recognise.ts'
import type { Report } from '../../src/report/report.ts'
import { expectedCells, page } from '../support/pages.ts'
import { compiledFile } from '../support/sources.ts'

const box = (kind: string, inner: string, isRuled: boolean): string =>
  isRuled ? `<div class="${kind}">${inner}</div>` : `<div style="display: ${kind}">${inner}</div>`

/** A report whose tables are boxes, blank cells as empty ones. */
const boxed = (report: Report, isRuled: boolean): string =>
  page(report, {
    table: (_sheet, rows) =>
      box(
        'table',
        rows
          .map(({ cells }) =>
            box('table-row', cells.map(({ text }) => box('table-cell', text, isRuled)).join(''), isRuled),
          )
          .join(''),
        isRuled,
      ),
  }).replace(
    '</head>',
    isRuled
      ? '<style>.table{display:table}.table-row{display:table-row}.table-cell{display:table-cell}</style></head>'
      : '</head>',
  )

test.each([
  ['test/field/shanghai-office-2019.yaml', true],
  ['test/field/shanghai-office-2019.yaml', false],
  ['test/field/suqian-2024.yaml', true],
])('%s in boxes, by rules: %s', (file, isRuled) => {
  const report = compiledFile(file).report as Report
  const result = recognise(readHtml(Buffer.from(boxed(report, isRuled))))
  if ('nothing' in result) throw new Error(result.nothing.text.zh)
  const expected = expectedCells(report)
  const cells = [...result.draft.cells]
  expect(cells).toHaveLength(Object.keys(expected).length)
  expect(
    cells.filter(([path, { value, doubt, at }]) => value !== expected[path] || doubt || at === ''),
  ).toEqual([])
})
