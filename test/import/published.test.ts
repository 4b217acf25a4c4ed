/* Published reports, figures as published: the text that we began with, and the tables of three more as pages. */
import { readText } from '../../src/import/text/read-text.ts'
import { recognise } from '../../src/import/recognise/recognise.ts'
import { writeSource } from '../../src/import/write/write-source.ts'
import { compiled, compiledFile } from '../support/sources.ts'
import { expectedCells, page, plainPage } from '../support/pages.ts'
import { readHtml } from '../../src/import/html/read-html.ts'

/** The report as it was pasted out of a page, rebuilt from its source: a cell on each line behind a tab. */
function pasted(): string {
  const { report } = compiledFile('examples/dayuan-2019/report.yaml')
  if (!report) throw new Error('the example cannot be read')
  return page(report, {
    heading: ({ heading, id }) => (['problems', 'otherMatters'].includes(id) ? heading.slice(2) : heading),
    table: (_sheet, rows) =>
      rows.map(({ cells }) => cells.map((cell) => `\t${cell.text}`).join('\n')).join('\n\n'),
    page: (body) => `富阳区大源镇2019年政府信息公开工作\n年度报告\n${body.replace(/<\/?p>/g, '')}`,
  })
}

test('the pasted text: 198 cells, every one as it stood, lost ordinals found, one doubt', () => {
  const { report } = compiledFile('examples/dayuan-2019/report.yaml', { waivers: false })
  const result = recognise(readText(Buffer.from(pasted())))
  if ('nothing' in result || !report) throw new Error('nothing was recognised')
  const { draft } = result
  const cells = Object.fromEntries([...draft.cells].map(([path, { value }]) => [path, value]))
  expect(cells).toEqual(expectedCells(report))
  expect(Object.values(cells).filter((value) => value === '')).toHaveLength(159)
  expect(draft.doubts.map(({ path }) => path)).toEqual(['agency.name'])
  const back = compiled(writeSource(draft, { keys: 'zh', schema: undefined, from: 'seed.txt' }))
  expect(back.verdicts).toEqual({ passed: 11, broken: 2, skipped: 27 })
})

test.each([
  ['shanghai-office-2019', 198],
  ['suqian-2023', 200],
  ['suqian-2024', 200],
])('%s: %d cells of its page', (name, count) => {
  const { report } = compiledFile(`test/field/${name}.yaml`)
  if (!report) throw new Error(name)
  const html = page(report, { page: plainPage })
  const result = recognise(readHtml(Buffer.from(html)))
  if ('nothing' in result) throw new Error(result.nothing.text.zh)
  const cells = Object.fromEntries([...result.draft.cells].map(([path, { value }]) => [path, value]))
  expect(cells).toEqual(expectedCells(report))
  expect(Object.keys(cells)).toHaveLength(count)
})
