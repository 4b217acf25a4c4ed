/* The form as a workbook: what it shows, what is locked, what may be entered, what last year left; and always the same bytes. */
import { slots } from '../../../../src/edition/lattice.ts'
import { allEditions } from '../../../../src/edition/editions.ts'
import type { Edition } from '../../../../src/edition/edition.ts'
import {
  agencyFields,
  blankContent,
  filledContent,
  type FormContent,
} from '../../../../src/emit/xlsx/form/form-content.ts'
import { formWorkbook } from '../../../../src/emit/xlsx/form/form-workbook.ts'
import type { Report } from '../../../../src/report/report.ts'
import { expectGolden } from '../../../support/golden.ts'
import { formulas, hostile } from '../../../support/hostile.ts'
import { all, partsOf, textOf, type Element } from '../../../support/parts.ts'
import { compiled, compiledFile } from '../../../support/sources.ts'
import { at, sheetsOf } from '../../../support/workbook.ts'

const editions = allEditions.map((edition) => [edition.edition, edition] as const)

const blank = (edition: Edition, rest: Partial<FormContent> = {}): FormContent => ({
  ...blankContent({ edition, language: 'zh', fields: new Map(), zeros: false }),
  ...rest,
})

const reportOf = (path: string): Report => {
  const { report } = compiledFile(path)
  if (!report) throw new Error(`${path} has no report`)
  return report
}

/** The sheets of a workbook as their parts, with the text of the cells. */
function sheetParts(archive: Uint8Array): readonly { readonly name: string; readonly part: Element }[] {
  const parts = partsOf(archive)
  return all(parts.get('xl/workbook.xml'), 'sheet').map(({ attributes }, index) => {
    const part = parts.get(`xl/worksheets/sheet${index + 1}.xml`)
    if (!part) throw new Error('no sheet')
    return { name: attributes['name'] ?? '', part }
  })
}

/** Which styles are open to be filled in. */
const openStyles = (archive: Uint8Array): ReadonlySet<string> =>
  new Set(
    all(all(partsOf(archive).get('xl/styles.xml'), 'cellXfs')[0], 'xf').flatMap((xf, index) =>
      all(xf, 'protection')[0]?.attributes['locked'] === '0' ? [String(index)] : [],
    ),
  )

/** A workbook in words: every sheet, every cell that holds something or may. */
function described(archive: Uint8Array): string {
  const cells = new Map(
    sheetsOf(archive).flatMap(({ name, cells: own }) =>
      own.map((cell) => [`${name} ${cell.row} ${cell.column}`, cell] as const),
    ),
  )
  const open = openStyles(archive)
  return sheetParts(archive)
    .flatMap(({ name, part }) => [
      `=== ${name}`,
      ...['sheetProtection', 'pane', 'pageSetup'].flatMap((tag) =>
        all(part, tag).map(({ attributes }) => `${tag} ${JSON.stringify(attributes)}`),
      ),
      `merged ${all(part, 'mergeCell')
        .map(({ attributes }) => attributes['ref'])
        .join(' ')}`,
      ...all(part, 'dataValidation').map(
        (one) =>
          `${one.attributes['sqref']} takes ${one.attributes['type']} ${all(one, 'formula1').map(textOf).join('')} ${all(one, 'formula2').map(textOf).join('')}`,
      ),
      ...all(part, 'cfRule').map((one) => `colour ${one.attributes['dxfId']} if ${textOf(one)}`),
      ...all(part, 'c').flatMap((one) => {
        const { r = '', s = '' } = one.attributes
        const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(r) ?? []
        const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
        const cell = cells.get(`${name} ${Number(row) - 1} ${column}`)
        const isOpen = open.has(s)
        if (!cell && !isOpen) return []
        const content = cell?.formula === undefined ? (cell?.value ?? '') : `=${cell.formula}`
        return [`${r}${isOpen ? ' open' : ''} ${content.replaceAll('\n', '⏎')}`.trimEnd()]
      }),
    ])
    .join('\n')
}

test.each(editions)('the form of the %i edition, cell for cell', (year, edition) => {
  expectGolden(`form-${year}.txt`, `${described(formWorkbook(blank(edition)))}\n`)
})

test('the form in English keeps the official labels', () => {
  const [edition] = allEditions
  if (!edition) throw new Error('no edition')
  const sheets = sheetsOf(formWorkbook({ ...blank(edition), language: 'en' }))
  expect(sheets.map(({ name }) => name)).toEqual([
    'Guide',
    'Agency',
    'Table 2',
    'Table 3',
    'Table 4',
    'Text',
    'Notes',
  ])
  expect(at(sheets, 'Table 3', 'E4')?.value).toBe('自然人\nnatural persons')
  expect(at(sheets, 'Agency', 'B3')?.value).toBe('Agency')
})

test.each(editions)(
  '%i: only what is to be filled in is open; sheets and their order are protected',
  (_year, edition) => {
    const archive = formWorkbook(blank(edition))
    const open = openStyles(archive)
    const sheets = sheetParts(archive)
    expect(sheets).toHaveLength(7)
    for (const { part } of sheets) {
      const { sheet, password } = all(part, 'sheetProtection')[0]?.attributes ?? {}
      expect([sheet, password]).toEqual(['1', undefined])
    }
    expect(all(partsOf(archive).get('xl/workbook.xml'), 'workbookProtection')[0]?.attributes).toEqual({
      lockStructure: '1',
    })
    const inputs = edition.sections.flatMap((section) =>
      section.kind === 'table'
        ? section.table.blocks.flatMap((block) =>
            slots(block)
              .flat()
              .filter(({ row, column }) => column.leaf.total !== true && row?.leaf.total !== true),
          )
        : [],
    )
    const units = inputs.filter(({ column: { leaf } }) => leaf.kind === 'amount' && leaf.unit === undefined)
    const opened = sheets
      .slice(2, 5)
      .flatMap(({ part }) => all(part, 'c').filter(({ attributes }) => open.has(attributes['s'] ?? '')))
    const covered = sheets.slice(2, 5).flatMap(({ part }) => all(part, 'dataValidation'))
    expect(covered).toHaveLength(inputs.length + units.length)
    // Cells that a figure covers besides its own are open too, but take nothing.
    expect(opened.length).toBeGreaterThanOrEqual(covered.length)
    expect(opened.every((cell) => all(cell, 'f').length === 0)).toBe(true)
  },
)

test.each(editions)(
  '%i: counts are whole, changes signed, amounts decimal; no message is longer than Excel bears',
  (_year, edition) => {
    for (const language of ['zh', 'en'] as const) {
      const validations = sheetParts(formWorkbook({ ...blank(edition), language })).flatMap(({ part }) =>
        all(part, 'dataValidation'),
      )
      expect(validations.length).toBeGreaterThan(150)
      const kinds = new Set(
        validations.map((one) => [one.attributes['type'], ...all(one, 'formula1').map(textOf)].join(' ')),
      )
      expect(kinds).toContain('whole 0')
      expect(kinds).toContain('decimal 0')
      if (edition.edition === 2019) expect(kinds).toContain('whole -999999999')
      if (edition.edition === 2019) expect(kinds).toContain('list "万元,元,亿元"')
      for (const { attributes } of validations) {
        const { errorTitle = '', error = '', promptTitle = '', prompt = '' } = attributes
        expect([
          errorTitle.length <= 32,
          error.length <= 225,
          promptTitle.length <= 32,
          prompt.length <= 255,
        ]).toEqual([true, true, true, true])
      }
    }
  },
)

test('last year’s report leaves its carry-over and its stocks', () => {
  const last = reportOf('examples/fengshan-2025/report.yaml')
  const content = blankContent({
    edition: last.edition,
    language: 'zh',
    fields: new Map([['year', '2026'], ...agencyFields(last)]),
    last,
    zeros: false,
  })
  const sheets = sheetsOf(formWorkbook(content))
  expect(['E7', 'F7', 'K7'].map((spot) => at(sheets, '表三', spot)?.value)).toEqual(['1', '0', '1'])
  expect(at(sheets, '表三', 'E6')).toBeUndefined()
  expect([at(sheets, '表二', 'E6')?.formula, at(sheets, '表二', 'E6')?.value]).toEqual([
    '6+SUM(C6)-SUM(D6)',
    '6',
  ])
  expect(at(sheets, '基本情况', 'C3')?.value).toBe('青溪县枫山镇人民政府')
  expect(at(sheets, '基本情况', 'C4')?.value).toBe('乡镇')
})

test('2019: last year’s items with their change are this year’s', () => {
  const { report: last } = compiled(
    'year: 2019\nagency: { name: 甲局, level: department }\nproactiveDisclosure: { licensing: { previousItems: 10, change: -3, decisions: 5 } }\nrequests: { carriedOut: { naturalPerson: 2 } }\n',
  )
  if (!last) throw new Error('no report')
  const content = blankContent({
    edition: last.edition,
    language: 'zh',
    fields: new Map(),
    last,
    zeros: false,
  })
  const sheets = sheetsOf(formWorkbook(content))
  expect(at(sheets, '表二', 'C9')?.value).toBe('7')
  expect(at(sheets, '表三', 'E7')?.value).toBe('2')
})

test.each([...formulas, hostile])('%j is text wherever it stands', (words) => {
  const report = reportOf('examples/fengshan-2025/report.yaml')
  const content = filledContent(report, 'zh')
  const archive = formWorkbook({
    ...content,
    fields: new Map(
      [...content.fields].map(([key, value]) => [
        key,
        key.startsWith('agency.n') || key.startsWith('contact') || key === 'title' ? words : value,
      ]),
    ),
    proses: new Map([
      ['preamble', words],
      ['overview', words],
    ]),
    tables: content.tables.map((table) => ({ ...table, notes: [words] })),
  })
  const ours = new Set(
    sheetsOf(formWorkbook(content)).flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? [])),
  )
  const cells = sheetsOf(archive).flatMap(({ cells: own }) => own)
  expect(cells.flatMap(({ formula }) => formula ?? []).every((formula) => ours.has(formula))).toBe(true)
  const kept = words.replace(/[\u0000\u001b\ud800\ufffe](?![\udc00-\udfff])/g, '')
  const held = cells.filter(({ value }) => value === kept)
  expect(held.length).toBeGreaterThanOrEqual(8)
  expect(held.every(({ type, formula }) => type === 's' && formula === undefined)).toBe(true)
})

test('text that begins like a formula stays text when it is edited', () => {
  const [edition] = allEditions
  if (!edition) throw new Error('no edition')
  const archive = formWorkbook(
    blank(edition, {
      fields: new Map([
        ['agency.name', '=1+1'],
        ['title', '甲'],
      ]),
    }),
  )
  const quoted = all(all(partsOf(archive).get('xl/styles.xml'), 'cellXfs')[0], 'xf').map(
    ({ attributes }) => attributes['quotePrefix'] ?? '',
  )
  const styleAt = (spot: string): number =>
    Number(
      all(sheetParts(archive)[1]?.part, 'c').find(({ attributes }) => attributes['r'] === spot)?.attributes[
        's'
      ],
    )
  expect([quoted[styleAt('C3')], quoted[styleAt('C5')]]).toEqual(['1', ''])
})

test('the same content is the same bytes, whatever the clock says', () => {
  const content = filledContent(reportOf('examples/fengshan-2025/report.yaml'), 'zh')
  const first = formWorkbook(content)
  jest.useFakeTimers({ now: new Date('2031-05-06T07:08:10Z') })
  try {
    expect(Buffer.from(formWorkbook(content)).equals(first)).toBe(true)
  } finally {
    jest.useRealTimers()
  }
})
