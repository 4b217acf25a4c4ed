/* Tables that a spreadsheet gave away in odd shapes: with commas, on one sheet without titles. */
import type { GridCell, Item } from '../../src/import/extract.ts'
import { recognise } from '../../src/import/recognise/recognise.ts'
import { readText } from '../../src/import/text/read-text.ts'

const rows = [
  '第二十条第（一）项,,,',
  '信息内容,本年制发件数,本年废止件数,现行有效件数',
  '规章,,,',
  '行政规范性文件,633,"2,765",2927',
  '第二十条第（五）项,,,',
  '信息内容,本年处理决定数量,,',
  '行政许可,3301,,',
  '第二十条第（六）项,,,',
  '信息内容,本年处理决定数量,,',
  '行政处罚,1637,,',
  '行政强制,2067,,',
]

test('lines with commas are a table, one that begins with an empty cell too; prose with a comma is none', () => {
  const { items } = readText(Buffer.from(['全年公开1,204条。', ...rows, ',甲,1,2'].join('\n')))
  const [prose, grid] = items
  expect(prose).toMatchObject({ kind: 'paragraph', text: '全年公开1,204条。' })
  if (grid?.kind !== 'grid') throw new Error('no table')
  const said = (row: number): readonly string[] =>
    grid.cells.filter((cell) => cell.row === row).map(({ text }) => text)
  expect(said(3)).toEqual(['行政规范性文件', '633', '2,765', '2927'])
  expect(said(11)).toEqual(['', '甲', '1', '2'])
  expect(grid.loose).toBeUndefined()
})

test('a few lines with commas stay lines', () => {
  expect(readText(Buffer.from('甲,乙,丙\n丁,戊,己')).items.map(({ kind }) => kind)).toEqual([
    'paragraph',
    'paragraph',
  ])
})

test('tables whose cells cannot be told apart are not said to be missing', () => {
  const paragraph = (text: string): Item => ({ kind: 'paragraph', text, at: '第 1 页' })
  const lines = Array.from({ length: 6 }, (_, row) => `${row}.收到政府信息公开申请 1 2 3 4 5 6 21`.slice(2))
  const items = [...lines, '全年收到信息公开申请，依法办理。'.repeat(50)].map(paragraph)
  expect(recognise({ format: 'pdf', title: '', items, remarks: [] })).toMatchObject({
    nothing: { kind: 'unruled' },
  })
})

test('one sheet with a title in its first cell and tables without titles: no row is left over twice', () => {
  const texts = [
    ['某县林业局2023年政府信息公开工作年度报告'],
    ...rows.map((row) => row.replace('"2,765"', '2765').split(',')),
    ['行政复议', '', '', '', ''],
    ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'],
    ['1', '2', '3', '4', '10'],
    ['额外的一行', '7'],
  ]
  const cells = texts.flatMap((line, row) =>
    Array.from({ length: 5 }, (_, column): GridCell => {
      const at = `年报!${'ABCDE'.charAt(column)}${row + 1}`
      return { row, column, rowSpan: 1, columnSpan: 1, text: line[column] ?? '', at }
    }),
  )
  const result = recognise({
    format: 'xlsx',
    title: '',
    items: [{ kind: 'grid', rows: texts.length, columns: 5, cells, at: '年报!A1' }],
    remarks: [],
  })
  if (!('draft' in result)) throw new Error(result.nothing.text.zh)
  const { agency, year, strays } = result.draft
  expect([agency.name, year]).toEqual(['某县林业局', 2023])
  const places = strays.map(({ at }) => at)
  expect(places).toEqual([...new Set(places)])
  expect(strays.map(({ words }) => words)).not.toContainEqual(expect.stringContaining('规章'))
  expect(strays.map(({ words }) => words)).toContainEqual(expect.stringContaining('额外的一行'))
})
