/* Sums over reports, as an office makes them. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expectGolden } from '../support/golden.ts'
import { all, json, reports, told, yunxi } from '../support/yunxi.ts'

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
      [['2024/office.yaml', '2024/liuhe.yaml', '--by', 'folders'], 'county.yaml'],
    ] as const) {
      const { code, err } = await rollup(...argv)
      expect([argv.join(' '), code]).toEqual([argv.join(' '), 2])
      expect(err).toContain(words)
    }
  }))
