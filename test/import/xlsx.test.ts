/* What is read of workbooks, and what is left out and told. */
import type { Extract } from '../../src/import/extract.ts'
import { readFile } from '../../src/import/read-file.ts'
import { rowsOf } from '../../src/import/xlsx/rows-of.ts'
import {
  relations,
  sheetData,
  xlsxParts,
  zipOf,
  type SheetSource,
  type WorkbookSource,
} from '../support/office-files.ts'

async function read(sheets: readonly SheetSource[], workbook?: WorkbookSource): Promise<Extract> {
  const reading = await readFile(zipOf(xlsxParts(sheets, workbook)), 'a.xlsx')
  if ('refusal' in reading) throw new Error(reading.refusal.zh)
  return reading.extract
}

type Cell = readonly [string, string, string]

const text = (address: string, words: string): Cell => [address, 't="inlineStr"', `<is><t>${words}</t></is>`]
const number = (address: string, value: string, style = ''): Cell => [address, style, `<v>${value}</v>`]

const sheet = (cells: readonly Cell[], more = '', before = ''): SheetSource => ({
  name: '表三',
  xml: before + sheetData(cells) + more,
})

const shown = ({ items }: Extract): readonly string[] =>
  items.map((item) =>
    item.kind === 'paragraph'
      ? `${item.at} ${item.text}`
      : item.cells
          .map(
            ({ at, text, rowSpan, columnSpan }) =>
              `${at.slice(3)}${rowSpan * columnSpan > 1 ? `(${rowSpan}×${columnSpan})` : ''}=${text}`,
          )
          .join(' '),
  )

const told = ({ remarks }: Extract): readonly string[] => remarks.map(({ at, text }) => `${at}：${text.zh}`)

/** One cell beside a label, so that it stands in a table. */
const one = async (cell: Cell, workbook?: WorkbookSource): Promise<readonly [string, readonly string[]]> => {
  const extract = await read([sheet([text('A1', '甲'), cell, text('A2', '乙'), text('B2', '丙')])], workbook)
  const grid = extract.items[0]
  return [grid?.kind === 'grid' ? (grid.cells[1]?.text ?? '') : 'no table', told(extract)]
}

const format = (code: string): WorkbookSource => ({
  styles: `<numFmts count="1"><numFmt numFmtId="200" formatCode="${code}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="200"/></cellXfs>`,
})

test('sheets in the order of their tabs; shared, rich and inline texts joined', async () => {
  const strings = [
    '<t>自然人</t>',
    '<r><t>12</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 件</t></r><rPh sb="0" eb="1"><t>jian</t></rPh>',
    '<t>一_x000D_\n二</t>',
  ]
  const extract = await read(
    [
      {
        name: '甲',
        xml: sheetData([
          ['A1', 't="s"', '<v>0</v>'],
          ['B1', 't="s"', '<v>1</v>'],
        ]),
      },
      {
        name: '乙',
        xml: sheetData([
          ['A1', 't="s"', '<v>2</v>'],
          ['B1', 't="str"', '<v>x</v>'],
        ]),
      },
    ],
    { strings },
  )
  expect(
    extract.items.map((item) => (item.kind === 'grid' ? item.cells.map(({ at, text }) => [at, text]) : [])),
  ).toEqual([
    [
      ['甲!A1', '自然人'],
      ['甲!B1', '12 件'],
    ],
    [
      ['乙!A1', '一\n二'],
      ['乙!B1', 'x'],
    ],
  ])
  expect(extract.remarks).toEqual([])
})

test.each([
  ['0', '12', '12', ''],
  ['#,##0.00', '1234.5', '1234.5', ''],
  ['0&quot;件&quot;', '12', '12件', ''],
  ['0.00&quot;万元&quot;', '542.16', '542.16万元', ''],
  ['0;-0;;@', '0', '0', '不显示零'],
  [';;;', '7', '', '不显示内容'],
  ['0', '12.6', '12.6', '与所存的数不同'],
  ['0.0,', '12600', '12600', '与所存的数不同'],
  ['0!.0,', '12600', '12600', '与所存的数不同'],
  ['[DBNum1]0', '12', '12', '与所存的数不同'],
  ['0%', '0.125', '12.5%', '百分数'],
  ['yyyy&quot;年&quot;m&quot;月&quot;', '45292', '2024-01-01', '日期'],
  ['@', '12', '12', ''],
  ['0_ ;[Red]\\-0\\ ', '-3', '-3', ''],
  ['0;0', '-3', '-3', '与所存的数不同'],
  ['0;(0&quot;件&quot;)', '-3', '-3件', ''],
  ['0.0', '-3.25', '-3.25', '与所存的数不同'],
])('format %s over %s gives %s', async (code, value, expected, remark) => {
  const [got, remarks] = await one(number('B1', value, 's="1"'), format(code))
  expect(got).toBe(expected)
  if (remark === '') expect(remarks).toEqual([])
  else expect(remarks).toEqual([expect.stringContaining(remark)])
})

test.each([
  [['B1', 't="b"', '<v>1</v>'], 'TRUE', '逻辑值'],
  [['B1', 't="e"', '<v>#REF!</v>'], '#REF!', '错误值'],
  [['B1', '', '<f>SUM(B2:B9)</f><v>12</v>'], '12', '公式 =SUM(B2:B9)，读入的是上次算出的结果'],
  [['B1', '', '<f>SUM(B2:B9)</f>'], '', '没有它的结果'],
  [['B1', 't="d"', '<v>2024-01-01</v>'], '2024-01-01', '日期'],
  [['B1', 't="str"', '<f>A1</f><v>件</v>'], '件', '公式'],
  [['B1', '', '<v>abc</v>'], 'abc', '不是可以写出的数'],
] as const)('%s', async (cell, expected, remark) => {
  const [got, remarks] = await one(cell)
  expect(got).toBe(expected)
  expect(remarks).toEqual([expect.stringContaining(`表三!B1：`)])
  expect(remarks[0]).toContain(remark)
})

test('what is hidden is left out and told: rows, columns, sheets, even very hidden ones', async () => {
  const rows = `<sheetData><row r="1"><c r="A1" t="str"><v>甲</v></c><c r="B1" t="str"><v>乙</v></c><c r="C1" t="str"><v>丙</v></c></row><row r="2" hidden="1"><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c><c r="B3"><v>4</v></c><c r="C3"><v>5</v></c></row></sheetData>`
  const extract = await read([
    { name: '表三', xml: `<cols><col min="2" max="2" hidden="1"/></cols>${rows}` },
    { name: '草', xml: sheetData([number('A1', '9')]), state: 'hidden' },
    { name: '稿', xml: sheetData([number('A1', '8')]), state: 'veryHidden' },
  ])
  expect(shown(extract)).toEqual(['A1=甲 C1=丙 A3=3 C3=5'])
  expect(told(extract)).toEqual([
    '表三!B:B：已隐藏，未读入：“乙 4”',
    '表三!2:2：已隐藏，未读入：“1 2”',
    '草：工作表已隐藏，未读入：“9”',
    '稿：工作表已隐藏，未读入：“8”',
  ])
})

test('rows hidden unless they are written down, and zeros that the sheet does not show', async () => {
  const extract = await read([
    sheet(
      [text('A1', '甲'), number('B1', '0')],
      '',
      '<sheetViews><sheetView showZeros="0"/></sheetViews><sheetFormatPr zeroHeight="1"/>',
    ),
  ])
  expect(shown(extract)).toEqual(['A1=甲 B1=0'])
  expect(told(extract)).toEqual([expect.stringContaining('不显示零值')])
})

test('white figures on no colour are told, white on a colour are not', async () => {
  const styles =
    '<fonts><font/><font><color rgb="FFFFFFFF"/></font></fonts><fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF1F4E79"/></patternFill></fill></fills><cellXfs><xf fontId="0" fillId="0"/><xf fontId="1" fillId="0"/><xf fontId="1" fillId="1"/></cellXfs>'
  const extract = await read([sheet([number('A1', '7', 's="1"'), number('B1', '8', 's="2"')])], { styles })
  expect(told(extract)).toEqual([expect.stringContaining('表三!A1：“7”是白色文字')])
})

test('merged cells are spans over what the table has, never expanded', async () => {
  const merges = '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:C1"/></mergeCells>'
  const cells = [
    text('A1', '甲'),
    text('B1', '乙'),
    text('B2', '丙'),
    text('C2', '丁'),
    text('A3', '戊'),
    number('C3', '1'),
  ]
  expect(shown(await read([sheet(cells, merges)]))).toEqual([
    'A1(2×1)=甲 B1(1×2)=乙 B2=丙 C2=丁 A3=戊 B3= C3=1',
  ])
})

test('a merge over a whole sheet and a cell at its last corner take no room', async () => {
  const merges = '<mergeCells><mergeCell ref="A1:XFD100000"/></mergeCells>'
  const extract = await read([
    sheet([text('A1', '甲'), text('B2', '乙'), text('C2', '丙'), text('XFD1048576', '末')], merges),
  ])
  expect(shown(extract)).toEqual(['A1(2×3)=甲 B2=乙 C2=丙', '表三!XFD1048576 末'])
})

test('a report on one sheet: titles and prose are paragraphs, blank rows part tables', async () => {
  const long = '长'.repeat(80)
  const extract = await read([
    sheet([
      text('A1', '某镇 2025 年报告'),
      text('A3', '一、总体情况'),
      text('A4', long),
      text('A5', '二、主动公开'),
      text('A7', '规章'),
      number('B7', '0'),
      text('A8', '许可'),
      number('B8', '3'),
      text('A10', '六、其他'),
    ]),
  ])
  expect(shown(extract)).toEqual([
    '表三!A1 某镇 2025 年报告',
    '表三!A3 一、总体情况',
    `表三!A4 ${long}`,
    '表三!A5 二、主动公开',
    'A7=规章 B7=0 A8=许可 B8=3',
    '表三!A10 六、其他',
  ])
})

test('comments, drawings, chart sheets and what lies outside are told', async () => {
  const drawing =
    '<x:wsDr xmlns:x="urn:x" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:p><a:r><a:t>框中</a:t></a:r></a:p></x:wsDr>'
  const comments =
    '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><commentList><comment ref="B1"><text><t>待核</t></text></comment></commentList></comments>'
  const source: SheetSource = {
    ...sheet([text('A1', '甲'), number('B1', '1')]),
    relations: relations([
      ['c', 'comments', '../comments1.xml'],
      ['d', 'drawing', '../drawings/drawing1.xml'],
    ]),
  }
  const extract = await read([source], {
    others: { 'xl/comments1.xml': comments, 'xl/drawings/drawing1.xml': drawing, 'xl/vbaProject.bin': 'x' },
  })
  expect(told(extract)).toEqual([
    '：文件带有宏，未运行，只读内容',
    '表三!B1：批注未读入：“待核”',
    '表三：图形中的文字未读入：“框中”',
  ])
})

test('a first sheet as a list with a header', async () => {
  const extract = await read([
    sheet([
      text('A1', '名称'),
      text('C1', '级别'),
      text('A2', '甲镇'),
      text('C2', '乡镇'),
      text('A4', '乙局'),
      text('B4', '注'),
    ]),
    { name: '其他', xml: sheetData([text('A1', '不是')]) },
  ])
  expect(rowsOf(extract)).toEqual({
    header: ['名称', '级别'],
    headed: 1,
    lost: [],
    rows: [
      { number: 2, cells: ['甲镇', '乡镇'] },
      { number: 4, cells: ['乙局', ''] },
    ],
  })
  expect(rowsOf(await read([sheet([text('A1', '名称'), text('A2', '甲镇')])]))).toEqual({
    header: ['名称'],
    headed: 1,
    lost: [],
    rows: [{ number: 2, cells: ['甲镇'] }],
  })
  expect(rowsOf(await read([sheet([])]))).toEqual({ header: [], headed: 1, rows: [], lost: [] })
  const unsolved = await read([sheet([text('A1', '名称'), ['A2', '', '<f>B2</f>']])])
  expect(rowsOf(unsolved).lost).toEqual([expect.objectContaining({ at: '表三!A2' })])
})
