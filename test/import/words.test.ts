/* Editions mixed on one page, rows of a province’s own, words in cells, tables typed with spaces. */
import { recognise } from '../../src/import/recognise/recognise.ts'
import type { Draft } from '../../src/import/recognise/draft.ts'
import { readHtml } from '../../src/import/html/read-html.ts'
import { readText } from '../../src/import/text/read-text.ts'
import type { Extract } from '../../src/import/extract.ts'
import type { Report } from '../../src/report/report.ts'
import { compiledFile } from '../support/sources.ts'
import { expectedCells, page, spans } from '../support/pages.ts'

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

const sheetsOf = (report: Report, keep: (table: number) => boolean): string => {
  let table = -1
  return page(report, {
    table: (_sheet, rows) => {
      table += 1
      const html = rows
        .map(({ cells }) => `<tr>${cells.map((cell) => `<td${spans(cell)}>${cell.text}</td>`).join('')}</tr>`)
        .join('')
      return keep(table) ? `<table>${html}</table>` : '<p>TABLE</p>'
    },
  })
}

/** The page of one report with the third section's table of another. */
function mixed(report: Report, other: Report): string {
  const table = /<table>(?:(?!<table>)[^])*<\/table>/.exec(sheetsOf(other, (index) => index === 1))?.[0] ?? ''
  return sheetsOf(report, (index) => index !== 1).replace('<p>TABLE</p>', table)
}

test('section two of 2021 with section three of 2019: told, and every figure kept where it means the same', () => {
  const [old, recent] = [reports[0] as Report, reports[1] as Report]
  const draft = drafted(readHtml(bytes(mixed(recent, old))))
  expect(draft.edition.edition).toBe(2021)
  expect(draft.doubts.filter(({ path }) => path !== 'agency.level').map(({ text }) => text.zh)).toEqual([
    '两版表样混用：表二是 2021 年版，表三是 2019 年版；按 2021 年版写',
  ])
  const [own, third] = [expectedCells(recent), expectedCells(old)]
  const blank = Object.keys(own).filter((path) => path.startsWith('requests.') && !(path in third))
  const expected = Object.fromEntries(
    Object.entries(own).map(([path, value]) => [
      path,
      path.startsWith('requests.') ? (third[path] ?? '') : value,
    ]),
  )
  expect(blank).toHaveLength(21)
  expect(cellsIn(draft)).toEqual(expected)
})

test('a figure of one row of 2019 is taken for none of its three rows of 2021, a nought neither; said once', () => {
  const [old, recent] = [reports[0] as Report, reports[1] as Report]
  const html = mixed(recent, old).replace(
    /(（六）其他处理<\/td>)(?:<td>[^<]*<\/td>){7}/,
    `$1${['0', '5', '0', '', '0', '0', '5'].map((text) => `<td>${text}</td>`).join('')}`,
  )
  expect(html).toContain('<td>0</td><td>5</td><td>0</td><td></td>')
  const draft = drafted(readHtml(bytes(html)))
  const parts = [...draft.cells].filter(([path]) => path.includes('.otherHandling.'))
  expect(parts).toHaveLength(21)
  expect(parts.filter(([, { value }]) => value !== '')).toEqual([])
  expect(parts.filter(([, { doubt }]) => doubt !== undefined)).toHaveLength(18)
  const own = draft.doubts.filter(({ path }) => path.startsWith('requests'))
  expect(own.map(({ path, text }) => [path, text.zh])).toEqual([
    ['requests', '原文只有“（六）其他处理”一行，这里分为几行，不能断定归哪一行，留空（共 18 格）'],
    ['requests', '表三是 2019 年版的表样，有 6 个数在本版表样中没有位置，留在注释里'],
  ])
  expect(draft.strays.map(({ words }) => words)).toContain('（六）其他处理 · 自然人：0')
})

test('section two of 2019 in a report of 2021: what has no place is kept as words, and in doubt', () => {
  const [old, recent] = [reports[0] as Report, reports[1] as Report]
  const html = mixed(old, recent).replaceAll('2019年政府', '2023年政府')
  const draft = drafted(readHtml(bytes(html)))
  expect(draft.edition.edition).toBe(2021)
  expect(draft.year).toBe(2023)
  const cells = cellsIn(draft)
  expect(cells['proactiveDisclosure.licensing.decisions']).toBe('0')
  expect(cells['requests.outcomes.otherHandling.otherReason.total']).toBe('291')
  expect(draft.strays.map(({ words }) => words)).toEqual(
    expect.arrayContaining(['规章 · 对外公开总数量：524', '政府集中采购 · 采购总金额：251000元']),
  )
  expect(draft.doubts.map(({ text }) => text.zh).filter((text) => text.includes('没有位置'))).toHaveLength(1)
})

test('rows of a province’s own are kept as words, and cost nothing', () => {
  const report = reports[0] as Report
  const html = page(report).replace(
    /(<tr><td>规范性文件<\/td>.*?<\/tr>)/,
    '$1<tr><td>其他主动公开文件（以本单位名义签发的）</td><td>186</td><td>86</td><td>255</td></tr>',
  )
  const draft = drafted(readHtml(bytes(html)))
  expect(cellsIn(draft)).toEqual(expectedCells(report))
  expect(draft.strays).toEqual([
    {
      section: 'proactiveDisclosure',
      at: '第 1 张表第 5 行第 1 列',
      words: '其他主动公开文件（以本单位名义签发的） | 186 | 86 | 255',
    },
  ])
})

test('signs and words in cells: what is certain is taken, the rest is blank and in doubt', () => {
  const report = reports[1] as Report
  const cell = (text: string): Draft => {
    const html = page(report, {
      text: (shown, { heading }) => (!heading && shown === '1808595' ? text : shown),
    })
    return drafted(readHtml(bytes(html)))
  }
  const seen = (text: string): unknown => {
    const draft = cell(text)
    const { value, note, doubt, remark } = draft.cells.get('proactiveDisclosure.licensing.decisions') ?? {}
    return [value, note, doubt !== undefined, remark !== undefined]
  }
  const certainly = (value: string): unknown => [value, undefined, false, true]
  const open = ['', undefined, true, false]
  expect(
    Object.fromEntries(
      [
        '１２',
        '1,234',
        '3件',
        '3.0',
        '12（其中本级3件）',
        '/',
        '—',
        '不适用',
        '三',
        '①',
        '约3',
        '12%',
        '-3',
        '+3',
        '3<sup>1</sup>',
        '3<br>4',
        '<s>3</s>4',
        '1 2',
        '007',
        '2024-01-01',
        '无',
      ].map((text) => [text, seen(text)]),
    ),
  ).toEqual({
    '１２': certainly('12'),
    '1,234': certainly('1234'),
    '3件': certainly('3'),
    '3.0': certainly('3'),
    '12（其中本级3件）': ['12', '其中本级3件', false, false],
    '/': certainly(''),
    '—': certainly(''),
    不适用: certainly(''),
    三: ['3', undefined, true, false],
    '①': open,
    约3: open,
    '12%': open,
    '-3': open,
    '+3': open,
    '3<sup>1</sup>': open,
    '3<br>4': open,
    '<s>3</s>4': ['4', undefined, true, false],
    '1 2': open,
    '007': open,
    '2024-01-01': open,
    无: open,
  })
})

test('a report carried by rows of spaces or one line each, where labels make it certain', () => {
  const report = reports[1] as Report
  const text = page(report, {
    heading: ({ heading }) => heading,
    table: (_sheet, rows) =>
      rows.map(({ cells }) => cells.map((cell) => cell.text).join('      ')).join('\n'),
    page: (body, title) => `${title}\n${body.replace(/<\/?p>/g, '')}`,
  })
  expect(cellsIn(drafted(readText(bytes(text))))).toEqual(expectedCells(report))
})

/** A clean page of the fourth report, each of its tables changed. */
const altered = (change: (html: string) => string): Draft =>
  drafted(readHtml(bytes(change(page(reports[3] as Report)))))

test('a cell that shows a picture or a field is in doubt, not blank', () => {
  const shown = ['<img src="5.png">', '<input value="5">', '<textarea>5</textarea>']
  for (const html of shown) {
    const draft = altered((whole) =>
      whole.replace(/(行政许可<\/td><td[^>]*>)[^<]*/, (_all, before: string) => before + html),
    )
    expect(draft.cells.get('proactiveDisclosure.licensing.decisions')).toMatchObject({ value: '' })
    expect(draft.cells.get('proactiveDisclosure.licensing.decisions')?.doubt).toBeDefined()
  }
  const sent = altered((whole) =>
    whole.replace(
      /(行政许可<\/td><td[^>]*>)[^<]*/,
      (_all, before: string) => `${before}7<input type="hidden" value="5">`,
    ),
  )
  expect(sent.cells.get('proactiveDisclosure.licensing.decisions')).toMatchObject({ value: '7' })
})

test('a heading cell that got lost beneath its group: the others may have shifted and are in doubt', () => {
  const draft = altered((whole) => whole.replace(/<t[dh][^>]*>科研机构<\/t[dh]>/, ''))
  const figures = [...draft.cells].filter(
    ([path, { value }]) =>
      value !== '' && /^requests\..*\.(?:commercial|publicInterest|legalService|other)$/.test(path),
  )
  expect(figures.length).toBeGreaterThan(40)
  expect(figures.filter(([, { doubt }]) => doubt === undefined)).toEqual([])
})

test.each(['自然人', '商业企业', '科研机构', '总计'])(
  'the heading “%s” is lost: a blank cell beneath the others is no more certain than a figure',
  (label) => {
    const report = reports[0] as Report
    const html = page(report).replace(new RegExp(`<t[dh][^>]*>${label}</t[dh]>`), '')
    const { cells } = drafted(readHtml(bytes(html)))
    const expected = expectedCells(report)
    const wrong = [...cells].filter(
      ([path, { value, doubt, at }]) => at !== '' && !doubt && value !== expected[path],
    )
    expect(wrong).toEqual([])
    // A row that is blank as a whole is blank whatever its columns are.
    expect(cells.get('requests.outcomes.refused.thirdParty.publicInterest')).toMatchObject({ value: '' })
    expect(cells.get('requests.outcomes.refused.thirdParty.publicInterest')?.doubt).toBeUndefined()
  },
)

test('a second row of figures in a table of one: the first is taken, in doubt', () => {
  const draft = altered((whole) => {
    const end = whole.lastIndexOf('</table>')
    const more = Array.from({ length: 15 }, (_, index) => `<td>${900 + index}</td>`).join('')
    return `${whole.slice(0, end)}<tr>${more}</tr>${whole.slice(end)}`
  })
  const cells = [...draft.cells].filter(([path]) => path.startsWith('disputes.'))
  expect(cells).toHaveLength(15)
  expect(cells.filter(([, { doubt }]) => doubt === undefined)).toEqual([])
})
