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
