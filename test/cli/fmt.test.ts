import { existsSync, readFileSync, readdirSync, symlinkSync, writeFileSync, lstatSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { parse } from 'yaml'
import { disclosure, inFolder } from '../support/command-line.ts'

const loose = 'agency:\n    level: township # 乡镇\n    name: 甲镇人民政府\nyear: 2025\n'
const settled = 'year: 2025\nagency:\n  name: 甲镇人民政府\n  level: township  # 乡镇\n'
const chinese = '年度: 2025\n机关:\n  名称: 甲镇人民政府\n  级别: 乡镇  # 乡镇\n'

test('fmt rewrites what is not in order, leaves the rest and links alone, and says what it did', async () => {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'a.yaml'), loose)
    writeFileSync(join(folder, 'b.yaml'), settled)
    symlinkSync('a.yaml', join(folder, 'link.yaml'))
    const before = lstatSync(join(folder, 'b.yaml')).mtimeMs
    expect(await disclosure(['fmt', 'link.yaml', 'b.yaml'], { cwd: folder })).toEqual({
      code: 0,
      out: '',
      err: '已整理 link.yaml\n',
    })
    expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe(settled)
    expect(lstatSync(join(folder, 'link.yaml')).isSymbolicLink()).toBe(true)
    expect(lstatSync(join(folder, 'b.yaml')).mtimeMs).toBe(before)
    expect(readdirSync(folder).sort()).toEqual(['a.yaml', 'b.yaml', 'link.yaml'])
  })
})

test('fmt --keys and -o, standard input and --check', async () => {
  await inFolder(async (folder) => {
    const world = { cwd: folder, stdin: loose }
    expect(await disclosure(['fmt', '-'], world)).toEqual({ code: 0, out: settled, err: '' })
    expect(await disclosure(['fmt', '-', '--keys', 'zh'], world)).toEqual({ code: 0, out: chinese, err: '' })
    expect((await disclosure(['fmt', '-', '-o', 'c.yaml', '--keys', 'zh'], world)).code).toBe(0)
    expect(readFileSync(join(folder, 'c.yaml'), 'utf8')).toBe(chinese)
    expect((await disclosure(['fmt', 'c.yaml', '--check'], world)).code).toBe(0)
    expect(await disclosure(['fmt', 'c.yaml', '--check', '--keys', 'en'], world)).toEqual({
      code: 1,
      out: 'c.yaml 需要整理\n',
      err: '',
    })
    expect(readFileSync(join(folder, 'c.yaml'), 'utf8')).toBe(chinese)
    expect((await disclosure(['fmt', '-', 'c.yaml', '-o', 'd.yaml'], world)).code).toBe(2)
    expect(existsSync(join(folder, 'd.yaml'))).toBe(false)
  })
})

test('fmt leaves a file alone that cannot be read, says why, and goes on to the next', async () => {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'a.yaml'), 'year: 2025\n年度: 2025\n')
    writeFileSync(join(folder, 'b.yaml'), loose)
    const { code, out } = await disclosure(['fmt', 'a.yaml', 'b.yaml'], { cwd: folder })
    expect(code).toBe(1)
    expect(out).toMatch(/^a\.yaml:2:1 {2}错误 .*duplicate-key/)
    expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe('year: 2025\n年度: 2025\n')
    expect(readFileSync(join(folder, 'b.yaml'), 'utf8')).toBe(settled)
    expect((await disclosure(['fmt', 'none.yaml'], { cwd: folder })).code).toBe(2)
  })
})

test.each(['2019', '2025'])(
  'new --keys zh: a form in Chinese, in order, to the schema in Chinese (%s)',
  async (year) => {
    await inFolder(async (folder) => {
      const argv = ['new', '--year', year, '--agency', '青溪县枫山镇人民政府']
      const made = await disclosure([...argv, '--keys', 'zh', '-o', 'zh.yaml'], { cwd: folder })
      expect(made.code).toBe(0)
      const text = readFileSync(join(folder, 'zh.yaml'), 'utf8')
      expect(text).toMatch(/^# yaml-language-server: \$schema=.*\/report-20(?:19|21)\.zh\.schema\.json\n/)
      expect(text.match(/^ *[a-z]\w*:/gim)).toBeNull()
      expect((await disclosure(['check', 'zh.yaml', '--quiet'], { cwd: folder })).code).toBe(0)
      expect(await disclosure(['fmt', 'zh.yaml', '--check', '--keys', 'zh'], { cwd: folder })).toEqual({
        code: 0,
        out: '',
        err: '',
      })
      const english = await disclosure(['fmt', '-', '--keys', 'en'], { cwd: folder, stdin: text })
      const other = await disclosure(argv, { cwd: folder })
      expect(parse(english.out)).toEqual(parse(other.out))
      const { out } = await disclosure(['schema', `${year === '2019' ? '2019' : '2021'}.zh`])
      const holds = new Ajv({ strict: false }).compile(JSON.parse(out) as object)
      expect([holds(parse(text)), holds.errors]).toEqual([true, null])
      expect(holds(parse(other.out))).toBe(true)
      expect(holds(parse(text.replace('自然人: 0', '自然仁: 0')))).toBe(false)
      expect(holds(parse(text.replace('自然人: 0', '自然人: -1')))).toBe(false)
      expect(holds(parse(text.replace('级别: 乡镇', '级别: 村')))).toBe(false)
    })
  },
)

test('schema --keys zh prints what the name with .zh does', async () => {
  const [one, other] = [
    await disclosure(['schema', '2021', '--keys', 'zh']),
    await disclosure(['schema', '2021.zh']),
  ]
  expect(one).toEqual(other)
  expect((await disclosure(['schema', '--keys', 'zh'])).out).toBe(other.out)
  const properties = Object.keys((JSON.parse(other.out) as { properties: object }).properties)
  expect(properties.slice(0, 3)).toEqual(['年度', '版本', '机关'])
  expect(properties).toHaveLength(17)
})
