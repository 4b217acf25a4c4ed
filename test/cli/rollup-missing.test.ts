/* Reports that a sum may lack though nothing declares them. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expectGolden } from '../support/golden.ts'
import { json, reports, told, yunxi, type Yunxi } from '../support/yunxi.ts'

/** The county without a configuration: only folders tell who sums up whom. */
const folders = (use: (county: Yunxi) => Promise<void>): Promise<void> =>
  yunxi(async (county) => {
    rmSync(join(county.folder, 'disclosure.config.yaml'))
    await use(county)
  })

describe('a report that cannot be read', () => {
  test('is one that the sum lacks, in folders and in lists', () =>
    folders(async ({ rollup, folder }) => {
      writeFileSync(join(folder, '2025/liuhe.yaml'), 'year: [')
      for (const names of [['2025'], ['2025/county.yaml', ...reports]]) {
        const ran = await rollup(...names, '--check', '--format', 'json')
        expect(told(ran)).toContain('region-missing 2025/county.yaml agency.name')
        expect(json(ran).areas[0]?.missing).toEqual([{ agency: '2025/liuhe.yaml', file: null }])
      }
    }))

  test('keeps a sum from being drafted as if it were whole', () =>
    folders(async ({ rollup, folder }) => {
      writeFileSync(join(folder, '2025/liuhe.yaml'), 'year: [')
      const argv = ['new.yaml', ...reports, '--write', '--agency', '云溪县人民政府']
      expect((await rollup(...argv)).err).toContain('--incomplete')
      expect((await rollup(...argv, '--incomplete')).code).toBe(1)
      expect(readFileSync(join(folder, 'new.yaml'), 'utf8')).toContain('2025/liuhe.yaml')
    }))

  test('leaves its area an area when it is the sum itself', () =>
    folders(async ({ rollup, folder, edit }) => {
      mkdirSync(join(folder, 'city'))
      renameSync(join(folder, '2025'), join(folder, 'city/yunxi'))
      edit('city/yunxi/county.yaml', 'year: 2025', 'year: [')
      const city = readFileSync(join(folder, '2024/county.yaml'), 'utf8')
      writeFileSync(
        join(folder, 'city/prefecture.yaml'),
        city.replace('year: 2024', 'year: 2025').replace('云溪县人民政府', '青山市人民政府'),
      )
      const ran = await rollup('city', '--check', '--format', 'json')
      expect(json(ran).areas.map(({ reports: all }) => all.length)).toEqual([4, 1])
    }))
})

describe('a town that was there last year and is not now', () => {
  test.each(['zh', 'en'])('is named, and as what may explain the gap, in %s', (lang) =>
    folders(async ({ rollup, folder }) => {
      rmSync(join(folder, '2025/liuhe.yaml'))
      const { code, out } = await rollup('2025', '--check', '--lang', lang)
      expect(code).toBe(1)
      mkdirSync(join(folder, '2025/柳河镇'))
      writeFileSync(join(folder, '2025/柳河镇/年报.docx'), '')
      mkdirSync(join(folder, '2025/水利局'))
      const further = await rollup('2025', '--lang', lang)
      expectGolden(`rollup-missing.${lang}.txt`, `${out}\n${further.out}`)
    }),
  )

  test.each([
    ['the folder of the year before', ['2025']],
    ['a run of both years', ['.']],
    ['files named one by one', ['2025/county.yaml', ...reports.filter((one) => !one.includes('liuhe'))]],
    ['reports named as earlier ones', ['2025', '--earlier', '2024']],
  ])('is known from %s', (_what, names) =>
    folders(async ({ rollup, folder }) => {
      rmSync(join(folder, '2025/liuhe.yaml'))
      const ran = await rollup(...names, '--check', '--format', 'json')
      expect(told(ran)).toContain('region-missing 2025/county.yaml agency.name')
      expect(json(ran).areas.at(-1)?.absent).toEqual([
        { agency: '云溪县柳河镇人民政府', earlier: '2024/liuhe.yaml', folder: null },
      ])
    }),
  )

  test('may have been dissolved: a sum that holds without it is only warned of, and drafted with a note', () =>
    folders(async ({ rollup, folder }) => {
      rmSync(join(folder, '2025/liuhe.yaml'))
      rmSync(join(folder, '2025/county.yaml'))
      expect((await rollup('2025/county.yaml', '2025', '--write', '--agency', '云溪县人民政府')).code).toBe(0)
      expect(readFileSync(join(folder, '2025/county.yaml'), 'utf8')).toContain(
        '# 可能缺 1 个单位（上年有报告，或有文件夹而没有报告），请核实：云溪县柳河镇人民政府',
      )
      const held = await rollup('2025', '--check')
      expect(held.code).toBe(0)
      expect(held.out).toContain('1 处提醒')
      expect((await rollup('2025', '--check', '--strict')).code).toBe(1)
    }))

  test('may have another name now; one that is declared is no other agency', () =>
    folders(async ({ rollup, folder, edit }) => {
      edit('2025/liuhe.yaml', 'name: 云溪县柳河镇人民政府', 'name: 云溪县柳河街道办事处')
      expect((await rollup('2025', '--check')).out).toContain('“云溪县柳河街道办事处”是今年新有的')
      writeFileSync(
        join(folder, 'disclosure.config.yaml'),
        'agencies: [{ name: 云溪县柳河街道办事处, formerly: [云溪县柳河镇人民政府] }]\n',
      )
      expect((await rollup('2025', '--check')).out).toBe('1 个汇总，4 份报告 · 200 格核对：200 合、0 不合\n')
    }))

  test('whose figures the county took over from last year’s is found by them', () =>
    folders(async ({ rollup, folder }) => {
      const some = ['2024/office.yaml', '2024/shiqiao.yaml', '2024/qingshan.yaml']
      const ran = await rollup(
        '2024/county.yaml',
        ...some,
        '--check',
        '--earlier',
        '2024/liuhe.yaml',
        '--format',
        'json',
      )
      expect(json(ran).areas[0]?.explanations?.[0]).toMatchObject({
        whole: true,
        parts: [{ how: 'uncounted', file: '2024/liuhe.yaml' }],
      })
      expect(folder).not.toBe('')
    }))
})

test('folders that hold other things are not taken for agencies', () =>
  folders(async ({ rollup, folder }) => {
    for (const name of ['附件', 'out', '.cache', 'pdf']) {
      mkdirSync(join(folder, '2025', name))
      writeFileSync(join(folder, '2025', name, 'a.pdf'), '')
    }
    expect((await rollup('2025', '--check')).out).toBe('1 个汇总，4 份报告 · 200 格核对：200 合、0 不合\n')
  }))

test('among folders of one report each, one without is told whatever its name', () =>
  folders(async ({ rollup, folder }) => {
    for (const name of ['shiqiao', 'liuhe', 'qingshan']) {
      mkdirSync(join(folder, '2025', name))
      renameSync(join(folder, `2025/${name}.yaml`), join(folder, `2025/${name}/report.yaml`))
    }
    mkdirSync(join(folder, '2025/heping'))
    const ran = await rollup('2025', '--check', '--format', 'json')
    expect(json(ran).areas[0]?.absent).toEqual([{ agency: 'heping', earlier: null, folder: '2025/heping' }])
    expect(ran.code).toBe(0)
  }))

test('nothing speaks of it: the gap itself looks like a report', () =>
  folders(async ({ rollup, folder }) => {
    rmSync(join(folder, '2024'), { recursive: true })
    rmSync(join(folder, '2025/liuhe.yaml'))
    const { out } = await rollup('2025', '--check')
    expect(out).toContain('自成勾稽')
    expect(out).toContain('--earlier')
  }))

test('a report that does not tie out is named where nothing explains the gap', () =>
  folders(async ({ rollup, edit }) => {
    edit(
      '2025/liuhe.yaml',
      'granted: { naturalPerson: 3, legalService: 1, total: 4 }',
      'granted: { naturalPerson: 5, legalService: 1, total: 4 }',
    )
    const { out } = await rollup('2025', '--check')
    expect(out).toContain('云溪县柳河镇人民政府的报告自己就不平，先改正再对')
  }))

test('regions that contain one another are told as a circle, in both languages', () =>
  yunxi(async ({ rollup, folder }) => {
    writeFileSync(
      join(folder, 'disclosure.config.yaml'),
      'regions:\n  - { name: 云溪县人民政府, members: [云溪县石桥镇人民政府] }\n  - { name: 云溪县石桥镇人民政府, members: [云溪县人民政府] }\n',
    )
    expect((await rollup('2025')).out).toContain(
      '“云溪县人民政府”列在“云溪县石桥镇人民政府”下面，“云溪县石桥镇人民政府”又归“云溪县人民政府”汇总，成了循环，没有计入',
    )
    expect((await rollup('2025', '--lang', 'en')).out).toContain(': a circle; it was not counted')
  }))
