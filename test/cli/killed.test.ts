/* Real processes killed and interrupted in the middle of a run, and run again. */
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { inFolder } from '../support/command-line.ts'
import { digestsIn, litterIn, writeReports } from '../support/many.ts'
import { root } from '../support/sources.ts'

const count = 14

interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly err: string
}

/** Starts a build of `src` into a folder; its temporary files lie in `tmp`, so that they can be told from others. */
function started(folder: string, output: string): { child: ChildProcess; ended: Promise<Ended> } {
  mkdirSync(join(folder, 'tmp'), { recursive: true })
  const child = spawn(
    process.execPath,
    [join(root, 'bin/disclosure.js'), 'build', 'src', '-o', output, '--name', '{year}/{agency}'],
    { cwd: folder, env: { ...process.env, TMPDIR: join(folder, 'tmp'), LANG: 'zh_CN.UTF-8' } },
  )
  let err = ''
  child.stderr.on('data', (text: Buffer) => (err += text.toString()))
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code, signal) => {
      resolve({ code, signal, err })
    })
  })
  return { child, ended }
}

/** Processes whose command line names a folder. */
const processesOf = (folder: string): readonly string[] =>
  readdirSync('/proc').filter((pid) => {
    if (!/^\d+$/.test(pid)) return false
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(folder)
    } catch {
      return false
    }
  })

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Waits until no process of a folder is left, for five seconds at most. */
async function emptied(folder: string): Promise<readonly string[]> {
  for (let wait = 0; wait < 50 && processesOf(folder).length > 0; wait += 1) await pause(100)
  return processesOf(folder)
}

/** Waits until so many results are in place, or the process has ended. */
async function results(folder: string, wanted: number, ended: Promise<Ended>): Promise<void> {
  const state = { isOver: false }
  void ended.then(() => {
    state.isOver = true
  })
  const there = (): number => {
    try {
      return Object.keys(digestsIn(folder)).length
    } catch {
      return 0
    }
  }
  while (!state.isOver && there() < wanted) await pause(20)
}

/** Only on Linux are other processes' command lines there to be read. */
const onLinux = process.platform === 'linux' ? test : test.skip

onLinux(
  'killed again and again and run again: the results of an undisturbed run, and nothing left',
  async () => {
    await inFolder(async (folder) => {
      writeReports(join(folder, 'src'), count)
      expect((await started(folder, 'undisturbed').ended).code).toBe(0)
      const expected = digestsIn(join(folder, 'undisturbed'))
      expect(Object.keys(expected)).toHaveLength(count * 2)
      const output = join(folder, 'out')
      let kills = 0
      for (const wanted of [1, 6, 13, 20]) {
        const { child, ended } = started(folder, 'out')
        await results(output, wanted, ended)
        child.kill('SIGKILL')
        kills += (await ended).signal === 'SIGKILL' ? 1 : 0
        expect(await emptied(join(folder, 'tmp'))).toEqual([])
        const there = Object.entries(digestsIn(output)).filter(([name]) => !name.includes('.disclosure-'))
        for (const [name, digest] of there) expect([name, digest]).toEqual([name, expected[name]])
      }
      expect(kills).toBeGreaterThan(1)
      expect((await started(folder, 'out').ended).code).toBe(0)
      expect(digestsIn(output)).toEqual(expected)
      expect(litterIn(folder)).toEqual([])
      expect(readdirSync(join(folder, 'tmp'))).toEqual([])
    })
  },
  240_000,
)

onLinux.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)(
  '%s ends a run at once, cleanly, with %i; the next goes on',
  async (signal, code) => {
    await inFolder(async (folder) => {
      writeReports(join(folder, 'src'), count)
      const { child, ended } = started(folder, 'out')
      await results(join(folder, 'out'), 3, ended)
      child.kill(signal)
      const stopped = await ended
      expect(stopped.code).toBe(code)
      const [, done] =
        /已中断：完成 (\d+) 份，共 14 份；再运行一次同样的命令即可接着做/.exec(stopped.err) ?? []
      expect(Number(done)).toBeGreaterThan(0)
      expect(Number(done)).toBeLessThan(count)
      expect(await emptied(join(folder, 'tmp'))).toEqual([])
      expect(litterIn(folder)).toEqual([])
      expect(readdirSync(join(folder, 'tmp'))).toEqual([])
      const again = await started(folder, 'out').ended
      expect(again.code).toBe(0)
      expect(Object.keys(digestsIn(join(folder, 'out')))).toHaveLength(count * 2)
    })
  },
  120_000,
)
