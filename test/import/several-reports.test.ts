/* Several reports on one page: nobody can tell which is meant, so nothing that differs is certain and no word is lost. */
import { readHtml } from '../../src/import/html/read-html.ts'
import type { Draft } from '../../src/import/recognise/draft.ts'
import { recognise } from '../../src/import/recognise/recognise.ts'
import { writeSource } from '../../src/import/write/write-source.ts'
import { page } from '../support/pages.ts'
import { compiledFile } from '../support/sources.ts'

/** A report's page with prose of its own. */
const pageOf = (year: number): string => {
  const { report } = compiledFile(`test/field/suqian-${year}.yaml`)
  if (!report) throw new Error('the report cannot be read')
  return page(report).replace(
    /<p>([一五六])、.*?<\/p>/gu,
    (title, ordinal: string) => `${title}<p>　　${year}年第${ordinal}部分所写的话。</p>`,
  )
}

const [of2024, of2023] = [pageOf(2024), pageOf(2023)]

function draftOf(html: string): Draft {
  const result = recognise(readHtml(Buffer.from(html)))
  if ('nothing' in result) throw new Error(result.nothing.text.zh)
  return result.draft
}

test.each([
  ['this year’s first', of2024, of2023, '2024、2023'],
  ['last year’s first', of2023, of2024, '2023、2024'],
])('two years on one page, %s: both are named, the year is left open', (_, one, other, years) => {
  const draft = draftOf(one + other)
  const [first] = draft.doubts
  expect(draft.year).toBeUndefined()
  expect(first?.path).toBe('')
  expect(first?.text.zh).toMatch(/^文件里有 2 份报告：“.*2024.*”、|^文件里有 2 份报告：“.*2023.*”/u)
  expect(first?.text.en).toMatch(/^the file holds 2 reports: “.*” \(paragraph \d+\), “.*” \(paragraph \d+\)/u)
  expect(draft.doubts.find(({ path }) => path === 'year')?.text.zh).toContain(years)
})

test('the other report’s words are kept, every one of them', () => {
  const words = (html: string): readonly string[] =>
    [...html.matchAll(/<p>([^<]+)<\/p>/gu)].map(([, text = '']) => text.trim()).filter((text) => text !== '')
  const written = writeSource(draftOf(of2024 + of2023), { keys: 'zh', schema: undefined, from: 'a.html' })
  const all = words(of2023)
  expect(all.length).toBe(9)
  for (const text of all) expect(written.replace(/\s/g, '')).toContain(text.replace(/\s/g, ''))
})

test('an agency that differs is left open, a year that does not is kept', () => {
  const own = of2024.replaceAll('宿迁市', '宿豫区')
  const { year, agency, doubts } = draftOf(of2024 + own.replace(/<td>1<\/td>/u, '<td>2</td>'))
  expect(year).toBe(2024)
  expect(agency).toEqual({})
  expect(doubts.filter(({ path }) => path.startsWith('agency'))).toHaveLength(1)
})

test('figures that differ are told once a table, with their number and the likely cause', () => {
  const { doubts } = draftOf(of2024 + of2023)
  const told = doubts.filter(({ text }) => text.zh.includes('各不相同'))
  expect(told.map(({ path }) => path)).toEqual(['proactiveDisclosure', 'requests', 'disputes'])
  for (const { text } of told) {
    expect(text.zh).toMatch(/另一份报告或上年度的表.*共 \d+ 格/u)
    expect(text.en).toMatch(/another report or last year’s table.*\d+ cells/u)
  }
})

test('the same report twice is one report', () => {
  const twice = draftOf(of2024 + of2024)
  expect(twice.year).toBe(2024)
  expect(twice.doubts.filter(({ path }) => ['', 'year', 'agency.name'].includes(path))).toEqual([])
})

test('a cell that only one of the reports has is in doubt', () => {
  const short = of2023.replace(/<tr>(?:(?!<\/tr>).)*行政强制.*?<\/tr>/su, '')
  expect(short).not.toBe(of2023)
  const { cells, doubts } = draftOf(of2024 + short)
  expect(cells.get('proactiveDisclosure.compulsion.decisions')?.doubt?.zh).toContain('不是每份都有')
  expect(doubts.some(({ text }) => text.zh.startsWith('几份报告里不是每份都有这一格'))).toBe(true)
})

test('a message in English says places in English', () => {
  const { cells } = draftOf(of2024 + of2023)
  const told = [...cells.values()].flatMap(({ doubt }) => (doubt ? [doubt.en] : []))
  expect(told.length).toBeGreaterThan(50)
  for (const text of told) expect(text).not.toMatch(/第 \d/u)
  expect(told[0]).toMatch(/table 1, row \d+, column \d+ “/u)
})
