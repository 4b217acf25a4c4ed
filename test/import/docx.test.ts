/* What is read of Word documents, and what is left out and told. */
import type { Extract, Item } from '../../src/import/extract.ts'
import { readFile } from '../../src/import/read-file.ts'
import {
  cell,
  docxParts,
  paragraph,
  relations,
  row,
  table,
  wordPart,
  zipOf,
  type Parts,
} from '../support/office-files.ts'

async function read(parts: Parts): Promise<Extract> {
  const reading = await readFile(zipOf(parts), 'a.docx')
  if ('refusal' in reading) throw new Error(reading.refusal.zh)
  return reading.extract
}

const body = async (xml: string, others?: Readonly<Record<string, string>>): Promise<Extract> =>
  read(docxParts(xml, others))

const textsOf = ({ items }: Extract): readonly string[] =>
  items.map((item) => (item.kind === 'paragraph' ? item.text : item.cells.map(({ text }) => text).join('|')))

const remarksOf = ({ remarks }: Extract): readonly string[] =>
  remarks.map(({ at, text }) => `${at}：${text.zh}`)

const gridOf = (item: Item | undefined): readonly string[] => {
  if (item?.kind !== 'grid') throw new Error('no table')
  return item.cells.map(
    ({ row, column, rowSpan, columnSpan, text }) => `${row},${column} ${rowSpan}×${columnSpan} ${text}`,
  )
}

const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`

test('paragraphs and tables in order, headings with their depth', async () => {
  const styles = wordPart(
    'styles',
    `<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
     <w:style w:type="paragraph" w:styleId="a5"><w:name w:val="章"/><w:basedOn w:val="1"/></w:style>`,
  )
  const extract = await body(
    paragraph('标题', '<w:pStyle w:val="1"/>') +
      paragraph('章节', '<w:pStyle w:val="a5"/>') +
      paragraph('条', '<w:outlineLvl w:val="2"/>') +
      paragraph('') +
      table(row(cell('甲'), cell('乙'))) +
      paragraph('　正文　１２'),
    { styles },
  )
  expect(
    extract.items.map((item) => (item.kind === 'paragraph' ? [item.text, item.heading, item.at] : item.at)),
  ).toEqual([
    ['标题', 1, '第 1 段'],
    ['章节', 1, '第 2 段'],
    ['条', 3, '第 3 段'],
    '表 1',
    ['正文　１２', undefined, '第 4 段'],
  ])
  expect(extract.remarks).toEqual([])
})

test('merged cells are spans; what they cover is told', async () => {
  const { items, remarks } = await body(
    table(
      row(cell('甲', '<w:vMerge w:val="restart"/>'), cell('乙', '<w:gridSpan w:val="2"/>')),
      row(cell('', '<w:vMerge/>'), cell('1'), cell('2')),
      row(cell('藏', '<w:vMerge/>'), cell('3'), cell('4')),
      row(
        cell('丙', '<w:vMerge w:val="restart"/>'),
        cell('5', '<w:hMerge w:val="restart"/>'),
        cell('', '<w:hMerge w:val="continue"/>'),
      ),
    ),
  )
  expect(gridOf(items[0])).toEqual([
    '0,0 3×1 甲',
    '0,1 1×2 乙',
    '1,1 1×1 1',
    '1,2 1×1 2',
    '2,1 1×1 3',
    '2,2 1×1 4',
    '3,0 1×1 丙',
    '3,1 1×2 5',
  ])
  expect(remarks.map(({ at }) => at)).toEqual(['表 1第 3 行第 1 列'])
})

test('rows that begin later keep their columns', async () => {
  const late = `<w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>${cell('3')}</w:tr>`
  const { items } = await body(table(row(cell('1'), cell('2'), cell('x')), late))
  expect(gridOf(items[0]).at(-1)).toBe('1,2 1×1 3')
})

test('a table of one column around tables is no table; any other stays one, and its inner tables follow', async () => {
  const inner = table(row(cell('1'), cell('2')))
  const around = await body(table(row(`<w:tc>${paragraph('前')}${inner}${paragraph('后')}</w:tc>`)))
  expect(textsOf(around)).toEqual(['前', '1|2', '后'])
  const beside = await body(table(row(cell('左'), `<w:tc>${paragraph('右')}${inner}</w:tc>`)))
  expect(textsOf(beside)).toEqual(['左|右', '1|2'])
  expect(remarksOf(beside)).toEqual(['表 1第 1 行第 2 列：单元格里另有一张表，单独读作下一张表'])
})

test('text boxes are read once, beside the paragraph that they hang on', async () => {
  const box = (text: string): string => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`
  const drawn = `<w:p><w:r><w:t>旁</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('框')}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('框')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`
  const { items, remarks } = await body(drawn)
  expect(items.map(({ at }) => at)).toEqual(['第 1 段', '第 1 段旁的文本框'])
  expect(remarks).toEqual([])
})

test('tracked changes are taken as accepted, and each is told with its place', async () => {
  const changed = `<w:p>${run('收到')}<w:del><w:r><w:delText>3</w:delText></w:r></w:del><w:ins>${run('5')}</w:ins>${run('件')}</w:p>`
  const extract = await body(
    paragraph('一') +
      changed +
      table(
        row(cell('甲')),
        `<w:tr><w:trPr><w:del/></w:trPr>${cell('乙')}</w:tr>`,
        `<w:tr><w:trPr><w:ins/></w:trPr>${cell('丙')}</w:tr>`,
      ) +
      `<w:p><w:moveFrom>${run('搬走')}</w:moveFrom><w:moveTo>${run('搬来')}</w:moveTo></w:p>`,
  )
  expect(textsOf(extract)).toEqual(['一', '收到5件', '甲|丙', '搬来'])
  expect(remarksOf(extract)).toEqual([
    '第 2 段：有修订标记，按接受修订读取：插入“5”，删去“3”',
    '表 1第 2 行：有修订标记，按接受修订读取：删去一行“乙”',
    '第 3 段：有修订标记，按接受修订读取：插入“搬来”，删去“搬走”',
  ])
})

test('a paragraph whose mark is deleted runs on into the next', async () => {
  const extract = await body(
    `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('前半')}</w:p>` + paragraph('后半'),
  )
  expect(textsOf(extract)).toEqual(['前半后半'])
})

test('what is crossed out is not joined to what replaces it, and is told', async () => {
  const extract = await body(
    `<w:p>${run('8', '<w:strike/>')}${run('54')}</w:p><w:p>${run('9', '<w:dstrike/>')}${run('7', '<w:strike w:val="0"/>')}</w:p>`,
  )
  expect(textsOf(extract)).toEqual(['54', '7'])
  expect(remarksOf(extract).filter((remark) => remark.includes('加了删除线的文字没有读入'))).toHaveLength(2)
})

test('a cell with nothing but a picture is not blank', async () => {
  const picture = '<w:p><w:r><w:drawing/></w:r></w:p>'
  const extract = await body(
    `<w:tbl><w:tr><w:tc>${picture}</w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>${picture}${paragraph('后')}`,
  )
  expect(textsOf(extract)).toEqual(['[图片]|', '后'])
})

test('hidden text is never joined to what is seen', async () => {
  const styles = wordPart(
    'styles',
    '<w:style w:type="character" w:styleId="h"><w:name w:val="隐"/><w:rPr><w:vanish/></w:rPr></w:style>',
  )
  const extract = await body(
    `<w:p>${run('99')}${run('3', '<w:vanish/>')}</w:p><w:p>${run('7')}${run('4', '<w:rStyle w:val="h"/>')}${run('5', '<w:rStyle w:val="h"/><w:vanish w:val="0"/>')}</w:p>`,
    { styles },
  )
  expect(textsOf(extract)).toEqual(['99', '75'])
  expect(remarksOf(extract)).toEqual(['第 1 段：有隐藏文字，未读入：“3”', '第 2 段：有隐藏文字，未读入：“4”'])
})

test('white letters on nothing are read and told; on a shade they are seen', async () => {
  const white = run('白', '<w:color w:val="FFFFFF"/>')
  const extract = await body(
    `<w:p>${white}</w:p>` +
      table(row(`<w:tc><w:tcPr><w:shd w:val="clear" w:fill="1F4E79"/></w:tcPr><w:p>${white}</w:p></w:tc>`)),
  )
  expect(textsOf(extract)).toEqual(['白', '白'])
  expect(remarksOf(extract)).toEqual(['第 1 段：“白”是白色文字，纸面上看不见，已照读，请核对'])
})

test('comments, notes, headers and footers are left out, and told where they say something', async () => {
  const others = {
    comments: wordPart('comments', `<w:comment w:id="0">${paragraph('待核')}</w:comment>`),
    footnotes: wordPart(
      'footnotes',
      `<w:footnote w:type="separator" w:id="-1">${paragraph('线')}</w:footnote><w:footnote w:id="1">${paragraph('含转办')}</w:footnote>`,
    ),
    header: wordPart('hdr', paragraph('内部资料')),
    footer: wordPart('ftr', paragraph('— 1 —')),
  }
  const extract = await body(
    `<w:p>${run('收到 3 件')}<w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:commentReference w:id="0"/></w:r></w:p>`,
    others,
  )
  expect(textsOf(extract)).toEqual(['收到 3 件'])
  expect(remarksOf(extract)).toEqual([
    '第 1 段：脚注或尾注未读入：“含转办”',
    '第 1 段：批注未读入：“待核”',
    '页眉：页眉未读入：“内部资料”',
  ])
})

test('fields show their last result; those that reach outside are told', async () => {
  const field = (instruction: string, result: string): string =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
  const extract = await body(
    `<w:p>${field('PAGE', '1')}</w:p><w:p>${field('DDEAUTO c:\\\\windows\\\\cmd.exe', '结果')}</w:p><w:p>${field('=SUM(ABOVE)', '12')}</w:p>
     <w:p><w:fldSimple w:instr='INCLUDEPICTURE "http://x/y.png"'>${run('图')}</w:fldSimple></w:p>`,
  )
  expect(textsOf(extract)).toEqual(['1', '结果', '12', '图'])
  expect(extract.remarks.map(({ at }) => at)).toEqual(['第 2 段', '第 3 段', '第 4 段'])
  expect(extract.remarks[1]?.text.zh).toContain('=SUM(ABOVE)')
})

test('what lies outside is told and not followed', async () => {
  const parts = {
    ...docxParts(paragraph('正文') + '<w:altChunk r:id="r9"/>'),
    'word/_rels/document.xml.rels': relations([
      ['r1', 'image', 'file:///etc/passwd', true],
      ['r2', 'hyperlink', 'http://x/', true],
      ['r9', 'aFChunk', 'chunk.html'],
    ]),
    'word/_rels/settings.xml.rels': relations([['r1', 'attachedTemplate', 'http://x/t.dotm', true]]),
    'word/vbaProject.bin': 'x',
  }
  const extract = await read(parts)
  expect(textsOf(extract)).toEqual(['正文'])
  expect(remarksOf(extract)).toEqual([
    '：文件带有宏，未运行，只读内容',
    '：文件引用了外部内容“file:///etc/passwd”，没有联系，也没有读入',
    '：文件引用了外部内容“http://x/t.dotm”，没有联系，也没有读入',
    '第 2 段：此处嵌入了另一份文档，没有读入',
  ])
})

test('soft breaks part paragraphs and lines of a cell; tabs, signs and wide characters stay', async () => {
  const broken = `<w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:tab/><w:t>丙</w:t><w:noBreakHyphen/><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>`
  const extract = await body(
    `<w:p>${broken}</w:p>` + table(row(`<w:tc><w:p>${broken}</w:p>${paragraph('丁')}</w:tc>`)),
  )
  expect(textsOf(extract)).toEqual(['甲', '乙\t丙-☑', '甲\n乙\t丙-☑\n丁'])
  const heading =
    '<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>某镇</w:t><w:br/><w:t>报告</w:t></w:r></w:p>'
  expect(textsOf(await body(heading))).toEqual(['某镇报告'])
})

test('a table of contents repeats no heading', async () => {
  const styles = wordPart(
    'styles',
    '<w:style w:type="paragraph" w:styleId="11"><w:name w:val="toc 1"/></w:style>',
  )
  expect(
    textsOf(
      await body(paragraph('一、总体情况 1', '<w:pStyle w:val="11"/>') + paragraph('一、总体情况'), {
        styles,
      }),
    ),
  ).toEqual(['一、总体情况'])
})

test('a table wider than 256 columns, or with a cell over 10,000, is refused', async () => {
  const wide = await readFile(
    zipOf(docxParts(table(row(...Array.from({ length: 10_000 }, () => cell('1'))))), 0),
    'a.docx',
  )
  expect('refusal' in wide && wide.refusal.zh).toContain('256 列')
  const spanned = await readFile(
    zipOf(docxParts(table(row(cell('1', '<w:gridSpan w:val="10000"/>'))))),
    'a.docx',
  )
  expect('refusal' in spanned && spanned.refusal.zh).toContain('256 列')
})
