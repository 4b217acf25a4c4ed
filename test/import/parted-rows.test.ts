/* Rows of a table that the end of a page parts, each piece with its own edges: the label goes on in the next row. */
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

/** The page with one row parted: the label at a sign, the figures in either piece. */
function parted(
  [label, group, at]: readonly [string, string, number],
  change: (figures: readonly string[]) => readonly [string, string],
) {
  const html = page(report)
  const found = new RegExp(`<tr>((?:(?!</tr>).)*?)<td([^>]*)>([^<]*${label})</td>(.*?)</tr>`, 'su').exec(html)
  if (!found) throw new Error(label)
  const [whole, before = '', attributes = '', said = '', rest = ''] = found
  const cells = [...rest.matchAll(/<td[^>]*>([^<]*)<\/td>/gu)].map(([, text = '']) => text)
  const [upper, lower] = change(cells)
  const pieces = `<tr>${before}<td${attributes}>${said.slice(0, at)}</td>${upper}</tr>\n<tr><td${attributes}>${said.slice(at)}</td>${lower}</tr>`
  // Cells that reach over the row reach over both pieces.
  const longer = html
    .replace(whole, '@')
    .replace(new RegExp(`(?<=<td rowspan=")(\\d+)(?=">(?:三、本年度办理结果|${group})<)`, 'gu'), (count) =>
      String(Number(count) + 1),
    )
  return longer.replace('@', pieces)
}

const row = (texts: readonly string[]): string => texts.map((text) => `<td>${text}</td>`).join('')
const blank = (texts: readonly string[]): string => row(texts.map(() => ''))

function draftOf(html: string): Draft {
  const result = recognise(readHtml(Buffer.from(html)))
  if ('nothing' in result) throw new Error(result.nothing.text.zh)
  return result.draft
}

const values = ({ cells }: Draft): Record<string, string> =>
  Object.fromEntries([...cells].map(([path, { value, note }]) => [path, value + (note ? `（${note}）` : '')]))

test.each([
  ['属于行政执法案卷', '（三）不予公开', 7],
  ['要求行政机关确认或重新出具已获取信息', '（五）不予处理', 9],
] as const)('%s: the figures in the upper piece, then in the lower', (...at) => {
  for (const change of [
    (figures: readonly string[]) => [row(figures), blank(figures)] as const,
    (figures: readonly string[]) => [blank(figures), row(figures)] as const,
  ]) {
    const draft = draftOf(parted(at, change))
    expect(values(draft)).toEqual(expected)
    expect(draft.doubts.filter(({ path }) => path.startsWith('requests'))).toEqual([])
  }
})

test('words in both pieces are one cell in doubt', () => {
  const draft = draftOf(
    parted(['属于行政执法案卷', '（三）不予公开', 7], (figures) => [row(figures), row(figures)]),
  )
  const { doubt } = draft.cells.get('requests.outcomes.refused.caseFile.naturalPerson') ?? {}
  expect(doubt?.zh).toContain('两截')
})

test('two rows that the form has both are never one', () => {
  expect(values(draftOf(page(report)))).toEqual(expected)
})
