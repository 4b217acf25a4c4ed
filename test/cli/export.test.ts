/* All cells of all reports, as rows. */
import { parse } from 'csv-parse/sync'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { disclosure, inFolder } from '../support/command-line.ts'
import { root } from '../support/sources.ts'

const county = 'examples/yunxi-county'

const rowsIn = (text: string): readonly Readonly<Record<string, string>>[] => parse(text, { columns: true })

test('a row for each cell, in the order of files and of the form, with its figure, unit and state', async () => {
  const { code, out, err } = await disclosure(['export', county, 'examples/dayuan-2019'], { cwd: root })
  expect(code).toBe(0)
  expect(err).toBe('11 份报告，2198 行\n')
  const rows = rowsIn(out)
  expect(rows).toHaveLength(10 * 200 + 198)
  expect(
    rows.find(
      ({ row, column, file }) =>
        row === 'outcomes.refused.thirdParty' && column === 'total' && file === `${county}/2025/county.yaml`,
    ),
  ).toEqual({
    agency: '云溪县人民政府',
    level: 'county',
    year: '2025',
    edition: '2021',
    table: 'requests',
    tableLabel: '表三',
    row: 'outcomes.refused.thirdParty',
    rowLabel: '三、本年度办理结果 · （三）不予公开 · 4.保护第三方合法权益',
    column: 'total',
    columnLabel: '总计',
    value: '3',
    unit: '',
    content: 'figure',
    state: 'written',
    file: `${county}/2025/county.yaml`,
  })
  const amount = rows.find(
    ({ row, column, edition }) => edition === '2019' && row === 'procurement' && column === 'amount',
  )
  expect(amount).toMatchObject({ value: '542.16', unit: '万元', content: 'figure' })
  expect(new Set(rows.map(({ content }) => content))).toEqual(new Set(['figure', 'zero', 'blank']))
  expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(['written', 'omitted', 'computed']))
  const blank = rows.filter(({ content }) => content === 'blank')
  expect(blank.length).toBeGreaterThan(100)
  expect(blank.every(({ value }) => value === '')).toBe(true)
})

test('a row for each report, a column for each cell of either edition', async () => {
  const { out } = await disclosure(['export', '--wide', county, 'examples/dayuan-2019'], { cwd: root })
  const rows = rowsIn(out)
  expect(rows).toHaveLength(11)
  const last = rows.at(-1)
  expect(last?.['proactiveDisclosure.procurement.amount']).toBe('542.16万元')
  expect(last?.['requests.received.naturalPerson']).toBe('3')
  expect(rows[0]?.['proactiveDisclosure.procurement.amount']).toBe('')
  const names = Object.keys(rows[0] ?? {})
  expect(names).toHaveLength(new Set(names).size)
  expect(names.slice(0, 6)).toEqual([
    'agency',
    'level',
    'year',
    'edition',
    'file',
    'proactiveDisclosure.rules.issued',
  ])
})

test('column names in Chinese, and no two alike in the wide form', async () => {
  const { out } = await disclosure(['export', '--wide', '--keys', 'zh', county], { cwd: root })
  const [head = ''] = out.split('\r\n')
  const [names = []]: readonly (readonly string[])[] = parse(head)
  expect(names).toContain('表三 · 一、本年新收政府信息公开申请数量 · 自然人')
  expect(new Set(names).size).toBe(names.length)
  expect((await disclosure(['export', '--keys', 'zh', county], { cwd: root })).out).toMatch(
    /^机关,层级,年度,表样,表,/,
  )
})

test('each format by the ending of the file, written whole; the same bytes each time', async () => {
  await inFolder(async (folder) => {
    for (const format of ['csv', 'xlsx', 'json', 'jsonl', 'parquet']) {
      const bytes = []
      for (const name of ['a', 'b']) {
        const { code } = await disclosure(['export', join(root, county), '-o', `${name}.${format}`], {
          cwd: folder,
        })
        expect(code).toBe(0)
        bytes.push(readFileSync(join(folder, `${name}.${format}`)))
      }
      expect(bytes[0]?.equals(bytes[1] ?? Buffer.alloc(0))).toBe(true)
      expect(bytes[0]?.length).toBeGreaterThan(5000)
    }
    expect(readdirSync(folder)).toHaveLength(10)
  })
})

test('hostile names of agencies and files stay text; a report that cannot be read is named and left out', async () => {
  await inFolder(async (folder) => {
    mkdirSync(join(folder, 'r'))
    const source = (name: string): string =>
      `year: 2025\nagency: { name: ${JSON.stringify(name)}, level: township }\n`
    writeFileSync(join(folder, 'r/=1+1.yaml'), source('=HYPERLINK("http://x")'))
    writeFileSync(join(folder, 'r/b.yaml'), source('-2+3'))
    writeFileSync(join(folder, 'r/c.yaml'), 'year: [\n')
    writeFileSync(
      join(folder, 'r/d.yaml'),
      `${source('丁镇')}requests: { received: { naturalPerson: 3件 } }\n`,
    )
    const { code, out, err } = await disclosure(['export', 'r', '--lang', 'en'], { cwd: folder })
    expect(code).toBe(1)
    expect(err).toContain('r/c.yaml cannot be read')
    expect(err).toContain('1 could not be read and is not among them')
    const rows = rowsIn(out)
    expect(new Set(rows.map(({ agency }) => agency))).toEqual(
      new Set(['\'=HYPERLINK("http://x")', "'-2+3", '丁镇']),
    )
    expect(rows[0]?.['file']).toBe('r/=1+1.yaml')
    const unread = rows.filter(({ content }) => content === 'unread')
    expect(unread).toHaveLength(175)
    expect(unread.every(({ value, table }) => value === '' && table === 'requests')).toBe(true)
  })
})

test('where nothing could be read a file that is there stays as it is', async () => {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'typo.yaml'), 'year：2025\n')
    for (const format of ['csv', 'json', 'xlsx', 'parquet']) {
      writeFileSync(join(folder, `good.${format}`), 'last month')
      const ran = await disclosure(['export', 'typo.yaml', 'gone.yaml', '-o', `good.${format}`], {
        cwd: folder,
      })
      expect(ran.code).toBe(2)
      expect(ran.err).toContain(`没有一份报告读得出来，没有写 good.${format}\n`)
      expect(readFileSync(join(folder, `good.${format}`), 'utf8')).toBe('last month')
    }
    const sums = await disclosure(['rollup', 'typo.yaml', '--agency', '甲县', '-o', 'good.csv'], {
      cwd: folder,
    })
    expect([sums.code, readFileSync(join(folder, 'good.csv'), 'utf8')]).toEqual([1, 'last month'])
    expect(sums.err).toContain('没有写 good.csv')
    const draft = await disclosure(['rollup', 'typo.yaml', '--agency', '甲县', '--write'], { cwd: folder })
    expect(draft.err).toContain('没有汇总出什么，没有起草')
    expect(readdirSync(folder).sort()).toEqual([
      'good.csv',
      'good.json',
      'good.parquet',
      'good.xlsx',
      'typo.yaml',
    ])
  })
})

test('wrong usage is told before anything is written', async () => {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'r.yaml'), 'year: 2025\nagency: { name: 甲镇, level: township }\n')
    for (const [argv, words] of [
      [['r.yaml', '--format', 'xlsx'], '-o'],
      [['r.yaml', '-o', 'x.doc'], '.parquet'],
      [['r.yaml', '-o', 'r.yaml', '--format', 'csv'], '是要读的文件'],
      [['nothing.yaml'], '不存在'],
    ] as const) {
      const { code, err } = await disclosure(['export', ...argv], { cwd: folder })
      expect([argv.join(' '), code]).toEqual([argv.join(' '), 2])
      expect(err).toContain(words)
    }
    expect(readFileSync(join(folder, 'r.yaml'), 'utf8')).toContain('甲镇')
  })
})
