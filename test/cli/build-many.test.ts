/* Many reports in one command: what is made, what is left, and what is told. */
import { Ajv } from 'ajv'
import fs, { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { machineDisk } from '../../src/batch/disk.ts'
import { lock } from '../../src/batch/lock.ts'
import { disclosure, inFolder, type Ran } from '../support/command-line.ts'
import { built, states, summaryIn } from '../support/build-many.ts'
import { digestsIn, litterIn, writeReports } from '../support/many.ts'
import { root } from '../support/sources.ts'

test('a second run costs only what changed; the results are the same bytes', async () => {
  await inFolder(async (folder) => {
    writeReports(join(folder, 'src'), 12)
    expect((await built(folder)).code).toBe(0)
    const first = digestsIn(join(folder, 'out'))
    expect(Object.keys(first)).toHaveLength(12)
    expect(states(folder)).toEqual({ built: 12, unchanged: 0, rejected: 0, failed: 0 })
    const again = await built(folder)
    expect(again.out).toContain('12 份报告：已生成 0 份，未变 12 份')
    expect(digestsIn(join(folder, 'out'))).toEqual(first)
    const source = join(folder, 'src/c0/r3.yaml')
    writeFileSync(source, readFileSync(source, 'utf8').replace('按月检查', '按季检查').concat('# 改过\n'))
    await built(folder)
    expect(states(folder)).toEqual({ built: 1, unchanged: 11, rejected: 0, failed: 0 })
    await built(folder, ['--force'])
    expect(states(folder)).toEqual({ built: 12, unchanged: 0, rejected: 0, failed: 0 })
    expect(Object.keys(digestsIn(join(folder, 'out')))).toEqual(Object.keys(first))
    expect(litterIn(folder)).toEqual([])
  })
})

test('one bad report never costs the others, and the worst outcome is the exit code', async () => {
  await inFolder(async (folder) => {
    writeReports(join(folder, 'src'), 23)
    const broken = join(folder, 'src/c1/r11.yaml')
    writeFileSync(
      broken,
      readFileSync(broken, 'utf8').replace(
        /carriedOut: \{ naturalPerson: \d+/,
        'carriedOut: { naturalPerson: 999',
      ),
    )
    writeFileSync(join(folder, 'src/c2/bad.yaml'), 'year：2025\n')
    const refused = await built(folder)
    expect(refused.code).toBe(1)
    expect(states(folder)).toEqual({ built: 22, unchanged: 0, rejected: 2, failed: 0 })
    expect(refused.out).toMatch(
      /^未生成 src\/c1\/r11\.yaml（.*，\d{4}）：\d 处错误\n {4}src\/c1\/r11\.yaml:\d+:\d+ {2}表三/,
    )
    expect(refused.out).toContain('未生成 src/c2/bad.yaml：1 处错误')
    const missing = await built(folder, ['gone.yaml'])
    expect(missing.code).toBe(2)
    expect(missing.out).toContain('没有做成 gone.yaml：gone.yaml 不存在')
    expect(summaryIn(folder)).toMatchObject({
      exit: 2,
      count: 25,
      states: { unchanged: 22, rejected: 2, failed: 1 },
    })
    expect(existsSync(join(folder, 'out/index.html'))).toBe(true)
  })
})

test('names that would be one file are refused before anything is written', async () => {
  await inFolder(async (folder) => {
    writeReports(join(folder, 'src'), 2)
    const text = readFileSync(join(folder, 'src/c0/r1.yaml'), 'utf8')
    writeFileSync(join(folder, 'src/c0/twin.yaml'), text)
    const { code, err, out } = await built(folder)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(
      /src\/c0\/twin\.yaml 和 src\/c0\/r1\.yaml 都要写到 out\/2022\/云溪0县1镇人民政府\.html，什么也没有写/,
    )
    expect(readdirSync(folder)).toEqual(['src'])
  })
})

test('all names that would be one file are told at once, the first twenty and how many there are', async () => {
  await inFolder(async (folder) => {
    const names = writeReports(join(folder, 'src'), 25)
    mkdirSync(join(folder, 'src/twins'))
    for (const [index, name] of names.entries())
      writeFileSync(join(folder, `src/twins/${index}.yaml`), readFileSync(join(folder, 'src', name), 'utf8'))
    const { code, err } = await built(folder)
    expect(code).toBe(2)
    expect(err).toMatch(/^错误：25 处重复：src\/twins\/0\.yaml 和 src\/c0\/r0\.yaml 都要写到 out\//)
    expect(err.match(/都要写到/g)).toHaveLength(20)
    expect(err).toContain('；另有 5 处，什么也没有写。请分别生成')
    expect(readdirSync(folder)).toEqual(['src'])
    const list = names.map((name, index) => `src/${name}\nsrc/twins/${index}.yaml`)
    const twice = await disclosure(
      ['build', '--from-stdin', '-o', 'out', '--name', '{agency}.{ext}', '--lang', 'en'],
      { cwd: folder, stdin: list.slice(0, 2).join('\n') },
    )
    expect(twice.err).toMatch(
      /^error: 2 clashes: src\/twins\/0\.yaml and src\/c0\/r0\.yaml would both be out\//,
    )
  })
})

test('results named after their sources have names that every file system takes', async () => {
  await inFolder(async (folder) => {
    writeReports(join(folder, 'src'), 2)
    const text = readFileSync(join(folder, 'src/c0/r0.yaml'), 'utf8')
    mkdirSync(join(folder, 'odd'))
    const odd = ['a"><script>x<\u2028.yaml', 'b\tc\nd.yaml', '云溪县 2025.yaml', 'con.yaml']
    for (const name of odd) writeFileSync(join(folder, 'odd', name), text)
    const ran = await disclosure(['build', 'odd', '-o', 'out', '--format', 'html'], { cwd: folder })
    expect(ran.code).toBe(0)
    const names = readdirSync(join(folder, 'out')).filter((name) => name.endsWith('.html'))
    expect(names.sort()).toEqual(['_con.html', 'ascriptx.html', 'bcd.html', '云溪县 2025.html'])
    await disclosure(['build', `odd/${odd[1] ?? ''}`, '-o', 'one', '--format', 'html'], { cwd: folder })
    expect(readdirSync(join(folder, 'one'))).toEqual(['bcd.html'])
  })
})

test('a folder in the place of a result fails that report alone', async () => {
  await inFolder(async (folder) => {
    writeReports(join(folder, 'src'), 3)
    mkdirSync(join(folder, 'out/2022/云溪0县1镇人民政府.html'), { recursive: true })
    const { code, err } = await built(folder)
    expect(code).toBe(3)
    expect(states(folder)).toEqual({ built: 2, unchanged: 0, rejected: 0, failed: 1 })
    expect(err).toContain('同名的文件夹已存在')
    expect(litterIn(folder)).toEqual([])
  })
})

test('a link within the folder of results does not lead out of it', async () => {
  await inFolder(async (folder) => {
    writeReports(join(folder, 'src'), 2)
    mkdirSync(join(folder, 'out'))
    mkdirSync(join(folder, 'elsewhere'))
    symlinkSync('../elsewhere', join(folder, 'out/2022'))
    const { code, err } = await built(folder)
    expect(code).toBe(2)
    expect(err).toContain('经由链接通到')
    expect(readdirSync(join(folder, 'elsewhere'))).toEqual([])
  })
})

test('reports come from a folder, a list in a file, a list on standard input, all at once, each once', async () => {
  await inFolder(async (folder) => {
    const names = writeReports(join(folder, 'src'), 25)
    writeFileSync(join(folder, 'src/list.txt'), `# 二县\nc1\n\n${names[0] ?? ''}\n`)
    writeFileSync(join(folder, 'src/list.yaml'), 'reports:\n  - c2/*.yaml\n  - c0/r0.yaml\n')
    const with_ = (argv: readonly string[], stdin = ''): Promise<Ran> =>
      disclosure(['build', ...argv, '-o', 'out', '--format', 'html', '--summary', 's.json', '--no-index'], {
        cwd: folder,
        stdin,
      })
    expect((await with_(['--manifest', 'src/list.txt'])).code).toBe(0)
    expect(summaryIn(folder).reports.map(({ report }) => report)).toHaveLength(11)
    await with_(['--manifest', 'src/list.yaml'])
    expect(summaryIn(folder).reports).toHaveLength(6)
    await with_(['--from-stdin'], 'src/c0/r1.yaml\0src/c0/r2.yaml\0')
    expect(summaryIn(folder).reports.map(({ report }) => report)).toEqual([
      'src/c0/r1.yaml',
      'src/c0/r2.yaml',
    ])
    await with_(['--from-stdin', 'src/c0/r1.yaml'], 'src/c0/r1.yaml\r\nsrc/c0/r2.yaml\r\n')
    expect(summaryIn(folder).reports).toHaveLength(2)
    const none = await with_(['--from-stdin'])
    expect(none).toMatchObject({ code: 2, out: '' })
    const odd = await with_(['--manifest', 'src/c0/r0.yaml'])
    expect(odd.err).toContain('清单 src/c0/r0.yaml 第 1 行第 1 个字：清单应写成 reports:')
  })
})

test('a run that finds another at work in its folder ends with 3', async () => {
  await inFolder(async (folder) => {
    writeReports(join(folder, 'src'), 2)
    const home = join(folder, 'out/.disclosure')
    mkdirSync(home, { recursive: true })
    const { release } = await lock(home, { disk: machineDisk, scope: 'all', since: '' })
    const late = await built(folder)
    expect(late.code).toBe(3)
    expect(late.err).toContain('另一次运行正在写')
    expect(Object.keys(digestsIn(join(folder, 'out')))).toEqual([])
    await release()
    expect((await built(folder)).code).toBe(0)
  })
})

test('clean removes what build wrote and nothing else', async () => {
  await inFolder(async (folder) => {
    writeReports(join(folder, 'src'), 3)
    await built(folder, ['--index'])
    const names = Object.keys(digestsIn(join(folder, 'out')))
    expect(names).toHaveLength(4)
    const edited = names.find((name) => name !== 'index.html') ?? ''
    writeFileSync(join(folder, 'out', edited), '自己改的')
    writeFileSync(join(folder, 'out/own.txt'), '自己的')
    writeFileSync(join(folder, 'out/.disclosure-00000000-1-1-1'), '')
    const dry = await disclosure(['clean', 'out', '--dry-run'], { cwd: folder })
    expect(dry.code).toBe(0)
    expect(dry.out.trim().split('\n')).toHaveLength(4)
    expect(Object.keys(digestsIn(join(folder, 'out')))).toHaveLength(6)
    const { code, err } = await disclosure(['clean', 'out'], { cwd: folder })
    expect(code).toBe(0)
    expect(err).toContain(`${edited} 生成后改动过，保留`)
    expect(Object.keys(digestsIn(join(folder, 'out')))).toEqual(
      ['.disclosure-00000000-1-1-1', edited, 'own.txt'].sort(),
    )
    expect(existsSync(join(folder, 'out/.disclosure'))).toBe(false)
    expect((await disclosure(['clean', 'out'], { cwd: folder })).code).toBe(2)
  })
})

test('progress is a line now and then, or a bar on a terminal; --quiet is silent', async () => {
  await inFolder(async (folder) => {
    writeReports(join(folder, 'src'), 22)
    let time = 0
    const slow = (): number => (time += 1000)
    const lines = await built(folder, [], { clock: slow })
    expect(lines.err).toMatch(/^检查 \d+\/22，每秒 1\.0 份，还要 \d+ 秒$/m)
    const bar = await built(folder, ['--force'], { clock: slow, columns: 60 })
    expect(bar.err).toMatch(/\r\u001b\[K\[#+-*\] 完成 \d+\/22/)
    const widths = bar.err.split('\r').map((line) => line.replace('\u001b[K', '').split('\n')[0]?.length ?? 0)
    expect(Math.max(...widths)).toBeLessThan(60)
    const narrow = await built(folder, ['--force'], { clock: slow, columns: 1 })
    expect(narrow.code).toBe(0)
    const quiet = await built(folder, ['--force', '--quiet'], { clock: slow, columns: 60 })
    expect(quiet).toMatchObject({ code: 0, out: '', err: '' })
  })
})

test('folders and patterns without a report are no reports: told as what they are, and counted apart', async () => {
  await inFolder(async (folder) => {
    writeReports(join(folder, 'src'), 22)
    for (const name of ['empty', 'shut']) mkdirSync(join(folder, name))
    writeFileSync(join(folder, 'shut/a.yaml'), 'year: 2025\n')
    const list = fs.readdirSync
    const refused = Object.assign(new Error('permission denied'), { code: 'EACCES' })
    const spy = jest.spyOn(fs, 'readdirSync').mockImplementation(((path: string, options: object) => {
      if (path.endsWith('shut')) throw refused
      return list(path, options as never)
    }) as never)
    try {
      const named = ['empty', 'shut', 'none/*.yaml', 'none.yaml', '--index']
      const { code, out } = await built(folder, named)
      expect(code).toBe(2)
      expect(out).toBe(
        '没有做成 none.yaml：none.yaml 不存在，请核对文件名\n文件夹 empty/ 里没有报告（*.yaml）\n文件夹 shut/ 没有读取权限\n' +
          '通配符 none/*.yaml 里没有报告（*.yaml）\n23 份报告：已生成 22 份，没有做成 1 份 · 3 处文件夹或通配符没有读到报告\n',
      )
      const summary = summaryIn(folder)
      expect([summary.count, summary.states, summary.exit]).toEqual([
        23,
        { built: 22, unchanged: 0, rejected: 0, failed: 1 },
        2,
      ])
      const text = readFileSync(join(folder, 's.json'), 'utf8')
      expect(text).toContain('"places": 3,')
      const holds = new Ajv({ strict: false }).compile(
        JSON.parse(readFileSync(join(root, 'schemas/summary.schema.json'), 'utf8')) as object,
      )
      expect([holds(JSON.parse(text)), holds.errors]).toEqual([true, null])
      const page = readFileSync(join(folder, 'out/index.html'), 'utf8')
      expect(page.match(/>没有读到报告</g)).toHaveLength(3)
      const english = await built(folder, [...named, '--lang', 'en'])
      expect(english.out).toContain(
        '\nfolder: shut/ may not be read\npattern: there is no report (*.yaml) in none/*.yaml\n',
      )
      expect(english.out).toContain(
        '23 reports: 0 built, 22 unchanged, 1 failed · no report read in 3 folders or patterns\n',
      )
      await built(folder, named)
      const whole = readFileSync(join(folder, 's.json'), 'utf8')
      for (const part of ['1/2', '2/2']) await built(folder, [...named, '--shard', part])
      const merged = await disclosure(['merge', 'out', '--summary', 'm.json'], { cwd: folder })
      expect(merged.code).toBe(2)
      expect(readFileSync(join(folder, 'm.json'), 'utf8')).toBe(whole)
    } finally {
      spy.mockRestore()
    }
  })
})

test('clean removes the accounts that build and merge wrote, whatever run wrote them, and nothing else', async () => {
  await inFolder(async (folder) => {
    const run = (...argv: readonly string[]): Promise<Ran> => disclosure(argv, { cwd: folder })
    const left = (): readonly string[] => readdirSync(join(folder, 'out')).sort()
    const parts = async (): Promise<void> => {
      for (const part of ['1/2', '2/2'])
        await built(folder, ['--shard', part, '--index', '--summary', `out/${part.charAt(0)}.json`])
    }
    writeReports(join(folder, 'src'), 6)
    await built(folder, ['--index', '--summary', 'out/all.json'])
    await parts()
    const accounts = ['--summary', 'out/sub/merged.json', '--index', 'out/index.html']
    expect((await run('merge', 'out', ...accounts)).code).toBe(0)
    const all = await run('clean', 'out')
    expect([all.code, all.err, left()]).toEqual([0, '已删除 11 个成品和记录\n', []])
    await parts()
    await run('merge', 'out', ...accounts)
    writeFileSync(join(folder, 'out/index.html'), '改过')
    writeFileSync(join(folder, 'out/record-7-of-9.json'), '{"record": "我自己的"}')
    writeFileSync(join(folder, 'out/note.json'), '{}')
    const some = await run('clean', 'out')
    expect(some.err).toContain('index.html 生成后改动过，保留')
    expect(some.err).toContain('record-7-of-9.json 不是 build --shard 写的记录，保留')
    expect(left()).toEqual(['index.html', 'note.json', 'record-7-of-9.json'])
  })
})

test('clean knows a result as the last run made it, be it the whole or a part', async () => {
  await inFolder(async (folder) => {
    writeReports(join(folder, 'src'), 1)
    const source = join(folder, 'src/c0/r0.yaml')
    await built(folder)
    writeFileSync(
      source,
      readFileSync(source, 'utf8').replace('published: ', '# 改过\npublished: ').replace('-01-1', '-01-2'),
    )
    await built(folder, ['--shard', '1/1'])
    const { code, err } = await disclosure(['clean', 'out'], { cwd: folder })
    expect([code, err]).toEqual([0, '已删除 1 个成品和记录\n'])
  })
})

test('merge does not write into a folder of results in which another run is at work', async () => {
  await inFolder(async (folder) => {
    writeReports(join(folder, 'src'), 1)
    await built(folder, ['--shard', '1/1'])
    const { release } = await lock(join(folder, 'out/.disclosure'), {
      disk: machineDisk,
      scope: 'all',
      since: 'x',
    })
    const { code, err } = await disclosure(['merge', 'out', '--index', 'out/index.html'], { cwd: folder })
    await release()
    expect([code, err.includes('另一次运行正在写')]).toEqual([3, true])
    expect(existsSync(join(folder, 'out/index.html'))).toBe(false)
  })
})
