/* Files cut off anywhere: no figure is certain that is not whole, and the end is told. */
import { readHtml } from '../../src/import/html/read-html.ts'
import type { Extract } from '../../src/import/extract.ts'
import type { Draft } from '../../src/import/recognise/draft.ts'
import { recognise } from '../../src/import/recognise/recognise.ts'
import { readText } from '../../src/import/text/read-text.ts'
import type { Report } from '../../src/report/report.ts'
import { expectedCells, page } from '../support/pages.ts'
import { compiledFile } from '../support/sources.ts'

const report = compiledFile('test/field/suqian-2023.yaml').report as Report
const expected = expectedCells(report)

const draftOf = (extract: Extract): Draft | undefined => {
  const result = recognise(extract)
  return 'draft' in result ? result.draft : undefined
}

/** Cells that are certain and not what they should be. */
const wrongIn = ({ cells }: Draft): readonly string[] =>
  [...cells].flatMap(([path, { value, doubt, at }]) =>
    doubt === undefined && at !== '' && value !== expected[path]
      ? [`${path}: ${expected[path] ?? ''} → ${value}`]
      : [],
  )

const isTold = ({ remarks }: Draft): boolean => remarks.some(({ text }) => text.zh.includes('没有存全'))

/** Ends within figures of two digits and more, behind each digit but the last. */
const withinFigures = (text: string, figure: RegExp): readonly number[] =>
  [...text.matchAll(figure)].flatMap(({ index, 0: whole }) => {
    const at = index + whole.search(/\d/)
    const { length } = /\d+/.exec(whole)?.[0] ?? ''
    return Array.from({ length: length - 1 }, (_, digit) => at + digit + 1)
  })

const shapes: readonly (readonly [name: string, html: string])[] = [
  ['plain', page(report)],
  [
    'in a layout table',
    page(report).replace('<body>', '<body><table><tr><td>').replace('</body>', '</td></tr></table></body>'),
  ],
  ['with spans', page(report, { text: (shown) => `<p><span>${shown}</span></p>` })],
  ['without end tags', page(report).replace(/<\/t[dr]>/g, '')],
  [
    'a program that writes an end',
    page(report).replace('<h1>', '<script>write("</body></html>")</script><h1>'),
  ],
]

test.each(shapes)('a page cut off within any figure: %s', (_name, html) => {
  const ends = withinFigures(html, />\d{2,}</g)
  let drafts = 0
  for (const end of ends) {
    const draft = draftOf(readHtml(Buffer.from(html.slice(0, end))))
    if (!draft) continue
    drafts += 1
    expect(wrongIn(draft)).toEqual([])
    expect(isTold(draft)).toBe(true)
  }
  expect(drafts).toBeGreaterThan(20)
})

test('a page cut off anywhere in its markup', () => {
  const html = page(report)
  let drafts = 0
  for (let end = html.indexOf('<table'); end < html.length - 16; end += 37) {
    const draft = draftOf(readHtml(Buffer.from(html.slice(0, end))))
    if (!draft) continue
    drafts += 1
    expect(wrongIn(draft)).toEqual([])
  }
  expect(drafts).toBeGreaterThan(100)
})

const ended: readonly (readonly [name: string, html: string])[] = [
  ['plain', page(report)],
  ['no end tags of cells and rows', page(report).replace(/<\/t[dr]>/g, '')],
  ['no end tag of the last table', page(report).replace(/<\/table>(?![^]*<\/table>)/, '')],
  ['no end tags of tables at all', page(report).replace(/<\/t(?:able|d|r)>(?=\s*<\/table>)/g, '')],
  ['content of a page alone', page(report).replace(/^[^]*<body>|<\/body>[^]*$/g, '')],
  ['content alone, no end tags', page(report).replace(/^[^]*<body>|<\/body>[^]*$|<\/t[dr]>|<\/p>/g, '')],
  ['a counter behind the end', `${page(report)}<script src=a.js></script><!-- 1 -->\n`],
]

test.each(ended)('a page that ends: every figure certain, nothing told of its end: %s', (_name, html) => {
  const draft = draftOf(readHtml(Buffer.from(html)))
  expect(draft && Object.fromEntries([...draft.cells].map(([path, { value }]) => [path, value]))).toEqual(
    expected,
  )
  expect(draft && [...draft.cells.values()].every(({ doubt }) => doubt === undefined)).toBe(true)
  expect(draft && isTold(draft)).toBe(false)
})

test('a page cut off in its prose is told, no cell in doubt', () => {
  const html = page(compiledFile('examples/fengshan-2025/report.yaml').report as Report)
  const cut = html.slice(0, html.lastIndexOf('上缴国库。'))
  expect(cut).toContain('六、')
  const draft = draftOf(readHtml(Buffer.from(cut)))
  expect(draft && isTold(draft)).toBe(true)
  expect(draft && [...draft.cells.values()].every(({ doubt }) => doubt === undefined)).toBe(true)
})

/** The report as text, a row on a line, its cells apart by a sign. */
const textOf = (between: string): string =>
  page(report, {
    heading: ({ heading }) => heading,
    table: (_sheet, rows) => rows.map(({ cells }) => cells.map((cell) => cell.text).join(between)).join('\n'),
    page: (body, title) => `${title}\n${body.replace(/<\/?p>/g, '')}\n`,
  })

test.each([
  ['tabs', '\t'],
  ['commas', ','],
  ['bars', ' | '],
  ['spaces', '   '],
  ['single spaces', ' '],
])('a text cut off within any figure: %s', (_name, between) => {
  const text = textOf(between)
  expect(text).toContain(`行政许可${between}${expected['proactiveDisclosure.licensing.decisions'] ?? ''}`)
  let drafts = 0
  for (const end of withinFigures(text, /(?<=[\t,| ])\d{2,}(?=[\s,|])/g)) {
    const draft = draftOf(readText(Buffer.from(text.slice(0, end))))
    if (!draft) continue
    drafts += 1
    expect(wrongIn(draft)).toEqual([])
    expect(draft.remarks.some(({ text: { zh } }) => zh.includes('没有存全'))).toBe(true)
  }
  expect(drafts).toBeGreaterThan(20)
})

test('a text that ends with a line end, or with a signature, is not told to be cut off', () => {
  const text = textOf('\t')
  for (const end of ['', '六、其他需要报告的事项\n无。', '某某市人民政府办公室\n2024年1月20日']) {
    const draft = draftOf(readText(Buffer.from(text + end)))
    expect(draft && isTold(draft)).toBe(false)
    expect(draft && [...draft.cells.values()].every(({ doubt }) => doubt === undefined)).toBe(true)
  }
})
