/* What puts a cell of a Word table in doubt: it may not say what people see in it. */
import type { GridCell } from '../../src/import/extract.ts'
import { readFile } from '../../src/import/read-file.ts'
import { cell, docxParts, paragraph, row, table, wordPart, zipOf } from '../support/office-files.ts'

const styles = wordPart(
  'styles',
  `<w:style w:type="character" w:styleId="s"><w:name w:val="删"/><w:rPr><w:strike/></w:rPr></w:style>
   <w:style w:type="character" w:styleId="d"><w:name w:val="双删"/><w:basedOn w:val="s"/><w:rPr><w:strike w:val="0"/><w:dstrike/></w:rPr></w:style>
   <w:style w:type="paragraph" w:styleId="ps"><w:name w:val="删段"/><w:rPr><w:strike/></w:rPr></w:style>
   <w:style w:type="paragraph" w:styleId="pv"><w:name w:val="隐段"/><w:rPr><w:vanish/></w:rPr></w:style>
   <w:style w:type="character" w:styleId="r"><w:name w:val="上标"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>`,
)
const numbering = wordPart(
  'numbering',
  `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/><w:suff w:val="nothing"/></w:lvl></w:abstractNum>
   <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
)
const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const char = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`
const instruction = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`
const field = (text: string, result: string): string =>
  char('begin') + instruction(text) + char('separate') + run(result) + char('end')
const listed = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
const picture = '<w:r><w:drawing/></w:r>'

/** The cell that a `w:tc` with this content becomes, beside others. */
async function read(content: string): Promise<GridCell> {
  const xml = table(row(cell('甲'), `<w:tc>${content}</w:tc>`, cell('1')))
  const reading = await readFile(zipOf(docxParts(xml, { styles, numbering })), 'a.docx')
  if ('refusal' in reading) throw new Error(reading.refusal.zh)
  const found = reading.extract.items.flatMap((item) => (item.kind === 'grid' ? item.cells : []))
  const one = found.find(({ column, row: at }) => column === 1 && at === 0)
  if (!one) throw new Error('no cell')
  return one
}

test.each([
  ['only an automatic number', `<w:p><w:pPr>${listed}</w:pPr></w:p>`, '', '只有自动编号“1”'],
  ['a figure behind an automatic number', paragraph('5', listed), '15', '“1”是自动编号'],
  ['struck', `<w:p>${run('8', '<w:strike/>')}${run('5')}</w:p>`, '5', '加了删除线'],
  ['struck by a style', `<w:p>${run('8', '<w:rStyle w:val="s"/>')}</w:p>`, '', '加了删除线'],
  ['struck twice by a style', `<w:p>${run('8', '<w:rStyle w:val="d"/>')}</w:p>`, '', '加了删除线'],
  ['struck by the paragraph', paragraph('8', '<w:pStyle w:val="ps"/>'), '', '加了删除线'],
  ['hidden by the paragraph', paragraph('8', '<w:pStyle w:val="pv"/>'), '', '隐藏文字'],
  ['a picture beside a figure', `<w:p>${run('1')}${picture}</w:p>`, '1', '有图片'],
  ['a raised figure', `<w:p>${run('22')}${run('1', '<w:rStyle w:val="r"/>')}</w:p>`, '22[1]', undefined],
  ['a sum', `<w:p>${field(' =SUM(LEFT) ', '12')}</w:p>`, '12', '域公式'],
  ['a page number', `<w:p>${field(' PAGE ', '3')}</w:p>`, '3', '域“PAGE”'],
  [
    'a list to choose from',
    `<w:p>${char('begin')}${instruction('FORMDROPDOWN')}${char('end')}</w:p>`,
    '',
    '域',
  ],
  ['a field without end', `<w:p>${char('begin')}${run('12')}</w:p>`, '', '没有结束'],
  ['another document', `<w:altChunk/>${paragraph('')}`, '', '嵌入了另一份文档'],
  ['a table of its own', `${table(row(cell('7')))}<w:p/>`, '', '另有一张表'],
  [
    'a text box',
    `<w:p><w:r><w:pict><w:txbxContent>${paragraph('7')}</w:txbxContent></w:pict></w:r></w:p>`,
    '7',
    '文本框',
  ],
  [
    'a fraction',
    `<w:p><m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath></w:p>`,
    '12',
    '有公式',
  ],
])('%s', async (_, content, text, doubt) => {
  const found = await read(content)
  expect(found.text).toBe(text)
  if (doubt === undefined) expect(found.doubt).toBeUndefined()
  else expect(found.doubt?.zh).toContain(doubt)
})

test.each([
  ['plain', paragraph('5'), '5'],
  ['blank', '<w:p/>', ''],
  [
    'switched off again by the run’s style',
    `<w:p><w:pPr><w:pStyle w:val="ps"/></w:pPr>${run('5', '<w:rStyle w:val="s"/>')}</w:p>`,
    '5',
  ],
  ['a field for a form', `<w:p>${field('FORMTEXT', '5')}</w:p>`, '5'],
  ['a content control', `<w:sdt><w:sdtPr/><w:sdtContent>${paragraph('5')}</w:sdtContent></w:sdt>`, '5'],
  ['a content control in a line', `<w:p><w:sdt><w:sdtContent>${run('5')}</w:sdtContent></w:sdt></w:p>`, '5'],
  ['a smart tag', `<w:p><w:smartTag>${run('5')}</w:smartTag></w:p>`, '5'],
  [
    'pieces with marks of proofing between them',
    `<w:p>${run('1')}<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="0"/>${run('2')}<w:bookmarkEnd w:id="0"/></w:p>`,
    '12',
  ],
])('nothing is in doubt where the cell is %s', async (_, content, text) => {
  const found = await read(content)
  expect([found.text, found.doubt]).toEqual([text, undefined])
})
