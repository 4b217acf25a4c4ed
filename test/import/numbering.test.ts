/* Automatic numbers become part of the text, as Word prints them. */
import { formatNumber } from '../../src/import/docx/number-format.ts'
import { readFile } from '../../src/import/read-file.ts'
import { docxParts, paragraph, wordPart, zipOf } from '../support/office-files.ts'

interface LevelSource {
  readonly format: string
  readonly pattern: string
  readonly more?: string
}

const level = ({ format, pattern, more = '' }: LevelSource, index: number): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/>${more}</w:lvl>`

const scheme = (id: number, ...levels: readonly LevelSource[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.map(level).join('')}</w:abstractNum>`

const list = (id: number, of: number, overrides = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${overrides}</w:num>`

const item = (text: string, list: number, depth = 0): string =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`)

async function texts(body: string, numbering: string, styles = ''): Promise<readonly string[]> {
  const reading = await readFile(
    zipOf(
      docxParts(body, { numbering: wordPart('numbering', numbering), styles: wordPart('styles', styles) }),
    ),
    'a.docx',
  )
  if ('refusal' in reading) throw new Error(reading.refusal.zh)
  return reading.extract.items.map((item) => (item.kind === 'paragraph' ? item.text : '表'))
}

const official = scheme(
  0,
  { format: 'chineseCounting', pattern: '%1、' },
  { format: 'chineseCountingThousand', pattern: '（%2）' },
  { format: 'decimal', pattern: '%3.', more: '<w:suff w:val="space"/>' },
  { format: 'decimal', pattern: '第%4条', more: '<w:suff w:val="tab"/><w:lvlRestart w:val="0"/>' },
)

test('levels count, lower ones anew under each higher one', async () => {
  const body =
    item('总体', 1) +
    item('主动', 1, 1) +
    item('依申请', 1, 1) +
    item('其一', 1, 2) +
    item('表格', 1) +
    item('甲', 1, 1) +
    item('乙', 1, 2)
  expect(await texts(body, official + list(1, 0))).toEqual([
    '一、总体',
    '（一）主动',
    '（二）依申请',
    '1. 其一',
    '二、表格',
    '（一）甲',
    '1. 乙',
  ])
})

test('a level that never counts anew goes on', async () => {
  const body = item('甲', 1) + item('子', 1, 3) + item('乙', 1) + item('丑', 1, 3)
  expect(await texts(body, official + list(1, 0))).toEqual(['一、甲', '第1条 子', '二、乙', '第2条 丑'])
})

test('lists of one scheme go on counting; an override counts anew, once', async () => {
  const again = list(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>')
  const body = item('甲', 1) + item('乙', 2) + item('丙', 3) + item('丁', 3) + item('戊', 1)
  expect(await texts(body, official + list(1, 0) + list(2, 0) + again)).toEqual([
    '一、甲',
    '二、乙',
    '一、丙',
    '二、丁',
    '三、戊',
  ])
})

test('numbers that come from a style, its level named by the style or by the list', async () => {
  const styles = `
    <w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/><w:basedOn w:val="H1"/></w:style>
    <w:style w:type="paragraph" w:styleId="P"><w:name w:val="正文"/><w:basedOn w:val="H1"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>`
  const linked = scheme(
    0,
    { format: 'chineseCounting', pattern: '%1、', more: '<w:pStyle w:val="H1"/>' },
    { format: 'chineseCounting', pattern: '（%2）', more: '<w:pStyle w:val="H2"/>' },
  )
  const styled = (text: string, style: string): string => paragraph(text, `<w:pStyle w:val="${style}"/>`)
  expect(
    await texts(
      styled('甲', 'H1') + styled('乙', 'H2') + styled('丙', 'P') + styled('丁', 'H1'),
      linked + list(1, 0),
      styles,
    ),
  ).toEqual(['一、甲', '（一）乙', '丙', '二、丁'])
})

test('a number of several levels, in plain digits where the level says so', async () => {
  const mixed = scheme(
    0,
    { format: 'chineseCounting', pattern: '第%1章' },
    { format: 'decimal', pattern: '%1.%2', more: '<w:isLgl/>' },
  )
  expect(await texts(item('甲', 1) + item('乙', 1) + item('丙', 1, 1), mixed + list(1, 0))).toEqual([
    '第一章 甲',
    '第二章 乙',
    '2.1 丙',
  ])
})

test('an empty paragraph counts, a hidden one does not; bullets are no text', async () => {
  const hidden =
    '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r></w:p>'
  const bullets = scheme(1, { format: 'bullet', pattern: '' })
  expect(
    await texts(
      item('甲', 1) + item('', 1) + hidden + item('丙', 1) + item('点', 2),
      official + bullets + list(1, 0) + list(2, 1),
    ),
  ).toEqual(['一、甲', '三、丙', '点'])
})

test.each([
  [
    'chineseCounting',
    [1, 10, 11, 20, 99, 100, 101],
    ['一', '十', '十一', '二十', '九十九', '一〇〇', '一〇一'],
  ],
  ['chineseCountingThousand', [10, 100, 101, 110], ['十', '一百', '一百零一', '一百一十']],
  ['chineseLegalSimplified', [1, 10, 12, 105], ['壹', '壹拾', '壹拾贰', '壹佰零伍']],
  ['ideographDigital', [10, 21], ['一〇', '二一']],
  ['ideographTraditional', [1, 10, 11], ['甲', '癸', '11']],
  ['decimalEnclosedCircleChinese', [1, 20, 21, 50], ['①', '⑳', '㉑', '50']],
  ['decimalEnclosedParen', [2], ['⑵']],
  ['decimalFullWidth', [12], ['１２']],
  ['decimalZero', [3, 12], ['03', '12']],
  ['upperRoman', [4, 1999], ['IV', 'MCMXCIX']],
  ['lowerLetter', [1, 26, 27, 53], ['a', 'z', 'aa', 'aaa']],
  ['ideographEnclosedCircle', [1, 10], ['㊀', '㊉']],
])('%s', (format, values, written) => {
  expect(values.map((value) => formatNumber(value, format))).toEqual(written)
})

test('a format that is not known is counted in digits and told', async () => {
  const odd = scheme(0, { format: 'hindiVowels', pattern: '%1)' })
  const reading = await readFile(
    zipOf(docxParts(item('甲', 1), { numbering: wordPart('numbering', odd + list(1, 0)) })),
    '',
  )
  expect('extract' in reading && reading.extract.items).toMatchObject([{ text: '1) 甲' }])
  expect('extract' in reading && reading.extract.remarks).toMatchObject([
    { text: { zh: expect.stringContaining('hindiVowels') as string } },
  ])
})
