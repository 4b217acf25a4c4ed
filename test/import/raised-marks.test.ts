/* Marks of notes set beside a figure by any means: never a digit of it. Figures that are wholly set so stay figures. */
import { readFile } from '../../src/import/read-file.ts'
import { readHtml } from '../../src/import/html/read-html.ts'
import type { DraftCell } from '../../src/import/recognise/draft.ts'
import { recognise } from '../../src/import/recognise/recognise.ts'
import type { Report } from '../../src/report/report.ts'
import { cell, docxParts, row, table, zipOf } from '../support/office-files.ts'
import { expectedCells, page } from '../support/pages.ts'
import { compiledFile } from '../support/sources.ts'

const report = compiledFile('test/field/suqian-2023.yaml').report as Report
const licensing = 'proactiveDisclosure.licensing.decisions'
const shown = expectedCells(report)[licensing] ?? ''

function read(inner: string, style: string | undefined): DraftCell | undefined {
  const html = page(report)
    .replace(`>${shown}<`, `>${inner}<`)
    .replace('</head>', `<style>${style ?? ''}</style></head>`)
  expect(html).toContain(inner)
  const result = recognise(readHtml(Buffer.from(html)))
  if ('nothing' in result) throw new Error(result.nothing.text.zh)
  return result.draft.cells.get(licensing)
}

const marks: readonly (readonly [inner: string, style?: string])[] = [
  ['7<sup>2</sup>'],
  ['7<span style="vertical-align:super;font-size:9px">2</span>'],
  ['7<span style="vertical-align: sub">2</span>'],
  ['7<span style="position:relative;top:-0.5em;font-size:75%">2</span>'],
  ['7<span style="position:relative;bottom:.4em">2</span>'],
  ['7<span style="mso-text-raise:3.0pt;position:relative;top:-3.0pt">2</span>'],
  ['7<span style="vertical-align:4px">2</span>'],
  ['7<span style="vertical-align:30%">2</span>'],
  ['<p>7<b><span style="vertical-align:super"><a name=x>2</a></span></b></p>'],
  ['7<span class="fn">2</span>', '.fn{vertical-align:super;font-size:60%}'],
  ['7<i>2</i>', 'td i{position:relative;top:-4px}'],
  ['7<span class="MsoFootnoteReference">2</span>'],
  ['7<a href="#fn1" class="footnote">2</a>'],
  ['7<a href="page.html#_ftn1">2</a>'],
  ['7<small>2</small>'],
  ['7<font size=1>2</font>'],
  ['<span style="font-size:16px">7<span style="font-size:10px">2</span></span>'],
  ['<span style="font-size:12.0pt">7</span><span style="font-size:6.5pt">2</span>'],
]

test.each(marks.map(([inner, style]) => ({ inner, style })))('$inner is not 72', ({ inner, style }) => {
  const found = read(inner, style)
  expect([found?.value, found?.doubt === undefined]).toEqual(['', false])
  expect(found?.words).toBe('7[2]')
})

const figures: readonly (readonly [inner: string, style?: string])[] = [
  ['<span style="position:relative;top:-1.0pt;mso-text-raise:1.0pt">72</span>'],
  ['<span style="vertical-align:2px">7</span><span style="vertical-align:2px">2</span>'],
  ['<a href="#top">72</a>'],
  ['<small>72</small>'],
  ['<small>7</small><small>2</small>'],
  ['<span style="font-size:12.0pt">7</span><span lang=EN-US style="font-size:16px">2</span>'],
  ['7<span style="font-size:12px">2</span>'],
  ['7<span style="vertical-align:middle">2</span>'],
  ['7<span style="vertical-align:baseline;position:relative;top:0">2</span>'],
  ['<p style="vertical-align:super">72</p>'],
  ['72<small>件</small>'],
]

test.each(figures.map(([inner, style]) => ({ inner, style })))('$inner is 72', ({ inner, style }) => {
  expect(read(inner, style)).toMatchObject({ value: '72' })
  expect(read(inner, style)?.doubt).toBeUndefined()
})

const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`

test.each([
  ['<w:position w:val="12"/>', '7[2]'],
  ['<w:position w:val="6pt"/>', '7[2]'],
  ['<w:position w:val="-6"/>', '7[2]'],
  ['<w:vertAlign w:val="superscript"/>', '7[2]'],
  ['<w:position w:val="0"/>', '72'],
  ['', '72'],
])('a run of a Word file with %s beside 7 is read as %s', async (properties, wanted) => {
  const marked = `<w:tc><w:p>${run('7')}${run('2', properties)}</w:p></w:tc>`
  const whole = `<w:tc><w:p>${run('7', '<w:position w:val="4"/>')}${run('2', '<w:position w:val="4"/>')}</w:p></w:tc>`
  const reading = await readFile(zipOf(docxParts(table(row(cell('甲'), marked, whole)))), 'a.docx')
  const cells =
    'extract' in reading ? reading.extract.items.flatMap((item) => ('cells' in item ? item.cells : [])) : []
  expect(cells.map(({ text }) => text)).toEqual(['甲', wanted, '72'])
})
