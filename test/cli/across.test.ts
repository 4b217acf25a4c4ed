/* Several reports together, as an office checks them. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { disclosure, inFolder } from '../support/command-line.ts'
import { root } from '../support/sources.ts'
import { checked } from '../support/yunxi.ts'

const towns = ['county', 'liuhe', 'office', 'qingshan', 'shiqiao']
const files = [2024, 2025].flatMap((year) => towns.map((town) => `${year}/${town}.yaml`))

const county = (
  change: Parameters<typeof checked>[0],
  argv: readonly string[] = files,
): ReturnType<typeof checked> => checked(change, argv)

const nothing = (): void => undefined

test('a county and its towns over two years tie out', async () => {
  const { found, ran } = await county(nothing)
  expect(found).toEqual([])
  expect(ran.code).toBe(0)
})

test('one cell of one town raises what goes through it: its own tables, last year’s, and the county’s', async () => {
  const { found, ran } = await county((edit) => {
    edit(
      '2025/liuhe.yaml',
      'carriedIn: { naturalPerson: 1, total: 1 }',
      'carriedIn: { naturalPerson: 2, total: 2 }',
    )
  })
  expect(found).toEqual([
    'carry-over 2025/liuhe.yaml requests.carriedIn.naturalPerson',
    'carry-over 2025/liuhe.yaml requests.carriedIn.total',
    'declared-identity 2025/liuhe.yaml requests.outcomes.total.naturalPerson',
    'declared-identity 2025/liuhe.yaml requests.outcomes.total.total',
    'region-sum 2025/county.yaml requests.carriedIn.naturalPerson',
    'region-sum 2025/county.yaml requests.carriedIn.total',
  ])
  expect(ran.code).toBe(1)
})

test('a waiver of a carry-over that ties out is told once last year’s report is there, and not before', async () => {
  const waived = (argv?: readonly string[]): ReturnType<typeof county> =>
    county((_, folder) => {
      const file = join(folder, '2025/liuhe.yaml')
      const said = 'waivers: [{ rule: carry-over, at: requests, reason: 上年更正过 }]\n'
      writeFileSync(file, readFileSync(file, 'utf8') + said)
    }, argv)
  expect((await waived()).found).toEqual(['unused-waiver 2025/liuhe.yaml waivers.0.rule'])
  expect((await waived(['2025/liuhe.yaml'])).found).toEqual([])
})

test('a missing town is named, and is not taken for 0', async () => {
  const { found, ran } = await county(
    nothing,
    files.filter((file) => file !== '2025/liuhe.yaml'),
  )
  expect(found).toEqual(['region-missing 2025/county.yaml agency.name'])
  expect(ran.out).toContain('云溪县柳河镇人民政府')
  expect(ran.code).toBe(0)
})

test('an agency that changed its name is followed when the configuration says so', async () => {
  const renamed = (said: string): ReturnType<typeof county> =>
    county(
      (edit, folder) => {
        edit('2025/qingshan.yaml', 'name: 云溪县青山乡人民政府', 'name: 云溪县青山镇人民政府')
        edit('2025/qingshan.yaml', 'carriedIn: { naturalPerson: 1', 'carriedIn: { naturalPerson: 3')
        writeFileSync(join(folder, 'disclosure.config.yaml'), said)
      },
      ['2024/qingshan.yaml', '2025/qingshan.yaml', '--rule', 'carry-over'],
    )
  expect((await renamed('')).found).toEqual([])
  expect(
    (await renamed('agencies: [{ name: 云溪县青山镇人民政府, formerly: [云溪县青山乡人民政府] }]\n')).found,
  ).toEqual(['carry-over 2025/qingshan.yaml requests.carriedIn.naturalPerson'])
})

test('last year’s report may be named instead of being checked along', async () => {
  const change = (edit: (file: string, from: string, to: string) => void): void => {
    edit(
      '2025/liuhe.yaml',
      'carriedIn: { naturalPerson: 1, total: 1 }',
      'carriedIn: { naturalPerson: 2, total: 2 }',
    )
  }
  const alone = await county(change, ['2025/liuhe.yaml', '--rule', 'carry-over'])
  expect(alone.found).toEqual([])
  const named = await county(change, [
    '2025/liuhe.yaml',
    '--rule',
    'carry-over',
    '--previous',
    '2024/liuhe.yaml',
  ])
  expect(named.found).toHaveLength(2)
  const absent = await county(change, ['2025/liuhe.yaml', '--previous', '2023/liuhe.yaml'])
  expect(absent.ran).toMatchObject({ code: 2, err: '错误：2023/liuhe.yaml 不存在，请核对文件名\n' })
  const strange = await county(change, ['2025/liuhe.yaml', '--previous', '2024/qingshan.yaml'])
  expect(strange.ran.code).toBe(2)
  expect(strange.ran.err).toContain(
    '2024/qingshan.yaml 是云溪县青山乡人民政府 2024 年度的报告，不是所查报告的上一年',
  )
  const both = ['2024/liuhe.yaml', '2025/liuhe.yaml', '--previous', '2024/liuhe.yaml']
  expect((await county(change, [...both, '--rule', 'carry-over'])).found).toHaveLength(2)
})

test('last year’s report may be named in the source', async () => {
  const slip = [
    'carriedIn: { naturalPerson: 1, total: 1 }',
    'carriedIn: { naturalPerson: 2, total: 2 }',
  ] as const
  const naming = (file: string, argv = ['2025/liuhe.yaml', '--config', 'none']): ReturnType<typeof county> =>
    county((edit) => {
      edit('2025/liuhe.yaml', ...slip)
      edit('2025/liuhe.yaml', 'year: 2025', `year: 2025\nprevious: ${file}`)
    }, argv)
  const carried = [
    'carry-over 2025/liuhe.yaml requests.carriedIn.naturalPerson',
    'carry-over 2025/liuhe.yaml requests.carriedIn.total',
  ]
  const across = ({ found }: { readonly found: readonly string[] }): readonly string[] =>
    found.filter((one) => !one.startsWith('declared-identity'))
  expect(across(await naming('../2024/liuhe.yaml'))).toEqual(carried)
  expect(across(await naming('../2024/liuhe.yaml', ['2024', '2025/liuhe.yaml', '--config', 'none']))).toEqual(
    carried,
  )
  expect(across(await naming('liuhe.yaml'))).toEqual(['previous-report 2025/liuhe.yaml previous'])
  expect(across(await naming('../2023/liuhe.yaml'))).toEqual(['previous-report 2025/liuhe.yaml previous'])
  expect(across(await naming('/etc/passwd'))).toEqual(['previous-report 2025/liuhe.yaml previous'])
})

test('build holds a report against the one that it names', async () => {
  await inFolder(async (folder) => {
    cpSync(join(root, 'examples/yunxi-county'), folder, { recursive: true })
    const text = readFileSync(join(folder, '2025/liuhe.yaml'), 'utf8').replace(
      'carriedIn: { naturalPerson: 1, total: 1 }',
      'carriedIn: { naturalPerson: 2, total: 2 }',
    )
    writeFileSync(
      join(folder, '2025/liuhe.yaml'),
      text.replace('year: 2025', 'year: 2025\nprevious: ../2024/liuhe.yaml'),
    )
    const argv = ['build', '2025/liuhe.yaml', '--config', 'none', '--format', 'html']
    const { out } = await disclosure(argv, { cwd: folder })
    expect(out).toContain('carry-over')
  })
})

test('severities by rule and by path; --config none leaves them out', async () => {
  const with_ = (config: string, ...more: readonly string[]): ReturnType<typeof county> =>
    county(
      (edit, folder) => {
        edit('2025/county.yaml', 'licensing: [522]', 'licensing: [523]')
        writeFileSync(
          join(folder, 'disclosure.config.yaml'),
          `${readFileSync(join(folder, 'disclosure.config.yaml'), 'utf8')}${config}`,
        )
      },
      [...files, ...more],
    )
  expect((await with_('')).ran.code).toBe(0)
  expect((await with_('', '--fail-on', 'warning')).ran.code).toBe(1)
  expect((await with_('', '--max-warnings', '0')).ran.code).toBe(1)
  expect((await with_('', '--max-warnings', '1')).ran.code).toBe(0)
  expect((await with_('rules: { region-sum: error }\n')).ran.code).toBe(1)
  expect((await with_('rules: { region-sum: off }\n')).found).toEqual([])
  expect(
    (await with_('overrides: [{ files: ["2025/county*"], rules: { region-sum: off } }]\n')).found,
  ).toEqual([])
  expect(
    (await with_('overrides: [{ files: ["2024/**"], rules: { region-sum: off } }]\n')).found,
  ).toHaveLength(1)
  expect((await with_('rules: { region-sum: error }\n', '--config', 'none')).found).toEqual([])
})

test.each([
  ['rules: { region-sun: off }\n', '第 1 行：没有可以调整轻重的规则“region-sun”，是否要写 region-sum？'],
  ['rules: { yaml-syntax: off }\n', 'yaml-syntax'],
  ['rules:\n  stock: fatal\n', '第 2 行：“rules.stock”可以是 error、warning、note、off'],
  ['\nregion: []\n', '第 2 行：不认识键“region”，是否要写 regions？'],
  ['regions: [{ name: 县 }]\n', '“regions.0”缺少“members”'],
  ['rules: &a {}\n', '第 1 行：这里是锚点'],
  [`overrides:\n  - rules: {}\n    files:\n      - '${'*a'.repeat(30)}b'\n`, '第 4 行：这条通配符太复杂'],
  [`overrides: [{ files: ['(a|aa)+b'], rules: {} }]\n`, '第 1 行：这条通配符太复杂'],
  [`overrides: [{ files: ['${'a'.repeat(70_000)}'], rules: {} }]\n`, '第 1 行：这条通配符太复杂'],
])('a configuration with a mistake is told with its line: %j', async (config, words) => {
  const { ran } = await county((_edit, folder) => {
    writeFileSync(join(folder, 'disclosure.config.yaml'), config)
  })
  expect(ran).toMatchObject({ code: 2, out: '' })
  expect(ran.err).toContain(words)
})

test('build holds reports against each other too, and renders what is left standing', async () => {
  await inFolder(async (folder) => {
    cpSync(join(root, 'examples/yunxi-county'), folder, { recursive: true })
    const text = readFileSync(join(folder, '2025/liuhe.yaml'), 'utf8')
    writeFileSync(
      join(folder, '2025/liuhe.yaml'),
      text
        .replace('carriedIn: { naturalPerson: 1, total: 1 }', 'carriedIn: { naturalPerson: 0, total: 0 }')
        .replace(
          'received: { naturalPerson: 7, legalService: 1, total: 8 }',
          'received: { naturalPerson: 8, legalService: 1, total: 9 }',
        ),
    )
    const { code, out, err } = await disclosure(
      ['build', '2024/liuhe.yaml', '2025/liuhe.yaml', '--format', 'html'],
      { cwd: folder },
    )
    expect(code).toBe(1)
    expect(out).toContain('carry-over')
    expect(err).toContain('已生成 2024/liuhe.html')
    expect(err).toContain('2025/liuhe.yaml 有错误，没有生成')
  })
})

test('last year’s report weighs in what would mend a table that does not tie out', async () => {
  await inFolder(async (folder) => {
    const agency = 'agency: { name: 青溪县枫山镇人民政府, level: township }\n'
    writeFileSync(
      join(folder, 'last.yaml'),
      `year: 2024\n${agency}requests: { received: { naturalPerson: 1 }, carriedOut: { naturalPerson: 1 } }\n`,
    )
    writeFileSync(
      join(folder, 'now.yaml'),
      `year: 2025\n${agency}requests: { received: [3, 0, 0, 0, 0, 0, 3], carriedIn: [1, 0, 0, 0, 0, 0, 1], outcomes: { granted: [3, 0, 0, 0, 0, 0, 3], total: [3, 0, 0, 0, 0, 0, 3] }, carriedOut: [0, 0, 0, 0, 0, 0, 0] }\n`,
    )
    const mends = async (...argv: string[]): Promise<string | undefined> =>
      / {2}可能 {2}(.*)\n/.exec((await disclosure(['check', ...argv], { cwd: folder })).out)?.[1]
    const alone = '本年新收为 2，或上年结转为 0，或结转下年度为 1，总计随之改动'
    expect(await mends('now.yaml')).toBe(alone)
    const weighed =
      '本年新收为 2，或结转下年度为 1，或上年结转为 0，总计随之改动；2024 年度的报告结转下来 1，上年结转无误的可能性大'
    expect(await mends('now.yaml', '--previous', 'last.yaml')).toBe(weighed)
    expect(await mends('now.yaml', 'last.yaml')).toBe(weighed)
  })
})
