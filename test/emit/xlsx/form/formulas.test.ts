/* What the form computes, computed once more by other means: by a small calculator of the tests, and by LibreOffice where it is installed. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { fc } from '../../../support/fixed-cases.ts'
import { allEditions } from '../../../../src/edition/editions.ts'
import { blankContent, filledContent } from '../../../../src/emit/xlsx/form/form-content.ts'
import { formWorkbook } from '../../../../src/emit/xlsx/form/form-workbook.ts'
import type { SheetCells } from '../../../../src/import/form/workbook-cells.ts'
import type { Report } from '../../../../src/report/report.ts'
import { balanced, source } from '../../../support/balanced.ts'
import { inFolder } from '../../../support/command-line.ts'
import { computed, keyOf } from '../../../support/formulas.ts'
import { compiled, compiledFile } from '../../../support/sources.ts'
import { sheetsOf } from '../../../support/workbook.ts'

const reportOf = (path: string): Report => {
  const { report } = compiledFile(path)
  if (!report) throw new Error(`${path} has no report`)
  return report
}

const filled = (report: Report): readonly SheetCells[] => sheetsOf(formWorkbook(filledContent(report, 'zh')))

/** What stands in the file beside each formula. */
const kept = (sheets: readonly SheetCells[]): ReadonlyMap<string, string> =>
  new Map(
    sheets.flatMap(({ name, cells }) =>
      cells.flatMap(({ row, column, formula, value = '' }): [string, string][] =>
        formula === undefined ? [] : [[keyOf(name, row, column), value]],
      ),
    ),
  )

const inWords = (values: ReadonlyMap<string, unknown>): ReadonlyMap<string, string> =>
  new Map(
    [...values].map(([key, value]) => [key, value === undefined ? '' : String(value as string | number)]),
  )

test.each([
  ['examples/dayuan-2019/report.yaml', 75],
  ['examples/fengshan-2025/report.yaml', 80],
  ['test/field/suqian-2024.yaml', 80],
  ['test/field/shanghai-office-2019.yaml', 64],
])('%s: every formula comes to what stands beside it', (path, count) => {
  const sheets = filled(reportOf(path))
  const values = kept(sheets)
  expect(values.size).toBe(count)
  expect(inWords(computed(sheets))).toEqual(values)
})

test.each(allEditions.map((edition) => [edition.edition, edition] as const))(
  'an empty form of the %i edition judges nothing and computes nothing',
  (_year, edition) => {
    const content = { edition, language: 'zh', fields: new Map<string, string>(), zeros: false } as const
    const sheets = sheetsOf(formWorkbook(blankContent(content)))
    const values = new Set([...inWords(computed(sheets)).values()])
    expect([...values].sort()).toEqual(['', '勾稽核对：没有不符'])
    const zeros = sheetsOf(formWorkbook(blankContent({ ...content, zeros: true })))
    expect([...new Set(inWords(computed(zeros)).values())].sort()).toEqual([
      '0',
      '勾稽核对：没有不符',
      '相符',
    ])
  },
)

/** The sheets with another number in one cell. */
const withNumber = (
  sheets: readonly SheetCells[],
  sheet: string,
  at: readonly [number, number],
  value: string,
): readonly SheetCells[] =>
  sheets.map((one) =>
    one.name === sheet
      ? {
          ...one,
          cells: one.cells.map((cell) =>
            cell.row === at[0] && cell.column === at[1]
              ? { ...cell, type: 'n', value, formula: undefined }
              : cell,
          ),
        }
      : one,
  )

test('one cell changed: its totals follow, and only the identities through it turn red', () => {
  const report = reportOf('examples/fengshan-2025/report.yaml')
  const sheets = filled(report)
  const before = inWords(computed(sheets))
  // 一、本年新收 · 自然人 stands at E6: three labels, a key, three rows of header, two of heading.
  const after = inWords(computed(withNumber(sheets, '表三', [5, 4], '15')))
  const changed = [...after].filter(([key, value]) => before.get(key) !== value)
  expect(changed.sort()).toEqual(
    [
      [keyOf('表三', 5, 10), '21'],
      [keyOf('表三', 31, 4), '不符，差 3'],
      [keyOf('表三', 31, 10), '不符，差 3'],
      [keyOf('表三', 1, 6), '勾稽核对：不符 2 处，见红字'],
      [keyOf('填表说明', 11, 2), '勾稽核对：不符 2 处，见红字'],
    ].sort(),
  )
})

test('what does not add up stays as it was written, and is red', () => {
  const { report } = compiled(
    'year: 2025\nagency: { name: 甲镇, level: township }\ndisputes: { reconsideration: { upheld: 1, corrected: 0, otherResult: 0, pending: 0, total: 3 }, litigation: { direct: { upheld: ~, corrected: ~, otherResult: ~, pending: ~, total: 2 } } }\n',
  )
  if (!report) throw new Error('no report')
  const values = [...inWords(computed(filled(report)))].filter(([key]) => key.startsWith('表四!5,'))
  expect(values.map(([, value]) => value)).toEqual(['不符，差 2', '分项空白', '0', '相符'])
})

test.each(allEditions.map((edition) => [edition.edition, edition] as const))(
  'reports of the %i edition in which everything ties out are green',
  (_year, edition) => {
    fc.assert(
      fc.property(balanced(edition), (grid) => {
        const { report } = compiled(source(edition, grid))
        if (!report) throw new Error('no report')
        const sheets = filled(report)
        const values = inWords(computed(sheets))
        expect(values).toEqual(kept(sheets))
        expect([...values.values()].some((value) => value.startsWith('不符'))).toBe(false)
      }),
      { numRuns: 5 },
    )
  },
)

/** LibreOffice’s program; `undefined` where it is not installed. */
const office = ((): string | undefined => {
  try {
    return execFileSync('which', ['soffice'], { encoding: 'utf8' }).trim()
  } catch {
    return undefined
  }
})()

if (office === undefined)
  process.stderr.write('LibreOffice is not installed: the form was not computed by it\n')

const withOffice = office === undefined ? test.skip : test

withOffice('LibreOffice computes the same', async () => {
  await inFolder((folder) => {
    const archive = formWorkbook(filledContent(reportOf('examples/dayuan-2019/report.yaml'), 'zh'))
    // Without the results, so that it has to.
    const parts = Object.entries(unzipSync(archive)).map(([name, bytes]): [string, Uint8Array] => [
      name,
      strToU8(strFromU8(bytes).replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1')),
    ])
    mkdirSync(join(folder, 'out'))
    writeFileSync(join(folder, 'form.xlsx'), zipSync(Object.fromEntries(parts)))
    execFileSync(
      office ?? '',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'xlsx',
        '--outdir',
        join(folder, 'out'),
        join(folder, 'form.xlsx'),
      ],
      { stdio: 'ignore', timeout: 600_000 },
    )
    const theirs = kept(sheetsOf(readFileSync(join(folder, 'out/form.xlsx'))))
    expect(theirs.size).toBe(75)
    expect(theirs).toEqual(kept(sheetsOf(archive)))
  })
})
