/* What stands around a report: contact in its preamble, enclosures beneath the signature, words that mean something else here. */
import { readHtml } from '../../src/import/html/read-html.ts'
import type { Draft } from '../../src/import/recognise/draft.ts'
import { recognise } from '../../src/import/recognise/recognise.ts'

const table = `<table><tr><td colspan=4>第二十条第（一）项</td></tr>
<tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>
<tr><td>规章</td><td>1</td><td>2</td><td>3</td></tr><tr><td>行政规范性文件</td><td>4</td><td>5</td><td>6</td></tr></table>`

function draftOf(preamble: readonly string[], end: readonly string[]): Draft {
  const p = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('')
  const html = `<meta charset=utf-8><h1>某县林业局2023年政府信息公开工作年度报告</h1>${p(preamble)}
<h3>一、总体情况</h3><p>依法公开。</p><h3>二、主动公开政府信息情况</h3>${table}<h3>六、其他需要报告的事项</h3>${p(end)}`
  const result = recognise(readHtml(Buffer.from(html)))
  if (!('draft' in result)) throw new Error(result.nothing.text.zh)
  return result.draft
}

test('contact on lines of its own in the preamble is taken out', () => {
  const { contact, preamble } = draftOf(
    ['根据条例编制本报告。', '地址：某县一路1号', '邮编：100000', '电话：010-0000000'],
    ['无。'],
  )
  expect(contact).toEqual([
    { kind: 'address', value: '某县一路1号' },
    { kind: 'phone', value: '010-0000000' },
    { kind: 'postcode', value: '100000' },
  ])
  expect(preamble).toBe('根据条例编制本报告。')
})

test('contact within a sentence stays prose, and that is said', () => {
  const said = '如有疑问请联系（地址：某县一路1号，邮编：100000，电话：010-0000000）。'
  const { contact, preamble, remarks } = draftOf([said], ['无。'])
  expect(contact).toEqual([])
  expect(preamble).toBe(said)
  expect(remarks.map(({ text }) => text.zh)).toContainEqual(expect.stringContaining('没有另填联系方式'))
})

test('an enclosure beneath the signature stays, the signature is taken', () => {
  const { prose, published } = draftOf([], ['无。', '某县林业局', '2024年1月20日', '附件：统计表'])
  expect(prose.get('otherMatters')).toBe('无。\n\n附件：统计表')
  expect(published).toBe('2024-01-20')
  expect(draftOf([], ['无。', '附件：统计表']).prose.get('otherMatters')).toBe('无。\n\n附件：统计表')
})

test('doubled braces that are written wide are told', () => {
  const { remarks } = draftOf([], ['写作{{模板}}。'])
  expect(remarks).toContainEqual(expect.objectContaining({ at: '第 6 段' }))
})

test('a page of three links to reports is called a list', () => {
  const links = ['某县林业局', '某县水务局', '某县城关镇']
    .map((name) => `<li><a href=a>${name}2023年政府信息公开工作年度报告</a></li>`)
    .join('')
  expect(recognise(readHtml(Buffer.from(`<meta charset=utf-8><ul>${links}</ul>`)))).toMatchObject({
    nothing: { kind: 'list' },
  })
})
