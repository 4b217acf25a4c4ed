/* Report → Word file or filled form → import → source → report: the same figures, notes and words, through our own readers alone. */
import { filledContent } from '../../src/emit/xlsx/form/form-content.ts'
import { formWorkbook } from '../../src/emit/xlsx/form/form-workbook.ts'
import { renderHtml } from '../../src/emit/html/render-html.ts'
import { wordDocument } from '../../src/emit/docx/word-document.ts'
import { readFile } from '../../src/import/read-file.ts'
import { recognise } from '../../src/import/recognise/recognise.ts'
import { writeSource } from '../../src/import/write/write-source.ts'
import type { Report } from '../../src/report/report.ts'
import { layOut } from '../../src/view/lay-out.ts'
import { compiled, compiledFile, filesIn } from '../support/sources.ts'

const files = [...filesIn('examples', /\.yaml$/), ...filesIn('test/field', /\.yaml$/)].filter(
  (file) => !file.endsWith('config.yaml'),
)

const makers = {
  docx: (report: Report) => wordDocument(layOut(report, { draft: false }), { dated: '2026-01-20' }),
  xlsx: (report: Report) => Promise.resolve(formWorkbook(filledContent(report, 'zh'))),
} as const

async function back(report: Report, format: keyof typeof makers): Promise<Report> {
  const reading = await readFile(await makers[format](report), `report.${format}`)
  if ('refusal' in reading) throw new Error(reading.refusal.en)
  const recognised = recognise(reading.extract)
  if ('nothing' in recognised) throw new Error(recognised.nothing.text.en)
  // A page says whose report it is only in its title, which may shorten the name.
  expect(
    recognised.draft.doubts.filter(({ path }) => format === 'xlsx' || !path.startsWith('agency.')),
  ).toEqual([])
  expect(recognised.draft.strays).toEqual([])
  const text = writeSource(recognised.draft, { keys: 'en', schema: undefined, from: `report.${format}` })
  const { report: made } = compiled(text)
  if (!made) throw new Error('what was written cannot be read')
  return made
}

/** The page, but for its faces. */
const page = (report: Report): string =>
  renderHtml({ ...layOut(report, { draft: false }), faces: 'bundled' }, { faceCss: '' })

test.each(['docx', 'xlsx'] as const)(
  '%s: every example and every real report comes back whole',
  async (format) => {
    expect(files).toHaveLength(24)
    for (const file of files) {
      const { report } = compiledFile(file)
      if (!report) throw new Error(`${file} has no report`)
      const again = await back(report, format)
      expect([file, page(again)]).toEqual([file, page(report)])
      if (format === 'xlsx') expect(again.agency).toEqual(report.agency)
    }
  },
)
