/* A form as it comes back from an office: rows moved, sheets renamed, words in number cells, results that are old. */
import { readForm } from '../../../src/import/form/read-form.ts'
import type { Draft } from '../../../src/import/recognise/draft.ts'
import type { WorkbookCell } from '../../../src/import/form/workbook-cells.ts'
import { changed, dayuan, fengshan, read, spot, typed } from '../../support/returned-form.ts'

/** What a draft says, places aside. */
const said = ({ cells, prose, notes, year, agency }: Draft): object => ({
  cells: new Map([...cells].map(([path, { value, note, doubt }]) => [path, [value, note, doubt]])),
  prose,
  notes,
  year,
  agency,
})

test('a workbook that is no form of ours is none', () => {
  expect(readForm([])).toBeUndefined()
  expect(
    readForm([
      {
        name: '表三',
        cells: [{ row: 0, column: 0, type: 's', value: 'requests.received', formula: undefined }],
      },
    ]),
  ).toBeUndefined()
  expect(
    readForm(
      changed(fengshan, '填表说明', (cell) => (cell.column === 0 ? typed('disclosure-form:1:1999') : {})),
    ),
  ).toBeUndefined()
})

test.each([
  ['2021', fengshan],
  ['2019', dayuan],
] as const)(
  '%s: rows in another order, on sheets of other names, further right and down',
  (_edition, sheets) => {
    const shuffled = sheets.map(({ name, cells }, index) => {
      const last = Math.max(...cells.map(({ row }) => row))
      const isTable = index >= 2 && index <= 4
      return {
        name: `Sheet${index + 1}（${name}）`,
        cells: cells.map((cell) => ({
          ...cell,
          row: isTable ? last - cell.row + 5 : cell.row + 5,
          column: cell.column + 3,
        })),
      }
    })
    expect(said(read(shuffled))).toEqual(said(read(sheets)))
    expect(read(shuffled).cells.get('requests.carriedIn.naturalPerson')?.at).toMatch(/^Sheet4（表三）!H\d+$/)
  },
)

test('all tables on one sheet are read as well', () => {
  let offset = 0
  const cells = fengshan.flatMap((sheet) => {
    const moved = sheet.cells.map((cell) => ({ ...cell, row: cell.row + offset }))
    offset += Math.max(...sheet.cells.map(({ row }) => row)) + 3
    return moved
  })
  expect(said(read([{ name: '汇总', cells }]))).toEqual(said(read(fengshan)))
})

test('a number as spreadsheets keep it is the number that was entered', () => {
  const sheets = changed(fengshan, '表二', (cell) =>
    cell.value === '3.25' ? { value: '3.2500000000000004', style: { format: 'General' } } : {},
  )
  expect(read(sheets).cells.get('proactiveDisclosure.adminFees.amount')?.value).toBe('3.25')
})

test('words in a cell for figures: what is certain is taken and told, the rest is left blank and told', () => {
  const draft = (value: string): Draft => read(changed(fengshan, '表三', spot(5, 4, typed(value))))
  const cell = (value: string): readonly unknown[] => {
    const one = draft(value).cells.get('requests.received.naturalPerson')
    return [one?.value, one?.doubt !== undefined, one?.remark !== undefined]
  }
  expect(cell('12')).toEqual(['12', false, false])
  expect(cell(' １２ ')).toEqual(['12', false, true])
  expect(cell('12件')).toEqual(['12', false, true])
  expect(cell('/')).toEqual(['', false, true])
  expect(cell('——')).toEqual(['', false, true])
  expect(cell('十几')).toEqual(['', true, false])
  expect(cell('1.5')).toEqual(['', true, false])
  expect(cell('-3')).toEqual(['', true, false])
  // The total that the file still shows is no longer that of its parts.
  expect(draft('十几').doubts.map(({ path, at }) => [path, at])).toEqual([
    ['requests.received.naturalPerson', '表三!E6'],
    ['requests.received.total', '表三!K6'],
  ])
})

test('a blank is not zero, and zero not blank', () => {
  const blank = read(
    changed(fengshan, '表三', (cell) => (cell.row === 5 && cell.column === 4 ? undefined : {})),
  )
  expect(blank.cells.get('requests.received.naturalPerson')).toMatchObject({ value: '', words: '' })
  const zero = read(changed(fengshan, '表三', spot(5, 4, { value: '0' })))
  expect(zero.cells.get('requests.received.naturalPerson')?.value).toBe('0')
  expect(zero.cells.get('requests.received.total')?.value).toBe('6')
})

test('a total whose result in the file is old is added up again, and told', () => {
  const draft = read(changed(fengshan, '表三', spot(5, 4, { value: '15' })))
  expect(draft.cells.get('requests.received.total')?.value).toBe('21')
  expect(draft.doubts).toEqual([
    expect.objectContaining({ path: 'requests.received.total', at: '表三!K6' }) as object,
  ])
  const none = read(
    changed(fengshan, '表三', (cell) => (cell.formula === undefined ? {} : { value: undefined })),
  )
  expect(said(none)).toEqual(said(read(fengshan)))
})

test('a total that was written over its formula is what was written', () => {
  const draft = read(changed(fengshan, '表三', spot(5, 10, { value: '99', formula: undefined })))
  expect(draft.cells.get('requests.received.total')).toMatchObject({ value: '99' })
  expect(draft.doubts).toEqual([])
})

test('a figure that is a formula without a result is blank, and told', () => {
  const draft = read(changed(fengshan, '表三', spot(5, 4, { formula: '1+1', value: undefined })))
  expect(draft.cells.get('requests.received.naturalPerson')).toMatchObject({ value: '' })
  expect(draft.doubts.map(({ path }) => path)).toContain('requests.received.naturalPerson')
})

test('a row that is gone is blank, and told once; so is a table', () => {
  const draft = read(changed(fengshan, '表三', (cell) => (cell.row === 6 ? undefined : {})))
  expect(draft.cells.get('requests.carriedIn.other')).toMatchObject({ value: '', at: '' })
  const told = draft.doubts.filter(({ path }) => path.startsWith('requests.carriedIn'))
  expect(told.map(({ path, text }) => [path, text.zh])).toEqual([
    ['requests.carriedIn', '表里找不到“上年结转”这一行（行或编号被删了），留空'],
  ])
  const without = read(fengshan.filter(({ name }) => name !== '表四'))
  expect(without.doubts.map(({ path, text }) => [path, text.zh])).toEqual([
    ['disputes', expect.stringMatching(/^表四不在文件里/)],
  ])
  expect([...without.cells.values()].filter(({ doubt }) => doubt !== undefined)).toHaveLength(15)
})

test('a row that stands twice with other figures is taken once, and told', () => {
  const sheets = fengshan.map((sheet) =>
    sheet.name === '表三'
      ? {
          ...sheet,
          cells: [
            ...sheet.cells,
            ...sheet.cells
              .filter(({ row }) => row === 5)
              .map((cell) => ({ ...cell, row: 80, ...(cell.column === 4 ? { value: '77' } : {}) })),
          ],
        }
      : sheet,
  )
  const draft = read(sheets)
  expect(draft.cells.get('requests.received.naturalPerson')?.value).toBe('12')
  expect(draft.doubts.map(({ path, at }) => [path, at])).toEqual([
    ['requests.received.naturalPerson', '表三!E6'],
    ['requests.received.total', '表三!K6'],
  ])
})

test('the unit of an amount is chosen beside it, or typed along', () => {
  const cell = (one: Draft): string | undefined =>
    one.cells.get('proactiveDisclosure.procurement.amount')?.value
  expect(cell(read(dayuan))).toBe('542.16万元')
  const place = dayuan.find(({ name }) => name === '表二')?.cells.find(({ value }) => value === '万元')
  const { row = 0, column = 0 } = place ?? {}
  expect(cell(read(changed(dayuan, '表二', spot(row, column, typed('元')))))).toBe('542.16元')
  const along = changed(
    changed(dayuan, '表二', spot(row, column, typed(''))),
    '表二',
    spot(row, column - 1, typed('12.5亿元')),
  )
  expect(cell(read(along))).toBe('12.5亿元')
})

test('days, typed or picked, are days', () => {
  const at = (cell: Partial<WorkbookCell>): Draft => read(changed(fengshan, '基本情况', spot(5, 2, cell)))
  expect(at({ type: 'n', value: '46042' }).published).toBe('2026-01-20')
  expect(at(typed('2026年1月5日')).published).toBe('2026-01-05')
  expect(at(typed('2026/1/5')).published).toBe('2026-01-05')
  const strange = at(typed('一月底'))
  expect(strange.published).toBeUndefined()
  expect(strange.doubts).toEqual([
    expect.objectContaining({ path: 'published', at: '基本情况!C6' }) as object,
  ])
})

test('a total is in doubt when one of its parts is, also where the file shows the same sum', () => {
  const draft = read(
    changed(fengshan, '表三', (cell) => {
      if (cell.row !== 5) return {}
      if (cell.column === 4) return typed('约5')
      return cell.formula === undefined ? {} : { value: undefined }
    }),
  )
  expect(draft.cells.get('requests.received.total')?.doubt).toBeDefined()
  expect(draft.cells.get('requests.carriedIn.total')?.doubt).toBeUndefined()
})

test('a figure that is crossed out is in doubt', () => {
  const at = (change: Partial<WorkbookCell>): Draft => read(changed(fengshan, '表三', spot(5, 4, change)))
  const doubtOf = (draft: Draft): string | undefined =>
    draft.cells.get('requests.received.naturalPerson')?.doubt?.zh
  expect(doubtOf(at({ ...typed('12'), style: { format: '', struck: true } }))).toContain('删除线')
  expect(doubtOf(at({ ...typed(''), struck: '12' }))).toContain('删除线')
  expect(doubtOf(at(typed('12')))).toBeUndefined()
})

test('a form whose first sheet was removed is known by its keys, in its own edition', () => {
  const whole = [fengshan, dayuan].map((sheets) => said(read(sheets)))
  const without = [fengshan, dayuan].map((sheets) =>
    said(read(sheets.filter(({ name }) => name !== '填表说明'))),
  )
  expect(without).toEqual(whole)
})

test('what a cell for a figure looks like counts, not the number behind it', () => {
  const one = (change: Partial<WorkbookCell>): readonly unknown[] => {
    const draft = read(changed(fengshan, '表三', spot(5, 4, { formula: undefined, ...change })))
    const cell = draft.cells.get('requests.received.naturalPerson')
    return [cell?.value, cell?.words, cell?.doubt !== undefined]
  }
  const format = (code: string): Partial<WorkbookCell> => ({ style: { format: code } })
  expect(one({ type: 'n', value: '46024', ...format('yyyy-m-d') })).toEqual(['', '2026-01-02', true])
  expect(one({ type: 'n', value: '1', ...format('0%') })).toEqual(['', '100%', true])
  expect(one({ type: 'b', value: '1' })).toEqual(['', 'TRUE', true])
  expect(one({ type: 'e', value: '#REF!', formula: 'A1' })).toEqual(['', '#REF!', true])
  expect(one({ type: 'n', value: '7', ...format(';;;') })).toEqual(['7', '7', true])
  expect(one({ type: 'n', value: '', formula: '1+1' })).toEqual(['', '', true])
  expect(one({ type: 'str', value: '', formula: 'IF(1,"")' })).toEqual(['', '', false])
  expect(one({ type: 'n', value: '7', ...format('General') })).toEqual(['7', '7', false])
})

test.each(fengshan.map(({ name }) => name))(
  'the sheet “%s” without its column of keys: told, and its words are kept',
  (name) => {
    const bare = fengshan.map((sheet) =>
      sheet.name === name ? { name, cells: sheet.cells.filter(({ column }) => column > 0) } : sheet,
    )
    const entered = bare.find((sheet) => sheet.name === name)?.cells ?? []
    expect(entered.length).toBeGreaterThan(0)
    const draft = read(bare)
    expect(draft.doubts.filter(({ text }) => text.zh.includes(`工作表“${name}”`))).toHaveLength(1)
    const words = draft.strays.map((stray) => stray.words).join('\n')
    const prose = entered.map(({ value = '' }) => value).find((value) => value.length > 40)
    expect(words).toContain((prose ?? entered.find(({ type }) => type !== 'n')?.value ?? '').split('\n')[0])
  },
)

test('a sheet that was added is told, an empty one is not', () => {
  const note = { row: 0, column: 0, type: 's', value: '请核对', formula: undefined }
  const more = read([...fengshan, { name: '备注', cells: [note] }, { name: 'Sheet9', cells: [] }])
  expect(more.doubts.map(({ text }) => text.zh)).toEqual([expect.stringContaining('工作表“备注”')])
  expect(read(fengshan).doubts).toEqual([])
})
