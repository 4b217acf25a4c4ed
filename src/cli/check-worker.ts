/* A thread that judges files for `check`. */
import { parentPort, workerData } from 'node:worker_threads'
import type { Settings } from '../check/settings.ts'
import type { Context } from './context.ts'
import type { Options } from './declared/declared.ts'
import { examine, type Examined } from './examine.ts'

/** What a worker is started with. */
export interface WorkerData {
  readonly cwd: string
  readonly today: string
  readonly options: Options
  readonly settings: Settings
}

const { cwd, today, options, settings } = workerData as WorkerData

const context: Context = {
  io: {
    cwd,
    today,
    env: {},
    node: process.versions.node,
    terminal: false,
    signal: new AbortController().signal,
    out: () => undefined,
    err: () => undefined,
    stdin: () => Promise.resolve(new Uint8Array()),
  },
  language: 'zh',
  quiet: true,
  colour: false,
  debug: false,
}

parentPort?.on('message', (names: readonly string[]) => {
  void answer(names)
})

async function answer(names: readonly string[]): Promise<void> {
  const examined: Examined[] = []
  for (const name of names) examined.push(await examine(name, options, { context, settings }))
  parentPort?.postMessage(examined)
}
