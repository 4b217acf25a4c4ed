/* Regions without a report of their own among folders that have one: they are told, and drafted. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { disclosure, inFolder, type Ran } from '../support/command-line.ts'
import { told } from '../support/yunxi.ts'

interface Province {
  readonly folder: string
  readonly rollup: (...argv: readonly string[]) => Promise<Ran>
}

const source = (name: string, level: string): string =>
  `year: 2025\nagency: { name: ${name}, level: ${level} }\n`

/** Two cities of two counties each, all with their reports. */
const province = (use: (province: Province) => Promise<void>): Promise<void> =>
  inFolder(async (folder) => {
    const file = (name: string, text: string): void => {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), text)
    }
    file('省/province.yaml', source('安岭省人民政府', 'province'))
    for (const city of ['甲州市', '乙州市']) {
      file(`省/${city}/prefecture.yaml`, source(`${city}人民政府`, 'prefecture'))
      file(`省/${city}/departments/水利局.yaml`, source(`${city}水利局`, 'department'))
      for (const county of ['东河县', '西河县']) {
        const [at, name] = [`省/${city}/${county}`, `${city}${county}`]
        file(`${at}/county.yaml`, source(`${name}人民政府`, 'county'))
        file(`${at}/office.yaml`, source(`${name}人民政府办公室`, 'department'))
        for (const town of ['天山镇', '地山镇'])
          file(`${at}/towns/${town}.yaml`, source(`${name}${town}人民政府`, 'township'))
      }
    }
    await use({ folder, rollup: (...argv) => disclosure(['rollup', ...argv], { cwd: folder }) })
  })

const counties = ['省/乙州市/东河县', '省/乙州市/西河县']

test('a city without any report of its own or of its counties is told, drafted from the bottom up, and then whole', () =>
  province(async ({ rollup, folder }) => {
    for (const name of ['省/乙州市/prefecture.yaml', ...counties.map((county) => `${county}/county.yaml`)])
      rmSync(join(folder, name))
    const held = await rollup('省', '--check')
    expect([held.code, (await rollup('省', '--check', '--strict')).code]).toEqual([0, 1])
    expect(held.out).toContain(
      '省/乙州市 没有 prefecture.yaml（同级的 1 个文件夹有）；省/乙州市/东河县、省/乙州市/西河县 没有 county.yaml（同级的 2 个文件夹有），' +
        '像是各自成一级而缺了自己 2025 年度的汇总报告',
    )
    expect((await rollup('省', '--check', '--lang', 'en')).out).toContain(
      'no prefecture.yaml in 省/乙州市 (a folder like it has one); no county.yaml in 省/乙州市/东河县, 省/乙州市/西河县 (2 folders like them have one): ' +
        'these seem to be regions whose reports for 2025 are missing',
    )
    expect(told(await rollup('省', '--check', '--format', 'json'))).toEqual([
      'region-missing 省/province.yaml agency.name',
    ])
    const drafted = await rollup('省', '--write')
    expect([drafted.code, drafted.err.match(/已起草/g)?.length]).toEqual([0, 3])
    expect(readFileSync(join(folder, '省/乙州市/东河县/county.yaml'), 'utf8')).toContain(
      'name: 乙州市东河县人民政府',
    )
    expect(readFileSync(join(folder, '省/乙州市/prefecture.yaml'), 'utf8')).toContain('level: prefecture')
    const after = await rollup('省', '--check')
    expect([after.code, after.out]).toEqual([0, '7 个汇总，20 份报告 · 1264 格核对：1264 合、0 不合\n'])
  }))

test.each([
  ['zh', '共 4 处，如', '没有汇总报告，当作只是放东西的文件夹', '各级汇总都已有报告，没有要起草的'],
  ['en', '4 of them, such as', 'taken for folders that only hold things', 'every region has its report'],
])(
  'where all that is known has its report the folders without one are named, in %s',
  (lang, many, how, whole) =>
    province(async ({ rollup, folder }) => {
      const { code, err } = await rollup('省', '--write', '--lang', lang)
      expect(code).toBe(2)
      for (const words of ['departments', 'towns', many, how]) expect(err).toContain(words)
      expect(err).not.toContain(whole)
      // Without a sum at either side nothing shows that these are regions, but they are not passed over in silence.
      for (const city of ['甲州市', '乙州市'])
        for (const county of ['东河县', '西河县']) rmSync(join(folder, `省/${city}/${county}/county.yaml`))
      expect((await rollup('省', '--write', '--lang', lang)).err).toContain('省/乙州市/东河县')
    }),
)

test('who is not known is not drafted, nor one whose report has another name; both are told what to do', () =>
  province(async ({ rollup, folder }) => {
    renameSync(join(folder, '省/乙州市/西河县'), join(folder, '省/乙州市/xihe'))
    rmSync(join(folder, '省/乙州市/xihe/county.yaml'))
    rmSync(join(folder, '省/乙州市/xihe/office.yaml'))
    for (const town of ['天山镇', '地山镇'])
      writeFileSync(join(folder, `省/乙州市/xihe/towns/${town}.yaml`), source(`${town}人民政府`, 'township'))
    renameSync(join(folder, '省/乙州市/东河县/county.yaml'), join(folder, '省/乙州市/东河县/年报.yaml'))
    const ran = await rollup('省', '--write')
    expect(ran.code).toBe(1)
    expect(ran.err).toBe(
      '没有起草 省/乙州市/xihe/county.yaml：看不出是哪个机关的；用 disclosure rollup 省/乙州市/xihe/county.yaml 省/乙州市/xihe --write --agency 机关全称 起草，或把文件夹命名为“……人民政府”\n' +
        '没有起草 省/乙州市/东河县/county.yaml：省/乙州市/东河县/年报.yaml 像是“乙州市东河县人民政府”的汇总报告，把它改名为 county.yaml\n',
    )
    expect(ran.out).toContain(
      '省/乙州市/东河县/年报.yaml 像是“乙州市东河县人民政府”的汇总报告，改名为 county.yaml；',
    )
    const [, argv = ''] = /用 disclosure (rollup .*? --agency )/u.exec(ran.err) ?? []
    const drafted = await disclosure([...argv.trim().split(' '), '乙州市西河县人民政府'], { cwd: folder })
    expect([drafted.code, existsSync(join(folder, '省/乙州市/xihe/county.yaml'))]).toEqual([0, true])
  }))

test('a report that is there and cannot be read, or was not asked for, is not called missing for that', () =>
  province(async ({ rollup, folder }) => {
    const part = await rollup('省/甲州市', '省/乙州市/东河县', '省/乙州市/西河县/towns', '--check')
    expect(part.out).not.toContain('像是')
    writeFileSync(join(folder, '省/乙州市/东河县/county.yaml'), 'year: [')
    const lost = await rollup('省', '--check')
    expect(lost.code).not.toBe(0)
    expect(lost.out).not.toContain('像是')
  }))
