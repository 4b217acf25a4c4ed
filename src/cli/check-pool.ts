/* Many files judged on all cores, in the order in which they were named. */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { packageFile } from '../emit/pdf/package-file.ts'
import type { WorkerData } from './check-worker.ts'
import type { Options } from './declared/declared.ts'
import { examine, type Circumstances, type Examined } from './examine.ts'

/** Files from which threads are worth their start. */
const worthwhile = 150
/** Files that a thread is handed at a time. */
const portion = 40
/** Threads at most: each has its own copy of the program in memory. */
const most = 8

/** Judges files alone, each, and hands over what came of them in their order. Ends when the run is broken off. */
export async function examineAll(
  names: readonly string[],
  options: Options,
  circumstances: Circumstances,
): Promise<readonly Examined[]> {
  const threads = Math.min(availableParallelism(), most)
  if (names.length >= worthwhile && threads > 1 && !names.includes('-'))
    return inThreads(names, { options, circumstances, threads })
  const examined: Examined[] = []
  for (const name of names) {
    circumstances.context.io.signal.throwIfAborted()
    examined.push(await examine(name, options, circumstances))
  }
  return examined
}

interface Threading {
  readonly options: Options
  readonly circumstances: Circumstances
  readonly threads: number
}

async function inThreads(
  names: readonly string[],
  { options, circumstances: { context, settings }, threads }: Threading,
): Promise<readonly Examined[]> {
  const portions = Array.from({ length: Math.ceil(names.length / portion) }, (_, index) =>
    names.slice(index * portion, (index + 1) * portion),
  )
  const { cwd, today, signal } = context.io
  const workerData: WorkerData = { cwd, today, options, settings }
  const results: (readonly Examined[])[] = []
  let next = 0
  const work = async (): Promise<void> => {
    signal.throwIfAborted()
    const worker = new Worker(packageFile('dist/check-worker.js'), { workerData })
    const stop = (): void => void worker.terminate()
    signal.addEventListener('abort', stop)
    try {
      while (next < portions.length) {
        const index = next
        next += 1
        results[index] = await answerOf(worker, portions[index] ?? [])
      }
    } finally {
      signal.removeEventListener('abort', stop)
      await worker.terminate()
    }
  }
  await Promise.all(Array.from({ length: Math.min(threads, portions.length) }, work))
  return results.flat()
}

/** Sends a portion to a thread and waits for what came of it. */
function answerOf(worker: Worker, names: readonly string[]): Promise<readonly Examined[]> {
  return new Promise((resolve, reject) => {
    const settle = (end: () => void): void => {
      worker.off('message', succeed)
      worker.off('error', fail)
      worker.off('exit', vanish)
      end()
    }
    const succeed = (examined: readonly Examined[]): void => {
      settle(() => {
        resolve(examined)
      })
    }
    const fail = (error: unknown): void => {
      settle(() => {
        reject(error instanceof Error ? error : new Error(String(error)))
      })
    }
    const vanish = (): void => {
      fail(new Error('a thread ended before its work was done'))
    }
    worker.once('message', succeed)
    worker.once('error', fail)
    worker.once('exit', vanish)
    worker.postMessage(names)
  })
}
