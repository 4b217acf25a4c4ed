/* What befalls a run: each fault is struck while the program works, and what it changed of the machine is mended before the next run. */
import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { browsers, members, strike } from '../test/support/browsers-of.ts'
import type { Ended, Running, Scratch } from './tried-run.ts'

export interface Fault {
  readonly name: string
  /** False where there was nothing to strike just then. */
  readonly strike: (run: Running, scratch: Scratch) => boolean
  /** True where what was under way cannot be removed, and is left to the next run. */
  readonly holds?: boolean
  /** Sets the machine right again. */
  readonly mend?: (scratch: Scratch) => void
  /** What the run ends with; absent when it must go on and come to a good end. */
  readonly ends?: (ended: Ended) => boolean
}

/** A browser, or its processes of one type, get a signal. */
const browserGets = (name: string, signal: 'SIGKILL' | 'SIGSTOP', type?: string): Fault => ({
  name,
  strike: ({ pid }) => {
    const [leader] = browsers(pid)
    const struck = leader === undefined ? [] : type === undefined ? [leader] : members(leader, type)
    for (const one of struck) strike(one, signal)
    return struck.length > 0
  },
})

const programGets = (name: string, signal: NodeJS.Signals, ends: Fault['ends']): Fault => ({
  name,
  strike: ({ child }) => child.kill(signal),
  ...(ends ? { ends } : {}),
})

const withCode = (code: number) => (ended: Ended) => ended.code === code

const mount = (...argv: readonly string[]): void => {
  execFileSync('mount', argv, { stdio: 'ignore' })
}

/** False where the system refuses: the program may have ended, or written more, in between. */
function couldDo(act: () => void): boolean {
  try {
    act()
    return true
  } catch {
    return false
  }
}

/** Bytes that a disk of the trial may hold. */
const room = '12g'

const diskOf = ({ output }: Scratch): string => dirname(output)

const ofTheBrowser = [
  browserGets('browser killed', 'SIGKILL'),
  browserGets('renderers killed', 'SIGKILL', 'renderer'),
  browserGets('browser stopped', 'SIGSTOP'),
  browserGets('renderers stopped', 'SIGSTOP', 'renderer'),
  browserGets('zygotes killed', 'SIGKILL', 'zygote'),
  browserGets('utilities killed', 'SIGKILL', 'utility'),
]

export const killed = programGets('program killed', 'SIGKILL', ({ signal }) => signal === 'SIGKILL')
// In its first moments nothing hears the signal yet, and the system ends it.
export const interrupted = programGets(
  'program interrupted',
  'SIGINT',
  ({ code, signal }) => code === 130 || signal === 'SIGINT',
)

const fewHandles: Fault = {
  name: 'no file handles',
  strike: ({ pid }) =>
    couldDo(() => {
      // As many as it has open.
      const open = Math.max(...readdirSync(`/proc/${pid}/fd`).map(Number)) + 1
      execFileSync('prlimit', ['--pid', String(pid), `--nofile=${open}:${open}`])
    }),
  // It may do with what it frees.
  ends: ({ code }) => code === 3 || code === 0,
}

// These two need root.
const diskFull: Fault = {
  name: 'disk full',
  strike: (_run, scratch) =>
    couldDo(() => {
      const used = /\s(\d+)%?\s*$/.exec(
        execFileSync('df', ['--output=used', '--block-size=1', diskOf(scratch)], { encoding: 'utf8' }),
      )?.[1]
      mount('-o', `remount,size=${used ?? ''}`, diskOf(scratch))
    }),
  mend: (scratch) => {
    mount('-o', `remount,size=${room}`, diskOf(scratch))
  },
  ends: withCode(3),
}

const readOnly: Fault = {
  name: 'folder read-only',
  holds: true,
  strike: (_run, { output }) => {
    if (
      !couldDo(() => {
        mount('--bind', output, output)
      })
    )
      return false
    // Not while a file in it is being written, which it soon no longer is.
    for (let attempt = 0; attempt < 200; attempt += 1)
      if (
        couldDo(() => {
          mount('-o', 'remount,bind,ro', output)
        })
      )
        return true
    execFileSync('umount', [output])
    return false
  },
  mend: ({ output }) => {
    execFileSync('umount', [output])
  },
  ends: withCode(3),
}

const isRoot = process.getuid?.() === 0

/** All faults by turns; those that only root can set up are left out for others. */
export const faults: readonly Fault[] = [
  ...ofTheBrowser,
  killed,
  interrupted,
  ...(isRoot ? [diskFull, readOnly] : []),
  fewHandles,
]

/** A disk of its own for the results, so that it can be full. */
export function mountDisk(scratch: Scratch): void {
  if (isRoot) mount('-t', 'tmpfs', '-o', `size=${room}`, 'tmpfs', diskOf(scratch))
}

export function unmountDisk(scratch: Scratch): void {
  if (isRoot) execFileSync('umount', [diskOf(scratch)])
}
