/* The browser's process and the pipes through which it is spoken to. Whoever waits for it waits for its end as well. */
import { spawn, type ChildProcess } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'
import type { ConnectionTransport } from 'puppeteer-core'
import { atExit } from '../../machine/at-exit.ts'
import type { Environment } from './cache-folder.ts'
import { killAtOnce, killTree } from './process-tree.ts'

export interface BrowserProcess {
  readonly pid: number
  readonly transport: ConnectionTransport
  /** Never resolves; rejects when the process ends, with a `BrowserEnded`. */
  readonly ended: Promise<never>
  /** Ends it and its descendants, and lets go of its pipes. */
  readonly end: () => Promise<void>
}

/** How a browser ended, and what it said last. */
export class BrowserEnded extends Error {
  readonly said: string
  readonly signal: NodeJS.Signals | null

  constructor(said: string, signal: NodeJS.Signals | null) {
    super('the browser ended')
    this.said = said
    this.signal = signal
  }
}

/** Starts a browser that is spoken to through pipes. Fails with the system's error when there is no process. */
export async function startBrowser(
  path: string,
  args: readonly string[],
  env: Environment,
): Promise<BrowserProcess> {
  const child = spawn(path, args, {
    // It leads a group of its own.
    detached: process.platform !== 'win32',
    env,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  })
  const ended = endOf(child)
  // Heard where it is waited for.
  ended.catch(() => undefined)
  const { pid } = child
  // Why, is told in a moment.
  if (pid === undefined) return ended
  const callOff = atExit(() => {
    killAtOnce(pid)
  })
  return {
    pid,
    transport: transportOf(child),
    ended,
    end: async () => {
      await killTree(child)
      callOff()
      // A descendant that is still on its way out must not hold this process.
      for (const pipe of child.stdio) pipe?.destroy()
      child.unref()
    },
  }
}

/** Characters of what a browser said that are kept: the last ones tell why it ended. */
const kept = 8_000
/** Milliseconds for its last words: a descendant may hold the pipe open. */
const lastWords = 200

function endOf(child: ChildProcess): Promise<never> {
  return new Promise((_resolve, reject) => {
    let said = ''
    // Without handles for them there are no pipes, whatever the types say.
    const { stderr } = child as { stderr?: Readable | null }
    stderr?.on('data', (piece: Buffer) => (said = (said + piece.toString()).slice(-kept)))
    child.on('error', reject)
    child.once('exit', (_code, signal) => {
      const tell = (): void => {
        clearTimeout(timer)
        reject(new BrowserEnded(said, signal))
      }
      const timer = setTimeout(tell, lastWords)
      child.once('close', tell)
    })
  })
}

/** Messages in JSON with a NUL after each; the third pipe leads to the browser, the fourth from it. */
function transportOf(child: ChildProcess): ConnectionTransport {
  const [, , , to, from] = child.stdio as unknown as readonly [null, null, Readable, Writable, Readable]
  const transport: ConnectionTransport = {
    send: (message) => {
      to.write(`${message}\0`)
    },
    close: () => {
      to.destroy()
      from.destroy()
    },
  }
  let pieces: Buffer[] = []
  from.on('data', (piece: Buffer) => {
    pieces.push(piece)
    if (!piece.includes(0)) return
    const whole = pieces.length === 1 ? piece : Buffer.concat(pieces)
    let start = 0
    for (let end = whole.indexOf(0); end !== -1; end = whole.indexOf(0, start)) {
      const message = whole.toString('utf8', start, end)
      // Each in a turn of its own, so that what awaits one goes on before the next.
      setImmediate(() => transport.onmessage?.(message))
      start = end + 1
    }
    pieces = start < whole.length ? [whole.subarray(start)] : []
  })
  from.once('close', () => transport.onclose?.())
  // Its end is told by the other pipe.
  for (const pipe of [to, from]) pipe.on('error', () => undefined)
  child.once('exit', () => from.destroy())
  return transport
}
