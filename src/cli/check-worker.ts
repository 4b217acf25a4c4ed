/* A thread that judges files for `check`. */
import { parentPort, workerData } from 'node:worker_threads'
import type { Config } from './config/config.ts'
import type { Context } from './context.ts'
import type { Options } from './declared/declared.ts'
import { examine, type Examined, type Task } from './examine.ts'
import { mannerOf, type Manner } from './manner.ts'

/** What a worker is started with. */
export interface WorkerData {
  readonly cwd: string
  readonly today: string
  readonly options: Options
  readonly configs: readonly Config[]
}

/** What a worker is sent: files, each with the index of its configuration. It answers with one `Examined` for each. */
export type Portion = readonly (Task & { readonly config: number })[]

const { cwd, today, options, configs } = workerData as WorkerData

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

const manners = Promise.all(configs.map(mannerOf))
const unsettled: Pick<Manner, 'settings' | 'house'> = { settings: {}, house: [] }

parentPort?.on('message', (portion: Portion) => {
  void answer(portion)
})

async function answer(portion: Portion): Promise<void> {
  const known = await manners
  const examined: Examined[] = []
  for (const { config, ...task } of portion)
    examined.push(await examine(task, { options, context, manner: known[config] ?? unsettled }))
  parentPort?.postMessage(examined)
}
