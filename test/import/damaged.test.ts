/* Damaged files: cut short anywhere, one bit changed anywhere. Read as they were, refused, or read with a remark; never another figure without a word. */
import { openReader, type SafeReader } from '../../src/batch/reader/reader.ts'
import type { Extraction } from '../../src/import/extraction.ts'
import {
  cell,
  docxParts,
  paragraph,
  row,
  sheetData,
  table,
  wordPart,
  xlsxParts,
  zipOf,
} from '../support/office-files.ts'
import { latticeOf, pdfOf } from '../support/pdf-files.ts'

const figures = Array.from({ length: 12 }, (_, index) => String(index * 37 + 5))

const document = zipOf(
  docxParts(
    paragraph('一、总体情况') +
      table(
        ...[0, 4, 8].map((at) => row(cell('甲'), ...figures.slice(at, at + 4).map((figure) => cell(figure)))),
      ),
    {
      styles: wordPart('styles', ''),
      numbering: wordPart('numbering', ''),
    },
  ),
)

const workbook = zipOf(
  xlsxParts(
    [
      {
        name: '表三',
        xml: sheetData([
          ['A1', 't="s"', '<v>0</v>'],
          ...figures.map(
            (figure, index) =>
              [`${'BCDE'.charAt(index % 4)}${Math.floor(index / 4) + 1}`, '', `<v>${figure}</v>`] as const,
          ),
        ]),
      },
    ],
    { strings: ['<t>甲</t>'] },
  ),
)

const xs = [80, 140, 200, 260, 320]
const printed = pdfOf([
  {
    lines: latticeOf(xs, [100, 130, 160, 190]),
    texts: [
      [80, 80, '一、总体情况'],
      ...figures.map(
        (figure, index) => [90 + 60 * (index % 4), 120 + 30 * Math.floor(index / 4), figure] as const,
      ),
    ],
  },
])

let reader: SafeReader
beforeAll(() => {
  reader = openReader(new AbortController().signal, {})
})
afterAll(() => {
  reader.close()
})

/** The figures of all cells in their places. */
const cellsOf = (reading: Extraction): string | undefined =>
  'refusal' in reading
    ? undefined
    : JSON.stringify(
        reading.extract.items.flatMap((item) =>
          item.kind === 'grid' ? item.cells.map(({ row, column, text }) => [row, column, text]) : [],
        ),
      )

type Outcome = 'same' | 'refused' | 'told' | 'silent' | 'fault'

const outcomeOf = (reading: Extraction, sound: string | undefined): Outcome => {
  if ('refusal' in reading) return reading.refusal.zh.includes('读取时出错') ? 'fault' : 'refused'
  const cells = cellsOf(reading)
  if (cells === sound) return 'same'
  // A figure with a space within is a doubt of its own (words.test.ts).
  if (cells?.replace(/(?<=\d) (?=\d)/g, '') === sound) return 'told'
  return reading.extract.remarks.length > 0 ? 'told' : 'silent'
}

/** The same numbers each time. */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff
    return state / 0x80000000
  }
}

test.each([
  ['docx', document],
  ['xlsx', workbook],
  ['pdf', printed],
])('%s: 49 cuts and 300 changed bits', async (format, bytes) => {
  const sound = cellsOf(await reader.extract(bytes, `a.${format}`))
  expect(figures.every((figure) => sound?.includes(`"${figure}"`))).toBe(true)
  const roll = dice(7)
  const damaged = [
    ...Array.from({ length: 49 }, (_, index) =>
      bytes.subarray(0, Math.floor((bytes.length * (index + 1)) / 50)),
    ),
    ...Array.from({ length: 300 }, () => {
      const copy = Uint8Array.from(bytes)
      const at = Math.floor(roll() * copy.length)
      copy[at] = (copy[at] ?? 0) ^ (1 << Math.floor(roll() * 8))
      return copy
    }),
  ]
  const outcomes = new Map<Outcome, number>()
  for (const file of damaged) {
    const outcome = outcomeOf(await reader.extract(file, `a.${format}`), sound)
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
  }
  expect([...outcomes.values()].reduce((sum, count) => sum + count, 0)).toBe(349)
  expect({ silent: outcomes.get('silent') ?? 0, fault: outcomes.get('fault') ?? 0 }).toEqual({
    silent: 0,
    fault: 0,
  })
  expect(outcomes.get('refused')).toBeGreaterThan(40)
})

test.each([
  ['docx', document],
  ['xlsx', workbook],
  ['pdf', printed],
])('%s under every other ending is read all the same, and the ending told', async (format, bytes) => {
  const sound = cellsOf(await reader.extract(bytes, `a.${format}`))
  for (const ending of ['docx', 'xlsx', 'pdf', 'html', 'txt'].filter((one) => one !== format)) {
    const reading = await reader.extract(bytes, `a.${ending}`)
    expect(cellsOf(reading)).toBe(sound)
    expect('extract' in reading && reading.extract.remarks[0]?.text.zh).toContain(`.${ending} 结尾`)
  }
})

test('a page of 50 MB is read or refused, and the next file is read', async () => {
  const page = Buffer.from(`<html><body>${'<p>正文</p>'.repeat(3_700_000)}`.slice(0, 30_000_000))
  const reading = await reader.extract(page, 'a.html')
  if ('refusal' in reading) expect(reading.refusal.zh).toMatch(/安全|上限|超过/)
  expect(cellsOf(await reader.extract(workbook, 'a.xlsx'))).toBeDefined()
})
