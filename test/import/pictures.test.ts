/* Pictures and pages within pages that stand in a report: they may hold words, and are told with their place. */
import { readHtml } from '../../src/import/html/read-html.ts'
import { recognise } from '../../src/import/recognise/recognise.ts'
import type { Remark } from '../../src/import/extract.ts'

const table = `<table><tr><td colspan=4>第二十条第（一）项</td></tr>
<tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>
<tr><td>规章</td><td>1</td><td>2</td><td>3</td></tr><tr><td>行政规范性文件</td><td>4</td><td>5</td><td>6</td></tr></table>`

interface Parts {
  readonly head?: string
  readonly overview?: string
  readonly between?: string
  readonly end?: string
  readonly foot?: string
}

function remarksOf({
  head = '',
  overview = '',
  between = '',
  end = '',
  foot = '',
}: Parts): readonly Remark[] {
  const html = `<meta charset=utf-8><div class=nav>${head}</div><div class=main><h1>某县林业局2023年政府信息公开工作年度报告</h1><div>
<h3>一、总体情况</h3><p>依法公开。</p>${overview}<p>公开及时。</p><h3>二、主动公开政府信息情况</h3>${between}${table}
<h3>六、其他需要报告的事项</h3><p>无。</p>${end}</div></div><div class=foot>${foot}</div>`
  const result = recognise(readHtml(Buffer.from(html)))
  if (!('draft' in result)) throw new Error(result.nothing.text.zh)
  return result.draft.remarks.filter(({ text }) => /没有采用|没有导入/.test(text.zh))
}

const shown: readonly (readonly [kind: string, html: string, said: string])[] = [
  ['a picture on a line of its own', '<p><img src="/a/b/W020.png"></p>', 'W020.png'],
  ['a picture between words', '<p>见下图<img src="1.jpg" alt="公开情况统计图">。</p>', '公开情况统计图'],
  ['a picture within the page', '<p><img src="data:image/png;base64,iVBORw0KGgo="></p>', '图片'],
  ['a drawing', '<div><svg viewBox="0 0 9 9"><text>收到12件</text></svg></div>', '图片'],
  ['a canvas', '<canvas width=600 height=300></canvas>', '图片'],
  ['a page within the page', '<p><iframe src="/chart.html" width=600></iframe></p>', 'chart.html'],
  ['an object', '<object data="chart.swf"></object>', 'chart.swf'],
  ['a picture behind nothing', '<div style="background:url(tu.png);height:300px"></div>', 'tu.png'],
]

test.each(shown)('%s in the prose of a section: told with its place', (_kind, html, said) => {
  const remarks = remarksOf({ overview: html })
  expect(remarks).toHaveLength(1)
  expect(remarks[0]?.at).toMatch(/^第 \d+ 段/)
  expect(remarks[0]?.text.zh).toContain(said)
})

test('each picture has its own place, also between a title and its table', () => {
  const remarks = remarksOf({
    overview: '<p><img src=1.png></p><p>二</p><p><img src=2.png></p>',
    between: '<img src=3.png>',
  })
  expect(remarks.map(({ at }) => at)).toEqual(['第 3 段之后', '第 4 段之后', '第 6 段之后'])
})

test('what lies outside of the report, is hidden, or is a sign beside a link is not told', () => {
  const icon = '<a href=x.pdf><img src="/ueditor/dialogs/attachment/fileTypeImages/icon_pdf.gif">年报.pdf</a>'
  for (const html of [
    '<p style="display:none"><img src=1.png></p>',
    '<img src=1.png width=1 height=1>',
    '<img src=dot.gif style="width:16px;height:16px">',
    '<iframe src=t.html width=0 height=0></iframe>',
    `<p>${icon}</p>`,
  ])
    expect([html, remarksOf({ overview: html })]).toEqual([html, []])
  expect(remarksOf({ head: '<img src=logo.png>', foot: '<img src=qr.png>' })).toEqual([])
})

test('pictures beyond twenty are counted', () => {
  const remarks = remarksOf({
    overview: Array.from({ length: 30 }, (_, index) => `<p><img src=${index}.png></p>`).join(''),
  })
  expect(remarks).toHaveLength(21)
  expect(remarks.at(-1)?.text.zh).toContain('10')
})
