/* Workbooks that are refused. */
import { readFile } from '../../src/import/read-file.ts'
import { sheetData, xlsxParts, zipOf, type SheetSource } from '../support/office-files.ts'

type Cell = readonly [string, string, string]

const number = (address: string, value: string): Cell => [address, '', `<v>${value}</v>`]

const sheet = (cells: readonly Cell[], more = ''): SheetSource => ({
  name: '表三',
  xml: sheetData(cells) + more,
})

test.each([
  [
    'merges',
    sheet(
      [],
      `<mergeCells>${Array.from({ length: 5_001 }, (_, index) => `<mergeCell ref="A${index + 1}:B${index + 1}"/>`).join('')}</mergeCells>`,
    ),
    '5000 处',
  ],
  ['columns', sheet(Array.from({ length: 300 }, (_, index) => number(`${letters(index)}1`, '1'))), '256 列'],
  [
    'rows',
    sheet(
      Array.from({ length: 10_001 }, (_, index) => [
        number(`A${index + 1}`, '1'),
        number(`B${index + 1}`, '1'),
      ]).flat(),
    ),
    '10000 行',
  ],
  [
    'cells',
    sheet(
      Array.from({ length: 2_000 }, (_, row) =>
        Array.from({ length: 101 }, (_, index) => number(`${letters(index)}${row + 1}`, '1')),
      ).flat(),
    ),
    '200000 个',
  ],
])('too many %s are refused', async (_, source, words) => {
  const reading = await readFile(zipOf(xlsxParts([source]), 0), 'a.xlsx')
  expect('refusal' in reading && reading.refusal.zh).toContain(words)
})

function letters(index: number): string {
  return (
    (index >= 26 ? String.fromCharCode(64 + Math.floor(index / 26)) : '') +
    String.fromCharCode(65 + (index % 26))
  )
}

test.each([
  ['a string that is not there', sheet([['A1', 't="s"', '<v>7</v>']])],
  [
    'a cell in another row',
    { name: '甲', xml: '<sheetData><row r="1"><c r="A2"><v>1</v></c></row></sheetData>' },
  ],
  [
    'an address beyond the sheet',
    { name: '甲', xml: '<sheetData><row r="1048577"><c r="A1048577"><v>1</v></c></row></sheetData>' },
  ],
])('%s is damage', async (_, source) => {
  const reading = await readFile(zipOf(xlsxParts([source])), 'a.xlsx')
  expect('refusal' in reading && reading.refusal.zh).toContain('损坏')
})
