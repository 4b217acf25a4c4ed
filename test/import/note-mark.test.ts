import { readFile } from '../../src/import/read-file.ts'
import { cell, docxParts, row, table, zipOf } from '../support/office-files.ts'

test('the mark of a note whose text is not in the file is told', async () => {
  const xml = '<w:p><w:r><w:t>67</w:t></w:r><w:r><w:footnoteReference w:id="4"/></w:r></w:p>'
  const reading = await readFile(zipOf(docxParts(xml)), 'a.docx')
  expect('extract' in reading && reading.extract.remarks.map(({ at, text }) => `${at}：${text.zh}`)).toEqual([
    '第 1 段：此处有脚注或尾注的标记，注文不在文件里，请核对',
  ])
})

test.each(['footnote', 'endnote'])('the mark of a %s without text puts a cell in doubt', async (kind) => {
  const marked = `<w:tc><w:p><w:r><w:t>22</w:t></w:r><w:r><w:${kind}Reference w:id="4"/></w:r></w:p></w:tc>`
  const reading = await readFile(zipOf(docxParts(table(row(cell('甲'), marked)))), 'a.docx')
  const cells =
    'extract' in reading ? reading.extract.items.flatMap((item) => ('cells' in item ? item.cells : [])) : []
  expect(cells.map(({ text, doubt }) => [text, doubt?.zh.includes('注文不在文件里') ?? false])).toEqual([
    ['甲', false],
    ['22', true],
  ])
})
