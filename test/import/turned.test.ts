/* Tables with rows for columns, groups beside their lines, and headings in one cell each. */
import { readHtml } from '../../src/import/html/read-html.ts'
import type { Draft } from '../../src/import/recognise/draft.ts'
import { recognise } from '../../src/import/recognise/recognise.ts'
import type { Report } from '../../src/report/report.ts'
import { expectedCells, page } from '../support/pages.ts'
import { compiledFile } from '../support/sources.ts'

const report = compiledFile('test/field/suqian-2023.yaml').report as Report
const expected = expectedCells(report)

function drafted(html: string): Draft {
  const result = recognise(readHtml(Buffer.from(html)))
  if ('nothing' in result) throw new Error(result.nothing.text.zh)
  return result.draft
}

/** Cells of a draft that are wrong, missing or in doubt. */
const amiss = (draft: Draft): readonly string[] =>
  [...draft.cells].flatMap(([path, { value, doubt, at }]) =>
    value === expected[path] && !doubt && at !== '' ? [] : [path],
  )

/** The report's page with its last table, or the one before it, as given. */
function withTable(last: number, table: string): string {
  const tables = [...page(report).matchAll(/<table[^]*?<\/table>/g)]
  const [whole] = tables.at(-last) ?? ['']
  expect(whole).not.toBe('')
  return page(report).replace(whole, table)
}

const figure = (...path: readonly string[]): string => expected[['disputes', ...path].join('.')] ?? '?'
const results = ['upheld', 'corrected', 'otherResult', 'pending', 'total']
const words = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']
const ways = [['reconsideration'], ['litigation', 'direct'], ['litigation', 'afterReconsideration']]
const cells = (texts: readonly string[]): string => texts.map((text) => `<td>${text}</td>`).join('')

const byWay = `<table><tr><td colspan=2>类别</td>${cells(words)}</tr>
<tr><td colspan=2>行政复议</td>${cells(results.map((key) => figure('reconsideration', key)))}</tr>
<tr><td rowspan=2>行政诉讼</td><td>未经复议直接起诉</td>${cells(results.map((key) => figure('litigation', 'direct', key)))}</tr>
<tr><td>复议后起诉</td>${cells(results.map((key) => figure('litigation', 'afterReconsideration', key)))}</tr></table>`

const byResult = `<table><tr><td rowspan=2>结果</td><td rowspan=2>行政复议</td><td colspan=2>行政诉讼</td></tr>
<tr><td>未经复议直接起诉</td><td>复议后起诉</td></tr>
${results.map((key, index) => `<tr><td>${words[index] ?? ''}</td>${cells(ways.map((way) => figure(...way, key)))}</tr>`).join('')}</table>`

const inLines = `<table>${ways
  .flatMap((way, group) =>
    results.map((key, index) => {
      const name = ['行政复议', '未经复议直接起诉', '复议后起诉'][group] ?? ''
      return `<tr>${index === 0 ? `<td rowspan=5>${name}</td>` : ''}<td>${words[index] ?? ''}</td><td>${figure(...way, key)}</td></tr>`
    }),
  )
  .join('')}</table>`

const flat = `<table><tr>${['行政复议', '行政诉讼未经复议直接起诉', '行政诉讼-复议后起诉']
  .flatMap((way) => words.map((word) => `<td>${way}${word}</td>`))
  .join('')}</tr><tr>${cells(ways.flatMap((way) => results.map((key) => figure(...way, key))))}</tr></table>`

test.each(Object.entries({ byWay, byResult, inLines, flat }))('table four %s', (_name, table) => {
  const draft = drafted(withTable(1, table))
  expect(draft.cells.size).toBe(200)
  expect(amiss(draft)).toEqual([])
})

test('table four turned, one of its lines without a name: in doubt or not found, never wrong', () => {
  const draft = drafted(withTable(1, byWay.replace('未经复议直接起诉', '')))
  const wrong = [...draft.cells].filter(
    ([path, { value, doubt, at }]) => value !== expected[path] && !doubt && at !== '',
  )
  expect(wrong).toEqual([])
  expect(amiss(draft).length).toBeGreaterThan(4)
})

const columns = [
  'naturalPerson',
  'commercial',
  'research',
  'publicInterest',
  'legalService',
  'other',
  'total',
]
const titles = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计']

/** Table three with a column for each of its rows. */
function turned(): string {
  const [whole = ''] = [...page(report).matchAll(/<table[^]*?<\/table>/g)].at(-2) ?? []
  const rows = [...whole.matchAll(/<tr>((?:(?!<\/tr>)[^])*)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<td[^>]*>([^<]*)<\/td>/g)].map(([, text = '']) => text),
  )
  const lines = rows.filter((row) => row.length >= 8 && /[一二三四五六七\d]/.test(row[0] ?? '')).slice(-25)
  expect(lines).toHaveLength(25)
  const labels = lines.map((row) => row[row.length - 8] ?? '')
  return `<table><tr><td colspan=2>申请人</td>${cells(labels)}</tr>${columns
    .map((_, index) => {
      const isGroup = index > 0 && index < 6
      const group = index === 1 ? '<td rowspan=5>法人或其他组织</td>' : ''
      const own = lines.map((row) => row[row.length - 7 + index] ?? '')
      return `<tr>${group}<td${isGroup ? '' : ' colspan=2'}>${titles[index] ?? ''}</td>${cells(own)}</tr>`
    })
    .join('')}</table>`
}

test('table three with its rows for columns', () => {
  const draft = drafted(withTable(2, turned()))
  expect(draft.cells.size).toBe(200)
  expect(amiss(draft)).toEqual([])
})
