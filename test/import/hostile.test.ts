/* Pages made to break a reader: refused or read within limits, never by a crash. */
import { readHtml } from '../../src/import/html/read-html.ts'
import { readPageOrText } from '../../src/import/read-page-or-text.ts'
import { recognise } from '../../src/import/recognise/recognise.ts'
import { readText } from '../../src/import/text/read-text.ts'
import { compiledFile } from '../support/sources.ts'
import { page } from '../support/pages.ts'

const bytes = (text: string): Uint8Array => Buffer.from(text)
const kind = (html: string): string => {
  const result = recognise(readHtml(bytes(html)))
  return 'nothing' in result ? result.nothing.kind : 'draft'
}

const inert = {
  'nested 100,000 deep': `${'<div>'.repeat(100_000)}政府信息公开年度报告`,
  '20,000 tables in tables': `${'<table><tr><td>'.repeat(20_000)}1`,
  'spans of a milliard columns': `<table>${'<tr><td colspan=1000000000>总计</td><td rowspan=999999999>规章</td></tr>'.repeat(2_000)}</table>`,
  '100,000 attributes': `<p ${Array.from({ length: 100_000 }, (_, index) => `a${index}=1`).join(' ')}>字</p>`,
  'tags that never end': '<table><tr><td'.repeat(20_000),
}

test.each(Object.entries(inert))('%s: read, and nothing found', (_name, html) => {
  expect(kind(html)).not.toBe('draft')
})

const refused = {
  'more than 200,000 cells': `<table>${`<tr>${'<td>1</td>'.repeat(100)}</tr>`.repeat(2_100)}</table>`,
  'a paragraph of a million characters': `<p>${'政府信息公开'.repeat(200_000)}</p>`,
  '20,001 paragraphs': '<p>字</p>'.repeat(20_001),
}

test.each(Object.entries(refused))('%s: refused in plain words', async (_name, html) => {
  const read = await readPageOrText(bytes(html), 'page.html')
  expect('refusal' in read && read.refusal.zh).toMatch(/不会是年度报告/)
})

test.each([
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10), /PNG/],
  ['a zip named as a page', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), /Office/],
  [
    'noise',
    Uint8Array.from({ length: 4_000 }, (_, index) => [255, 128, 254, 255][index % 4] ?? 0),
    /不是文字/,
  ],
])('%s is no page and no text', async (_name, content, said) => {
  const read = await readPageOrText(content, 'page.html')
  expect('refusal' in read && read.refusal.zh).toMatch(said)
})

test('a page cut off anywhere is read as far as it goes, and what is lost is in doubt', () => {
  const { report } = compiledFile('examples/fengshan-2025/report.yaml')
  const whole = bytes(page(report as NonNullable<typeof report>))
  let drafts = 0
  for (let end = 200; end < whole.length; end += 701) {
    const result = recognise(readHtml(whole.subarray(0, end)))
    if ('nothing' in result) continue
    drafts += 1
    const { cells, doubts } = result.draft
    const isTold = [...cells.values()].every(({ at }) => at !== '') || doubts.length > 0
    expect(isTold).toBe(true)
  }
  expect(drafts).toBeGreaterThan(5)
})

test('hidden words are never taken over, and told', () => {
  const { report } = compiledFile('test/field/suqian-2023.yaml')
  const html = page(report as NonNullable<typeof report>).replace(
    '>1808595<',
    '><span style="display: none">99</span>1808595<!-- 12 --><template>8</template><',
  )
  const result = recognise(readHtml(bytes(html)))
  const draft = 'draft' in result ? result.draft : undefined
  expect(draft?.cells.get('proactiveDisclosure.licensing.decisions')?.value).toBe('1808595')
  expect(draft?.remarks.map(({ text }) => text.zh)).toEqual(['隐藏的部分里有文字，没有采用：“99”'])
})

test.each([
  [
    'list',
    `<ul>${[2019, 2020, 2021, 2022, 2023].map((year) => `<li><a href=#>某某镇${year}年政府信息公开工作年度报告</a></li>`).join('')}</ul>`,
  ],
  [
    'pictures',
    '<h1>某某镇2023年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>见下图。</p><img src=1.png><img src=2.png>',
  ],
  ['shell', '<title>年报</title><div id=app></div><script src=app.js></script>'],
  ['empty', '<html><body></body></html>'],
  [
    'error',
    '<html><head><title>404 Not Found</title></head><body><center><h1>404 Not Found</h1></center><hr><center>nginx</center></body></html>',
  ],
  [
    'error',
    '<title>提示信息</title><div><p>对不起，您访问的页面不存在或已被删除</p><a href="/">返回首页</a></div><p>主办：某某市人民政府</p>',
  ],
  [
    'attachment',
    '<h1>某某镇2023年政府信息公开工作年度报告</h1><p>发布日期：2024-01-20</p><p>附件：<a href="/files/P020240120.docx">某某镇2023年政府信息公开工作年度报告.docx</a></p>',
  ],
  [
    'attachment',
    '<h1>某某镇2023年政府信息公开工作年度报告</h1><iframe src="/pdfjs/web/viewer.html?file=/upload/2023nb.pdf"></iframe>',
  ],
])('what is no report is named: %s', (wanted, html) => {
  expect(kind(html)).toBe(wanted)
})

test('an attachment is named as the page names it', () => {
  const html =
    '<h1>某某局2023年年度报告</h1><a href="/down.jsp?id=7">政府信息公开年度报告.pdf</a><a href="a.pdf">二维码图标</a>'
  const result = recognise(readHtml(bytes(html)))
  expect('nothing' in result && result.nothing.text.zh).toBe(
    '网页上没有年报的表，只有附件：“政府信息公开年度报告.pdf”；请下载附件，再导入那个文件',
  )
})

test('random bytes and random markup never throw anything but a refusal', () => {
  let state = 12_345
  const random = (below: number): number => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) % below
  const words = [
    '<table>',
    '</table>',
    '<tr>',
    '<td colspan=3>',
    '<td>',
    '</td>',
    '规章',
    '总计',
    '3',
    '/',
    '一、总体情况',
    '<p>',
    '<br>',
    '<!--',
    '-->',
    '&nbsp;',
    '<script>',
    '</script>',
    '自然人',
    '本年制发件数',
    '信息内容',
    '\t',
    '\n',
  ]
  for (let round = 0; round < 200; round += 1) {
    const text = Array.from({ length: 1 + random(200) }, () => words[random(words.length)] ?? '').join('')
    expect(() => recognise(readHtml(bytes(text)))).not.toThrow()
    expect(() => recognise(readText(bytes(text)))).not.toThrow()
  }
})

test('where the prose is text and the tables are pictures, both are said', () => {
  const prose = '<p>全年收到政府信息公开申请五件，均已答复。</p>'.repeat(8)
  const result = recognise(
    readHtml(bytes(`<h1>某镇2025年政府信息公开工作年度报告</h1>${prose}<img src=a.png>`)),
  )
  expect('nothing' in result && [result.nothing.kind, result.nothing.text.zh]).toEqual([
    'pictures',
    expect.stringContaining('正文是文字，规定的表却是图片'),
  ])
})
