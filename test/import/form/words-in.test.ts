/* The words of a form that came back: paragraphs in rows that were put in, notes at cells. */
import { cellTitles } from '../../../src/edition/form-keys.ts'
import { allEditions } from '../../../src/edition/editions.ts'
import type { SheetCells, WorkbookCell } from '../../../src/import/form/workbook-cells.ts'
import { fengshan, read } from '../../support/returned-form.ts'

/** A sheet with rows put in after one, and what is typed into them. */
function inserted(name: string, after: number, texts: readonly string[]): readonly SheetCells[] {
  return fengshan.map((sheet) =>
    sheet.name === name
      ? {
          ...sheet,
          cells: [
            ...sheet.cells.map((cell) =>
              cell.row > after ? { ...cell, row: cell.row + texts.length } : cell,
            ),
            ...texts.map((value, index) => ({
              row: after + 1 + index,
              column: 1,
              type: 's',
              value,
              formula: undefined,
            })),
          ],
        }
      : sheet,
  )
}

test('rows put in between paragraphs go on with them', () => {
  const prose = fengshan.find(({ name }) => name === '正文')?.cells ?? []
  const first = prose.find(({ value }) => value === 'overview')?.row ?? 0
  const before = read(fengshan).prose.get('overview')?.split('\n\n') ?? []
  const after = read(inserted('正文', first, ['　　另起一段*。', '一行\n两行']))
    .prose.get('overview')
    ?.split('\n\n')
  expect(after).toEqual([before[0], '另起一段\\*。', '一行', '两行', ...before.slice(1)])
  expect(read(inserted('正文', first, ['甲'])).prose.get('problems')).toBe(
    read(fengshan).prose.get('problems'),
  )
})

test('notes stand where they were put; one at no cell is kept apart', () => {
  const notes = fengshan.find(({ name }) => name === '附注')?.cells ?? []
  const rows = notes.filter(({ value, column }) => value === 'note' && column === 0).map(({ row }) => row)
  const put = (row: number, place: string, note: string): readonly WorkbookCell[] =>
    [place, note].map((value, index) => ({ row, column: 1 + index, type: 's', value, formula: undefined }))
  const sheets = fengshan.map((sheet) =>
    sheet.name === '附注'
      ? {
          ...sheet,
          cells: [
            ...sheet.cells,
            ...put(rows[0] ?? 0, '表二 · 规章 · 制发', '其中修订1件'),
            ...put(rows[1] ?? 0, '表九', '甲'),
          ],
        }
      : sheet,
  )
  const draft = read(sheets)
  expect(draft.cells.get('proactiveDisclosure.rules.issued')?.note).toBe('其中修订1件')
  expect(draft.strays).toEqual([
    { section: '', at: expect.stringMatching(/^附注!C\d+$/) as string, words: '表九：甲' },
  ])
})

test('places of notes are told apart in every edition', () => {
  const counts = allEditions.map((edition) => {
    const titles = [...cellTitles(edition).values()]
    expect(new Set(titles).size).toBe(titles.length)
    return titles.length
  })
  expect(counts).toEqual([198, 200])
})
