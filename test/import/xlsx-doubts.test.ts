/* What puts a cell of a workbook in doubt: it may not say what people see in it. */
import type { GridCell } from '../../src/import/extract.ts'
import { readFile } from '../../src/import/read-file.ts'
import { sheetData, xlsxParts, zipOf } from '../support/office-files.ts'

const styles = `<numFmts count="2"><numFmt numFmtId="200" formatCode="0;-0;;@"/><numFmt numFmtId="201" formatCode=";;;"/></numFmts>
  <fonts><font/><font><strike/></font><font><color rgb="FFFFFFFF"/></font><font><strike val="0"/></font></fonts><fills><fill/></fills>
  <cellXfs><xf/><xf fontId="1"/><xf fontId="2"/><xf fontId="3"/><xf numFmtId="200"/><xf numFmtId="201"/><xf numFmtId="1"/></cellXfs>`
const strings = [
  '<r><rPr><strike/></rPr><t>8</t></r><r><t>5</t></r>',
  '<r><t>22</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r>',
]

/** The cell B1 as it is read beside others. */
async function read(attributes: string, inside: string, view = ''): Promise<GridCell> {
  const words = (address: string): [string, string, string] => [
    address,
    't="inlineStr"',
    '<is><t>甲</t></is>',
  ]
  const xml = view + sheetData([words('A1'), ['B1', attributes, inside], words('A2'), words('B2')])
  const reading = await readFile(zipOf(xlsxParts([{ name: '表', xml }], { strings, styles })), 'a.xlsx')
  if ('refusal' in reading) throw new Error(reading.refusal.zh)
  const found = reading.extract.items.flatMap((item) => (item.kind === 'grid' ? item.cells : []))
  const one = found.find(({ at }) => at === '表!B1')
  if (!one) throw new Error('no cell')
  return one
}

test.each([
  ['a formula without a result', '', '<f>SUM(C1:D1)</f>', '', '没有它的结果'],
  ['a shared formula without a result', '', '<f t="shared" si="0"/>', '', '没有它的结果'],
  ['crossed out', 's="1"', '<v>8</v>', '', '加了删除线'],
  ['partly crossed out', 't="s"', '<v>0</v>', '5', '加了删除线'],
  ['partly crossed out where it stands', 't="inlineStr"', `<is>${strings[0] ?? ''}</is>`, '5', '加了删除线'],
  ['white', 's="2"', '<v>8</v>', '8', '白色'],
  ['a zero that is not shown', 's="4"', '<v>0</v>', '0', '不显示零'],
  ['a figure that is not shown', 's="5"', '<v>8</v>', '', '不显示内容'],
  ['shown as another figure', 's="6"', '<v>8.6</v>', '8.6', '与所存的数不同'],
])('%s', async (_, attributes, inside, text, doubt) => {
  const found = await read(attributes, inside)
  expect(found.text).toBe(text)
  expect(found.doubt?.zh).toContain(doubt)
})

test('a zero on a sheet that shows none', async () => {
  const found = await read('', '<v>0</v>', '<sheetViews><sheetView showZeros="0"/></sheetViews>')
  expect([found.text, found.doubt?.zh]).toEqual(['0', expect.stringContaining('不显示零值')])
})

test.each([
  ['a formula with its result', '', '<f>SUM(C1:D1)</f><v>8</v>', '8'],
  ['a formula whose result is no text', 't="str"', '<f>IF(C1="","",C1)</f><v></v>', ''],
  ['not crossed out after all', 's="3"', '<v>8</v>', '8'],
  ['a raised figure', 't="s"', '<v>1</v>', '22[1]'],
])('nothing is in doubt: %s', async (_, attributes, inside, text) => {
  const found = await read(attributes, inside)
  expect([found.text, found.doubt]).toEqual([text, undefined])
})
