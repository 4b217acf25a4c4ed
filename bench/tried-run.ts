/* The built program at work in a scratch folder of its own: started, watched, and asked what it has done so far. */
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { writeReports } from '../test/support/many.ts'

const program = join(new URL('..', import.meta.url).pathname, 'bin/disclosure.js')

export interface Scratch {
  readonly folder: string
  /** Where the results of disturbed runs lie. */
  readonly output: string
  /** The programs’ temporary folder. */
  readonly temporary: string
}

/** A new folder with so many reports to build. */
export function scratchOf(reports: number): Scratch {
  const folder = mkdtempSync(join(tmpdir(), 'disclosure-chaos-'))
  writeReports(join(folder, 'src'), reports)
  const [output, temporary] = [join(folder, 'disk/out'), join(folder, 'tmp')]
  for (const one of [join(folder, 'disk'), temporary]) mkdirSync(one)
  return { folder, output, temporary }
}

export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly said: string
}

export interface Running {
  readonly child: ChildProcess
  readonly pid: number
  readonly ended: Promise<Ended>
  /** How it ended; absent while it runs. */
  readonly end: () => Ended | undefined
}

/** Starts the one command of all trials, HTML and PDF of every report into a folder. */
export function started({ folder, temporary }: Scratch, output: string): Running {
  const argv = [
    program,
    'build',
    'src',
    '-o',
    output,
    '--name',
    '{year}/{agency}',
    '--no-index',
    '--quiet',
    '--lang',
    'en',
  ]
  const child = spawn(process.execPath, argv, { cwd: folder, env: { ...process.env, TMPDIR: temporary } })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => (said = (said + text.toString()).slice(-4_000)))
  let end: Ended | undefined
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code, signal) => {
      end = { code, signal, said }
      resolve(end)
    })
  })
  return { child, pid: child.pid ?? 0, ended, end: () => end }
}

/** PDFs in place. */
export function madeIn(output: string): number {
  const years = readdirSync(output, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return years.flatMap(({ name }) => readdirSync(join(output, name))).filter((name) => name.endsWith('.pdf'))
    .length
}

/** Waits until so many PDFs are in place, or the run has ended; true when it runs still. */
export async function reached(run: Running, output: string, wanted: number): Promise<boolean> {
  const there = (): number => {
    try {
      return madeIn(output)
    } catch {
      // Nothing is there yet.
      return 0
    }
  }
  while (run.end() === undefined && there() < wanted) await pause(20)
  return run.end() === undefined
}

/** Removes all results. */
export const emptied = ({ output }: Scratch): void => {
  rmSync(output, { recursive: true, force: true })
}
