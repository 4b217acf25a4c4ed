/* The unit of a sum as a heading, a line above the table or a bracket in the cell has it: kept, or in doubt. */
import { readHtml } from '../../src/import/html/read-html.ts'
import { recognise } from '../../src/import/recognise/recognise.ts'
import type { Report } from '../../src/report/report.ts'
import { expectedCells, page } from '../support/pages.ts'
import { compiledFile } from '../support/sources.ts'

const report = (file: string): Report => compiledFile(file).report as Report
const fees = report('test/field/suqian-2023.yaml')
const bought = report('test/field/shanghai-office-2019.yaml')
const fee = 'proactiveDisclosure.adminFees.amount'
const sum = 'proactiveDisclosure.procurement.amount'

/** Value and certainty of a cell on a page that was changed. */
function read(path: string, html: string): readonly unknown[] {
  const result = recognise(readHtml(Buffer.from(html)))
  if ('nothing' in result) throw new Error(result.nothing.text.zh)
  const cell = result.draft.cells.get(path)
  return [cell?.value, cell?.doubt ? 'doubt' : cell?.remark ? 'changed' : 'certain', cell?.note]
}

function replaced(html: string, from: string, to: string): string {
  if (!html.includes(from)) throw new Error(from)
  return html.replace(from, to)
}

const heading = '本年收费金额（单位：万元）'
const feesOf = (cell: string): string => replaced(page(fees), `>${expectedCells(fees)[fee]}<`, `>${cell}<`)

test.each([
  ['本年收费金额（单位：元）'],
  ['本年收费金额（元）'],
  ['本年收费金额(亿元)'],
  ['本年收费金额（单位：千元）'],
])('a form in 万元, headed %s: in doubt, and zero is zero', (other) => {
  expect(read(fee, replaced(feesOf('54216.5'), heading, other))).toEqual(['', 'doubt', undefined])
  expect(read(fee, replaced(feesOf('0'), heading, other))).toEqual(['0', 'certain', undefined])
})

test('a unit in a heading that is otherwise not the form’s either: in doubt', () => {
  expect(read(fee, replaced(feesOf('54216.5'), heading, '本年收费金额 单位：元'))).toEqual([
    '',
    'doubt',
    undefined,
  ])
})

test('a form in 万元, headed as it is or without a unit: certain', () => {
  for (const other of [heading, '本年收费金额', '本年收费金额（万元）'])
    expect(read(fee, replaced(feesOf('54.5'), heading, other))).toEqual(['54.5', 'certain', undefined])
})

test('a unit above the table or in the cell', () => {
  const html = feesOf('54216.5')
  const at = html.indexOf('<table')
  const above = (line: string): string => `${html.slice(0, at)}<p>${line}</p>${html.slice(at)}`
  expect(read(fee, above('金额单位：元'))).toEqual(['', 'doubt', undefined])
  expect(read(fee, above('（单位：件、万元）'))).toEqual(['54216.5', 'certain', undefined])
  expect(read(fee, above('单位：件'))).toEqual(['54216.5', 'certain', undefined])
  expect(read(fee, replaced(html, '<table>', '<table><tr><td colspan=4>单位：元</td></tr>'))).toEqual([
    '',
    'doubt',
    undefined,
  ])
  expect(read(fee, feesOf('54216.5（元）'))).toEqual(['', 'doubt', undefined])
  expect(read(fee, feesOf('54.5（万元）'))).toEqual(['54.5', 'changed', undefined])
})

const boughtOf = (label: string, cell: string): string =>
  replaced(replaced(page(bought), '采购总金额', label), `>${expectedCells(bought)[sum]}<`, `>${cell}<`)

test.each([
  ['采购总金额（万元）', '542.16', '542.16万元', 'changed'],
  ['采购总金额（单位：元）', '5421600', '5421600元', 'changed'],
  ['采购总金额（万元）', '542.16万元', '542.16万元', 'certain'],
  ['采购总金额（元）', '542.16万元', '542.16万元', 'doubt'],
  ['采购总金额（千元）', '5421.6', '5421.6', 'doubt'],
  ['采购总金额', '542.16（万元）', '542.16万元', 'changed'],
])('a form without a unit of its own, headed %s, with %s', (label, cell, value, certainty) => {
  expect(read(sum, boughtOf(label, cell))).toEqual([value, certainty, undefined])
})

test('a sum without a unit anywhere, where the form prints none: taken, and told; a nought is not', () => {
  const bare = (cell: string): string =>
    replaced(page(bought), `>${expectedCells(bought)[sum]}<`, `>${cell}<`)
  expect(read(sum, bare('251000'))).toEqual(['251000', 'changed', undefined])
  expect(read(sum, bare('25.1'))).toEqual(['25.1', 'changed', undefined])
  expect(read(sum, bare('0'))).toEqual(['0', 'certain', undefined])
  expect(read(sum, bare('251000元'))).toEqual(['251000元', 'certain', undefined])
})

test('separators of thousands before a unit', () => {
  const bare = (cell: string): string =>
    replaced(page(bought), `>${expectedCells(bought)[sum]}<`, `>${cell}<`)
  for (const cell of ['251,000元', '251,000 元', '251，000 元'])
    expect(read(sum, bare(cell))).toEqual(['251000元', 'changed', undefined])
  const received = 'requests.received.total'
  for (const cell of ['1,859件', '1,859 件'])
    expect(read(received, replaced(page(bought), '>859<', `>${cell}<`))).toEqual([
      '1859',
      'changed',
      undefined,
    ])
  expect(read(received, replaced(page(bought), '>859<', '>1,85件<'))).toEqual(['', 'doubt', undefined])
})
