/* Years and dates in digits of any width, in Chinese numerals, and in both at once. */
import { readHtml } from '../../src/import/html/read-html.ts'
import type { Draft } from '../../src/import/recognise/draft.ts'
import { recognise } from '../../src/import/recognise/recognise.ts'

const table = `<table><tr><td colspan=4>第二十条第（一）项</td></tr>
<tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>
<tr><td>规章</td><td>1</td><td>2</td><td>3</td></tr><tr><td>行政规范性文件</td><td>4</td><td>5</td><td>6</td></tr></table>`

function draftOf(title: string, { preamble = '', end = '' } = {}): Draft {
  const html = `<meta charset=utf-8><h1>${title}</h1><p>${preamble}</p>
<h3>一、总体情况</h3><p>依法公开。</p><h3>二、主动公开政府信息情况</h3>${table}<h3>六、其他需要报告的事项</h3><p>无。</p>${end}`
  const result = recognise(readHtml(Buffer.from(html)))
  if (!('draft' in result)) throw new Error(result.nothing.text.zh)
  return result.draft
}

const years = [
  ...['2025', '２０２５', '二〇二五', '二○二五', '二零二五', '二０二五', '二0二五', '二O二五', '二◯二五'],
  ...['2０25', '20二五', '２0２5', '二О二五', '２ ０ ２ ５', '二 〇 二 五'],
]

test.each(years)('a title of %s年', (year) => {
  for (const title of [
    `某县林业局${year}年政府信息公开工作年度报告`,
    `${year}年某县林业局政府信息公开工作年度报告`,
    `某县林业局${year}年度政府信息公开工作报告`,
    `某县林业局<br>${year}年政府信息公开工作年度报告`,
    `某县林业局政府信息公开工作年度报告（${year}年度）`,
  ]) {
    const { year: found, agency } = draftOf(title)
    expect([title, found, agency]).toEqual([title, 2025, { name: '某县林业局', level: 'department' }])
  }
})

test('a year of full width without 年', () => {
  expect(draftOf('某县林业局２０２５政府信息公开工作年度报告')).toMatchObject({
    year: 2025,
    agency: { name: '某县林业局' },
  })
})

test.each([
  '2026年1月20日',
  '２０２６年１月２０日',
  '二〇二六年一月二十日',
  '二零二六年1月20日',
  '二○二六年一月20号',
  '２０２６－０１－２０',
  '（2026年１月20日）',
])('a date of %s beneath the report', (date) => {
  const { published } = draftOf('某县林业局2025年政府信息公开工作年度报告', {
    end: `<p>某县林业局</p><p>${date}</p>`,
  })
  expect(published).toBe('2026-01-20')
})

test('the period tells the year in any digits, and a title of another year is in doubt', () => {
  const preamble = '统计期限自２０２４年１月１日至２０２４年１２月３１日。'
  expect(draftOf('某县林业局政府信息公开工作年度报告', { preamble }).year).toBe(2024)
  const numerals = '统计期限自二〇二四年一月一日至二〇二四年十二月三十一日。'
  expect(draftOf('某县林业局政府信息公开工作年度报告', { preamble: numerals }).year).toBe(2024)
  const draft = draftOf('某县林业局二〇二五年政府信息公开工作年度报告', { preamble })
  expect(draft.year).toBe(2025)
  expect(draft.doubts.map(({ path }) => path)).toContain('year')
})

test('numerals that are no year stay words of the title', () => {
  const { year, agency } = draftOf('某县二〇一所中心政府信息公开工作年度报告')
  expect([year, agency.name]).toEqual([undefined, '某县二〇一所中心'])
})
