/* Agencies of one name: two counties each have a town called 城关镇. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { disclosure, inFolder } from '../support/command-line.ts'

interface Town {
  readonly year: number
  /** Requests carried in and out. */
  readonly carried: readonly [number, number]
  readonly name?: string
  readonly more?: string
}

/** A report whose identities hold. */
function town({ year, carried: [before, after], name = '城关镇人民政府', more = '' }: Town): string {
  const received = 5
  return [
    `year: ${year}`,
    `agency: { name: ${name}, level: township }`,
    `requests: { received: { naturalPerson: ${received} }, carriedIn: { naturalPerson: ${before} }, outcomes: { granted: { naturalPerson: ${received + before - after} } }, carriedOut: { naturalPerson: ${after} } }`,
    more,
  ].join('\n')
}

const [jia2024, jia2025] = [town({ year: 2024, carried: [0, 2] }), town({ year: 2025, carried: [2, 0] })]
const [yi2024, yi2025] = [town({ year: 2024, carried: [0, 3] }), town({ year: 2025, carried: [3, 1] })]

type Files = Readonly<Record<string, string>>

interface Found {
  readonly code: string
  readonly file: string
  readonly message: string
}

const judged = ['carry-over', 'doubtful-previous', 'region-sum', 'region-missing']

/** What some rules over several reports find among files. */
const found = (
  files: Files,
  argv: readonly string[] = ['.'],
  rules: readonly string[] = judged,
): Promise<readonly Found[]> =>
  inFolder(async (folder) => {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), text)
    }
    const { out } = await disclosure(
      ['check', ...argv, '--rule', rules.join(','), '--format', 'json', '--lang', 'en'],
      { cwd: folder },
    )
    return (JSON.parse(out) as { findings: readonly Found[] }).findings
  })

const brief = (all: readonly Found[]): readonly string[] => all.map(({ code, file }) => `${code} ${file}`)

describe('two counties each have a town of one name', () => {
  test.each<[string, Files]>([
    [
      'each in its county’s folder',
      {
        '2024/甲县人民政府/towns/城关镇.yaml': jia2024,
        '2024/乙县人民政府/towns/城关镇.yaml': yi2024,
        '2025/甲县人民政府/towns/城关镇.yaml': jia2025,
        '2025/乙县人民政府/towns/城关镇.yaml': yi2025,
      },
    ],
    [
      'the years within the counties, under names of their own',
      {
        'jia/2024.yaml': jia2024,
        'yi/2024.yaml': yi2024,
        'jia/2025.yaml': jia2025,
        'yi/2025.yaml': yi2025,
      },
    ],
    [
      'files that were moved within the county',
      {
        '2024/甲县/城关镇.yaml': jia2024,
        '2024/乙县/城关镇.yaml': yi2024,
        '2025/甲县/towns/城关镇.yaml': jia2025,
        '2025/乙县/towns/城关镇.yaml': yi2025,
      },
    ],
    [
      'the county of last year’s only report is another',
      { '2024/乙县/城关镇.yaml': yi2024, '2025/甲县/城关镇.yaml': jia2025 },
    ],
  ])('%s: none is held against the other’s', async (_what, files) => {
    expect(await found(files)).toEqual([])
  })

  test('what is wrong is told against its own', async () => {
    const all = await found({
      '2024/甲县/城关镇.yaml': jia2024,
      '2024/乙县/城关镇.yaml': yi2024,
      '2025/甲县/城关镇.yaml': jia2025,
      '2025/乙县/城关镇.yaml': jia2025,
    })
    expect(brief(all)).toEqual(['carry-over 2025/乙县/城关镇.yaml', 'carry-over 2025/乙县/城关镇.yaml'])
    expect(all[0]?.message).toContain('2024/乙县/城关镇.yaml')
  })

  test('where nothing tells them apart none is taken, and both are named', async () => {
    const all = await found({
      'a/2024/x.yaml': jia2024,
      'b/2024/x.yaml': yi2024,
      '2025/城关镇.yaml': jia2025,
    })
    expect(brief(all)).toEqual(['doubtful-previous 2025/城关镇.yaml'])
    for (const words of ['a/2024/x.yaml', 'b/2024/x.yaml', 'previous'])
      expect(all[0]?.message).toContain(words)
  })

  test('a report is not another’s where that one lies in its place', async () => {
    const all = await found({
      'yi/2024.yaml': yi2024,
      'yi/2025.yaml': yi2025,
      'jia/2025.yaml': jia2025,
    })
    expect(brief(all)).toEqual(['doubtful-previous jia/2025.yaml'])
  })

  test('the one named in the source, or on the command line, counts', async () => {
    const files = { 'a/2024/x.yaml': jia2024, 'b/2024/x.yaml': yi2024 }
    const named = town({ year: 2025, carried: [2, 0], more: 'previous: ../a/2024/x.yaml' })
    expect(await found({ ...files, '2025/x.yaml': named })).toEqual([])
    const argv = ['2025/x.yaml', '--previous', 'b/2024/x.yaml']
    expect(brief(await found({ ...files, '2025/x.yaml': jia2025 }, argv))).toEqual([
      'carry-over 2025/x.yaml',
      'carry-over 2025/x.yaml',
    ])
  })

  test('a declared region sums up its own', async () => {
    const all = await found({
      'disclosure.config.yaml':
        'regions:\n  - { name: 甲县人民政府, members: [城关镇人民政府] }\n  - { name: 乙县人民政府, members: [城关镇人民政府] }\n',
      '2024/jia/county.yaml': jia2024.replace('城关镇', '甲县'),
      '2024/jia/chengguan.yaml': jia2024,
      '2024/yi/county.yaml': yi2024.replace('城关镇', '乙县'),
      '2024/yi/chengguan.yaml': yi2024,
    })
    expect(all).toEqual([])
  })
})

describe('two sources for one agency and year', () => {
  test.each<[string, Files]>([
    ['a draft beside it', { '2025/x.yaml': jia2025, '2025/x-draft.yaml': yi2025 }],
    ['an old one in a folder', { '2025/x.yaml': jia2025, '2025/old/x.yaml': yi2025 }],
    ['the same again under another name', { '2025/x.yaml': jia2025, '2025/y.yaml': jia2025 }],
    ['a name of another width', { 'x.yaml': jia2025, 'y.yaml': jia2025.replace('城关镇', '城关 镇') }],
  ])('%s: each names the other', async (_what, files) => {
    const all = await found(files, ['.'], [...judged, 'twice-reported'])
    const names = Object.keys(files).sort()
    expect(brief(all)).toEqual(names.map((name) => `twice-reported ${name}`))
    expect(all[0]?.message).toContain(names[1])
    expect(all[1]?.message).toContain(names[0])
  })

  test.each<[string, Files]>([
    ['two years', { '2024/x.yaml': jia2024, '2025/x.yaml': jia2025 }],
    ['two counties', { '甲县/x.yaml': jia2025, '乙县/x.yaml': yi2025 }],
    [
      'two prefectures with counties of one name',
      { '甲州市/东河县/x.yaml': jia2025, '乙州市/东河县/x.yaml': yi2025 },
    ],
    ['a town and the county’s office', { 'x.yaml': jia2025, 'y.yaml': yi2025.replace('城关', '石桥') }],
  ])('%s: nothing is told', async (_what, files) => {
    expect(await found(files, ['.'], [...judged, 'twice-reported'])).toEqual([])
  })

  test.each<[string, Files]>([
    [
      'that do not say whose report they are',
      { 'x.yaml': jia2025.replace('城关镇人民政府', '~'), 'y.yaml': yi2025.replace('城关镇人民政府', '~') },
    ],
    [
      'that say nothing but spaces for a name',
      {
        'x.yaml': jia2025.replace('城关镇人民政府', '"　"'),
        'y.yaml': yi2025.replace('城关镇人民政府', '" "'),
      },
    ],
    [
      'that do not say of which year they are',
      {
        'x.yaml': jia2025.replace('2025', '~\nedition: 2021'),
        'y.yaml': yi2025.replace('2025', '~\nedition: 2021'),
      },
    ],
    [
      'without either',
      {
        'x.yaml': 'year: ~\nedition: 2021\nagency: { name: ~, level: ~ }\n',
        'y.yaml': 'edition: 2021\noverview: 情况\n',
      },
    ],
  ])('drafts %s are not called one agency’s', async (_what, files) => {
    const codes = (await found(files, ['.'], ['twice-reported'])).map(({ code }) => code)
    expect(codes).not.toContain('twice-reported')
    expect(codes.length).toBeGreaterThan(0)
  })

  test('may be waived, and is told by build too', () =>
    inFolder(async (folder) => {
      const waived = `${jia2025}waivers: [{ rule: twice-reported, at: agency.name, reason: 留作对照 }]\n`
      writeFileSync(join(folder, 'a.yaml'), waived)
      writeFileSync(join(folder, 'b.yaml'), jia2025)
      const { out } = await disclosure(['build', 'a.yaml', 'b.yaml', '--format', 'html'], { cwd: folder })
      expect(out).toMatch(/a\.yaml:2:17 {2}说明 {2}已豁免 .*twice-reported/)
      expect(out).toMatch(/b\.yaml:2:17 {2}提醒 .*twice-reported/)
      expect(out).toContain('还有 a.yaml')
    }))
})
