/* Tables as text: parted by single spaces, as copied out of pages and PDF files, and between upright lines. */
import { readText } from '../../src/import/text/read-text.ts'
import { recognise } from '../../src/import/recognise/recognise.ts'
import type { Draft } from '../../src/import/recognise/draft.ts'
import type { Report } from '../../src/report/report.ts'
import type { SheetRow } from '../../src/view/view.ts'
import { expectedCells, page } from '../support/pages.ts'
import { compiledFile } from '../support/sources.ts'

const files = ['test/field/suqian-2023.yaml', 'test/field/shanghai-office-2019.yaml']
const [full, gappy] = files.map((file): Report => {
  const { report } = compiledFile(file)
  if (!report) throw new Error(file)
  return report
}) as [Report, Report]

const textOf = (report: Report, line: (row: SheetRow, index: number) => string): string =>
  page(report, {
    heading: ({ heading }) => heading,
    table: (_sheet, rows) => rows.map(line).join('\n'),
    page: (body, title) => `${title}\n${body.replace(/<\/?p>/g, '')}`,
  })

function drafted(text: string): Draft {
  const result = recognise(readText(Buffer.from(text)))
  if ('nothing' in result) throw new Error(result.nothing.text.zh)
  return result.draft
}

const valuesIn = ({ cells }: Draft): Record<string, string> =>
  Object.fromEntries([...cells].map(([path, { value }]) => [path, value]))

const wrongIn = ({ cells }: Draft, report: Report): readonly unknown[] => {
  const expected = expectedCells(report)
  return [...cells].filter(([path, { value, doubt, at }]) => at !== '' && !doubt && value !== expected[path])
}

test('single spaces: every cell of a report without blank ones', () => {
  const draft = drafted(textOf(full, ({ cells }) => cells.map(({ text }) => text).join(' ')))
  expect(valuesIn(draft)).toEqual(expectedCells(full))
  expect(draft.doubts.filter(({ path }) => draft.cells.has(path))).toEqual([])
})

test('single spaces, blank cells without a trace: nothing is wrong unsaid', () => {
  const draft = drafted(
    textOf(gappy, ({ cells }) => cells.flatMap(({ text }) => (text === '' ? [] : [text])).join(' ')),
  )
  expect(wrongIn(draft, gappy)).toEqual([])
  expect(draft.cells.get('proactiveDisclosure.rules.totalDisclosed')?.value).toBe('524')
})

const bars: readonly (readonly [string, (row: SheetRow, index: number) => string])[] = [
  [
    'Markdown',
    ({ cells }, index) =>
      `| ${cells.map(({ text }) => text).join(' | ')} |${index === 0 ? '\n|---|:--:|' : ''}`,
  ],
  [
    'spans as bars behind the figures',
    ({ cells }) =>
      `${cells.map(({ text }) => text).join(' | ')} | ${'|'.repeat(cells.reduce((sum, { colspan }) => sum + colspan - 1, 0))}`,
  ],
  ['full-width bars', ({ cells }) => `｜${cells.map(({ text }) => text).join('｜')}｜`],
  ['drawn', ({ cells }) => `│${cells.map(({ text }) => text).join('│')}│\n├──┼──┼──┤`],
]

test.each(bars)('%s: every cell', (_name, line) => {
  for (const report of [full, gappy]) {
    const draft = drafted(textOf(report, line))
    expect(wrongIn(draft, report)).toEqual([])
    if (report === full) expect(valuesIn(draft)).toEqual(expectedCells(report))
  }
})

test('headings in pieces on two lines', () => {
  const text = textOf(full, ({ cells }) => cells.map(({ text: shown }) => shown).join(' | '))
    .replace('商业企业 | 科研机构 |', '商业 | 科研 |')
    .replace('| 其他\n一、本年新收', '| 其他\n企业 | 机构 |\n一、本年新收')
  expect(text).toContain('企业 | 机构')
  expect(valuesIn(drafted(text))).toEqual(expectedCells(full))
})

test('an increase in words is a figure', () => {
  const text = textOf(gappy, ({ cells }) => cells.map(({ text: shown }) => shown || '0').join('\n')).replace(
    '行政许可\n0\n0\n0',
    '行政许可\n421\n增1423\n1844',
  )
  expect(drafted(text).cells.get('proactiveDisclosure.licensing.change')).toMatchObject({ value: '+1423' })
})
