/* Real processes killed and interrupted in the middle of a run, and run again. */
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { newProfile } from '../../src/emit/pdf/profile.ts'
import { disclosure, inFolder } from '../support/command-line.ts'
import { processesNaming } from '../support/browsers-of.ts'
import { digestsIn, litterIn, writeReports } from '../support/many.ts'
import { root } from '../support/sources.ts'
import { waitFor } from '../support/wait-for.ts'

const count = 14

/** A run that is done before it is struck is begun anew, so often: on a busy machine this process may be the slower one. */
const mostTries = 20

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

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Waits until no process of a folder is left, for a minute at most. */
async function emptied(folder: string): Promise<readonly number[]> {
  await waitFor(() => processesNaming(folder).length === 0)
  return processesNaming(folder)
}

/** Waits until so much is there, or the process has ended. */
async function reached(wanted: number, there: () => number, ended: Promise<Ended>): Promise<void> {
  const state = { isOver: false }
  void ended.then(() => {
    state.isOver = true
  })
  const count = (): number => {
    try {
      return there()
    } catch {
      // The folder is not there yet, or a file was renamed while it was looked at.
      return 0
    }
  }
  while (!state.isOver && count() < wanted) await pause(20)
}

/** Results in a folder. */
const resultsIn = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:html|pdf)$/.test(name))
    .length

/** Reports that the ledger of a folder says are done. */
const doneIn = (folder: string): number =>
  readFileSync(join(folder, '.disclosure/ledger.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.endsWith('}')).length

/** Starts builds into `out` until one is struck before it has ended, when there is as much as was wanted. */
async function struck(
  folder: string,
  signal: NodeJS.Signals,
  when: { readonly wanted: number; readonly there: (output: string) => number },
): Promise<Ended> {
  const output = join(folder, 'out')
  for (let tries = 0; tries < mostTries; tries += 1) {
    const { child, ended } = started(folder, 'out')
    await reached(when.wanted, () => when.there(output), ended)
    child.kill(signal)
    const how = await ended
    const isWhole = how.code === 0 || how.err.includes(`完成 ${count} 份`)
    if (!isWhole) return how
    rmSync(output, { recursive: true })
  }
  throw new Error('each run was done before it was struck')
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
      for (const wanted of [1, 6, 13, 20]) {
        const { signal } = await struck(folder, 'SIGKILL', { wanted, there: resultsIn })
        expect(signal).toBe('SIGKILL')
        expect(await emptied(join(folder, 'tmp'))).toEqual([])
        const there = Object.entries(digestsIn(output)).filter(([name]) => !name.includes('.disclosure-'))
        for (const [name, digest] of there) expect([name, digest]).toEqual([name, expected[name]])
      }
      expect((await started(folder, 'out').ended).code).toBe(0)
      expect(digestsIn(output)).toEqual(expected)
      expect(litterIn(folder)).toEqual([])
      expect(readdirSync(join(folder, 'tmp'))).toEqual([])
    })
  },
)

test('what a killed run left in the temporary folder goes with the next, also where nothing is to be made', async () => {
  await inFolder(async (folder) => {
    writeReports(join(folder, 'src'), 2)
    const env = { PATH: process.env['PATH'], TMPDIR: join(folder, 'tmp') }
    mkdirSync(env.TMPDIR)
    const argv = ['build', 'src', '-o', 'out', '--format', 'html']
    expect((await disclosure(argv, { cwd: folder, env })).code).toBe(0)
    const mine = newProfile(env)
    // No process has a number as high as this.
    const left = mine.replace(`-${process.pid}-`, '-99999999-')
    mkdirSync(join(left, 'Default'), { recursive: true })
    const { code, out } = await disclosure(argv, { cwd: folder, env })
    expect([code, out]).toEqual([0, expect.stringContaining('未变 2 份')])
    expect(readdirSync(env.TMPDIR)).toEqual([basename(mine)])
  })
})

onLinux.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)('%s ends a run at once, cleanly, with %i; the next goes on', async (signal, code) => {
  await inFolder(async (folder) => {
    writeReports(join(folder, 'src'), count)
    const stopped = await struck(folder, signal, { wanted: 2, there: doneIn })
    expect(stopped.code).toBe(code)
    const [, done] = /已中断：完成 (\d+) 份，共 14 份；再运行一次同样的命令即可接着做/.exec(stopped.err) ?? []
    expect(Number(done)).toBeGreaterThan(0)
    expect(Number(done)).toBeLessThan(count)
    expect(await emptied(join(folder, 'tmp'))).toEqual([])
    expect(litterIn(folder)).toEqual([])
    expect(readdirSync(join(folder, 'tmp'))).toEqual([])
    const again = await started(folder, 'out').ended
    expect(again.code).toBe(0)
    expect(Object.keys(digestsIn(join(folder, 'out')))).toHaveLength(count * 2)
  })
})
