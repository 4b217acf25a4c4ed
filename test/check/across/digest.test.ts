import { digestOf, figureOf, printsOf } from '../../../src/check/across/digest.ts'
import { printOf } from '../../../src/check/across/print.ts'
import { allEditions } from '../../../src/edition/editions.ts'
import { unformat, zero } from '../../../src/quantity/quantity.ts'
import { cellsByName } from '../../../src/report/cells.ts'
import { prosesOf } from '../../../src/report/proses.ts'
import type { Report } from '../../../src/report/report.ts'
import { variedReport } from '../../../bench/varied-reports.ts'
import { compiled } from '../../support/sources.ts'

const written = [
  '0',
  '1',
  '78',
  '199',
  '200',
  '33',
  '1000000',
  '-3',
  '542.16',
  '0.50',
  '12345678901234567890',
]
const values = [undefined, ...written.map(unformat)]

/** A report with figures of all kinds in its cells. */
function figured(report: Report): Report {
  let next = 0
  const sections = report.sections.map((section) =>
    section.kind !== 'table'
      ? section
      : {
          ...section,
          blocks: section.blocks.map((block) => ({
            ...block,
            cells: block.cells.map((row) =>
              row.map(({ slot, path, state }) => ({
                slot,
                path,
                state,
                value: values[next++ % values.length],
              })),
            ),
          })),
        },
  )
  return { ...report, sections }
}

const reports = allEditions.map((_, seed) => {
  const { report } = compiled(variedReport(seed))
  if (!report) throw new TypeError('a varied report can be read')
  return report
})

test('a digest has the figure of every cell, blank, whole, large, negative or with decimals', () => {
  for (const report of reports.map(figured)) {
    const digest = digestOf(report)
    const cells = [...cellsByName(report)]
    expect(cells.length).toBeGreaterThan(150)
    const expected = cells.map(([path, { value }]) => [path, value?.digits === 0n ? zero : value])
    expect(cells.map(([path]) => [path, figureOf(digest, path)])).toEqual(expected)
  }
})

test('a digest has the print of every section of prose', () => {
  for (const report of reports) {
    const spoken = prosesOf(report).filter(({ prose }) => prose !== report.preamble)
    expect(spoken.length).toBeGreaterThan(2)
    expect([...printsOf(digestOf(report))]).toEqual(
      spoken.map(({ key, prose }) => [key, printOf(prose.text)]),
    )
  }
})
