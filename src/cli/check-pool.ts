/* Many files judged on all cores, in the order in which they were named. */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { codeOf } from '../batch/disk.ts'
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
  return here(tasks, run, keep)
}

async function inThreads<Kept>(
  tasks: readonly Task[],
  run: Run & { readonly threads: number },
  keep: Keep<Kept>,
): Promise<readonly Kept[]> {
  const { options, context, manners, threads } = run
  const configs = [...new Set(tasks.map(({ name }) => manners.of(name).config))]
  const portions = portionsOf(tasks, (name) => configs.indexOf(manners.of(name).config))
  const { cwd, today } = context.io
  const workerData: WorkerData = { cwd, today, options, configs }
  const results: (readonly Kept[])[] = []
  const waiting = [...portions.keys()]
  const work = (): Promise<void> =>
    inThread(workerData, context.io.signal, async (worker) => {
      for (let index = waiting.shift(); index !== undefined; index = waiting.shift()) {
        const answer = await answerOf(worker, portions[index] ?? []).catch(shortOfHandles)
        // A thread that cannot open even its own program leaves its work to others.
        if (!answer) {
          waiting.unshift(index)
          return
        }
        results[index] = answer.map(keep)
      }
    })
  await Promise.all(Array.from({ length: Math.min(threads, portions.length) }, work))
  for (const index of waiting) results[index] = await here(portions[index] ?? [], run, keep)
  return results.flat()
}

/** Tasks in portions, each with the index of its configuration. */
const portionsOf = (tasks: readonly Task[], configOf: (name: string) => number): readonly Portion[] =>
  Array.from({ length: Math.ceil(tasks.length / size) }, (_, index): Portion => {
    const part = tasks.slice(index * size, (index + 1) * size)
    return part.map((task) => ({ ...task, config: configOf(task.name) }))
  })

/** Starts a thread for some work and ends it, also when the run is broken off. */
async function inThread(
  workerData: WorkerData,
  signal: AbortSignal,
  work: (worker: Worker) => Promise<void>,
): Promise<void> {
  signal.throwIfAborted()
  const worker = new Worker(packageFile('dist/check-worker.js'), { workerData })
  const stop = (): void => void worker.terminate()
  signal.addEventListener('abort', stop)
  try {
    await work(worker)
  } finally {
    signal.removeEventListener('abort', stop)
    await worker.terminate()
  }
}

/** Judges files in this thread. */
async function here<Kept>(tasks: readonly Task[], run: Run, keep: Keep<Kept>): Promise<readonly Kept[]> {
  const kept: Kept[] = []
  for (const task of tasks) {
    run.context.io.signal.throwIfAborted()
    kept.push(keep(await examine(task, { ...run, manner: run.manners.of(task.name) })))
  }
  return kept
}

/** Passes on all faults but that the system gives no more file handles: a thread opens many at once when it starts. */
function shortOfHandles(cause: unknown): undefined {
  if (!['EMFILE', 'ENFILE'].includes(codeOf(cause))) throw cause
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
