import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { fc } from '../support/fixed-cases.ts'
import { csvTable, sheetTable } from '../../src/batch/table-text.ts'
import { positionAt } from '../../src/source/source.ts'

const cellsOf = (text: string): readonly (readonly string[])[] =>
  csvTable({ name: 'a.csv', text }).rows.map((row) => row.map((cell) => cell.text))

test('what a CSV library writes and reads is read the same', () => {
  let runs = 0
  const cell = fc.string({ unit: fc.constantFrom('a', '镇', '"', ',', '\n', '\r', ';', '\t', ' ', '1') })
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(table, fc.constantFrom('\n', '\r\n'), (rows, end) => {
      runs += 1
      const width = rows[0]?.length ?? 0
      const even = rows.map((row, index) =>
        index === 0 ? row.map((_, at) => `栏${at}`) : Array.from({ length: width }, (_, at) => row[at] ?? ''),
      )
      const text = stringify(even, { record_delimiter: end, quoted_match: /[\r\n]/ })
      const read: string[][] = parse(text, { relax_column_count: true })
      const theirs = read
        .map((row) => row.map((one) => one.trim()))
        .filter((row) => row.some((one) => one !== ''))
      expect(cellsOf(text)).toEqual(theirs)
    }),
    { numRuns: 1500 },
  )
  expect(runs).toBe(1500)
})

test('each cell knows its place', () => {
  const { source, rows } = csvTable({ name: 'a.csv', text: 'a,b\r\n"甲\n乙",2\r\n' })
  const places = rows.flat().map(({ range }) => positionAt(source, range.start))
  expect(places).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 3 },
    { line: 2, column: 1 },
    { line: 3, column: 4 },
  ])
})

test('rows of a workbook stand in the line of their number', () => {
  const { source, rows } = sheetTable('t.xlsx', [
    { number: 1, cells: ['机关', '年度'] },
    { number: 4, cells: ['甲\n镇', '2025'] },
  ])
  expect(source.text).toBe('机关\t年度\n\n\n甲 镇\t2025')
  const places = rows[1]?.map(({ range }) => positionAt(source, range.start))
  expect(places).toEqual([
    { line: 4, column: 1 },
    { line: 4, column: 5 },
  ])
})
