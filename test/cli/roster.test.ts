/* One report for each row of a roster. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { disclosure, inFolder, type Ran } from '../support/command-line.ts'
import { sheetData, xlsxParts, zipOf } from '../support/office-files.ts'

const shared = `year: 2025
agency: { name: 各镇, level: township }
overview: |
  {{agency.name}}本年收到{{requests.received.total}}件，结转{{requests.carriedOut.total}}件。
problems: 有的栏目更新不及时；下一步按月检查。
otherMatters: 没有收取信息处理费。
proactiveDisclosure: { normativeDocuments: { issued: 1, inForce: 1 } }
requests:
  received: { naturalPerson: 0 }
  carriedIn: [0, 0, 0, 0, 0, 0, 0]
  outcomes: { granted: {} }
disputes: {}
`

/** Builds a roster as HTML; gives what ran and what stands in the folder of results. */
async function built(
  roster: string | Uint8Array,
  more: readonly string[] = [],
  source = shared,
): Promise<Ran & { files: Readonly<Record<string, string>> }> {
  return inFolder(async (folder) => {
    writeFileSync(join(folder, '共用.yaml'), source)
    writeFileSync(join(folder, '名单.csv'), roster)
    const ran = await disclosure(
      ['build', '共用.yaml', '--roster', '名单.csv', '-o', 'out', '--format', 'html', ...more],
      { cwd: folder },
    )
    const names = readdirSync(folder).includes('out') ? readdirSync(join(folder, 'out')) : []
    const files = names
      .filter((name) => name.endsWith('.html'))
      .map((name): [string, string] => [name, readFileSync(join(folder, 'out', name), 'utf8')])
    return { ...ran, files: Object.fromEntries(files) }
  })
}

const columns = 'agency.name,requests.received.naturalPerson,requests.outcomes.granted.naturalPerson'

test('a report for each row, with its figures in tables and text; rows as printed are filled as well', async () => {
  const { code, files, err } = await built(
    `\ufeff机关.名称,本年新收.自然人,requests.carriedIn.naturalPerson,上年结转.总计,予以公开.自然人,结转下年度继续办理.自然人\r\n甲镇人民政府,3,1,1,2,2\r\n"乙镇""新区""人民政府",5,,,5,\r\n\r\n`,
  )
  expect(err).not.toContain('错误')
  expect(code).toBe(0)
  expect(Object.keys(files).sort()).toEqual(['乙镇新区人民政府.html', '甲镇人民政府.html'])
  expect(files['甲镇人民政府.html']).toContain('甲镇人民政府本年收到3件，结转2件。')
  expect(files['乙镇新区人民政府.html']).toContain('本年收到5件，结转0件。')
})

test('the year of a row chooses the edition, and names may be made of the row', async () => {
  const { code, files } = await built(`agency.name;year\n甲镇;2025\n甲镇;2022\n`, [
    '--name',
    '{row}-{agency}-{year}',
  ])
  expect(code).toBe(0)
  expect(Object.keys(files).sort()).toEqual(['2-甲镇-2025.html', '3-甲镇-2022.html'])
})

test('a bad value is told at its cell of the roster, and costs only its row', async () => {
  const { code, out, err, files } = await built(`${columns}\n甲镇,3,3\n乙镇,4件,4\n丙镇,5,4\n`)
  expect(code).toBe(1)
  expect(Object.keys(files)).toEqual(['甲镇.html'])
  expect(out).toMatch(/名单\.csv:3:4 {2}错误 {2}数字写法不对/)
  expect(out).toContain('▸ 3 │ 乙镇,4件,4')
  expect(out).toMatch(/共用\.yaml:\d+:\d+ {2}名单\.csv:4 丙镇 {2}错误 {2}勾稽关系不平/)
  expect(err).toContain('名单.csv:4 有错误，没有生成')
})

test.each([
  [
    `agency.name,requests.recieved.naturalPerson\n甲,1\n`,
    '第 1 行第 13 个字：报告里没有“requests.recieved.naturalPerson”，是否要写 requests.received.naturalPerson？',
  ],
  [`agency.name,机关.名称\n甲,1\n`, '第 1 行第 13 个字：与“agency.name”一栏是同一处'],
  [`agency.name,\n甲,1\n`, '第 1 行第 13 个字：这一栏没有名称'],
  [`agency.name,total\n甲,1\n`, '第 1 行第 13 个字'],
  [`agency.name\n甲,1\n`, '第 2 行第 3 个字：这一行比表头的 1 栏多'],
  [`agency.name\n`, '名单里没有一行'],
  [``, '名单里没有一行'],
  [`agency.name\n"甲\n乙`, '名单.csv 第 2 行第 1 个字：引号没有配对'],
  [`agency.name\n"甲"乙\n`, '名单.csv 第 2 行第 4 个字：引号后面还有字'],
  [
    `agency.name\n甲镇\n甲镇\n乙镇\n乙镇\n`,
    '2 处重复，什么也没有写。请只留一行：\n  名单.csv:3 和 名单.csv:2 都是甲镇 2025 年度\n  名单.csv:5 和',
  ],
  [`agency.name\n甲镇\n甲　镇\n`, '名单.csv:3 和 名单.csv:2 都是甲　镇 2025 年度'],
  [Buffer.from('bbfab9d82ec3fbb3c60abcd70a', 'hex'), '看来是 GBK'],
])('%j is refused, with its place', async (roster, words) => {
  const { code, err, files } = await built(roster)
  expect(err).toContain(words)
  expect(code).toBe(2)
  expect(files).toEqual({})
})

test('a list in another encoding is refused in one sentence', async () => {
  const { err } = await built(Buffer.from('bbfab9d82ec3fbb3c60abcd70a', 'hex'), ['--lang', 'en'])
  expect(err).toMatch(/; save it as UTF-8/)
})

test('GB18030 is read where it is said', async () => {
  // 机关.名称, 甲镇
  const { code, files } = await built(Buffer.from('bbfab9d82ec3fbb3c60abcd7d5f20a', 'hex'), [
    '--from-encoding',
    'gb18030',
  ])
  expect(code).toBe(0)
  expect(Object.keys(files)).toEqual(['甲镇.html'])
})

test('a roster goes with one source', async () => {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'a.yaml'), shared)
    writeFileSync(join(folder, 'b.yaml'), shared)
    writeFileSync(join(folder, 'r.csv'), 'agency.name\n甲\n')
    const { code, err } = await disclosure(['build', 'a.yaml', 'b.yaml', '--roster', 'r.csv'], {
      cwd: folder,
    })
    expect(code).toBe(2)
    expect(err).toContain('--roster 要配一份')
  })
})

test('what is wrong in the shared source is told once, with the rows for which it holds', async () => {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'a.yaml'), shared.replace('problems: 有的', 'problems: XX镇有的'))
    writeFileSync(join(folder, 'r.csv'), `${columns}\n甲镇,1,1\n乙镇,2,2\n丙镇,3,9\n`)
    const run = (...more: readonly string[]): Promise<Ran> =>
      disclosure(['build', 'a.yaml', '--roster', 'r.csv', '-o', 'out', '--format', 'html', ...more], {
        cwd: folder,
      })
    const { out } = await run()
    expect(out.match(/template-leftover/g)).toHaveLength(1)
    expect(out).toMatch(/^a\.yaml:\d+:\d+ {2}r\.csv:2 甲镇 等 3 行 {2}错误 .*template-leftover$/m)
    expect(out).toMatch(/^(?:a\.yaml:\d+:\d+ {2}r\.csv:4 丙镇|r\.csv:4:\d+) {2}错误/m)
    expect((await run('--lang', 'en')).out).toContain('r.csv:2 甲镇 and 2 more rows  error')
  })
})

test('a row that changes is built, the others are left', async () => {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'a.yaml'), shared)
    const run = async (text: string): Promise<string> => {
      writeFileSync(join(folder, 'r.csv'), text)
      return (
        await disclosure(['build', 'a.yaml', '--roster', 'r.csv', '-o', 'out', '--format', 'html'], {
          cwd: folder,
        })
      ).out
    }
    expect(await run(`${columns}\n甲,1,1\n乙,2,2\n`)).toContain('已生成 2 份')
    expect(await run(`${columns}\n甲,1,1\n乙,3,3\n`)).toContain('已生成 1 份，未变 1 份')
  })
})

/** A workbook of one sheet from texts and numbers by their addresses. */
const workbook = (cells: Readonly<Record<string, string | number>>): Uint8Array =>
  zipOf(
    xlsxParts([
      {
        name: '名单',
        xml: sheetData(
          Object.entries(cells).map(([at, value]) =>
            typeof value === 'string' && value.startsWith('=')
              ? [at, '', `<f>${value.slice(1)}</f>`]
              : typeof value === 'number'
                ? [at, '', `<v>${value}</v>`]
                : [at, 't="inlineStr"', `<is><t>${value}</t></is>`],
          ),
        ),
      },
    ]),
  )

/** Builds from a roster in a workbook. */
async function builtFrom(
  cells: Readonly<Record<string, string | number>>,
): Promise<Ran & { files: string[] }> {
  return inFolder(async (folder) => {
    writeFileSync(join(folder, '共用.yaml'), shared)
    writeFileSync(join(folder, '名单.xlsx'), workbook(cells))
    const ran = await disclosure(
      ['build', '共用.yaml', '--roster', '名单.xlsx', '-o', 'out', '--format', 'html'],
      { cwd: folder },
    )
    const files = readdirSync(folder).includes('out') ? readdirSync(join(folder, 'out')) : []
    return { ...ran, files: files.filter((name) => name.endsWith('.html')).sort() }
  })
}

const head = { A1: '机关.名称', B1: '本年新收.自然人', C1: '予以公开.自然人' }

test('a roster in a workbook: a report for each row, a bad value told at the row of the sheet', async () => {
  const good = await builtFrom({ ...head, A2: '甲镇', B2: 3, C2: 3, A5: '乙镇', B5: 5, C5: 5 })
  expect([good.code, good.err.includes('错误')]).toEqual([0, false])
  expect(good.files).toEqual(['乙镇.html', '甲镇.html'])
  const bad = await builtFrom({ ...head, A2: '甲镇', B2: 3, C2: 3, A5: '乙镇', B5: '五件', C5: 5 })
  expect(bad.code).toBe(1)
  expect(bad.files).toEqual(['甲镇.html'])
  expect(bad.out).toMatch(/名单\.xlsx:5:\d+ {2}错误/)
})

test.each([
  [{ ...head, A2: '甲镇', D2: 7 }, '第 2 行第 6 个字：这一行比表头的 3 栏多'],
  [{ ...head, B1: '本年收到了', A2: '甲镇' }, '报告里没有“本年收到了”'],
  [{ ...head, A2: '甲镇', A4: '甲镇' }, '名单.xlsx:4 和 名单.xlsx:2 都是甲镇 2025 年度'],
  [{ ...head, A2: '甲镇', B2: '=1+2', C2: 3 }, '名单!B2 单元格是公式 =1+2，文件里没有它的结果'],
  [head, '名单里没有一行'],
  [{}, '名单里没有一行'],
])('a workbook like %j is refused, with its place', async (cells, words) => {
  const { code, err, files } = await builtFrom(cells)
  expect(err).toContain(words)
  expect(code).toBe(2)
  expect(files).toEqual([])
})
