/* Rows in every format, read back by other means. */
import { parse } from 'csv-parse/sync'
import { unzipSync } from 'fflate'
import { parquetReadObjects } from 'hyparquet'
import { SaxesParser } from 'saxes'
import { csvRows } from '../../../src/emit/rows/csv-rows.ts'
import { escape } from '../../../src/finding/escape.ts'
import { harmless } from '../../../src/emit/rows/harmless.ts'
import { jsonRows } from '../../../src/emit/rows/json-rows.ts'
import { parquetRows } from '../../../src/emit/rows/parquet-rows.ts'
import type { Column, Put, Row, RowWriter } from '../../../src/emit/rows/row-writer.ts'
import { workbookRows } from '../../../src/emit/xlsx/workbook-rows.ts'
import { formulas, hostile } from '../../support/hostile.ts'

const columns: readonly Column[] = [
  { name: 'name', kind: 'text' },
  { name: 'year', kind: 'integer' },
  { name: 'value', kind: 'decimal' },
]

const attacks = [
  ...formulas,
  hostile,
  "=cmd|'/C calc'!A0",
  '＝1+1',
  '＋1',
  '－1',
  '＠x',
  ' =1',
  '\t=1',
  '\tx',
  '\rx',
  '\nx',
  'a,b',
  'a"b',
  'a\r\nb',
  '_x0041_',
  '云溪县',
]

async function written(
  make: (put: Put) => RowWriter,
  portions: readonly (readonly Row[])[],
): Promise<Buffer> {
  const pieces: Buffer[] = []
  const writer = make((piece) => {
    pieces.push(Buffer.from(piece))
    return Promise.resolve()
  })
  for (const rows of portions) await writer.write(rows)
  await writer.end()
  return Buffer.concat(pieces)
}

const rows: readonly Row[] = [
  ...attacks.map((text): Row => [text, '2025', '-3']),
  ['', '2025', undefined],
  ['exact', '2025', '59237.244900'],
]
const portions = [rows.slice(0, 5), [], rows.slice(5)]

test('csv: what other programs would calculate is text; figures are figures', async () => {
  const bytes = await written((put) => csvRows(columns, put, { bom: false }), portions)
  const read: readonly (readonly string[])[] = parse(bytes)
  expect(read[0]).toEqual(['name', 'year', 'value'])
  expect(read.slice(1, attacks.length + 1)).toEqual(
    attacks.map((text) => [harmless(escape(text)), '2025', '-3']),
  )
  expect(read.slice(-2)).toEqual([
    ['', '2025', ''],
    ['exact', '2025', '59237.244900'],
  ])
  for (const [first = ''] of read) expect(first).not.toMatch(/^[\s]*[=+\-@＝＋－＠]|^[\t\r\n]/u)
  const text = bytes.toString()
  expect(text).toContain('"\'=1+1",2025,-3\r\n')
  const marked = await written((put) => csvRows(columns, put, { bom: true }), portions)
  expect(marked.toString()).toBe(`\ufeff${text}`)
})

test('json and jsonl: texts as they are, decimals exact', async () => {
  const array = await written((put) => jsonRows(columns, put, { lines: false }), portions)
  const lines = await written((put) => jsonRows(columns, put, { lines: true }), portions)
  const read = JSON.parse(array.toString()) as readonly object[]
  expect(read).toHaveLength(rows.length)
  expect(read[0]).toEqual({ name: attacks[0], year: 2025, value: '-3' })
  expect(read.at(-2)).toEqual({ name: '', year: 2025, value: null })
  expect(read.at(-1)).toEqual({ name: 'exact', year: 2025, value: '59237.244900' })
  expect(
    lines
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as object),
  ).toEqual(read)
  expect((await written((put) => jsonRows(columns, put, { lines: false }), [])).toString()).toBe('[]\n')
})

test('parquet: texts, whole numbers, exact decimals, nulls; any number of row groups', async () => {
  const bytes = await written((put) => parquetRows(columns, put), portions)
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer
  const read = await parquetReadObjects({ file })
  expect(read.map(({ name }) => name as string)).toEqual(
    rows.map(([name]) => Buffer.from(name ?? '').toString()),
  )
  expect(read[0]).toMatchObject({ year: 2025n, value: -3 })
  expect(read.at(-2)).toMatchObject({ value: null })
  expect(read.at(-1)).toMatchObject({ value: 59237.2449 })
  const many = Array.from({ length: 250_000 }, (_, index): Row => [`town ${index}`, '2025', String(index)])
  const large = await written((put) => parquetRows(columns, put), [many.slice(0, 99), many.slice(99)])
  const buffer = large.buffer.slice(large.byteOffset, large.byteOffset + large.length) as ArrayBuffer
  const all = await parquetReadObjects({ file: buffer, columns: ['value'] })
  expect(all).toHaveLength(250_000)
  expect(all.every(({ value }, index) => value === index)).toBe(true)
})

interface Cell {
  readonly at: string
  readonly type: string
  readonly text: string
}

function cellsOf(xml: string): readonly Cell[] {
  const parser = new SaxesParser()
  const cells: Cell[] = []
  let [at, type, text] = ['', '', '']
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'c') [at, type, text] = [attributes['r'] ?? '', attributes['t'] ?? 'n', '']
    expect(name).not.toBe('f')
  })
  parser.on('text', (part) => (text += part))
  parser.on('closetag', ({ name }) => {
    if (name === 'c') cells.push({ at, type, text })
  })
  parser.write(xml).close()
  return cells
}

test('xlsx: every text is a text, figures are numbers, sheets follow each other when full, bytes are always the same', async () => {
  const make = (): Promise<Buffer> =>
    written((put) => workbookRows(columns, put, { sheet: '数据', rowsOfSheet: 20 }), portions)
  const bytes = await make()
  expect((await make()).equals(bytes)).toBe(true)
  const files = unzipSync(bytes)
  const decoded = (name: string): string => new TextDecoder().decode(files[name])
  expect(
    Object.keys(files)
      .filter((name) => name.includes('sheet'))
      .sort(),
  ).toEqual(['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml'])
  const cells = [
    ...cellsOf(decoded('xl/worksheets/sheet1.xml')),
    ...cellsOf(decoded('xl/worksheets/sheet2.xml')),
  ]
  const names = cells.filter(({ at, text }) => at.startsWith('A') && text !== 'name')
  expect(names).toHaveLength(rows.length - 1)
  expect(new Set(names.map(({ type }) => type))).toEqual(new Set(['inlineStr']))
  expect(names.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['=1+1', '＝1+1', '云溪县', '_x005F_x0041_']),
  )
  const values = cells.filter(({ at, text }) => at.startsWith('C') && text !== 'value')
  expect(new Set(values.map(({ type, text }) => `${type} ${text}`))).toEqual(
    new Set(['n -3', 'n 59237.244900']),
  )
  expect(decoded('xl/workbook.xml')).toContain('name="数据 2"')
})

test('a figure of more digits than a spreadsheet keeps is a text', async () => {
  const bytes = await written(
    (put) => workbookRows(columns, put, { sheet: 'x' }),
    [[['a', '2025', '123456789012.123456']]],
  )
  const cells = cellsOf(new TextDecoder().decode(unzipSync(bytes)['xl/worksheets/sheet1.xml']))
  expect(cells.find(({ at }) => at === 'C2')).toEqual({
    at: 'C2',
    type: 'inlineStr',
    text: '123456789012.123456',
  })
})
