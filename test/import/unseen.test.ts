/* What nobody sees is not taken over, and what is seen without being text puts its cell in doubt. */
import { readHtml } from '../../src/import/html/read-html.ts'
import { recognise } from '../../src/import/recognise/recognise.ts'
import type { DraftCell } from '../../src/import/recognise/draft.ts'
import { page } from '../support/pages.ts'
import { compiledFile } from '../support/sources.ts'

const { report } = compiledFile('test/field/suqian-2023.yaml')
if (!report) throw new Error('the report cannot be read')
const plain = page(report)

/** The cell of licences, with other markup in its place; `around` changes the whole table cell. */
function licences(inner: string, around = (cell: string): string => cell): DraftCell {
  const html = plain.replace(/<td[^>]*>1808595<\/td>/, (cell) => around(cell.replace('1808595', inner)))
  const result = recognise(readHtml(Buffer.from(html)))
  if ('nothing' in result) throw new Error(result.nothing.text.zh)
  return result.draft.cells.get('proactiveDisclosure.licensing.decisions') as DraftCell
}

test.each([
  ['opacity: 0', '<span style="opacity:0">9</span>12'],
  ['far to the left', '<span style="position:absolute;left:-9999px">9</span>12'],
  ['indented away', '<span style="display:block;text-indent:-9999px">9</span>12'],
  ['clipped', '<span style="position:absolute;clip:rect(0, 0, 0, 0)">9</span>12'],
  ['clipped by a path', '<span style="clip-path: inset(50%)">9</span>12'],
  ['of no height', '<span style="display:inline-block;height:0;overflow:hidden">9</span>12'],
  ['of no size', '<span style="font-size:0px">9</span>12'],
  ['of a size nobody reads', '<span style="font-size:1px">9</span>12'],
  ['for readers aloud', '<span class="sr-only">9</span>12'],
  ['for readers aloud, another name', '<span class="a visually-hidden">9</span>12'],
])('hidden text (%s) is left out of a figure', (_name, html) => {
  expect(licences(html)).toMatchObject({ value: '12' })
})

test.each([
  ['half transparent', '<span style="opacity:0.5">12</span>'],
  ['moved a little', '<span style="position:relative;left:-2px">12</span>'],
  ['small letters', '<span style="font-size:0.8em">12</span>'],
  [
    'letters of no size around others that have one',
    '<div style="font-size:0"><span style="font-size:14px">12</span></div>',
  ],
  ['white on blue', '<span style="background:#06c"><font color="#fff">12</font></span>'],
  ['a fill of no opacity beside it', '<span style="fill-opacity:0">12</span>'],
])('shown all the same: %s', (_name, html) => {
  const cell = licences(html)
  expect(cell).toMatchObject({ value: '12' })
  expect(cell.doubt).toBeUndefined()
})

test.each([
  ['a program', '<script>document.write(5)</script>'],
  ['a program beside a figure', '7<script>document.write(5)</script>'],
  ['a picture', '<img src="5.png">'],
  ['a picture beside a figure with its unit', '12件<img src="5.png">'],
  ['a canvas', '<canvas></canvas>'],
  ['a drawing', '<svg><text>5</text></svg>'],
  ['another page', '<iframe src="a.html"></iframe>'],
  ['a field', '<input value="5">'],
  ['a list to choose from', '<select><option>5</option></select>'],
  ['a picture behind it', '<span style="background:url(5.png)"></span>'],
  ['white letters', '<span style="color:#FFFFFF">5</span>'],
  ['white letters of a font', '<font color=white>5</font>'],
  ['no colour', '<span style="color: transparent">5</span>'],
  ['a sign that turns it round', '\u202e123'],
  ['markup that turns it round', '<bdo dir="rtl">123</bdo>'],
  ['a sign nobody sees within it', '1\u200b2'],
])('%s puts the cell in doubt', (_name, html) => {
  const cell = licences(html)
  expect(cell.value).toBe('')
  expect(cell.doubt).toBeDefined()
})

test.each([
  ['signs nobody sees around it', '\u200b12\ufeff'],
  ['data for programs', '12<script type="application/ld+json">{"a":5}</script>'],
  ['a field that is sent unseen', '12<input type="hidden" value="5">'],
])('%s: no doubt', (_name, html) => {
  const cell = licences(html)
  expect(cell.value).toBe('12')
  expect(cell.doubt).toBeUndefined()
})

test('white letters on a row of another colour are seen', () => {
  const cell = licences('12', (html) => html.replace('<td', '<td bgcolor="#336699" style="color:#fff"'))
  expect([cell.value, cell.doubt]).toEqual(['12', undefined])
})

test('a label with an icon stays a label', () => {
  const html = plain.replace('>行政许可<', '><img src="dot.gif">行政许可<')
  const result = recognise(readHtml(Buffer.from(html)))
  if ('nothing' in result) throw new Error(result.nothing.text.zh)
  const cell = result.draft.cells.get('proactiveDisclosure.licensing.decisions')
  expect([cell?.value, cell?.doubt]).toEqual(['1808595', undefined])
})
