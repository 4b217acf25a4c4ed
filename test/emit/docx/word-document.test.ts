/* The Word file read back: the form's merges and borders, headings, faces, page, and always the same bytes. */
import { wordDocument } from '../../../src/emit/docx/word-document.ts'
import { layOut } from '../../../src/view/lay-out.ts'
import type { Sheet, View } from '../../../src/view/view.ts'
import { hostile } from '../../support/hostile.ts'
import { all, part, partsOf, textOf, type Element } from '../../support/parts.ts'
import { compiled, compiledFile, head } from '../../support/sources.ts'

const examples = [
  'examples/dayuan-2019/report.yaml',
  'examples/fengshan-2025/report.yaml',
  'examples/zhuqiao-2025/report.yaml',
]

function viewOf(path: string, draft = false): View {
  const { report } = compiledFile(path)
  if (!report) throw new Error(`${path} has no report`)
  return layOut(report, { draft })
}

const dated = { dated: '2026-01-20' }
const word = (view: View): Promise<Uint8Array> => wordDocument(view, dated)

interface Merged {
  readonly text: string
  readonly rows: number
  readonly columns: number
}

/** The cells of a table with what they span, row by row; every row fills the grid. */
function cellsOf(table: Element): readonly (readonly Merged[])[] {
  const columns = all(table, 'w:gridCol').length
  const open = new Map<number, { rows: number }>()
  return all(table, 'w:tr').map((row) => {
    let column = 0
    const cells = all(row, 'w:tc').flatMap((cell) => {
      const span = Number(all(cell, 'w:gridSpan')[0]?.attributes['w:val'] ?? 1)
      const merge = all(cell, 'w:vMerge')[0]
      const at = column
      column += span
      if (merge && merge.attributes['w:val'] !== 'restart') {
        const above = open.get(at)
        if (above) above.rows += 1
        return []
      }
      const made = { text: textOf(cell), rows: 1, columns: span }
      open.set(at, made)
      return [made]
    })
    expect(column).toBe(columns)
    return cells
  })
}

const shown = ({ head: rows, bodies }: Sheet): readonly (readonly Merged[])[] =>
  [...rows, ...bodies.flatMap(({ rows: own }) => own)].map(({ cells }) =>
    cells.map(({ text, note, rowspan, colspan }) => ({
      text: note === '' ? text : `${text}（${note}）`,
      rows: rowspan,
      columns: colspan,
    })),
  )

test.each(examples)('%s: every table cell for cell, with its merges', async (path) => {
  const view = viewOf(path)
  const document = part(await word(view), 'word/document.xml')
  const sheets = view.sections.flatMap(({ sheets: own }) => own)
  const tables = all(document, 'w:tbl')
  expect(sheets).toHaveLength(3)
  expect(tables.map(cellsOf)).toEqual(sheets.map(shown))
})

test('tables have borders, fixed widths that fill the line, rows that do not break and a header that repeats', async () => {
  const document = part(await word(viewOf('examples/fengshan-2025/report.yaml')), 'word/document.xml')
  const tables = all(document, 'w:tbl')
  expect(tables).toHaveLength(3)
  for (const table of tables) {
    expect(all(table, 'w:tblLayout')[0]?.attributes['w:type']).toBe('fixed')
    const borders = all(table, 'w:tblBorders')[0]?.children.flatMap((side) =>
      typeof side === 'string' ? [] : [`${side.name} ${side.attributes['w:val']} ${side.attributes['w:sz']}`],
    )
    expect(borders?.sort()).toEqual(
      ['bottom', 'insideH', 'insideV', 'left', 'right', 'top'].map((side) => `w:${side} single 6`),
    )
    const widths = all(table, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']))
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(8844)
    for (const row of all(table, 'w:tr')) {
      expect(all(row, 'w:cantSplit')).toHaveLength(1)
      const cells = all(row, 'w:tcW').map(({ attributes }) => Number(attributes['w:w']))
      expect(cells.reduce((sum, width) => sum + width, 0)).toBe(8844)
    }
  }
  expect(tables.map((table) => all(table, 'w:tblHeader').length)).toEqual([0, 3, 3])
})

test('headings are real ones, with an outline, in the order of the report', async () => {
  const archive = await word(viewOf('examples/fengshan-2025/report.yaml'))
  const paragraphs = all(part(archive, 'word/document.xml'), 'w:p')
  const headings = paragraphs.flatMap((paragraph) => {
    const style = all(paragraph, 'w:pStyle')[0]?.attributes['w:val'] ?? ''
    return /^(?:Title|Heading\d)$/.test(style) ? [`${style} ${textOf(paragraph)}`] : []
  })
  expect(headings.filter((heading) => heading.startsWith('Heading1'))).toEqual(
    viewOf('examples/fengshan-2025/report.yaml').sections.map(({ heading }) => `Heading1 ${heading}`),
  )
  expect(headings[0]).toBe('Title 青溪县枫山镇人民政府2025年政府信息公开工作年度报告')
  expect(headings).toContain('Heading2 （一）主动公开')
  const styles = all(part(archive, 'word/styles.xml'), 'w:style')
  const outline = [1, 2, 3].map((level) => {
    const style = styles.find(({ attributes }) => attributes['w:styleId'] === `Heading${level}`)
    return [
      all(style, 'w:outlineLvl')[0]?.attributes['w:val'],
      all(style, 'w:rFonts')[0]?.attributes['w:eastAsia'],
    ]
  })
  expect(outline).toEqual([
    ['0', '黑体'],
    ['1', '楷体_GB2312'],
    ['2', '仿宋_GB2312'],
  ])
})

test('faces are named as the standard names them, Chinese marks in the Chinese face', async () => {
  const styles = part(await word(viewOf('examples/fengshan-2025/report.yaml')), 'word/styles.xml')
  const fonts = all(styles, 'w:rFonts').map(({ attributes }) => attributes)
  expect([...new Set(fonts.map((font) => font['w:eastAsia']))].sort()).toEqual(
    ['仿宋_GB2312', '宋体', '方正小标宋简体', '楷体_GB2312', '黑体'].sort(),
  )
  expect(fonts.every((font) => font['w:hint'] === 'eastAsia')).toBe(true)
  const defaults = all(styles, 'w:docDefaults')[0]
  expect(all(defaults, 'w:sz')[0]?.attributes['w:val']).toBe('32')
  expect(all(defaults, 'w:spacing').map(({ attributes }) => attributes)).toContainEqual({
    'w:line': '579',
    'w:lineRule': 'exact',
  })
})

test('the page is that of the standard, numbered on the outer side', async () => {
  const archive = await word(viewOf('examples/fengshan-2025/report.yaml'))
  const section = all(part(archive, 'word/document.xml'), 'w:sectPr')[0]
  expect(all(section, 'w:pgSz')[0]?.attributes).toMatchObject({ 'w:w': '11905', 'w:h': '16837' })
  expect(all(section, 'w:pgMar')[0]?.attributes).toMatchObject({
    'w:top': '2097',
    'w:right': '1474',
    'w:bottom': '1984',
    'w:left': '1587',
  })
  expect(all(part(archive, 'word/settings.xml'), 'w:evenAndOddHeaders')).toHaveLength(1)
  const footers = [...partsOf(archive)].filter(([name]) => /footer\d\.xml$/.test(name))
  expect(footers.map(([, footer]) => [all(footer, 'w:jc')[0]?.attributes['w:val'], textOf(footer)])).toEqual([
    ['right', '— PAGE —'],
    ['left', '— PAGE —'],
  ])
})

test('only a draft has the watermark, on every page', async () => {
  const headers = async (draft: boolean): Promise<readonly string[]> =>
    [...partsOf(await word(viewOf('examples/fengshan-2025/report.yaml', draft)))].flatMap(([name, header]) =>
      /header\d\.xml$/.test(name)
        ? all(header, 'v:textpath').flatMap(({ attributes }) => attributes['string'] ?? [])
        : [],
    )
  expect(await headers(true)).toEqual(['草稿', '草稿'])
  expect(await headers(false)).toEqual([])
})

const linked = (prose: string): View => {
  const { report } = compiled(`${head}overview: |\n  ${prose}\n`)
  if (!report) throw new Error('no report')
  return layOut(report, { draft: false })
}

test('links lead only to addresses that prose may name, and to sections that are there', async () => {
  const archive = await word(
    linked(
      '[甲](https://a.gov.cn/x?y=1&z=2) [乙](mailto:a@b.gov.cn) [丙](javascript:alert(1)) [丁](file:///etc/passwd) [戊](#requests) [己](#nowhere)',
    ),
  )
  const targets = all(part(archive, 'word/_rels/document.xml.rels'), 'Relationship')
    .filter(({ attributes }) => attributes['TargetMode'] === 'External')
    .map(({ attributes }) => attributes['Target'])
  expect(targets).toEqual(['https://a.gov.cn/x?y=1&z=2', 'mailto:a@b.gov.cn'])
  const document = part(archive, 'word/document.xml')
  const anchors = all(document, 'w:hyperlink').flatMap(({ attributes }) => attributes['w:anchor'] ?? [])
  expect(anchors).toEqual(['requests'])
  expect(all(document, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name'])).toContain('requests')
  expect(textOf(document)).toContain('己')
})

test('bold, lists, quotations and tables of prose are kept', async () => {
  const archive = await word(
    linked(
      '**要**、*点*\n\n  - 甲\n    - 乙\n  - 丙\n\n  > 引\n\n  | 子 | 丑 |\n  | --- | --- |\n  | 1 | 2 |',
    ),
  )
  const document = part(archive, 'word/document.xml')
  const bullets = all(document, 'w:p').flatMap((paragraph) => {
    const level = all(paragraph, 'w:ilvl')[0]?.attributes['w:val']
    return level === undefined ? [] : [`${level} ${textOf(paragraph)}`]
  })
  expect(bullets).toEqual(['0 甲', '1 乙', '0 丙'])
  const run = (text: string): string | undefined =>
    all(
      all(document, 'w:r').find((one) => textOf(one) === text),
      'w:rFonts',
    )[0]?.attributes['w:eastAsia']
  expect([run('要'), run('点')]).toEqual(['黑体', '楷体_GB2312'])
  const plain = all(document, 'w:tbl')[0]
  expect(plain && cellsOf(plain).map((row) => row.map(({ text }) => text))).toEqual([
    ['子', '丑'],
    ['1', '2'],
  ])
})

test('whatever the words, every part is well-formed and holds them', async () => {
  const view = viewOf('examples/fengshan-2025/report.yaml')
  const words = { kind: { text: true as const }, text: hostile, href: '', inlines: [] }
  const paragraph = {
    kind: { paragraph: true as const },
    inlines: [words],
    lead: [],
    items: [],
    blocks: [],
    rows: [],
  }
  const archive = await word({
    ...view,
    title: hostile,
    titleLines: [hostile],
    agency: hostile,
    published: hostile,
    contact: [{ label: hostile, value: hostile }],
    preamble: [paragraph],
  })
  const document = part(archive, 'word/document.xml')
  expect(partsOf(archive).size).toBeGreaterThan(15)
  const kept = hostile.replace(/[\u0000\u001b\ud800\ufffe](?![\udc00-\udfff])/g, '')
  expect(textOf(document).split(kept.replace('\r\n', '\n'))).toHaveLength(6)
})

test('the same view is the same bytes, whatever the clock and chance say', async () => {
  const view = linked('[甲](https://a.gov.cn) [乙](https://b.gov.cn)')
  const draft = { ...view, watermark: '草稿' }
  const first = await word(draft)
  jest.useFakeTimers({ now: new Date('2031-05-06T07:08:10Z'), doNotFake: ['nextTick', 'setImmediate'] })
  let drawn = 0
  const chance = jest.spyOn(Math, 'random').mockImplementation(() => ((drawn += 1) * 0.618) % 1)
  try {
    expect(Buffer.from(await word(draft)).equals(first)).toBe(true)
  } finally {
    chance.mockRestore()
    jest.useRealTimers()
  }
  const { created, modified } = {
    created: textOf(all(part(first, 'docProps/core.xml'), 'dcterms:created')[0]),
    modified: textOf(all(part(first, 'docProps/core.xml'), 'dcterms:modified')[0]),
  }
  expect([created, modified]).toEqual(['2026-01-20T00:00:00Z', '2026-01-20T00:00:00Z'])
})
