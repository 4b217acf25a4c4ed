/* A report's own page, imported, is the same report: every cell, blank apart from zero, and every paragraph. */
import { fc } from '../support/fixed-cases.ts'
import { allEditions } from '../../src/edition/editions.ts'
import { renderHtml } from '../../src/emit/html/render-html.ts'
import { readHtml } from '../../src/import/html/read-html.ts'
import { recognise } from '../../src/import/recognise/recognise.ts'
import { writeSource } from '../../src/import/write/write-source.ts'
import { wordsOf } from '../../src/report/official-levels.ts'
import type { Inline, Prose, ProseBlock } from '../../src/report/prose.ts'
import type { Report } from '../../src/report/report.ts'
import { layOut } from '../../src/view/lay-out.ts'
import { compiled, compiledFile, filesIn } from '../support/sources.ts'
import { randomReports } from '../support/random-reports.ts'
import { expectedCells } from '../support/pages.ts'

const spoken = (inlines: readonly Inline[]): string => wordsOf(inlines).replace(/\s+/g, ' ').trim()

function shown(block: ProseBlock): unknown {
  if (block.kind === 'heading') return [`h${block.level}`, spoken(block.inlines)]
  if (block.kind === 'paragraph') return ['p', spoken([...block.lead, ...block.inlines])]
  if (block.kind === 'list') return ['list', block.items.map((item) => item.map(shown))]
  if (block.kind === 'quote') return block.blocks.map(shown)
  return ['table', [block.head, ...block.rows].map((row) => row.map(spoken))]
}

const proseOf = (prose: Prose | undefined): unknown => prose?.blocks.map(shown) ?? []

/** All that a report says. */
const said = (report: Report): unknown => ({
  year: report.year,
  edition: report.edition.edition,
  agency: report.agency,
  title: report.title,
  published: report.published,
  contact: report.contact,
  preamble: proseOf(report.preamble),
  prose: report.sections.map((section) =>
    section.kind === 'prose' ? proseOf(section.prose) : section.notes,
  ),
  cells: expectedCells(report),
})

/** The report that the import of a report's own page gives. */
function again(report: Report, keys: 'zh' | 'en'): Report {
  const html = renderHtml(layOut(report, { draft: false }), { faceCss: '' })
  const result = recognise(readHtml(Buffer.from(html)))
  if ('nothing' in result) throw new Error(result.nothing.text.zh)
  // Whose report it is a title may leave open; nothing else.
  expect(result.draft.doubts.filter(({ path }) => !path.startsWith('agency.'))).toEqual([])
  expect(result.draft.strays).toEqual([])
  const text = writeSource(result.draft, { keys, schema: undefined, from: 'page.html' })
  const made = compiled(text)
  if (!made.report) throw new Error(`${made.findings.map(({ message }) => message.zh).join('\n')}\n${text}`)
  return made.report
}

const runs = Number(process.env['ROUND_TRIPS'] ?? 52)

test.each(allEditions.map((edition) => [edition.edition, edition] as const))(
  'random reports of the %s edition come back whole, keys in either language',
  (_name, edition) => {
    let seen = 0
    fc.assert(
      fc.property(randomReports(edition), fc.constantFrom('zh' as const, 'en' as const), (text, keys) => {
        const { report } = compiled(text)
        if (!report) throw new Error(text)
        seen += 1
        expect(said(again(report, keys))).toEqual(said(report))
      }),
      { numRuns: runs },
    )
    expect(seen).toBeGreaterThanOrEqual(runs)
  },
)

test('so do the examples and the published reports', () => {
  const files = [
    ...filesIn('examples', /^(?!disclosure\.config).*\.yaml$/),
    ...filesIn('test/field', /\.yaml$/),
  ]
  expect(files.length).toBeGreaterThan(10)
  for (const file of files) {
    const { report } = compiledFile(file)
    if (!report) throw new Error(file)
    const back = again(report, 'en')
    expect(expectedCells(back)).toEqual(expectedCells(report))
  }
})
