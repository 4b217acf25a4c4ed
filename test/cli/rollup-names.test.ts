/* A province of two prefectures, in each the same counties by name, in each of these a town 城关镇. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { disclosure, inFolder, type Ran } from '../support/command-line.ts'
import { json, told } from '../support/yunxi.ts'

const report = (year: number, [name, level]: readonly [string, string], decisions: number): string =>
  `year: ${year}\nagency: { name: ${name}, level: ${level} }\nproactiveDisclosure: { licensing: { decisions: ${decisions} } }\n`

const prefectures = [
  ['丙州市', 100],
  ['甲州市', 1],
] as const
const counties = ['东河县', '西河县'] as const

/** Reports of a year by file; each sums up what lies beneath. */
function filesOf(year: number): readonly (readonly [string, string])[] {
  const top = `${year}/青山省`
  const files: [string, string][] = []
  let province = 0
  for (const [prefecture, times] of prefectures) {
    for (const county of counties) {
      const folder = `${top}/${prefecture}人民政府/${county}人民政府`
      const towns = [1, 2].map(
        (town) => [`${prefecture[0] ?? ''}${county[0] ?? ''}第${town}镇`, town] as const,
      )
      for (const [name, figure] of [...towns, ['城关镇', 9] as const])
        files.push([
          `${folder}/${figure}.yaml`,
          report(year, [`${name}人民政府`, 'township'], figure * times),
        ])
      files.push([`${folder}/county.yaml`, report(year, [`${county}人民政府`, 'county'], 12 * times)])
    }
    const whole = 24 * times
    files.push([
      `${top}/${prefecture}人民政府/prefecture.yaml`,
      report(year, [`${prefecture}人民政府`, 'prefecture'], whole),
    ])
    province += whole
  }
  files.push([`${top}/province.yaml`, report(year, ['青山省人民政府', 'province'], province)])
  return files
}

interface Province {
  readonly write: (file: string, text: string) => void
  readonly remove: (file: string) => void
  readonly rollup: (...argv: readonly string[]) => Promise<Ran>
}

const province = (use: (province: Province) => Promise<void>): Promise<void> =>
  inFolder(async (folder) => {
    const write = (file: string, text: string): void => {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), text)
    }
    for (const [file, text] of [...filesOf(2024), ...filesOf(2025)]) write(file, text)
    await use({
      write,
      remove: (file) => {
        rmSync(join(folder, file), { recursive: true })
      },
      rollup: (...argv) => disclosure(['rollup', ...argv, '--check', '--format', 'json'], { cwd: folder }),
    })
  })

const east = '青山省/甲州市人民政府/东河县人民政府'

/** What an area lacks, as agency and earlier file. */
const absent = (ran: Ran): readonly string[] =>
  json(ran).areas.flatMap((area) => area.absent.map(({ agency, earlier }) => `${agency} ${earlier ?? ''}`))

const ways = [
  ['the whole tree', ['2025']],
  ['the whole tree against an earlier one', ['2025', '--earlier', '2024']],
  ['a part of it against the whole of the earlier', ['2025/青山省/甲州市人民政府', '--earlier', '2024']],
  ['a county against the whole of the earlier', [`2025/${east}`, '--earlier', '2024']],
  ['both years at once', ['.']],
] as const

describe.each(ways)('%s', (_what, argv) => {
  test('lacks nothing', () =>
    province(async ({ rollup }) => {
      const ran = await rollup(...argv)
      expect(told(ran)).toEqual([])
      expect(absent(ran)).toEqual([])
      expect(json(ran).areas.length).toBeGreaterThan(0)
    }))

  test('lacks a town although another county has one of its name', () =>
    province(async ({ rollup, remove }) => {
      remove(`2025/${east}/9.yaml`)
      const ran = await rollup(...argv)
      expect(absent(ran)).toEqual([`城关镇人民政府 2024/${east}/9.yaml`])
      expect(told(ran)).toContain(`region-missing 2025/${east}/county.yaml agency.name`)
    }))
})

test('a county is lacking although the other prefecture has one of its name', () =>
  province(async ({ rollup, remove }) => {
    remove(`2025/${east}`)
    expect(absent(await rollup('2025'))).toEqual([`东河县人民政府 2024/${east}/county.yaml`])
  }))

test('a town that was moved to another county is lacking nowhere', () =>
  province(async ({ rollup, remove, write }) => {
    remove(`2025/${east}/1.yaml`)
    write(
      '2025/青山省/甲州市人民政府/西河县人民政府/1a.yaml',
      report(2025, ['甲东第1镇人民政府', 'township'], 1),
    )
    expect(absent(await rollup('2025'))).toEqual([])
  }))

test('earlier figures are those of the town itself, not of another of its name', () =>
  province(async ({ rollup, write }) => {
    write(`2024/${east}/9.yaml`, report(2024, ['城关镇人民政府', 'township'], 7))
    write(`2025/${east}/county.yaml`, report(2025, ['东河县人民政府', 'county'], 10))
    const { explanations } = json(await rollup('2025')).areas.find(({ cells }) =>
      cells.some(({ state }) => state === 'differs'),
    ) ?? { explanations: [] }
    expect(explanations?.flatMap(({ parts }) => parts.filter(({ how }) => how === 'earlier'))).toEqual([
      expect.objectContaining({ file: `2025/${east}/9.yaml`, earlier: `2024/${east}/9.yaml` }),
    ])
  }))

test.each(['--earlier', ''])('who has named last year’s reports is not told to name them (%s)', (flag) =>
  province(async ({ rollup, write, remove }) => {
    for (const [file] of filesOf(2024)) if (!file.includes(east)) remove(file)
    write(
      `2025/${east}/county.yaml`,
      `${report(2025, ['东河县人民政府', 'county'], 112).replace('} }', '}, penalties: { decisions: 21 }, compulsion: { decisions: 33 }, normativeDocuments: { issued: 41, inForce: 47 } }')}requests: { received: { naturalPerson: 14 }, outcomes: { granted: { naturalPerson: 14 } } }\ndisputes: { reconsideration: { upheld: 13 } }\n`,
    )
    const { findings, areas } = json(
      await rollup(`2025/${east}`, ...(flag === '' ? [] : [flag, `2024/${east}`])),
    )
    const reasons = areas.flatMap(
      (area) => (area as unknown as { reasons?: readonly string[] }).reasons ?? [],
    )
    expect(findings.length).toBeGreaterThan(0)
    expect(reasons.join()).toContain('自成勾稽')
    expect(reasons.join()).not.toContain('--earlier')
  }),
)

describe('a report above has the sum of what lies beneath a county whose own report is off', () => {
  const own = (figure: number): string => report(2025, ['东河县人民政府', 'county'], figure)
  /** What is said of the gap of the prefecture 甲州市. */
  const said = async (rollup: Province['rollup'], ...argv: readonly string[]): Promise<string> =>
    json(await rollup('2025', ...argv))
      .areas.find(({ agency }) => agency === '甲州市人民政府')
      ?.reasons?.join('；') ?? ''

  test.each([
    [
      'zh',
      `“东河县人民政府”的报告（2025/${east}/county.yaml）与它自己的各单位之和就差这些数`,
      '改正它，这里就合了',
    ],
    [
      'en',
      `“东河县人民政府” (2025/${east}/county.yaml) is off from the sum of its own reports by just these figures`,
      'mend it and this holds',
    ],
  ])('names the county, in %s', (lang, words, extent) =>
    province(async ({ rollup, write }) => {
      write(`2025/${east}/county.yaml`, own(8))
      const reasons = await said(rollup, '--lang', lang)
      expect(reasons).toContain(words)
      expect(reasons).toContain(extent)
    }),
  )

  test('two of them together', () =>
    province(async ({ rollup, write }) => {
      write(`2025/${east}/county.yaml`, own(8))
      write(
        '2025/青山省/甲州市人民政府/西河县人民政府/county.yaml',
        report(2025, ['西河县人民政府', 'county'], 29),
      )
      const reasons = await said(rollup)
      expect(reasons).toContain('“东河县人民政府”的报告')
      expect(reasons).toContain('，并且“西河县人民政府”的报告')
    }))

  test('not where the gap is another', () =>
    province(async ({ rollup, write }) => {
      write(`2025/${east}/county.yaml`, own(8))
      write('2025/青山省/甲州市人民政府/prefecture.yaml', report(2025, ['甲州市人民政府', 'prefecture'], 25))
      expect(await said(rollup)).not.toContain('就差这些数')
    }))
})
