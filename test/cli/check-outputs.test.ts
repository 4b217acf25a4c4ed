/* Several formats at once, each in its place, or a plain sentence why not. */
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatNames } from '../../src/cli/check-outputs.ts'
import { disclosure, inFolder } from '../support/command-line.ts'
import { root } from '../support/sources.ts'

const inDayuan = <Value>(use: (folder: string) => Promise<Value>): Promise<Value> =>
  inFolder((folder) => {
    copyFileSync(join(root, 'examples/dayuan-2019/report.yaml'), join(folder, 'report.yaml'))
    return use(folder)
  })

const all = 'pretty,json,sarif,junit,gitlab,checkstyle,markdown,html,xlsx'

test('a folder takes every format but what is for the screen', async () => {
  await inDayuan(async (folder) => {
    const argv = ['check', '--no-waivers', 'report.yaml']
    const { code, out, err } = await disclosure([...argv, '--format', all, '-o', 'out/reports'], {
      cwd: folder,
    })
    expect(code).toBe(1)
    expect(out).toBe((await disclosure(argv, { cwd: folder })).out)
    const names = readdirSync(join(folder, 'out/reports')).sort()
    expect(names).toEqual([
      'findings.checkstyle.xml',
      'findings.gitlab.json',
      'findings.html',
      'findings.json',
      'findings.junit.xml',
      'findings.md',
      'findings.sarif',
      'findings.xlsx',
    ])
    expect(err.match(/^已写 /gm)).toHaveLength(8)
    for (const [format, file] of [
      ['sarif', 'findings.sarif'],
      ['markdown', 'findings.md'],
      ['html', 'findings.html'],
    ] as const) {
      const single = await disclosure([...argv, '--format', format], { cwd: folder })
      expect(readFileSync(join(folder, 'out/reports', file), 'utf8')).toBe(single.out)
    }
  })
})

test('places of their own, given together or one by one; one format’s file by -o', async () => {
  await inDayuan(async (folder) => {
    const argv = ['check', '--no-waivers', 'report.yaml', '--quiet']
    const together = await disclosure([...argv, '--format', 'sarif=a/x.sarif,pretty'], { cwd: folder })
    const apart = await disclosure([...argv, '--format', 'sarif=b.sarif', '--format', 'pretty'], {
      cwd: folder,
    })
    expect(together).toMatchObject({ code: 1, err: '' })
    expect(apart).toEqual(together)
    expect(together.out).toMatch(/declared-identity/)
    await disclosure([...argv, '--format', 'sarif', '-o', 'c.sarif'], { cwd: folder })
    const [a, b, c] = ['a/x.sarif', 'b.sarif', 'c.sarif'].map((name) =>
      readFileSync(join(folder, name), 'utf8'),
    )
    expect(b).toBe(a)
    expect(c).toBe(a)
    await disclosure([...argv, '--format', 'pretty=said.txt'], { cwd: folder, terminal: true })
    expect(readFileSync(join(folder, 'said.txt'), 'utf8')).toBe(together.out)
  })
})

test('nothing on standard output when all goes to files, and the closing line on the other', async () => {
  await inDayuan(async (folder) => {
    const { out, err } = await disclosure(['check', 'report.yaml', '--format', 'xlsx', '-o', '问题.xlsx'], {
      cwd: folder,
    })
    expect(out).toBe('')
    expect(err).toMatch(/^已写 问题\.xlsx\n1 份报告 · [^\n]+\n$/)
    expect(readFileSync(join(folder, '问题.xlsx')).subarray(0, 2).toString()).toBe('PK')
  })
})

test.each([
  [['--format', 'sarif,junit'], '不能都写到标准输出', 'cannot both go to standard output'],
  [['--format', 'pretty,json'], '不能都写到标准输出', 'cannot both go to standard output'],
  [['--format', 'xlsx'], 'xlsx 不能写到标准输出', 'xlsx cannot go to standard output'],
  [['--format', 'sarf'], '是否要写 sarif', 'did you mean sarif'],
  [['--format', 'constructor'], '没有“constructor”这种格式', 'there is no format'],
  [['--format', ''], '没有“”这种格式', 'there is no format'],
  [['--format', 'sarif='], '没有写文件名', 'no file is named'],
  [['--format', 'sarif=x,json=X'], '是同一个文件', 'would be one file'],
  [['--format', 'sarif,sarif', '-o', 'out'], '是同一个文件', 'would be one file'],
  [['--format', 'json=report.yaml'], '是同一个文件', 'would be one file'],
  [['--format', 'json=b.json', '--write-baseline', 'b.json'], '是同一个文件', 'would be one file'],
  [['-o', 'out'], '--format', 'needs a --format'],
  [['--format', 'pretty', '-o', 'out'], '--format', 'needs a --format'],
])('%j is wrong usage, said before anything is read or written', async (argv, zh, en) => {
  await inDayuan(async (folder) => {
    const chinese = await disclosure(['check', 'report.yaml', ...argv], { cwd: folder })
    expect(chinese).toMatchObject({ code: 2, out: '' })
    expect(chinese.err).toMatch(/^错误：[^\n]+\n$/)
    expect(chinese.err).toContain(zh)
    const english = await disclosure(['check', 'report.yaml', '--lang', 'en', ...argv], { cwd: folder })
    expect(english.err).toContain(en)
    expect(readdirSync(folder)).toEqual(['report.yaml'])
  })
})

test('a place that cannot be written costs the others nothing, and the exit code says so', async () => {
  await inDayuan(async (folder) => {
    mkdirSync(join(folder, 'taken'))
    writeFileSync(join(folder, 'file'), '')
    const { code, err } = await disclosure(
      ['check', 'report.yaml', '--format', 'sarif=file/a.sarif,json=taken,junit=c.xml'],
      { cwd: folder },
    )
    expect(code).toBe(3)
    expect(err.match(/^错误：写不了 /gm)).toHaveLength(2)
    expect(existsSync(join(folder, 'c.xml'))).toBe(true)
    expect(readdirSync(folder).sort()).toEqual(['c.xml', 'file', 'report.yaml', 'taken'])
  })
})

test('within GitHub Actions findings are annotations, unless somebody looks or asks otherwise', async () => {
  await inDayuan(async (folder) => {
    const argv = ['check', '--no-waivers', 'report.yaml']
    const env = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: join(folder, '..') }
    const annotated = await disclosure(argv, { cwd: folder, env })
    expect(annotated.out.match(/^::error /gm)).toHaveLength(2)
    expect(annotated.out).toMatch(/^::error file=disclosure-test-\w+\/report\.yaml,line=75,/m)
    const plain = (await disclosure(argv, { cwd: folder })).out
    expect((await disclosure([...argv, '--format', 'pretty'], { cwd: folder, env })).out).toBe(plain)
    expect((await disclosure([...argv, '--no-color'], { cwd: folder, env, terminal: true })).out).toBe(plain)
  })
})

test('a file that cannot be opened is told in the formats that have a place for it', async () => {
  await inDayuan(async (folder) => {
    const told = async (format: string): Promise<string> => {
      const { code, out } = await disclosure(['check', 'none.yaml', 'report.yaml', '--format', format], {
        cwd: folder,
      })
      expect(code).toBe(2)
      return out
    }
    expect(await told('sarif')).toContain('"executionSuccessful": false')
    expect(await told('junit')).toContain('<error message="none.yaml 不存在，请核对文件名" type="unopened"/>')
    expect(await told('github')).toMatch(/^::error file=none\.yaml::none\.yaml 不存在/m)
    expect(await told('markdown')).toMatch(/^- none\.yaml 不存在/m)
  })
})

test('help and docs/outputs.md name every format', async () => {
  const page = readFileSync(join(root, 'docs/outputs.md'), 'utf8')
  const documented = [...page.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name).sort()
  expect(documented).toEqual(formatNames.split(',').sort())
  expect((await disclosure(['check', '--help'])).out.replace(/\s+/g, '')).toContain(formatNames)
})
