/* What `clean` removes from a folder of results, and what stays. */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { machineDisk } from '../../src/batch/disk.ts'
import { lock } from '../../src/batch/lock.ts'
import { built } from '../support/build-many.ts'
import { disclosure, inFolder, type Ran } from '../support/command-line.ts'
import { digestsIn, writeReports } from '../support/many.ts'

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

test('clean knows what was made in formats that later runs were not asked for, while nobody changed it', async () => {
  await inFolder(async (folder) => {
    writeReports(join(folder, 'src'), 3)
    const left = (): readonly string[] => Object.keys(digestsIn(join(folder, 'out')))
    const build = (format: string): Promise<Ran> => built(folder, ['--format', format])
    for (const format of ['html,docx,xlsx', 'html,xlsx', 'html']) expect((await build(format)).code).toBe(0)
    expect(left()).toHaveLength(9)
    const edited = left().find((name) => name.endsWith('.docx')) ?? ''
    writeFileSync(join(folder, 'out', edited), '自己改的')
    const { code, err } = await disclosure(['clean', 'out'], { cwd: folder })
    expect([code, err, left()]).toEqual([
      0,
      `${edited} 生成后改动过，保留\n已删除 8 个成品和记录\n`,
      [edited],
    ])
    for (const format of ['html,docx', 'html', 'html,docx']) await build(format)
    const ledger = (): string => readFileSync(join(folder, 'out/.disclosure/ledger.jsonl'), 'utf8')
    expect(ledger().match(/\.docx/g)).toHaveLength(3)
    for (const format of ['docx', 'html']) await build(format)
    expect((await build('docx')).out).toContain('已生成 0 份')
    await disclosure(['clean', 'out'], { cwd: folder })
    expect(left()).toEqual([])
  })
})

test.each([
  ['cut off', (text: string): string => text.slice(0, -20)],
  ['garbage', (): string => '{"v":1,\u0000'],
  ['of another version', (text: string): string => text.replaceAll('"v":1', '"v":7')],
  ['empty', (): string => ''],
])('clean says what it cannot know where the ledger is %s, also after a further run', async (_how, spoil) => {
  await inFolder(async (folder) => {
    writeReports(join(folder, 'src'), 2)
    await built(folder, ['--format', 'html,docx'])
    const ledger = join(folder, 'out/.disclosure/ledger.jsonl')
    const spoilt = spoil(readFileSync(ledger, 'utf8'))
    writeFileSync(ledger, spoilt)
    const words = '记录有一部分读不出来，那里记的成品不知道是哪些，留在原处；请看看还剩什么'
    const dry = await disclosure(['clean', 'out', '--dry-run'], { cwd: folder })
    expect([dry.code, dry.err.includes(words)]).toEqual([0, true])
    expect((await built(folder)).code).toBe(0)
    const { code, err } = await disclosure(['clean', 'out'], { cwd: folder })
    expect([code, err.includes(words)]).toEqual([0, true])
    const names = Object.keys(digestsIn(join(folder, 'out')))
    expect(names.length).toBeGreaterThan(0)
    expect(names.filter((name) => !name.endsWith('.docx'))).toEqual([])
    expect(existsSync(join(folder, 'out/.disclosure'))).toBe(false)
  })
})

test('after a run that refused everything clean removes what it left of itself', async () => {
  await inFolder(async (folder) => {
    mkdirSync(join(folder, 'src'))
    for (const name of ['a', 'b']) writeFileSync(join(folder, `src/${name}.yaml`), 'year：2025\n')
    expect((await disclosure(['build', 'src', '-o', 'out'], { cwd: folder })).code).toBe(1)
    expect(existsSync(join(folder, 'out/.disclosure'))).toBe(true)
    const dry = await disclosure(['clean', 'out', '--dry-run'], { cwd: folder })
    expect([dry.code, existsSync(join(folder, 'out/.disclosure'))]).toEqual([0, true])
    const { code, err } = await disclosure(['clean', 'out'], { cwd: folder })
    expect([code, err, existsSync(join(folder, 'out/.disclosure'))]).toEqual([
      0,
      '已删除 0 个成品和记录\n',
      false,
    ])
    expect((await disclosure(['clean', 'out'], { cwd: folder })).code).toBe(2)
    mkdirSync(join(folder, 'out/.disclosure'))
    writeFileSync(join(folder, 'out/.disclosure/own.txt'), '自己的')
    expect((await disclosure(['clean', 'out'], { cwd: folder })).code).toBe(2)
    expect(existsSync(join(folder, 'out/.disclosure/own.txt'))).toBe(true)
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
