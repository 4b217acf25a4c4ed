/* What is read of PDFs made by other programs, by where things stand. Needs the built product. */
import { latticeOf, pdfOf, type PageSource } from '../support/pdf-files.ts'
import { read, refusal, shown, withReader } from '../support/read-pdf.ts'

withReader()

const long = '这是一段很长的正文它一直写到右边为止没有标点也不停顿直到这一行写满' // 33 signs

test('lines become paragraphs by their indents, ends and sizes', async () => {
  const extract = await read([
    {
      texts: [
        [199, 90, '某镇二〇二五年报告', 22],
        [104, 140, long.slice(0, 31)],
        [80, 160, long],
        [80, 180, '末行。'],
        [104, 200, '第二段'],
      ],
    },
  ])
  expect(shown(extract)).toEqual([
    '第 1 页 某镇二〇二五年报告',
    `第 1 页 ${long.slice(0, 31)}${long}末行。`,
    '第 1 页 第二段',
  ])
})

test('a paragraph goes on over the page; page numbers and running heads are no part of it', async () => {
  const page = (number: number, text: string): PageSource => ({
    texts: [
      [250, 40, '某镇人民政府'],
      [80, 140, text],
      [290, 800, `— ${number} —`],
    ],
  })
  const extract = await read([page(1, long), page(2, long), page(3, '完。')])
  expect(shown(extract)).toEqual([`第 1 页 ${long}${long}完。`])
  expect(extract.remarks.map(({ text }) => text.zh)).toEqual(['页眉或页脚未读入：“某镇人民政府”'])
})

test('cells of a ruled table, merged where no line parts them, blank ones kept', async () => {
  const extract = await read([
    {
      lines: [
        [80, 100, 380, 100],
        [180, 130, 380, 130],
        [80, 160, 380, 160],
        [80, 190, 380, 190],
        [80, 100, 80, 190],
        [180, 100, 180, 190],
        [280, 130, 280, 190],
        [380, 100, 380, 190],
      ],
      texts: [
        [90, 134, '申请人'],
        [230, 119, '件数'],
        [200, 149, '新收'],
        [300, 149, '结转'],
        [90, 179, '自然人'],
        [220, 179, '12'],
      ],
    },
  ])
  expect(shown(extract)).toEqual([
    '第 1 页 3×3',
    '0,0 2×1 申请人',
    '0,1 1×2 件数',
    '1,1 1×1 新收',
    '1,2 1×1 结转',
    '2,0 1×1 自然人',
    '2,1 1×1 12',
    '2,2 1×1 ',
  ])
})

test('figures of neighbouring cells are never one, even where no room is between them', async () => {
  const xs = [80, 100, 120, 140]
  const extract = await read([
    {
      lines: latticeOf(xs, [100, 130, 160]),
      texts: [
        [84, 120, '11 22 33'],
        [84, 150, '1'],
        [104, 150, '2'],
        [124, 150, '3'],
      ],
    },
  ])
  expect(shown(extract).slice(1)).toEqual([
    '0,0 1×1 11',
    '0,1 1×1 22',
    '0,2 1×1 33',
    '1,0 1×1 1',
    '1,1 1×1 2',
    '1,2 1×1 3',
  ])
})

test('a table over two pages: its header once, a merged label over both', async () => {
  const [xs, header]: [number[], [number, string][]] = [
    [80, 180, 280, 380],
    [
      [90, '类'],
      [190, '项'],
      [290, '数'],
    ],
  ]
  const first: PageSource = {
    lines: [
      ...latticeOf(xs, [700, 730]),
      [180, 760, 380, 760],
      [80, 790, 380, 790],
      ...[80, 180, 280, 380].map((x) => [x, 700, x, 790] as const),
    ],
    texts: [
      ...header.map(([x, text]) => [x, 719, text] as const),
      [90, 760, '办理'],
      [190, 749, '公开'],
      [290, 749, '3'],
      [190, 779, '不予'],
      [290, 779, '4'],
    ],
  }
  const second: PageSource = {
    lines: latticeOf(xs, [80, 110, 140]),
    texts: [...header.map(([x, text]) => [x, 99, text] as const), [190, 129, '其他'], [290, 129, '5']],
  }
  expect(shown(await read([first, second]))).toEqual([
    '第 1 页 4×3',
    '0,0 1×1 类',
    '0,1 1×1 项',
    '0,2 1×1 数',
    '1,0 3×1 办理',
    '1,1 1×1 公开',
    '1,2 1×1 3',
    '2,1 1×1 不予',
    '2,2 1×1 4',
    '3,1 1×1 其他',
    '3,2 1×1 5',
  ])
})

test('a table without lines is read by alignment, and said to be', async () => {
  const extract = await read([
    {
      texts: [
        ...['', '新收', '结转', '总计'].flatMap((text, index) =>
          text === '' ? [] : [[80 + 100 * index, 100, text] as const],
        ),
        ...['自然人', '3', '', '3'].flatMap((text, index) =>
          text === '' ? [] : [[80 + 100 * index, 120, text] as const],
        ),
        ...['企业', '1', '2', '3'].map((text, index) => [80 + 100 * index, 140, text] as const),
      ],
    },
  ])
  expect(shown(extract)).toEqual([
    '第 1 页 3×4',
    '0,0 1×1 ',
    '0,1 1×1 新收',
    '0,2 1×1 结转',
    '0,3 1×1 总计',
    '1,0 1×1 自然人',
    '1,1 1×1 3',
    '1,2 1×1 ',
    '1,3 1×1 3',
    '2,0 1×1 企业',
    '2,1 1×1 1',
    '2,2 1×1 2',
    '2,3 1×1 3',
  ])
  expect(extract.remarks.map(({ text }) => text.zh)).toEqual(['此处的表没有框线，各列按对齐位置读取，请核对'])
})

test('watermarks, recognised scans and pages that are pictures are told', async () => {
  const extract = await read([
    { texts: [[80, 100, long]], aslant: '内部' },
    { texts: [[80, 100, long]], picture: true, invisible: true },
    { picture: true },
  ])
  expect(extract.remarks.map(({ at, text }) => `${at}：${text.zh}`)).toEqual([
    '第 2 页：这一页是扫描件，文字由机器识别得来，数字可能有错，请逐格核对',
    '：斜排或竖排的文字（水印）未读入：“内部”',
    '第 3 页：这一页是图片，没有文字可读',
  ])
})

test('scans, fonts without characters, passwords, too many pages and damage are refused with a word', async () => {
  expect(await refusal(pdfOf([{ picture: true }, { picture: true }]))).toContain('扫描件')
  expect(
    await refusal(
      pdfOf([
        { texts: Array.from({ length: 10 }, (_, index) => [80, 100 + 20 * index, '根'.repeat(30)] as const) },
      ]),
    ),
  ).toContain('字形')
  const encrypted =
    '/Encrypt << /Filter /Standard /V 1 /R 2 /O <' +
    '00'.repeat(32) +
    '> /U <' +
    '11'.repeat(32) +
    '> /P -4 >> /ID [<00> <00>]'
  expect(await refusal(pdfOf([{ texts: [[80, 100, long]] }], encrypted))).toContain('密码')
  expect(
    await refusal(pdfOf(Array.from({ length: 201 }, () => ({ texts: [[80, 100, long] as const] })))),
  ).toContain('200 页')
  expect(await refusal(Buffer.from('%PDF-1.4\nnothing'))).toContain('损坏')
})
