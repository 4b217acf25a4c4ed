/* Tables in other pieces than the form's: one table as three with a caption each, and merged cells written out several times. */
import { readHtml } from '../../src/import/html/read-html.ts'
import type { Draft } from '../../src/import/recognise/draft.ts'
import { recognise } from '../../src/import/recognise/recognise.ts'
import { expectedCells, page } from '../support/pages.ts'
import { compiledFile } from '../support/sources.ts'

const report = (() => {
  const made = compiledFile('test/field/suqian-2023.yaml').report
  if (!made) throw new Error('the report cannot be read')
  return made
})()
const expected = expectedCells(report)
const html = page(report)
const tables = [...html.matchAll(/<table>.*?<\/table>/gsu)].map(([table]) => table)

function draftOf(text: string): Draft {
  const result = recognise(readHtml(Buffer.from(text)))
  if ('nothing' in result) throw new Error(result.nothing.text.zh)
  return result.draft
}

const values = ({ cells }: Draft): Record<string, string> =>
  Object.fromEntries([...cells].map(([path, { value, note }]) => [path, value + (note ? `（${note}）` : '')]))

const doubtsIn = ({ doubts }: Draft, section: string): readonly string[] =>
  doubts.filter(({ path }) => path.startsWith(section)).map(({ text }) => text.zh)

const row = (texts: readonly string[]): string =>
  `<tr>${texts.map((text) => `<td>${text}</td>`).join('')}</tr>`
const heads = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']
const figures = Object.entries(expected).flatMap(([path, value]) =>
  path.startsWith('disputes.') ? [value] : [],
)

/** The page with the last table as several, each beneath a caption. */
const inThree = (
  captions: readonly string[],
  figuresOf = (index: number) => figures.slice(5 * index, 5 * index + 5),
) =>
  html.replace(
    tables.at(-1) ?? '',
    captions
      .map((caption, index) => `<p>${caption}</p><table>${row(heads)}${row(figuresOf(index))}</table>`)
      .join(''),
  )

test.each([
  [['行政复议', '行政诉讼（未经复议直接起诉）', '行政诉讼（复议后起诉）']],
  [['（一）行政复议', '（二）未经复议直接起诉', '（三）复议后起诉']],
])('the fourth table as three beneath %j', (captions) => {
  expect(figures).toHaveLength(15)
  const draft = draftOf(inThree(captions))
  expect(values(draft)).toEqual(expected)
  expect(doubtsIn(draft, 'disputes')).toEqual([])
})

test('three such tables without captions that name them are not told apart', () => {
  const { cells } = draftOf(inThree(['表四', '表五', '表六']))
  for (const [path, { value }] of cells)
    if (path.startsWith('disputes.')) expect([path, value]).toEqual([path, ''])
})

/** The page with each cell that covers several columns of the second table's lower blocks written out that often. */
const writtenOut = (change: (text: string, copy: number) => string = (text) => text): string => {
  const repeated = (table: string): string =>
    table.replace(/<td colspan=(\d)>([^<]*)<\/td>/gu, (_, count: string, text: string) =>
      Array.from({ length: Number(count) }, (__, copy) => `<td>${change(text, copy)}</td>`).join(''),
    )
  return tables.slice(0, tables.length - 2).reduce((all, table) => all.replace(table, repeated(table)), html)
}

test('a merged cell written out several times is one, beneath a heading that is as well', () => {
  expect(writtenOut()).not.toBe(html)
  const draft = draftOf(writtenOut())
  expect(values(draft)).toEqual(expected)
  expect(doubtsIn(draft, 'proactiveDisclosure')).toEqual([])
})

test('figures that differ beneath such a heading are none of them', () => {
  const { cells } = draftOf(
    writtenOut((text, copy) => (/^\d/u.test(text) ? String(Number(text) + copy) : text)),
  )
  const { value, doubt, at } = cells.get('proactiveDisclosure.licensing.decisions') ?? {}
  expect(value).toBe('')
  expect(doubt !== undefined || at === '').toBe(true)
})
