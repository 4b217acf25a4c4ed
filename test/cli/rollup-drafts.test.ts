/* Reports of the level above, drafted from sums. */
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { disclosure, inFolder, type Ran } from '../support/command-line.ts'
import { root } from '../support/sources.ts'
import { all, json, reports, yunxi, type Yunxi } from '../support/yunxi.ts'

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

  test('that would be one file are all named, those of one agency with their years, and none is written', () =>
    yunxi(async ({ rollup, folder }) => {
      for (const year of [2024, 2025]) rmSync(join(folder, `${year}/county.yaml`))
      writeFileSync(
        join(folder, 'disclosure.config.yaml'),
        'regions:\n' +
          '  - { name: "甲?县", members: [云溪县石桥镇人民政府] }\n' +
          '  - { name: "甲*县", members: [云溪县柳河镇人民政府] }\n' +
          '  - { name: "甲:县", members: [云溪县青山乡人民政府] }\n',
      )
      const one = await rollup('2025', '--write', '-o', 'drafts')
      expect([one.code, one.err]).toEqual([
        2,
        '错误：2 处重复，什么也没有写。请分几次起草，各写一个文件夹（-o）；不同年度的用 --year 分开：\n' +
          '  “甲?县”和“甲*县”都要写到 drafts/甲_县.yaml\n  “甲?县”和“甲:县”都要写到 drafts/甲_县.yaml\n',
      ])
      writeFileSync(
        join(folder, 'disclosure.config.yaml'),
        'regions:\n' +
          '  - { name: 云溪县柳河镇人民政府, members: [云溪县石桥镇人民政府] }\n' +
          '  - { name: 甲县, members: [云溪县柳河镇人民政府, 云溪县青山乡人民政府] }\n',
      )
      const years = await rollup('2024', '2025', '--by', 'config', '--write', '-o', 'drafts')
      expect(years.code).toBe(2)
      expect(years.err).toContain(
        '错误：“甲县”2024 年度和“甲县”2025 年度都要写到 drafts/甲县.yaml，什么也没有写',
      )
      expect(existsSync(join(folder, 'drafts'))).toBe(false)
    }))

  test('of several those that are there stay and are told, the others are written', () =>
    yunxi(async ({ rollup, folder }) => {
      for (const year of [2024, 2025]) rmSync(join(folder, `${year}/county.yaml`))
      writeFileSync(
        join(folder, 'disclosure.config.yaml'),
        'regions:\n' +
          '  - { name: 甲县人民政府, members: [云溪县石桥镇人民政府] }\n' +
          '  - { name: 乙县人民政府, members: [云溪县柳河镇人民政府, 云溪县青山乡人民政府] }\n',
      )
      mkdirSync(join(folder, 'drafts'))
      writeFileSync(join(folder, 'drafts/甲县人民政府.yaml'), '# 已改\n')
      const draft = (...argv: readonly string[]): Promise<Ran> =>
        rollup('2025', '--write', '-o', 'drafts', ...argv)
      const ran = await draft()
      expect([ran.code, ran.err]).toEqual([
        2,
        'drafts/甲县人民政府.yaml 已存在，没有改动；要重新起草，移走它或用 --force 覆盖，也可用 -o 写到别处\n' +
          '已起草 drafts/乙县人民政府.yaml：乙县人民政府 2025 年度，汇总 2 份报告\n',
      ])
      expect(readFileSync(join(folder, 'drafts/甲县人民政府.yaml'), 'utf8')).toBe('# 已改\n')
      const partly = await rollup('2025', 'gone/*.yaml', '--write', '-o', 'more')
      expect([partly.code, existsSync(join(folder, 'more'))]).toEqual([2, false])
      expect(partly.err).toContain('打不开，没有起草')
      rmSync(join(folder, 'drafts/甲县人民政府.yaml'))
      expect((await draft('--force')).err.match(/已起草/g)).toHaveLength(2)
      expect((await draft()).err.match(/已存在/g)).toHaveLength(2)
    }))

  test('of a sum that lacks a report are made only with --incomplete, and name it', () =>
    yunxi(async ({ rollup, folder }) => {
      const some = reports.slice(0, 3)
      const refused = await rollup('new.yaml', ...some, '--write')
      expect(refused.code).toBe(1)
      expect(refused.err).toContain('--incomplete')
      expect(existsSync(join(folder, 'new.yaml'))).toBe(false)
      expect((await rollup('new.yaml', ...some, '--write', '--incomplete')).code).toBe(1)
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

test('the province of the examples: town, county, prefecture and province are checked, and drafted, in one run', () =>
  inFolder(async (folder) => {
    cpSync(join(root, 'examples/anling-province'), folder, { recursive: true })
    const rollup = (...argv: readonly string[]): Promise<Ran> =>
      disclosure(['rollup', '2025', ...argv], { cwd: folder })
    expect(await rollup('--check')).toEqual({
      code: 0,
      out: '3 个汇总，7 份报告 · 600 格核对：600 合、0 不合\n',
      err: '',
    })
    const ran = await rollup('--format', 'json')
    expect(json(ran).areas.map(({ agency, reports: all }) => [agency, all.length])).toEqual([
      ['石河县人民政府', 3],
      ['松州市人民政府', 2],
      ['安岭省人民政府', 2],
    ])
    const uppers = ['songzhou/shihe/county.yaml', 'songzhou/prefecture.yaml', 'province.yaml']
    for (const file of uppers) rmSync(join(folder, '2025', file))
    // Nothing says where the areas are any more.
    expect((await rollup('--check')).code).toBe(2)
    for (const [at, name] of [
      ['songzhou/shihe', '石河县人民政府'],
      ['songzhou', '松州市人民政府'],
    ] as const)
      renameSync(join(folder, '2025', at), join(folder, '2025', at, '..', name))
    mkdirSync(join(folder, '安岭省人民政府'))
    renameSync(join(folder, '2025'), join(folder, '安岭省人民政府/2025'))
    const drafted = await disclosure(['rollup', '安岭省人民政府', '--write'], { cwd: folder })
    expect(drafted.code).toBe(0)
    expect(drafted.err.match(/已起草/g)).toHaveLength(3)
    expect(readFileSync(join(folder, '安岭省人民政府/province.yaml'), 'utf8')).toContain(
      'received: [249, 31, 6, 2, 13, 2, 303]',
    )
    expect(readFileSync(join(folder, '安岭省人民政府/province.yaml'), 'utf8')).toContain('level: province')
  }))

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

  test('are drafted anew with --force, each from the new sums beneath it; what was written on stays unless named', () =>
    province(async ({ rollup, folder, edit }) => {
      rmSync(join(folder, '青山市人民政府/yunxi/county.yaml'))
      renameSync(join(folder, '青山市人民政府/yunxi'), join(folder, '青山市人民政府/云溪县人民政府'))
      const [city, one, two] = ['prefecture', '云溪县人民政府/county', '青溪县人民政府/county'].map(
        (name) => `青山市人民政府/${name}.yaml`,
      ) as [string, string, string]
      const text = (file: string): string => readFileSync(join(folder, file), 'utf8')
      const first = await rollup('青山市人民政府', '--write')
      expect([first.code, first.err.match(/已起草/g)?.length]).toEqual([0, 3])
      const before = [city, one, two].map(text)
      const again = await rollup('青山市人民政府', '--write')
      expect([again.code, [city, one, two].map(text)]).toEqual([2, before])
      expect(again.err).toContain('--force')

      edit('青山市人民政府/云溪县人民政府/office.yaml', 'compulsion: [0]', 'compulsion: [3]')
      const anew = await rollup('青山市人民政府', '--write', '--force')
      expect([anew.code, anew.err.split('\n').map((line) => line.split('：')[0])]).toEqual([
        0,
        [`已起草 ${one}`, `已起草 ${two}`, `已起草 ${city}`, ''],
      ])
      expect([text(one), text(city)].map((draft) => /compulsion: \[(\d+)\]/.exec(draft)?.[1])).toEqual(
        [before[1], before[0]].map((draft = '') =>
          String(Number(/compulsion: \[(\d+)\]/.exec(draft)?.[1]) + 3),
        ),
      )
      expect((await rollup('青山市人民政府', '--check')).out).toContain('600 格核对：600 合、0 不合')

      edit(one, 'overview: ~', 'overview: 全年工作有序。 #')
      const written = text(one)
      const some = await rollup('青山市人民政府', '--write', '--force')
      expect([some.code, some.err.match(/已起草/g)?.length, text(one)]).toEqual([0, 2, written])
      expect(some.err).toContain(`没有改动 ${one}：`)
      const named = await rollup('青山市人民政府', one, '--write', '--force')
      expect([named.code, named.err.match(/已起草/g)?.length]).toEqual([0, 3])
      expect(text(one)).toContain('overview: ~')
    }))

  test('a report that somebody wrote is not drafted over unless it is named', () =>
    province(async ({ rollup, folder }) => {
      const file = '青山市人民政府/yunxi/county.yaml'
      const before = readFileSync(join(folder, file), 'utf8')
      const refused = await rollup('青山市人民政府/yunxi', '--write', '--force')
      expect([refused.code, readFileSync(join(folder, file), 'utf8')]).toEqual([2, before])
      expect(refused.err).toContain(`没有改动 ${file}：`)
      expect((await rollup('青山市人民政府/yunxi', file, '--write', '--force')).code).toBe(0)
      expect(readFileSync(join(folder, file), 'utf8')).not.toBe(before)
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
