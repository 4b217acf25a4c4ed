/* Pages in the shapes that sites and office programs give them: every cell compared, blanks apart from zeros. */
import { recognise } from '../../src/import/recognise/recognise.ts'
import type { Draft } from '../../src/import/recognise/draft.ts'
import { readHtml } from '../../src/import/html/read-html.ts'
import { readText } from '../../src/import/text/read-text.ts'
import type { Extract } from '../../src/import/extract.ts'
import type { Report } from '../../src/report/report.ts'
import { compiledFile } from '../support/sources.ts'
import { expectedCells, page, plainPage, spans, type Style } from '../support/pages.ts'

const files = [
  'test/field/shanghai-office-2019.yaml',
  'test/field/suqian-2023.yaml',
  'examples/dayuan-2019/report.yaml',
  'examples/fengshan-2025/report.yaml',
]

const reports = files.map((file): Report => {
  const { report } = compiledFile(file)
  if (!report) throw new Error(`${file} cannot be read`)
  return report
})

const bytes = (text: string): Uint8Array => Buffer.from(text)

function drafted(extract: Extract): Draft {
  const result = recognise(extract)
  if ('nothing' in result) throw new Error(result.nothing.text.zh)
  return result.draft
}

const cellsIn = ({ cells }: Draft): Record<string, string> =>
  Object.fromEntries(
    [...cells].map(([path, { value, note }]) => [path, value + (note === undefined ? '' : `（${note}）`)]),
  )

const word = (html: string): string =>
  `<p class=MsoNormal align=center style='mso-pagination:widow-orphan'><span lang=EN-US style='font-size:10.5pt'>${
    html === ''
      ? '<o:p>&nbsp;</o:p>'
      : [...html]
          .map((sign) => `<span>${sign}</span>`)
          .join('\n')
          .replace(/\n/g, '')
  }</span></p>`

/** Shapes in which every cell must come out, and none in doubt. */
const certain: readonly (readonly [name: string, style: Style])[] = [
  ['clean', {}],
  [
    'pasted from Word, a span for each sign',
    { cell: (cell, html) => `<td${spans(cell)}>${word(html)}</td>` },
  ],
  [
    'nested in layout tables, metadata and menus around',
    {
      page: (body, title) =>
        plainPage(
          `<table><tr><td><ul><li><a href=#>首页</a></li><li>政务公开</li><li>年报</li></ul></td><td>
           <table><tr><td>索 引 号：</td><td>113301/2024-001</td><td>发布机构：</td><td>某某人民政府</td></tr><tr><td>发布日期：</td><td>2024-01-20</td><td>文号：</td><td></td></tr></table>
           <table width=100%><tr><td>${title}</td></tr><tr><td>${body}<p>【打印】【关闭】</p></td></tr></table></td></tr></table>
           <div>主办：某某人民政府 备案号：浙ICP备05000000号</div>`,
          title,
        ),
    },
  ],
  [
    'split over pages with repeated headings',
    {
      table: (sheet, rows) => {
        const html = (part: typeof rows): string =>
          `<table>${part.map(({ cells }) => `<tr>${cells.map((one) => `<td colspan=${one.colspan}${one.rowspan > 1 ? ` rowspan=${one.rowspan}` : ''}>${one.text}</td>`).join('')}</tr>`).join('')}</table>`
        if (sheet.head.length < 3 || rows.length < 10) return html(rows)
        const body = rows.slice(sheet.head.length)
        return `${html([...sheet.head, ...body.slice(0, 2)])}<p>— 3 —</p>${html([...sheet.head, ...body.slice(2)])}`
      },
    },
  ],
  [
    'empty cells in the place of spans',
    {
      table: (_sheet, rows) => {
        const width = Math.max(
          ...rows.map(({ cells }) => cells.reduce((sum, { colspan }) => sum + colspan, 0)),
        )
        const grid = rows.map(() => Array.from({ length: width }, (): string | undefined => undefined))
        for (const [index, { cells }] of rows.entries()) {
          let column = 0
          for (const cell of cells) {
            while (grid[index]?.[column] !== undefined) column += 1
            for (let down = 0; down < cell.rowspan; down += 1)
              for (let across = 0; across < cell.colspan; across += 1) {
                const line = grid[index + down]
                if (line) line[column + across] = down + across === 0 ? cell.text : ''
              }
            column += cell.colspan
          }
        }
        return `<table>${grid.map((line) => `<tr>${line.map((text) => `<td>${text ?? ''}</td>`).join('')}</tr>`).join('')}</table>`
      },
    },
  ],
  ['titles without ordinals', { heading: ({ heading }) => `<h3>${heading.slice(2)}</h3>` }],
  [
    'titles with ordinals from one again',
    { heading: ({ heading }) => `<p><b>一、${heading.slice(2)}</b></p>` },
  ],
  [
    'blanks as / and —',
    { text: (text, cell) => (cell.look === 'figure' && text === '' ? (cell.colspan > 1 ? '—' : '/') : text) },
  ],
  [
    'ordinals, spaces and width of labels otherwise',
    {
      text: (text, { heading }) =>
        heading
          ? text
              .replace('（一）', '(一) ')
              .replace('1.', '1、')
              .replace(/^(.{4})/u, '$1<br>')
          : text,
    },
  ],
  [
    'colspans of labels forgotten',
    { cell: (cell, html) => `<td${cell.heading && cell.look === 'stub' ? '' : spans(cell)}>${html}</td>` },
  ],
  [
    'a column of subtotals that the form does not have',
    {
      table: (sheet, rows) =>
        `<table>${rows
          .map(({ cells }, row) => {
            const isWide = sheet.head.length === 3 && cells.length > 0 && sheet.widths.length === 10
            const figures = cells.filter(({ heading }) => !heading).length
            const html = cells.map((one) => {
              const more = isWide && one.colspan >= 5 && one.heading ? 1 : 0
              return `<td${one.rowspan > 1 ? ` rowspan=${one.rowspan}` : ''} colspan=${one.colspan + more}>${one.text}</td>`
            })
            if (isWide && row === 2) html.push('<td>小计</td>')
            if (isWide && figures === 7) html.splice(html.length - 1, 0, '<td>77</td>')
            return `<tr>${html.join('')}</tr>`
          })
          .join('')}</table>`,
    },
  ],
]

test.each(certain)('%s: every cell, none in doubt', (_name, style) => {
  const compared = reports.map((report) => {
    const draft = drafted(readHtml(bytes(page(report, style))))
    expect(cellsIn(draft)).toEqual(expectedCells(report))
    expect(draft.doubts.filter(({ path }) => draft.cells.has(path))).toEqual([])
    return Object.keys(expectedCells(report)).length
  })
  expect(compared).toEqual([198, 200, 198, 200])
})

test('the same as pasted text, a cell on each line', () => {
  for (const report of reports) {
    const text = page(report, {
      heading: ({ heading }) => heading,
      table: (_sheet, rows) =>
        rows.map(({ cells }) => cells.map((cell) => `\t${cell.text}`).join('\n')).join('\n\n'),
      page: (body, title) => `${title}\n${body.replace(/<\/?p>/g, '')}`,
    })
    const draft = drafted(readText(bytes(text)))
    expect(cellsIn(draft)).toEqual(expectedCells(report))
  }
})

const plain = reports.map((report) => page(report))

/** The figures that a page gives although something of it is damaged: right ones, blank ones in doubt, none wrong. */
function judged(
  draft: Draft,
  report: Report,
): { readonly right: number; readonly open: readonly string[]; readonly wrong: readonly string[] } {
  const expected = expectedCells(report)
  const got = cellsIn(draft)
  const doubted = new Set(draft.doubts.map(({ path }) => path))
  const isDoubted = (path: string): boolean =>
    path.split('.').some((_, index, keys) => doubted.has(keys.slice(0, index + 1).join('.')))
  const differing = Object.keys(expected).filter((path) => expected[path] !== got[path])
  return {
    right: Object.keys(expected).length - differing.length,
    open: differing.filter((path) => isDoubted(path)),
    wrong: differing.filter((path) => !isDoubted(path)),
  }
}

const gbk = (text: string): Uint8Array => {
  // The encoder of the platform knows UTF-8 only: GBK is looked up the other way round.
  const known = new Map<string, readonly number[]>()
  const decoder = new TextDecoder('gb18030')
  for (let high = 0x81; high <= 0xfe; high += 1)
    for (let low = 0x40; low <= 0xfe; low += 1)
      if (low !== 0x7f) known.set(decoder.decode(Uint8Array.of(high, low)), [high, low])
  return Uint8Array.from(
    [...text].flatMap((sign) => (sign < '\u0080' ? [sign.charCodeAt(0)] : (known.get(sign) ?? [0x3f]))),
  )
}

test.each([
  ['declared', 'gb2312', 0],
  ['wrongly declared', 'utf-8', 1],
  ['not declared', undefined, 1],
])('GBK, %s', (_name, charset, remarks) => {
  for (const [index, html] of plain.entries()) {
    const meta =
      charset === undefined ? '' : `<meta http-equiv="Content-Type" content="text/html; charset=${charset}">`
    const draft = drafted(readHtml(gbk(html.replace('<meta charset="utf-8">', meta))))
    expect(cellsIn(draft)).toEqual(expectedCells(reports[index] as Report))
    expect(
      draft.remarks.filter(({ text }) => text.en.includes('encoding') || text.en.includes('declares')),
    ).toHaveLength(remarks)
  }
})

test('flattened, a paragraph for each cell, where no cell is blank', () => {
  const report = reports[1] as Report
  const html = page(report, {
    table: (_sheet, rows) => rows.flatMap(({ cells }) => cells.map(({ text }) => `<p>${text}</p>`)).join(''),
  })
  const draft = drafted(readHtml(bytes(html)))
  expect(cellsIn(draft)).toEqual(expectedCells(report))
  expect(draft.doubts.filter(({ path }) => draft.cells.has(path))).toEqual([])
})

test('flattened with blanks that left no trace: nothing is guessed, nothing is wrong', () => {
  for (const report of [reports[0], reports[2]] as readonly Report[]) {
    const html = page(report, {
      table: (_sheet, rows) =>
        rows.flatMap(({ cells }) => cells.map(({ text }) => `<p>${text}</p>`)).join(''),
    })
    const result = judged(drafted(readHtml(bytes(html))), report)
    expect(result.wrong).toEqual([])
    expect(result.open.length).toBeGreaterThan(10)
    expect(result.right).toBeGreaterThan(100)
  }
})
