/* Style rules in a page: what they hide is hidden, and told; what they show, or only for paper, is not. */
import { readHtml } from '../../src/import/html/read-html.ts'
import type { Draft } from '../../src/import/recognise/draft.ts'
import { recognise } from '../../src/import/recognise/recognise.ts'
import type { Report } from '../../src/report/report.ts'
import { expectedCells, page } from '../support/pages.ts'
import { compiledFile } from '../support/sources.ts'

const report = compiledFile('test/field/suqian-2023.yaml').report as Report
const licensing = 'proactiveDisclosure.licensing.decisions'
const shown = expectedCells(report)[licensing] ?? ''

function drafted(style: string, cell: string, around: readonly [string, string] = ['', '']): Draft {
  const html = page(report)
    .replace(`>${shown}<`, `>${around[0]}${cell}${around[1]}<`)
    .replace('</head>', `<style>${style}</style></head>`)
  expect(html).toContain(cell)
  const result = recognise(readHtml(Buffer.from(html)))
  if ('nothing' in result) throw new Error(result.nothing.text.zh)
  return result.draft
}

const hiding: readonly (readonly [style: string, cell: string])[] = [
  ['.y{display:none}', '<span class="x y">9</span>'],
  ['.a , .y { color:red; display : none !important; }', '<span class=y>9</span>'],
  ['#old{visibility:hidden}', '<span id=old>9</span>'],
  ['i{display:none}', '<i>9</i>'],
  ['span.y{opacity:0}', '<span class=y>9</span>'],
  ['td .y{font-size:0}', '<b><span class=y>9</span></b>'],
  ['td > .y{display:none}', '<span class=y>9</span>'],
  ['/* .z{} */ .y{position:absolute;left:-9999px}', '<span class=y>9</span>'],
  ['<!-- .y{display:none} -->', '<span class=y>9</span>'],
  ['@media screen and (min-width:1px){ .y{display:none} }', '<span class=y>9</span>'],
  ['@media screen{ .q{color:red} .y{display:none} } .r{color:red}', '<span class=y>9</span>'],
  ['.y{display:inline} .y{display:none}', '<span class=y>9</span>'],
  ['.y.x{display:none} .y{display:inline}', '<span class="x y">9</span>'],
  ['[data-old]{display:none}', '<span data-old=1>9</span>'],
  ['.y{display:none!important}', '<span class=y style="display:inline">9</span>'],
  ['.y{display:none', '<span class=y>9</span>'],
  ['.y{text-decoration:line-through}', '<span class=y>9</span>'],
  // The nearest div is not the one that is meant.
  ['div.far > div i{display:none}', '<div class=far><div><div><i>9</i></div></div></div>'],
  ['[class^="hi"]{display:none}', '<span class=hide-old>9</span>'],
  ['@import "x.css"; @font-face{font-family:a} .y{display:none}', '<span class=y>9</span>'],
  ['.a{background:url(data:image/png;base64,A;}{)} .y{display:none}', '<span class=y>9</span>'],
]

test.each(hiding)('%s hides: left out of the figure, and told', (style, hidden) => {
  const { cells, remarks } = drafted(style, `${hidden}7`)
  const cell = cells.get(licensing)
  expect(cell?.value).toBe('7')
  const told = [...remarks.map(({ text }) => text.zh), cell?.doubt?.zh ?? '']
  expect(told).toContainEqual(expect.stringContaining('“9”'))
})

const showing: readonly (readonly [style: string, cell: string])[] = [
  ['.y{display:none}', '<span class=yy>9</span>'],
  ['.y{display:none} .y{display:inline}', '<span class=y>9</span>'],
  ['.y{display:none}', '<span class=y style="display:inline">9</span>'],
  ['@media print{.y{display:none}}', '<span class=y>9</span>'],
  ['@media (max-width:600px){.y{display:none}}', '<span class=y>9</span>'],
  ['.y:hover{display:none} .y::after{display:none} .y:empty{display:none}', '<span class=y>9</span>'],
  ['div .y{display:none} p>.y{display:none} .k+.y{display:none}', '<span class=y>9</span>'],
  ['.y .z{display:none}', '<span class=y>9</span>'],
  // A browser takes stray brackets for part of the selector.
  ['}} .y{display:none}', '<span class=y>9</span>'],
  ['.y, 5%{display:none}', '<span class=y>9</span>'],
]

test.each(showing)('%s does not hide', (style, cell) => {
  expect(drafted(style, cell).cells.get(licensing)).toMatchObject({ value: '9' })
})

test('white letters by a rule put a figure in doubt, on a coloured ground they do not', () => {
  const white = drafted('.w{color:#fff}', '<span class=w>9</span>').cells.get(licensing)
  expect([white?.value, white?.doubt === undefined]).toEqual(['', false])
  const ground = drafted('.w{color:#fff;background:#036}', '<span class=w>9</span>').cells.get(licensing)
  expect(ground).toMatchObject({ value: '9' })
})

test('a pane that a rule hides is kept in comments', () => {
  const html = page(report)
  const begin = html.lastIndexOf('<table')
  const hidden = `${html.slice(0, begin)}<div class="tab pane">${html.slice(begin)}`.replace(
    '</head>',
    '<style>.tab.pane{display:none}</style></head>',
  )
  const result = recognise(readHtml(Buffer.from(hidden)))
  if ('nothing' in result) throw new Error(result.nothing.text.zh)
  expect(result.draft.found.has('disputes')).toBe(false)
  expect(result.draft.strays.map(({ words }) => words).join('')).toContain('尚未审结')
})

test('thousands of rules over thousands of elements end', () => {
  const rules = Array.from({ length: 20_000 }, (_, index) => `div p .c${index}{display:none}`).join('')
  const spans = Array.from({ length: 20_000 }, (_, index) => `<p><span class=c${index}>9</span></p>`).join('')
  const { items, remarks } = readHtml(Buffer.from(`<style>${rules}*{color:red}</style><div>${spans}</div>`))
  expect(items).toEqual([])
  expect(remarks.length).toBeGreaterThan(0)
  const deep = `<style>${'div '.repeat(200)}.y{display:none}</style>${'<div>'.repeat(400)}${'<i class=y>9</i>'.repeat(5_000)}`
  expect(readHtml(Buffer.from(deep)).format).toBe('html')
  for (const sheet of [
    '@media screen{'.repeat(100_000),
    '('.repeat(400_000),
    `${'a,'.repeat(300_000)}b{display:none}`,
  ])
    expect(readHtml(Buffer.from(`<style>${sheet}</style><p>文`)).format).toBe('html')
})

test.each(['hidden', 'hide', 'd-none', 'layui-hide', 'x display-none'])(
  'a class “%s” that style sheets elsewhere may hide: in doubt, in a cell and for a row',
  (name) => {
    const inCell = drafted('', `<span class="${name}">9</span>7`).cells.get(licensing)
    expect([inCell?.value, inCell?.doubt?.zh]).toEqual(['', expect.stringContaining('可能不显示')])
    const html = page(report).replace(/<tr>(<td[^>]*>行政许可<)/, `<tr class="${name}">$1`)
    expect(html).toContain(`<tr class="${name}">`)
    const result = recognise(readHtml(Buffer.from(html)))
    const row = 'draft' in result ? result.draft.cells.get(licensing) : undefined
    expect([row?.value, row?.doubt === undefined]).toEqual(['', false])
    const plain = drafted(
      `.${name.split(' ').at(-1) ?? ''}{display:inline}`,
      `<span class="${name}">9</span>7`,
    )
    expect(plain.cells.get(licensing)).toMatchObject({ value: '97' })
  },
)
