import { readFile } from '../../src/import/read-file.ts'
import { docxParts, zipOf } from '../support/office-files.ts'

test('the mark of a note whose text is not in the file is told', async () => {
  const xml = '<w:p><w:r><w:t>67</w:t></w:r><w:r><w:footnoteReference w:id="4"/></w:r></w:p>'
  const reading = await readFile(zipOf(docxParts(xml)), 'a.docx')
  expect('extract' in reading && reading.extract.remarks.map(({ at, text }) => `${at}：${text.zh}`)).toEqual([
    '第 1 段：此处有脚注或尾注的标记，注文不在文件里，请核对',
  ])
})
