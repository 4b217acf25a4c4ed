/* The only file of the command line that touches the process. Everything else is handed an Io, which tests make up. */
import { constants } from 'node:os'
import type { Disk } from '../batch/disk.ts'
import { exit, type ExitCode } from './exit.ts'

export interface Io {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** The product: findings, schemas, sources. */
  readonly out: (text: string) => void
  /** Progress and errors. */
  readonly err: (text: string) => void
  /** All of standard input, as bytes; the same however often it is asked for. */
  readonly stdin: () => Promise<Uint8Array>
  /** The day it is here, `2026-01-31`. */
  readonly today: string
  /** Version of Node.js, `20.20.2`. */
  readonly node: string
  /** True where `out` is a terminal. */
  readonly terminal: boolean
  /** Aborted by the first SIGINT, SIGTERM or SIGHUP; its reason is the exit code. */
  readonly signal: AbortSignal
  /** Columns of the terminal that `err` is; absent where it is none. */
  readonly columns?: number | undefined
  /** Milliseconds that have gone by, to tell how fast work goes. Results never depend on it. */
  readonly clock?: () => number
  /** Where results are written; the machine's own when absent. */
  readonly disk?: Disk
}

/** The real one. A second signal ends the process at once. */
export function processIo(): Io {
  const controller = new AbortController()
  const stop = (name: 'SIGINT' | 'SIGTERM' | 'SIGHUP', code: ExitCode): void => {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(128 + constants.signals[name])
      controller.abort(code)
    })
  }
  stop('SIGINT', exit.interrupted)
  stop('SIGTERM', exit.terminated)
  stop('SIGHUP', exit.hungUp)
  // A reader that has seen enough (`| head`) is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? exit.clean : exit.environment)
  })
  let input: Promise<Uint8Array> | undefined
  return {
    cwd: process.cwd(),
    env: process.env,
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    stdin: () => (input ??= allOf(process.stdin)),
    today: dayOf(new Date()),
    node: process.versions.node,
    terminal: process.stdout.isTTY,
    ...(process.stderr.isTTY ? { columns: process.stderr.columns } : {}),
    clock: () => performance.now(),
    signal: controller.signal,
  }
}

/** Resolves when the process has nothing more to wait for. */
export const ranDry = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('beforeExit', () => {
      resolve()
    })
  })

async function allOf(stream: AsyncIterable<unknown>): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** A day as it is here, `2026-01-31`. By hand: a locale's data would be loaded for it at every start, which takes ten milliseconds. */
function dayOf(now: Date): string {
  const two = (figure: number): string => String(figure).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
