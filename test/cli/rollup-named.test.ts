/* What was not named is not summed, and nothing is written there. */
import { mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { disclosure, inFolder, type Ran } from '../support/command-line.ts'
import { json } from '../support/yunxi.ts'

const county = '2025/澜沧省人民政府/北岭市人民政府/长宁县人民政府'

const report = (agency: string): string =>
  `year: 2025\nagency: { name: ${agency}, level: township }\nrequests: { received: { naturalPerson: 1 }, outcomes: { granted: { naturalPerson: 1 } } }\n`

interface Tree {
  readonly folder: string
  readonly rollup: (...argv: readonly string[]) => Promise<Ran>
  /** Reports of the level above that are there. */
  readonly sums: () => readonly string[]
}

/** A county within its prefecture and province, with a neighbour; named folders only. */
const tree = (use: (tree: Tree) => Promise<void>): Promise<void> =>
  inFolder(async (folder) => {
    for (const [at, agency] of [
      [`${county}/towns/1.yaml`, '石桥镇人民政府'],
      [`${county}/towns/2.yaml`, '柳河镇人民政府'],
      [`${county}/departments/1.yaml`, '长宁县水利局'],
      ['2025/澜沧省人民政府/北岭市人民政府/临河县人民政府/1.yaml', '枫山镇人民政府'],
    ] as const) {
      mkdirSync(join(folder, at, '..'), { recursive: true })
      writeFileSync(join(folder, at), report(agency))
    }
    await use({
      folder,
      rollup: (...argv) => disclosure(['rollup', ...argv], { cwd: folder }),
      sums: () =>
        readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .filter((name) => !name.startsWith('now/'))
          .filter((name) => /(?:county|prefecture|province)\.yaml$/.test(name))
          .sort(),
    })
  })

describe('nothing above the folder that was named is a sum', () => {
  test.each([
    ['as it is', (): string => county],
    ['with a slash and dots', (): string => `./2025/../${county}/`],
    ['by its whole path', (folder: string): string => join(folder, county)],
    ['as a pattern', (): string => `${county}/**/*.yaml`],
  ])('%s', (_what, name) =>
    tree(async ({ rollup, folder, sums }) => {
      const ran = await rollup(name(folder), '--write')
      expect([ran.code, ran.err.match(/已起草/g)?.length, sums()]).toEqual([0, 1, [`${county}/county.yaml`]])
      const above = join(folder, county, '../prefecture.yaml')
      writeFileSync(above, '# 手写\n')
      await rollup(name(folder), '--write', '--force', '--incomplete')
      expect(readFileSync(above, 'utf8')).toBe('# 手写\n')
      rmSync(above)
      const held = await rollup(name(folder), '--check', '--format', 'json')
      expect(json(held).areas.map(({ agency }) => agency)).toEqual(['长宁县人民政府'])
    }),
  )

  test('the two of several folders have their own, and what holds both is the highest', () =>
    tree(async ({ rollup, sums }) => {
      const ran = await rollup(county, `${county}/../临河县人民政府`, '--format', 'json')
      expect(json(ran).areas.map(({ agency }) => agency)).toEqual([
        '临河县人民政府',
        '长宁县人民政府',
        '北岭市人民政府',
      ])
      expect(ran.err).toBe('')
      expect(sums()).toEqual([])
    }))
})

describe('the folder that was named is a region by its real name', () => {
  test.each([
    ['.', county],
    ['..', `${county}/towns`],
    ['../..', `${county}/towns/x`],
  ])('%s', (name, from) =>
    tree(async ({ folder, sums }) => {
      mkdirSync(join(folder, from), { recursive: true })
      const ran = await disclosure(['rollup', name, '--write'], { cwd: join(folder, from) })
      expect([ran.code, sums()]).toEqual([0, [`${county}/county.yaml`]])
      expect(ran.err).toContain('长宁县人民政府 2025 年度，汇总 3 份报告')
    }),
  )

  test('also through a link', () =>
    tree(async ({ folder, rollup, sums }) => {
      symlinkSync(join(folder, county), join(folder, 'now'))
      const ran = await rollup('now', '--write')
      expect([ran.code, sums()]).toEqual([0, [`${county}/county.yaml`]])
      expect(ran.err).toContain('已起草 now/county.yaml：长宁县人民政府')
    }))
})

describe('a part of a region', () => {
  test('drafts nothing for the region, and the way out is said', () =>
    tree(async ({ rollup, sums }) => {
      const ran = await rollup(`${county}/towns`, '--write')
      expect([ran.code, sums()]).toEqual([2, []])
      expect(ran.err).toContain(`它在 ${county} 里面，要汇总那里就写 ${county}`)
      expect(ran.err).toContain('把文件夹命名为“……人民政府”')
    }))

  test('that is named by several folders or a pattern is told, and drafted only when that is meant', () =>
    tree(async ({ folder, rollup, sums }) => {
      mkdirSync(join(folder, county, 'offices'))
      writeFileSync(join(folder, county, 'offices/1.yaml'), report('长宁县政府办公室'))
      const names = [`${county}/towns`, `${county}/departments`]
      const told = `“长宁县人民政府”只汇总了 ${county} 的一部分：里面另有 1 份报告没有列入（${county}/offices/1.yaml）`
      const seen = await rollup(...names)
      expect([seen.code, seen.err]).toEqual([0, `${told}\n`])
      const refused = await rollup(...names, '--write')
      expect([refused.code, sums()]).toEqual([1, []])
      expect(refused.err).toContain(told)
      expect(refused.err).toContain('--incomplete')
      const drafted = await rollup(...names, '--write', '--incomplete')
      expect([drafted.code, sums()]).toEqual([0, [`${county}/county.yaml`]])
      expect(readFileSync(join(folder, county, 'county.yaml'), 'utf8')).toContain(
        `# 只汇总了文件夹的一部分，另有 1 份报告没有列入：${county}/offices/1.yaml`,
      )
    }))
})
