/* Many files judged on all cores, in the order in which they were named. */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { packageFile } from '../emit/pdf/package-file.ts'
import type { Portion, WorkerData } from './check-worker.ts'
import type { Context } from './context.ts'
import type { Options } from './declared/declared.ts'
import { examine, type Examined, type Task } from './examine.ts'
import type { Manners } from './manner.ts'

/** Files from which threads are worth their start. */
const worthwhile = 150
/** Files that a thread is handed at a time. */
const size = 40
/** Threads at most: each has its own copy of the program in memory. */
const most = 8

interface Run {
  readonly options: Options
  readonly context: Context
  readonly manners: Manners
}

/** What is kept of a file once it is judged. It is asked at once, so that no more is held than that. */
type Keep<Kept> = (examined: Examined) => Kept

/** Judges files and gives what is kept of each, in their order. Ends when the run is broken off. */
export async function examineAll<Kept>(
  tasks: readonly Task[],
  run: Run,
  keep: Keep<Kept>,
): Promise<readonly Kept[]> {
  const threads = Math.min(availableParallelism(), most)
  if (tasks.length >= worthwhile && threads > 1 && tasks.every(({ name }) => name !== '-'))
    return inThreads(tasks, { ...run, threads }, keep)
  const kept: Kept[] = []
  for (const task of tasks) {
    run.context.io.signal.throwIfAborted()
    kept.push(keep(await examine(task, { ...run, manner: run.manners.of(task.name) })))
  }
  return kept
}

async function inThreads<Kept>(
  tasks: readonly Task[],
  { options, context, manners, threads }: Run & { readonly threads: number },
  keep: Keep<Kept>,
): Promise<readonly Kept[]> {
  const configs = [...new Set(tasks.map(({ name }) => manners.of(name).config))]
  const portions = Array.from({ length: Math.ceil(tasks.length / size) }, (_, index): Portion => {
    const part = tasks.slice(index * size, (index + 1) * size)
    return part.map((task) => ({ ...task, config: configs.indexOf(manners.of(task.name).config) }))
  })
  const { cwd, today, signal } = context.io
  const workerData: WorkerData = { cwd, today, options, configs }
  const results: (readonly Kept[])[] = []
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
        results[index] = (await answerOf(worker, portions[index] ?? [])).map(keep)
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
function answerOf(worker: Worker, portion: Portion): Promise<readonly Examined[]> {
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
    worker.postMessage(portion)
  })
}
