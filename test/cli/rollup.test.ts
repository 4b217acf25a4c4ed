/* Sums over reports, as an office makes them. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Ran } from '../support/command-line.ts'
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

  const shared = `${old}requests: { received: [2, 0, 0, 0, 0, 0, 2], outcomes: { otherHandling: [2, 0, 0, 0, 0, 0, 2], total: [2, 0, 0, 0, 0, 0, 2] } }\n`

  test('a figure that several rows share is divided for nobody: together they are summed', () =>
    yunxi(async ({ rollup, folder }) => {
      writeFileSync(join(folder, '2025/liuhe.yaml'), shared)
      const ran = await rollup('2025', '--map-editions', '--format', 'json')
      expect(ran.code).toBe(0)
      expect(told(ran)).toEqual([
        'rollup-amount 2025/liuhe.yaml requests.outcomes.otherHandling.naturalPerson',
      ])
      expect(json(ran).findings[0]).toMatchObject({ severity: 'warning', line: 4 })
      const cells = new Map(json(ran).areas[0]?.cells.map(({ path, sum }) => [path, sum]))
      expect(cells.get('requests.outcomes.otherHandling.otherReason.naturalPerson')).toBeNull()
      expect(cells.get('requests.outcomes.otherHandling.naturalPerson')).toBe('4')
      expect(cells.get('requests.outcomes.otherHandling.otherReason.commercial')).toBe('1')
    }))

  test('the rows are checked together, and what explains the gap is found across editions', () =>
    yunxi(async ({ rollup, folder, edit }) => {
      writeFileSync(join(folder, '2025/liuhe.yaml'), shared)
      const ran = await rollup('2025', '--map-editions', '--check', '--format', 'json')
      expect(
        json(ran).findings.find(({ path }) => path.includes('otherHandling.naturalPerson'))?.severity,
      ).toBe('warning')
      const together = json(ran).findings.filter(
        ({ code, path }) => code === 'region-sum' && path.includes('otherHandling'),
      )
      expect(together.map(({ message }) => message)).toEqual([
        '表三 · 其他处理 · 自然人（几行合计）：汇总写 2，4 份报告之和 4，少 2',
        '表三 · 其他处理 · 总计（几行合计）：汇总写 3，4 份报告之和 5，少 2',
      ])
      expect(together.map(({ line }) => line)).toEqual([72, 72])
      edit('2025/county.yaml', 'otherReason: [2, 1, 0, 0, 0, 0, 3]', 'otherReason: [4, 1, 0, 0, 0, 0, 5]')
      const held = await rollup('2025', '--map-editions', '--check', '--format', 'json')
      expect(
        told(held).filter((line) => line.includes('region-sum') && line.includes('otherHandling')),
      ).toEqual([])
    }))

  test('rows that a draft left blank are told as still to be filled in, and explained by no report left out', () =>
    yunxi(async ({ rollup, folder, edit }) => {
      writeFileSync(join(folder, '2025/liuhe.yaml'), shared)
      await rollup('new.yaml', ...reports, '--write', '--incomplete', '--map-editions')
      const check = (...argv: readonly string[]): Promise<Ran> =>
        rollup('new.yaml', ...reports, '--check', '--map-editions', ...argv)
      const ran = await check()
      expect(ran.code).toBe(1)
      expect(ran.out).toContain(
        '表三 · 其他处理 · 自然人：有 3 行空着待填，合计应为 4（“云溪县柳河镇人民政府”按另一版表样合报）',
      )
      expect(ran.out).toContain('办法  问明各行的数后填入')
      expect(ran.out).toContain('0 不合、2 待填')
      expect(ran.out).not.toMatch(/漏加|汇总写 空白/)
      const english = (await check('--lang', 'en')).out
      expect(english).toContain(
        '3 rows are still blank and to be filled in; together they should be 4 (“云溪县柳河镇人民政府” has them as one, on another edition of the form)',
      )
      expect(english).toContain('0 differ, 2 to be filled in')

      // A real mistake beside them is explained as if they were not there.
      const [, sum = ''] = /licensing: \[(\d+)\]/.exec(readFileSync(join(folder, 'new.yaml'), 'utf8')) ?? []
      edit('new.yaml', `licensing: [${sum}]`, `licensing: [${Number(sum) - 109}]`)
      const wrong = await check()
      expect(wrong.out).toContain('可能  像是漏加了“云溪县青山乡人民政府”')
      expect(wrong.out).toContain('1 不合、2 待填')
      edit('new.yaml', `licensing: [${Number(sum) - 109}]`, `licensing: [${sum}]`)

      edit('new.yaml', 'otherReason: [~, 1, 0, 0, 0, 0, ~]', 'otherReason: [1, 1, 0, 0, 0, 0, ~]')
      expect((await check()).out).toContain('自然人：有 2 行空着待填，合计应为 4，已填 1（')
      edit('new.yaml', 'otherReason: [1, 1,', 'otherReason: [4, 1,')
      expect((await check()).out).toContain('0 不合、1 待填')
    }))

  test('a draft leaves the rows blank and says what they are together', () =>
    yunxi(async ({ rollup, folder }) => {
      writeFileSync(join(folder, '2025/liuhe.yaml'), shared)
      await rollup('new.yaml', ...reports, '--write', '--incomplete', '--map-editions')
      const text = readFileSync(join(folder, 'new.yaml'), 'utf8')
      expect(text).toMatch(/otherReason: +\[~, 1, 0, 0, 0, 0, ~\]/)
      expect(text).toContain(
        '其他处理 · 自然人：合计 4，其中已知 3.其他 2，还有 2 分不开（云溪县柳河镇人民政府 按另一版表样合报），问明后填入各行。',
      )
      expect(text).toContain(
        '# 有 13 格得不出汇总数，留空（~）：规章、行政规范性文件、行政事业性收费、1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请、2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请、3.其他（云溪县柳河镇人民政府）。',
      )
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
