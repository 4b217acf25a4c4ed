/* `disclosure form` and the office formats of `build`, as an office runs them. */
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { csvTable } from '../../src/batch/table-text.ts'
import { roster } from '../../src/cli/roster.ts'
import { readForm } from '../../src/import/form/read-form.ts'
import type { Draft } from '../../src/import/recognise/draft.ts'
import { listWorkbook, row } from '../support/list-workbook.ts'
import { disclosure, inFolder } from '../support/command-line.ts'
import { partsOf } from '../support/parts.ts'
import { root } from '../support/sources.ts'
import { sheetsOf } from '../support/workbook.ts'

const fengshan = join(root, 'examples/fengshan-2025/report.yaml')
const dayuan = join(root, 'examples/dayuan-2019/report.yaml')

const formIn = (folder: string, name: string): Draft => {
  const draft = readForm(sheetsOf(readFileSync(join(folder, name))))
  if (!draft) throw new Error(`${name} is no form`)
  return draft
}

test('a form of an edition, with nothing in it', async () => {
  await inFolder(async (folder) => {
    const made = await disclosure(['form', '--edition', '2019', '-o', 'form.xlsx'], { cwd: folder })
    expect(made).toEqual({ code: 0, out: '', err: '已写出 form.xlsx\n' })
    const { edition, year, agency, cells } = formIn(folder, 'form.xlsx')
    expect([edition.edition, year, agency]).toEqual([2019, undefined, {}])
    expect([...cells.values()].every(({ value }) => value === '')).toBe(true)
  })
})

test('without an edition it is the year’s, without a year the latest', async () => {
  await inFolder(async (folder) => {
    const editionOf = async (...options: readonly string[]): Promise<number> => {
      await disclosure(['form', ...options, '--force', '-o', 'form.xlsx'], { cwd: folder })
      return formIn(folder, 'form.xlsx').edition.edition
    }
    expect(await editionOf()).toBe(2021)
    expect(await editionOf('--year', '2020')).toBe(2019)
    expect(await editionOf('--year', '2024')).toBe(2021)
    expect(await editionOf('--year', '2024', '--edition', '2019')).toBe(2019)
  })
})

test('last year’s report leaves year, agency, carry-over and stocks; --zeros the rest', async () => {
  await inFolder(async (folder) => {
    await disclosure(['form', '--from', fengshan, '-o', 'a.xlsx'], { cwd: folder })
    const { year, agency, contact, cells } = formIn(folder, 'a.xlsx')
    expect([year, agency]).toEqual([2026, { name: '青溪县枫山镇人民政府', level: 'township' }])
    expect(contact).toHaveLength(3)
    expect(cells.get('requests.carriedIn.naturalPerson')?.value).toBe('1')
    expect(cells.get('requests.received.naturalPerson')?.value).toBe('')
    expect(cells.get('proactiveDisclosure.normativeDocuments.inForce')?.value).toBe('6')
    await disclosure(['form', '--from', fengshan, '--zeros', '-o', 'b.xlsx'], { cwd: folder })
    expect(formIn(folder, 'b.xlsx').cells.get('requests.received.naturalPerson')?.value).toBe('0')
  })
})

test('--filled and build --format xlsx are the same form', async () => {
  await inFolder(async (folder) => {
    copyFileSync(dayuan, join(folder, 'report.yaml'))
    await disclosure(['form', '--from', 'report.yaml', '--filled', '-o', 'form.xlsx'], { cwd: folder })
    const built = await disclosure(['build', '--format', 'xlsx,docx', 'report.yaml'], { cwd: folder })
    expect([built.code, built.err]).toEqual([0, '已生成 report.docx\n已生成 report.xlsx\n'])
    expect(readdirSync(folder).sort()).toEqual(['form.xlsx', 'report.docx', 'report.xlsx', 'report.yaml'])
    expect(readFileSync(join(folder, 'form.xlsx')).equals(readFileSync(join(folder, 'report.xlsx')))).toBe(
      true,
    )
    expect([...partsOf(readFileSync(join(folder, 'report.docx'))).keys()]).toContain('word/document.xml')
  })
})

test('one Word file by its name, and the same bytes each time', async () => {
  await inFolder(async (folder) => {
    copyFileSync(dayuan, join(folder, 'report.yaml'))
    await disclosure(['build', 'report.yaml', '-o', '年报.docx'], { cwd: folder })
    const first = readFileSync(join(folder, '年报.docx'))
    await disclosure(['build', 'report.yaml', '-o', '年报.docx'], { cwd: folder })
    expect(readFileSync(join(folder, '年报.docx')).equals(first)).toBe(true)
    expect(readdirSync(folder).sort()).toEqual(['report.yaml', '年报.docx'])
  })
})

test('a roster: one form for each line, each with what its line says', async () => {
  await inFolder(async (folder) => {
    mkdirSync(join(folder, '2025'))
    copyFileSync(fengshan, join(folder, '2025/fengshan.yaml'))
    copyFileSync(join(root, 'examples/fengshan-2025/overview.md'), join(folder, '2025/overview.md'))
    writeFileSync(
      join(folder, 'towns.csv'),
      '\ufeff机关,级别,年度,上年报告,备注\r\n青溪县枫山镇人民政府,,,2025/fengshan.yaml,甲\r\n"乙/县""财政局""",部门,2024,,\r\n\r\n丙镇人民政府\r\n',
    )
    const { code, err } = await disclosure(
      ['form', '--roster', 'towns.csv', '--year', '2026', '-o', 'forms/'],
      {
        cwd: folder,
      },
    )
    expect([code, err.split('\n').at(-2)]).toEqual([0, '共写出 3 份'])
    expect(readdirSync(join(folder, 'forms')).sort()).toEqual([
      '丙镇人民政府-2026.xlsx',
      '乙县财政局-2024.xlsx',
      '青溪县枫山镇人民政府-2026.xlsx',
    ])
    const first = formIn(folder, 'forms/青溪县枫山镇人民政府-2026.xlsx')
    expect([first.year, first.cells.get('requests.carriedIn.naturalPerson')?.value]).toEqual([2026, '1'])
    const other = formIn(folder, 'forms/乙县财政局-2024.xlsx')
    expect([other.year, other.agency]).toEqual([2024, { name: '乙/县"财政局"', level: 'department' }])
  })
})

test('a roster in a workbook, blank rows and all', async () => {
  await inFolder(async (folder) => {
    const rows = [row(1, '单位名称', '级别'), row(2, '甲镇', '乡镇'), row(5, '乙局', '部门')]
    writeFileSync(join(folder, 'towns.xlsx'), listWorkbook(rows))
    const { code, err } = await disclosure(
      ['form', '--roster', 'towns.xlsx', '--year', '2026', '-o', 'forms'],
      {
        cwd: folder,
      },
    )
    expect([code, err.split('\n').at(-2)]).toEqual([0, '共写出 2 份'])
    expect(formIn(folder, 'forms/乙局-2026.xlsx').agency).toEqual({ name: '乙局', level: 'department' })
    writeFileSync(join(folder, 'towns.xlsx'), listWorkbook([...rows, row(7, '甲镇', '')]))
    const twice = await disclosure(['form', '--roster', 'towns.xlsx', '-o', 'other'], { cwd: folder })
    expect([twice.code, twice.err.includes('第 2 行和第 7 行')]).toEqual([2, true])
    writeFileSync(join(folder, 'bad.xlsx'), '这不是表格')
    const bad = await disclosure(['form', '--roster', 'bad.xlsx', '-o', 'other'], { cwd: folder })
    expect([bad.code, bad.err.startsWith('错误：')]).toEqual([2, true])
  })
})

test('one of a roster that cannot be made costs the others nothing', async () => {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'towns.csv'), '机关,上年报告\n甲镇,gone.yaml\n乙镇,\n')
    const { code, err } = await disclosure(['form', '--roster', 'towns.csv', '-o', 'forms'], { cwd: folder })
    expect(code).toBe(2)
    expect(err).toContain('gone.yaml 不存在')
    expect(err).toContain('写出 1 份，1 份没有写出')
    expect(readdirSync(join(folder, 'forms'))).toEqual(['乙镇.xlsx'])
  })
})

test('a roster in GBK is read when it is said to be', async () => {
  await inFolder(async (folder) => {
    writeFileSync(
      join(folder, 'towns.csv'),
      Buffer.from([0xbb, 0xfa, 0xb9, 0xd8, 0x0a, 0xbc, 0xd7, 0xd5, 0xf2, 0x0a]),
    )
    const refused = await disclosure(['form', '--roster', 'towns.csv', '-o', 'forms'], { cwd: folder })
    expect(refused.code).toBe(2)
    expect(refused.err).toContain('towns.csv')
    await disclosure(['form', '--roster', 'towns.csv', '--from-encoding', 'gb18030', '-o', 'forms'], {
      cwd: folder,
    })
    expect(readdirSync(join(folder, 'forms'))).toEqual(['甲镇.xlsx'])
  })
})

test.each([
  [['form'], '请写明写到哪里'],
  [['form', '-o', 'form.xls'], '.xlsx 结尾'],
  [['form', '--filled', '-o', 'x.xlsx'], '--from'],
  [['form', '--edition', '1999', '-o', 'x.xlsx'], '没有“1999”版表样'],
  [['form', '--year', '二零', '-o', 'x.xlsx'], '不是四位数字'],
  [['form', '--roster', 'towns.csv', '--agency', '甲', '-o', 'forms'], '--agency'],
  [['form', '--roster', 'towns.csv', '-o', 'forms.xlsx'], '文件夹'],
  [['form', '--roster', 'towns.csv', '-o', 'forms'], '第 2 行和第 3 行'],
  [['form', '--roster', 'gone.csv', '-o', 'forms'], 'gone.csv 不存在'],
])('%j is refused in plain words, and nothing is written', async (argv, words) => {
  await inFolder(async (folder) => {
    // Two names that would be one on some file systems.
    writeFileSync(join(folder, 'towns.csv'), '机关\n甲 A局\n甲 a局\n')
    const { code, err } = await disclosure(argv, { cwd: folder })
    expect(code).toBe(2)
    expect(err).toContain(words)
    expect(readdirSync(folder)).toEqual(['towns.csv'])
  })
})

test('what is there is kept, unless --force', async () => {
  await inFolder(async (folder) => {
    mkdirSync(join(folder, 'forms'))
    writeFileSync(join(folder, 'forms/甲镇.xlsx'), '填好的')
    writeFileSync(join(folder, 'towns.csv'), '甲镇\n乙镇\n')
    const refused = await disclosure(['form', '--roster', 'towns.csv', '-o', 'forms'], { cwd: folder })
    expect([refused.code, refused.err]).toEqual([
      2,
      '错误：forms/甲镇.xlsx 已存在，什么也没有写；要覆盖请加 --force\n',
    ])
    expect(existsSync(join(folder, 'forms/乙镇.xlsx'))).toBe(false)
    await disclosure(['form', '--roster', 'towns.csv', '--force', '-o', 'forms'], { cwd: folder })
    expect(formIn(folder, 'forms/甲镇.xlsx').agency.name).toBe('甲镇')
  })
})

test('a last year’s report that is broken is told, and nothing is written', async () => {
  await inFolder(async (folder) => {
    writeFileSync(
      join(folder, 'last.yaml'),
      'year: 2024\nagency: { name: 甲, level: township }\nrequests: { received: 三件 }\n',
    )
    const { code, out, err } = await disclosure(['form', '--from', 'last.yaml', '-o', 'x.xlsx'], {
      cwd: folder,
    })
    expect(code).toBe(1)
    expect(out).toContain('last.yaml')
    expect(err).toContain('什么也没有写')
    expect(readdirSync(folder)).toEqual(['last.yaml'])
  })
})

test('all agencies of a roster whose forms would be one file are named, before any is written', async () => {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'r.csv'), '机关\n甲镇\n乙镇\n甲镇\n丙镇\n乙 镇\n乙镇\n甲镇\n')
    const argv = ['form', '--roster', 'r.csv', '-o', 'forms']
    const { code, err } = await disclosure(argv, { cwd: folder })
    expect(code).toBe(2)
    expect(err).toBe(
      '错误：3 处重复，什么也没有写。请改成不同的名称：\n' +
        '  r.csv 第 2 行和第 4 行都要写到 forms/甲镇.xlsx\n' +
        '  r.csv 第 3 行和第 7 行都要写到 forms/乙镇.xlsx\n' +
        '  r.csv 第 2 行和第 8 行都要写到 forms/甲镇.xlsx\n',
    )
    const many = Array.from({ length: 30 }, (_, index) => `镇${index}\n镇${index}\n`).join('')
    writeFileSync(join(folder, 'r.csv'), `机关\n${many}`)
    const english = await disclosure([...argv, '--lang', 'en'], { cwd: folder })
    expect(english.err).toMatch(
      /^error: 30 clashes; nothing was written\. Give them different names:\n {2}lines 2 and 3 of r\.csv would both be forms\/镇0\.xlsx\n/,
    )
    expect(english.err.match(/would both be/g)).toHaveLength(20)
    expect(english.err).toMatch(/\n {2}and 10 more\n$/)
    expect(readdirSync(folder)).toEqual(['r.csv'])
  })
})

test('rosters: what they may look like', () => {
  const listed = (text: string) => roster(csvTable({ name: 'r', text }))
  expect(listed('甲镇\n乙镇\n').map(({ name }) => name)).toEqual(['甲镇', '乙镇'])
  expect(listed('单位名称\t机关级别\n甲镇\t乡镇\n')[0]).toMatchObject({
    name: '甲镇',
    level: 'township',
    line: 2,
  })
  expect(listed('agency;year\n甲;2024\n')[0]).toMatchObject({ name: '甲', year: '2024' })
  expect(() => listed('机关,级别\n甲镇,大的\n')).toThrow('line 2: the level “大的”')
  expect(() => listed('名,级\n甲镇,乡镇\n')).toThrow('no column “agency”')
  expect(() => listed('机关,级别\n,乡镇\n')).toThrow('line 2 has no agency')
  expect(() => listed('机关\n"甲\n')).toThrow('this quote is never closed')
  expect(() => listed('')).toThrow('no agency')
  expect(() => listed('甲\n'.repeat(5001))).toThrow('split it')
})
