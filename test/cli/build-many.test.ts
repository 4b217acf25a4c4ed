/* Many reports in one command: what is made, what is left, and what is told. */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { machineDisk, type Disk } from '../../src/batch/disk.ts'
import { lock } from '../../src/batch/lock.ts'
import { disclosure, inFolder, type Ran } from '../support/command-line.ts'
import { built, states, summaryIn } from '../support/build-many.ts'
import { digestsIn, litterIn, writeReports } from '../support/many.ts'

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
    const [head = '', ...lines] = err.trimEnd().split('\n')
    expect(head).toBe('错误：25 处重复，什么也没有写。请分别生成，或用 -o、--name 指定不同的位置：')
    expect(lines[0]).toMatch(/^ {2}src\/twins\/0\.yaml 和 src\/c0\/r0\.yaml 都要写到 out\//)
    expect(lines.map((line) => line.includes('都要写到'))).toEqual([...Array<boolean>(20).fill(true), false])
    expect(lines.at(-1)).toBe('  另有 5 处')
    expect(readdirSync(folder)).toEqual(['src'])
    const list = names.map((name, index) => `src/${name}\nsrc/twins/${index}.yaml`)
    const twice = await disclosure(
      ['build', '--from-stdin', '-o', 'out', '--name', '{agency}.{ext}', '--lang', 'en'],
      { cwd: folder, stdin: list.slice(0, 2).join('\n') },
    )
    expect(twice.err).toMatch(
      /^error: 2 clashes; nothing was written\. Build them [^\n]*:\n {2}src\/twins\/0\.yaml and src\/c0\/r0\.yaml would both be out\/[^\n]*\n {2}src\/twins\/1\.yaml[^\n]*\n$/,
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

test('a result that is removed while the run goes on is not told as built, and comes with the next run', async () => {
  await inFolder(async (folder) => {
    writeReports(join(folder, 'src'), 3)
    let removed = ''
    const disk: Disk = {
      ...machineDisk,
      // Names are synced when all is made.
      syncFolder: async (path) => {
        await machineDisk.syncFolder(path)
        removed ||= join(path, readdirSync(path)[0] ?? '')
        rmSync(removed)
      },
    }
    const { code, out, err } = await built(folder, [], { disk })
    expect([code, out]).toEqual([3, '3 份报告：已生成 2 份，没有做成 1 份\n'])
    expect(err).toContain(`${basename(removed)} 写好以后被删掉了；再运行一次同样的命令即可补上`)
    expect(states(folder)).toEqual({ built: 2, unchanged: 0, rejected: 0, failed: 1 })
    expect((await built(folder)).code).toBe(0)
    expect(states(folder)).toEqual({ built: 1, unchanged: 2, rejected: 0, failed: 0 })
  })
})

test('a folder of results that is removed while the run goes on: none of what was in it is told as built', async () => {
  await inFolder(async (folder) => {
    writeReports(join(folder, 'src'), 3)
    const disk: Disk = {
      ...machineDisk,
      syncFolder: async (path) => {
        rmSync(join(folder, 'out'), { recursive: true })
        await machineDisk.syncFolder(path)
      },
    }
    expect((await built(folder, [], { disk })).code).toBe(3)
    expect(states(folder)).toEqual({ built: 0, unchanged: 0, rejected: 0, failed: 3 })
    expect((await built(folder)).code).toBe(0)
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
    const unsized = await built(folder, ['--force'], { clock: slow, columns: 0 })
    expect(unsized.err).toMatch(/\r\u001b\[K\[#+-*\] 完成 \d+\/22，每秒/)
    const narrow = await built(folder, ['--force'], { clock: slow, columns: 1 })
    expect(narrow.code).toBe(0)
    const quiet = await built(folder, ['--force', '--quiet'], { clock: slow, columns: 60 })
    expect(quiet).toMatchObject({ code: 0, out: '', err: '' })
  })
})
