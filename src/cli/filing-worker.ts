/* A thread that reads files for sums and lists. */
import { parentPort, workerData } from 'node:worker_threads'
import type { DecodeOptions } from '../read/decode.ts'
import { readFiling } from './read-filing.ts'

/** What a worker is started with; it is sent file names and answers with what came of each. */
export interface FilingWorkerData {
  readonly cwd: string
  readonly encoding: DecodeOptions
}

const { cwd, encoding } = workerData as FilingWorkerData
const io = { cwd, stdin: () => Promise.resolve(new Uint8Array()) }

parentPort?.on('message', (names: readonly string[]) => {
  void Promise.all(names.map((name) => readFiling(name, io, encoding))).then((read) => {
    parentPort?.postMessage(read)
  })
})
