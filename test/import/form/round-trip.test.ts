/* A report put into the form and read back is the same report: every cell, note and paragraph, in both editions. */
import { fc } from '../../support/fixed-cases.ts'
import { slots } from '../../../src/edition/lattice.ts'
import { allEditions } from '../../../src/edition/editions.ts'
import type { Edition } from '../../../src/edition/edition.ts'
import { filledContent } from '../../../src/emit/xlsx/form/form-content.ts'
import { formWorkbook } from '../../../src/emit/xlsx/form/form-workbook.ts'
import { readForm } from '../../../src/import/form/read-form.ts'
import type { Draft } from '../../../src/import/recognise/draft.ts'
import { cellsByName } from '../../../src/report/cells.ts'
import { figureText } from '../../../src/report/figure-text.ts'
import { parseProse, type ProseContext } from '../../../src/report/parse-prose.ts'
import type { ProseBlock } from '../../../src/report/prose.ts'
import { prosesOf } from '../../../src/report/proses.ts'
import type { Report } from '../../../src/report/report.ts'
import type { Place } from '../../../src/source/place.ts'
import { balanced, source } from '../../support/balanced.ts'
import { compiled, compiledFile, filesIn } from '../../support/sources.ts'
import { sheetsOf } from '../../support/workbook.ts'

function back(report: Report, language: 'zh' | 'en' = 'zh'): Draft {
  const draft = readForm(sheetsOf(formWorkbook(filledContent(report, language))))
  if (!draft) throw new Error('not known as a form')
  return draft
}

/** What a report shows, in the words of a draft. */
function shown(report: Report): object {
  const default_ = report.edition.title
    .replace('{name}', report.agency.name)
    .replace('{year}', String(report.year))
  return {
    edition: report.edition.edition,
    year: report.year,
    agency: report.agency,
    title: report.title === default_ ? undefined : report.title,
    published: report.published,
    contact: report.contact,
    cells: new Map([...cellsByName(report)].map(([name, cell]) => [name, [figureText(cell), cell.note]])),
    prose: new Map(prosesOf(report).map(({ key, prose }) => [key, blocks(prose.blocks)])),
    notes: new Map(
      report.sections.flatMap((section): [string, readonly string[]][] =>
        section.kind === 'table' && section.notes.length > 0 ? [[section.spec.key, section.notes]] : [],
      ),
    ),
  }
}

const read = (text: string): unknown => blocks(parseProse(text, silent))

const said = ({
  edition,
  year,
  agency,
  title,
  published,
  contact,
  preamble,
  cells,
  prose,
  notes,
}: Draft): object => ({
  edition: edition.edition,
  year,
  agency,
  title,
  published,
  contact,
  cells: new Map([...cells].map(([name, { value, note }]) => [name, [value, note]])),
  prose: new Map([
    ...(preamble === undefined ? [] : [['preamble', read(preamble)] as const]),
    ...[...prose].map(([key, text]) => [key, read(text)] as const),
  ]),
  notes,
})

const silent: ProseContext = { at: () => ({}) as Place, note: () => undefined }

/** Blocks without where they stood. */
const blocks = (all: readonly ProseBlock[]): unknown =>
  JSON.parse(JSON.stringify(all, (key, value: unknown) => (key === 'place' ? undefined : value)))

const files = [...filesIn('examples', /\.yaml$/), ...filesIn('test/field', /\.yaml$/)].filter(
  (file) => !file.endsWith('config.yaml'),
)

test('every example and every real report', () => {
  expect(files).toHaveLength(24)
  for (const file of files) {
    const { report } = compiledFile(file)
    if (!report) throw new Error(`${file} has no report`)
    for (const language of ['zh', 'en'] as const) {
      const draft = back(report, language)
      expect(said(draft)).toEqual(shown(report))
      expect([file, draft.doubts, draft.strays]).toEqual([file, [], []])
    }
  }
})

test.each(allEditions.map((edition) => [edition.edition, edition] as const))(
  'balanced reports of the %i edition',
  (_year, edition) => {
    fc.assert(
      fc.property(balanced(edition), (grid) => {
        const { report } = compiled(source(edition, grid))
        if (!report) throw new Error('no report')
        const draft = back(report)
        expect(said(draft)).toEqual(shown(report))
        expect(draft.doubts).toEqual([])
      }),
      { numRuns: 5 },
    )
  },
)

/** Every cell of an edition with some figure that it may hold, or none. */
const anyFigures = (edition: Edition): fc.Arbitrary<Readonly<Record<string, string>>> =>
  fc.record(
    Object.fromEntries(
      edition.sections.flatMap((section) =>
        section.kind === 'table'
          ? section.table.blocks.flatMap((block) =>
              slots(block)
                .flat()
                .map(({ name, column: { leaf } }) => [`${section.key}.${name}`, figureFor(leaf)]),
            )
          : [],
      ),
    ),
  )

const count = fc.nat(999_999_999).map(String)
const decimals = fc
  .tuple(fc.nat(999_999_999), fc.stringMatching(/^[0-9]{1,6}$/))
  .map(([whole, fraction]) => `${whole}.${fraction}`)

function figureFor({
  kind = 'count',
  unit,
}: {
  readonly kind?: string
  readonly unit?: string
}): fc.Arbitrary<string> {
  const blank = fc.constant('~')
  if (kind === 'change')
    return fc.oneof(
      blank,
      count,
      count.map((one) => `+${one}`),
      count.map((one) => `-${one}`),
    )
  if (kind === 'count') return fc.oneof(blank, count, fc.constant('0'))
  const amount = fc.oneof(count, decimals, fc.constant('999999999999.999999'))
  return unit === undefined
    ? fc.oneof(
        blank,
        fc.tuple(amount, fc.constantFrom('万元', '元', '亿元')).map((parts) => parts.join('')),
      )
    : fc.oneof(blank, amount)
}

/** Dotted keys as nested maps. */
function nested(figures: Readonly<Record<string, string>>): object {
  const root: Record<string, unknown> = {}
  for (const [path, value] of Object.entries(figures)) {
    const keys = path.split('.')
    let node = root
    for (const key of keys.slice(0, -1)) node = (node[key] ??= {}) as Record<string, unknown>
    node[keys.at(-1) ?? ''] = value
  }
  return root
}

const yaml = (node: unknown): string =>
  typeof node === 'string'
    ? node
    : `{ ${Object.entries(node as object)
        .map(([key, value]) => `${key}: ${yaml(value)}`)
        .join(', ')} }`

test.each(allEditions.map((edition) => [edition.edition, edition] as const))(
  'any figures of the %i edition: blank, 0, signs, decimals, units, totals that are wrong',
  (_year, edition) => {
    fc.assert(
      fc.property(anyFigures(edition), (figures) => {
        const tables = Object.entries(nested(figures)).map(([key, value]) => `${key}: ${yaml(value)}`)
        const { report } = compiled(
          `year: ${edition.years.from}\nagency: { name: 甲镇, level: township }\n${tables.join('\n')}\n`,
        )
        if (!report) throw new Error('no report')
        const draft = back(report)
        expect(said(draft)).toEqual(shown(report))
        expect(draft.doubts).toEqual([])
        const blank = Object.values(figures).filter((figure) => figure === '~').length
        expect([...draft.cells.values()].filter(({ value }) => value === '').length).toBe(blank)
      }),
      { numRuns: 12 },
    )
  },
)

const prose = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '（一）主动公开',
        '1.甲',
        '**要**',
        '- 甲\n- 乙',
        '| 子 | 丑 |\n| --- | --- |\n| 1 | 2 |',
        '> 引',
        '{{requests.received.total}}',
        '[甲](https://a.gov.cn)',
        '=1+1',
        '-1',
        '+1',
        '@x',
        "'x",
        '_x0041_',
        '甲\n乙',
        '* 甲\n\n  续',
      ),
      fc
        .string({ minLength: 1, maxLength: 20 })
        .map(
          (text) =>
            `文${text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|\p{Cs}|\p{Cf}/gu, '')}`,
        ),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join('\n\n'))

test('any prose, plain and with marks', () => {
  fc.assert(
    fc.property(prose, (text) => {
      const block = text
        .split('\n')
        .map((line) => (line === '' ? '' : `  ${line}`))
        .join('\n')
      const { report } = compiled(
        `year: 2025\nagency: { name: 甲镇, level: township }\noverview: |2\n${block}\n`,
      )
      const section = report?.sections[0]
      if (!report || section?.kind !== 'prose' || !section.prose) return
      expect(read(back(report).prose.get('overview') ?? '')).toEqual(blocks(section.prose.blocks))
    }),
    { numRuns: 40 },
  )
})
