/* Parts of a run as real processes at once in one folder, as machines that share one would have it. */
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { disclosure, inFolder } from '../support/command-line.ts'
import { digestsIn, litterIn, writeReports } from '../support/many.ts'
import { root } from '../support/sources.ts'

interface Ended {
  readonly code: number | null
  readonly err: string
}

const options = ['src', '--format', 'html', '--name', '{year}/{agency}']

const started = (folder: string, argv: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const bin = join(root, 'bin/disclosure.js')
    const env = { ...process.env, LANG: 'zh_CN.UTF-8' }
    const child = spawn(process.execPath, [bin, 'build', ...options, ...argv], { cwd: folder, env })
    let err = ''
    child.stderr.on('data', (text: Buffer) => (err += text.toString()))
    child.on('close', (code) => {
      resolve({ code, err })
    })
  })

const withoutRecords = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(digestsIn(folder)).filter(([name]) => !name.startsWith('record-')))

test('three parts at once share a folder, and one part twice at once does no harm', async () => {
  await inFolder(async (folder) => {
    writeReports(join(folder, 'src'), 24)
    const parts = [1, 2, 3, 2].map((index) => started(folder, ['-o', 'out', '--shard', `${index}/3`]))
    const ended = await Promise.all(parts)
    // The twin found its part locked, or already made.
    expect(
      ended
        .slice(0, 3)
        .concat(ended[3] ?? [])
        .filter(({ code }) => code === 0).length,
    ).toBeGreaterThanOrEqual(3)
    for (const { code, err } of ended.filter((one) => one.code !== 0)) {
      expect(code).toBe(3)
      expect(err).toContain('另一次运行正在写')
    }
    const whole = await disclosure(['build', ...options, '-o', 'whole', '--no-index'], { cwd: folder })
    expect(whole.code).toBe(0)
    expect(withoutRecords(join(folder, 'out'))).toEqual(digestsIn(join(folder, 'whole')))
    expect(Object.keys(digestsIn(join(folder, 'whole'))).length).toBe(24)
    expect(litterIn(join(folder, 'out'))).toEqual([])
    const ledgers = readdirSync(join(folder, 'out/.disclosure')).filter((name) => name.startsWith('ledger'))
    expect(ledgers).toEqual([1, 2, 3].map((index) => `ledger-${index}-of-3.jsonl`))

    // What other parts made is taken up, also when the parts are cut otherwise.
    const others = await Promise.all(
      [1, 2].map((index) => started(folder, ['-o', 'out', '--shard', `${index}/2`])),
    )
    expect(others.map(({ code }) => code)).toEqual([0, 0])
    const states = [1, 2].flatMap((index) => {
      const text = readFileSync(join(folder, `out/record-${index}-of-2.json`), 'utf8')
      return (JSON.parse(text) as { results: readonly { result: { state: string } }[] }).results
    })
    expect(states.length).toBe(24)
    expect(states.filter(({ result }) => result.state !== 'unchanged')).toEqual([])
  })
})

test('a part waits for nobody, but the whole and another division are not begun beside it', async () => {
  await inFolder(async (folder) => {
    writeReports(join(folder, 'src'), 4)
    // A part that another machine works on right now.
    mkdirSync(join(folder, 'out/.disclosure'), { recursive: true })
    const holder = {
      host: '00000000',
      pid: 7,
      began: '1',
      machine: '乙机',
      since: '2026-01-20 09:00:00',
      token: 'x',
    }
    writeFileSync(join(folder, 'out/.disclosure/lock-1-of-3.1'), JSON.stringify(holder))
    const build = (...argv: readonly string[]): ReturnType<typeof disclosure> =>
      disclosure(['build', ...options, '-o', 'out', ...argv], { cwd: folder })
    expect((await build('--shard', '2/3')).code).toBe(0)
    for (const argv of [['--shard', '1/3'], ['--shard', '1/2'], []]) {
      const { code, err } = await build(...argv)
      expect(err).toContain('乙机')
      expect(code).toBe(3)
    }
  })
})

test('a forged line of the ledger makes nothing count as made that is not', async () => {
  await inFolder(async (folder) => {
    writeReports(join(folder, 'src'), 2)
    const build = (): ReturnType<typeof disclosure> =>
      disclosure(['build', ...options, '-o', 'out'], { cwd: folder })
    await build()
    const ledger = join(folder, 'out/.disclosure/ledger.jsonl')
    const [line = ''] = readFileSync(ledger, 'utf8').split('\n')
    const { outputs } = JSON.parse(line) as { outputs: readonly { name: string }[] }
    const page = join(folder, 'out', outputs[0]?.name ?? '')
    const sound = readFileSync(page, 'utf8')
    // The right size, other bytes: the key of the report is right, and its checksum tells.
    writeFileSync(page, sound.replace('</html>', '</HTML>'))
    const { out } = await build()
    expect(out).toContain('已生成 1 份')
    expect(readFileSync(page, 'utf8')).toBe(sound)
    // A line that leads out of the folder is no line.
    writeFileSync(ledger, line.replace(/"name":"[^"]*"/, '"name":"../../src/c0/r0.yaml"'))
    expect((await build()).out).toContain('已生成 2 份')
  })
})

test('what was made last counts, whichever ledger says so', async () => {
  await inFolder(async (folder) => {
    writeReports(join(folder, 'src'), 2)
    const build = (...argv: readonly string[]): ReturnType<typeof disclosure> =>
      disclosure(['build', ...options, '-o', 'out', ...argv], { cwd: folder })
    await build()
    const source = join(folder, 'src/c0/r0.yaml')
    writeFileSync(source, `${readFileSync(source, 'utf8')}\n# 改过\n`)
    for (const index of ['1/2', '2/2']) await build('--shard', index)
    for (const index of ['1/2', '2/2']) expect((await build('--shard', index)).out).not.toMatch(/已生成 [^0]/)
    expect((await build()).out).toContain('已生成 0 份')
  })
})
