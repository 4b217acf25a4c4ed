/* Sums over reports, as an office makes them. */
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { disclosure, inFolder, type Ran } from '../support/command-line.ts'
import { expectGolden } from '../support/golden.ts'
import { root } from '../support/sources.ts'

const towns = ['office', 'shiqiao', 'liuhe', 'qingshan']
const reports = towns.map((town) => `2025/${town}.yaml`)
const all = ['2025/county.yaml', ...reports]

interface Yunxi {
  readonly folder: string
  readonly edit: (file: string, from: string, to: string) => void
  readonly rollup: (...argv: readonly string[]) => Promise<Ran>
}

/** The county of the examples in a folder of its own. */
const yunxi = <Value>(use: (county: Yunxi) => Promise<Value>): Promise<Value> =>
  inFolder((folder) => {
    cpSync(join(root, 'examples/yunxi-county'), folder, { recursive: true })
    return use({
      folder,
      edit: (file, from, to) => {
        const text = readFileSync(join(folder, file), 'utf8')
        if (!text.includes(from)) throw new Error(`${file} has no ${from}`)
        writeFileSync(join(folder, file), text.replace(from, to))
      },
      rollup: (...argv) => disclosure(['rollup', ...argv], { cwd: folder }),
    })
  })

interface Json {
  readonly areas: readonly {
    readonly agency: string
    readonly year: number
    readonly reports: readonly { readonly file: string }[]
    readonly missing: readonly { readonly agency: string }[]
    readonly cells: readonly {
      readonly path: string
      readonly sum: string | null
      readonly state: string
      readonly difference: string | null
    }[]
    readonly explanations?: readonly {
      readonly parts: readonly { readonly how: string; readonly file: string }[]
      readonly whole: boolean
    }[]
  }[]
  readonly findings: readonly {
    readonly code: string
    readonly file: string
    readonly line: number
    readonly path: string
    readonly message: string
    readonly severity: string
  }[]
}

const json = ({ out }: Ran): Json => JSON.parse(out) as Json
const told = (ran: Ran): readonly string[] =>
  json(ran).findings.map(({ code, file, path }) => `${code} ${file} ${path}`)

test('the examples are the sums of their reports, both years in one run', () =>
  yunxi(async ({ rollup }) => {
    const { code, out, err } = await rollup('.', '--check')
    expect({ code, out, err }).toEqual({
      code: 0,
      out: '2 个汇总，8 份报告 · 400 格核对：400 合、0 不合\n',
      err: '',
    })
  }))

test.each(['zh', 'en'])('what a sum is, and what is wrong with it, in %s', (lang) =>
  yunxi(async ({ rollup, edit }) => {
    const shown = async (...argv: readonly string[]): Promise<string> => {
      const { code, out, err } = await rollup(...argv, '--lang', lang)
      return `$ disclosure rollup ${argv.join(' ')}\n${out}${err}exit ${code}\n\n`
    }
    const parts = [await shown('2025/county.yaml', ...reports)]
    edit('2025/county.yaml', 'received: [68, 6, 0, 2, 6, 1, 83]', 'received: [86, 6, 0, 2, 6, 1, 83]')
    edit('2025/county.yaml', 'licensing: [522]', 'licensing: [413]')
    parts.push(await shown('2025', '--check'))
    edit('2025/liuhe.yaml', 'year: 2025', 'year: 2024')
    edit('2025/qingshan.yaml', '  name: 云溪县青山乡人民政府', '  name: 青山乡政府')
    parts.push(await shown('2025', '--check'), await shown(...all, '--by', 'list', '--check'))
    edit('2025/shiqiao.yaml', '  name: 云溪县石桥镇人民政府', '  name: 云溪县人民政府')
    edit('2025/office.yaml', 'received:', 'received: 3件 #')
    parts.push(await shown(...all, '--by', 'list'))
    expectGolden(`rollup.${lang}.txt`, parts.join(''))
  }),
)

test('a cell changed in a town is told at the county’s cell; --earlier finds the figures that were summed', () =>
  yunxi(async ({ rollup, edit, folder }) => {
    mkdirSync(join(folder, 'before'))
    cpSync(join(folder, '2025/liuhe.yaml'), join(folder, 'before/liuhe.yaml'))
    edit(
      '2025/liuhe.yaml',
      'carriedIn: { naturalPerson: 1, total: 1 }',
      'carriedIn: { naturalPerson: 2, total: 2 }',
    )
    const ran = await rollup('2025', '--check', '--format', 'json', '--earlier', 'before')
    expect(ran.code).toBe(1)
    expect(told(ran)).toEqual([
      'rollup-broken 2025/liuhe.yaml agency.name',
      'region-sum 2025/county.yaml requests.carriedIn.naturalPerson',
      'region-sum 2025/county.yaml requests.carriedIn.total',
    ])
    const [area] = json(ran).areas
    expect(
      area?.cells.filter(({ state }) => state === 'differs').map(({ difference }) => difference),
    ).toEqual(['-1', '-1'])
    expect(area?.explanations?.[0]).toMatchObject({
      whole: true,
      parts: [{ how: 'earlier', file: '2025/liuhe.yaml' }],
    })
    const strict = await rollup('2025', '--check', '--format', 'json', '--strict')
    expect(told(strict)).toContain('region-missing 2025/county.yaml agency.name')
    expect(json(strict).areas[0]?.reports.map(({ file }) => file)).not.toContain('2025/liuhe.yaml')
  }))

test('a difference that the county accepts on purpose is waived, as in check', () =>
  yunxi(async ({ rollup, edit, folder }) => {
    edit('2025/county.yaml', 'licensing: [522]', 'licensing: [523]')
    writeFileSync(
      join(folder, '2025/county.yaml'),
      `${readFileSync(join(folder, '2025/county.yaml'), 'utf8')}\nwaivers:\n  - { rule: region-sum, at: proactiveDisclosure.licensing, reason: 县政务服务中心另有一件 }\n`,
    )
    expect(await rollup('2025', '--check')).toMatchObject({
      code: 0,
      out: expect.stringContaining('1 处已豁免') as string,
    })
    expect((await rollup('2025', '--check', '--no-waivers')).code).toBe(1)
  }))

describe('drafts', () => {
  test('are whole, say what they are made of, and check without an error', () =>
    yunxi(async ({ rollup, folder }) => {
      const ran = await rollup('new.yaml', ...reports, '--write')
      expect(ran).toEqual({
        code: 0,
        out: '1 个汇总，4 份报告\n',
        err: '已起草 new.yaml：云溪县人民政府 2025 年度，汇总 4 份报告\n',
      })
      const text = readFileSync(join(folder, 'new.yaml'), 'utf8')
      expect(text).toContain('汇总 4 份报告')
      for (const file of reports) expect(text).toContain(file)
      const checked = await disclosure(['check', 'new.yaml', ...reports], { cwd: folder })
      expect(checked.code).toBe(0)
      expect(checked.out).not.toContain('region-sum')
      const held = await rollup('new.yaml', ...reports, '--check')
      expect(held.out).toBe('1 个汇总，4 份报告 · 200 格核对：200 合、0 不合\n')
    }))

  test('leave a file that is there alone unless told, and read in Chinese keys too', () =>
    yunxi(async ({ rollup, folder }) => {
      const before = readFileSync(join(folder, '2025/county.yaml'), 'utf8')
      const refused = await rollup(...all, '--write')
      expect(refused.code).toBe(2)
      expect(readFileSync(join(folder, '2025/county.yaml'), 'utf8')).toBe(before)
      expect((await rollup(...all, '--write', '-o', '汇总稿.yaml', '--keys', 'zh')).code).toBe(0)
      expect(readFileSync(join(folder, '汇总稿.yaml'), 'utf8')).toContain('本年新收: [68, 6, 0, 2, 6, 1, 83]')
      expect((await disclosure(['check', '汇总稿.yaml'], { cwd: folder })).code).toBe(0)
      expect((await rollup(...all, '--write', '--force')).code).toBe(0)
      expect(readFileSync(join(folder, '2025/county.yaml'), 'utf8')).not.toBe(before)
    }))

  test('of a sum that lacks a report are made only with --partial, and name it', () =>
    yunxi(async ({ rollup, folder }) => {
      const some = reports.slice(0, 3)
      const refused = await rollup('new.yaml', ...some, '--write')
      expect(refused.code).toBe(1)
      expect(refused.err).toContain('--partial')
      expect(existsSync(join(folder, 'new.yaml'))).toBe(false)
      expect((await rollup('new.yaml', ...some, '--write', '--partial')).code).toBe(1)
      expect(readFileSync(join(folder, 'new.yaml'), 'utf8')).toContain(
        '# 缺 1 个单位，没有算在内：云溪县青山乡人民政府',
      )
    }))

  test('without a configuration take their agency from the command line; hostile names stay comments and text', () =>
    yunxi(async ({ rollup, folder, edit }) => {
      rmSync(join(folder, 'disclosure.config.yaml'))
      expect((await rollup('new.yaml', ...reports, '--write')).code).toBe(2)
      const name = '县: {a: 1} # "x"'
      edit('2025/liuhe.yaml', 'name: 云溪县柳河镇人民政府', 'name: "柳河\\nyear: 2019\\u202e"')
      expect((await rollup('new.yaml', ...reports, '--write', '--agency', name)).code).toBe(0)
      const text = readFileSync(join(folder, 'new.yaml'), 'utf8')
      expect(text).not.toMatch(/^year: 2019/m)
      const { code, out } = await disclosure(['check', 'new.yaml', '--format', 'json'], { cwd: folder })
      expect([code, out.includes('"code": "yaml')]).toEqual([0, false])
    }))
})

describe('several levels', () => {
  const province = async (use: (county: Yunxi) => Promise<void>): Promise<void> =>
    yunxi(async (county) => {
      const { folder } = county
      rmSync(join(folder, 'disclosure.config.yaml'))
      rmSync(join(folder, '2024'), { recursive: true })
      mkdirSync(join(folder, '青山市人民政府'))
      renameSync(join(folder, '2025'), join(folder, '青山市人民政府/yunxi'))
      const second = readFileSync(join(folder, '青山市人民政府/yunxi/liuhe.yaml'), 'utf8')
      mkdirSync(join(folder, '青山市人民政府/青溪县人民政府'))
      for (const number of [1, 2])
        writeFileSync(
          join(folder, `青山市人民政府/青溪县人民政府/${number}.yaml`),
          second.replace('云溪县柳河镇', `青溪县第${number}镇`),
        )
      await use(county)
    })

  test('are drafted from the bottom up, and then hold', () =>
    province(async ({ rollup, folder }) => {
      const ran = await rollup('青山市人民政府', '--write')
      expect(ran.code).toBe(0)
      expect(ran.err).toBe(
        '已起草 青山市人民政府/青溪县人民政府/county.yaml：青溪县人民政府 2025 年度，汇总 2 份报告\n' +
          '已起草 青山市人民政府/prefecture.yaml：青山市人民政府 2025 年度，汇总 2 份报告\n',
      )
      expect(readFileSync(join(folder, '青山市人民政府/prefecture.yaml'), 'utf8')).toContain(
        'level: prefecture',
      )
      const held = await rollup('青山市人民政府', '--check')
      expect(held).toEqual({ code: 0, out: '3 个汇总，8 份报告 · 600 格核对：600 合、0 不合\n', err: '' })
    }))

  test('a change at the bottom is told at its level only', () =>
    province(async ({ rollup, edit }) => {
      await rollup('青山市人民政府', '--write')
      edit('青山市人民政府/yunxi/office.yaml', 'licensing:', 'compulsion: [3]\n  licensing:')
      const ran = await rollup('青山市人民政府', '--check', '--format', 'json')
      const files = new Set(json(ran).findings.map(({ file }) => file))
      expect(ran.code).toBe(1)
      expect(files).not.toContain('青山市人民政府/prefecture.yaml')
    }))
})

describe('another edition', () => {
  const old = 'edition: 2019\nyear: 2025\nagency: { name: 云溪县柳河镇人民政府, level: township }\n'

  test('is refused by name, and mapped on request where its figures mean the same', () =>
    yunxi(async ({ rollup, folder }) => {
      writeFileSync(
        join(folder, '2025/liuhe.yaml'),
        `${old}requests: { received: [4, 0, 0, 0, 0, 0, 4], carriedOut: [4, 0, 0, 0, 0, 0, 4] }\n`,
      )
      const refused = await rollup('2025', '--check', '--format', 'json')
      expect(told(refused)).toEqual(
        expect.arrayContaining([
          'rollup-edition 2025/liuhe.yaml year',
          'region-missing 2025/county.yaml agency.name',
        ]),
      )
      const mapped = await rollup('2025', '--map-editions', '--format', 'json')
      expect(told(mapped)).toEqual([])
      const cells = new Map(json(mapped).areas[0]?.cells.map(({ path, sum }) => [path, sum]))
      expect(cells.get('requests.received.naturalPerson')).toMatch(/^\d+$/)
      expect(cells.get('proactiveDisclosure.adminFees.amount')).toBeNull()
    }))

  test('a figure that several rows share is divided for nobody', () =>
    yunxi(async ({ rollup, folder }) => {
      writeFileSync(
        join(folder, '2025/liuhe.yaml'),
        `${old}requests: { outcomes: { otherHandling: [2, 0, 0, 0, 0, 0, 2] } }\n`,
      )
      const ran = await rollup('2025', '--map-editions', '--format', 'json')
      expect(ran.code).toBe(1)
      expect(told(ran).filter((line) => line.startsWith('rollup-amount'))).toHaveLength(1)
      expect(json(ran).findings.find(({ code }) => code === 'rollup-amount')).toMatchObject({
        file: '2025/liuhe.yaml',
        line: 4,
      })
    }))
})

test('differences go to tables, and what is wrong stays on the screen', () =>
  yunxi(async ({ rollup, edit, folder }) => {
    edit('2025/county.yaml', 'licensing: [522]', 'licensing: [413]')
    const { code, err } = await rollup('2025', '--check', '-o', 'differences.csv', '--keys', 'zh')
    expect(code).toBe(1)
    expect(err).toContain('汇总与各单位之和不符')
    const lines = readFileSync(join(folder, 'differences.csv'), 'utf8').split('\r\n')
    expect(lines).toHaveLength(202)
    expect(lines[0]).toBe(
      '汇总机关,年度,表样,汇总份数,缺报份数,表,表名,行,行名,列,列名,各单位之和,单位,汇总报告,差额,结果,文件',
    )
    expect(lines.filter((line) => line.includes(',differs,'))).toEqual([
      '云溪县人民政府,2025,2021,4,0,proactiveDisclosure,表二,licensing,行政许可,decisions,本年处理决定数量,522,,413,-109,differs,2025/county.yaml',
    ])
  }))

test('order of files makes no difference to sums', () =>
  yunxi(async ({ rollup }) => {
    const cells = async (files: readonly string[]): Promise<unknown> =>
      json(await rollup('2025/county.yaml', ...files, '--check', '--format', 'json')).areas[0]?.cells
    expect(await cells([...reports].reverse())).toEqual(await cells(reports))
  }))

test('wrong usage is told', () =>
  yunxi(async ({ rollup, folder }) => {
    rmSync(join(folder, 'disclosure.config.yaml'))
    for (const [argv, words] of [
      [['2025', '--by', 'config'], 'regions'],
      [['2025', '--year', '25'], '四位'],
      [['2025', '--write', '--format', 'csv'], '--write'],
      [['2025', '--check', '-o', 'x.txt'], '--format'],
      [['2025', '--check', '--format', 'xlsx'], '-o'],
      [['none.yaml', ...reports], '不存在'],
    ] as const) {
      const { code, err } = await rollup(...argv)
      expect([argv.join(' '), code]).toEqual([argv.join(' '), 2])
      expect(err).toContain(words)
    }
  }))
