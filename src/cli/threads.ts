/* Portions of work handed to threads, their answers taken in order. */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { packageFile } from '../emit/pdf/package-file.ts'
import { answerOf } from './answer-of.ts'

/** Threads at most: each has its own copy of the program in memory. */
const most = 8

/** How many threads this machine is given. */
export const threadsHere = (): number => Math.min(availableParallelism(), most)

interface Threads {
  /** The program of a thread, by its name in dist/. */
  readonly program: string
  /** What each is started with. */
  readonly workerData: unknown
  readonly signal: AbortSignal
}

/**
 * The answers of threads to each portion, in the order of the portions. Only a few portions are ahead of the one whose
 * answer is taken, so that memory does not grow with their number. Ends when the run is broken off.
 */
export async function* answers<Answer>(
  portions: readonly unknown[],
  { program, workerData, signal }: Threads,
): AsyncGenerator<Answer> {
  signal.throwIfAborted()
  const workers = Array.from(
    { length: Math.min(threadsHere(), portions.length) },
    () => new Worker(packageFile(`dist/${program}.js`), { workerData }),
  )
  const stop = (): void => {
    for (const worker of workers) void worker.terminate()
  }
  signal.addEventListener('abort', stop)
  const lines = workers.map(() => Promise.resolve())
  const ask = (index: number): Promise<Answer> => {
    const line = index % workers.length
    const worker = workers[line]
    if (!worker) throw new TypeError('no thread')
    const answer = (lines[line] ?? Promise.resolve()).then(() => answerOf<Answer>(worker, portions[index]))
    const done = answer.then(() => undefined)
    // Whoever takes the answer hears of the failure.
    done.catch(() => undefined)
    lines[line] = done
    return answer
  }
  try {
    const ahead: Promise<Answer>[] = []
    for (let next = 0; next < portions.length || ahead.length > 0;) {
      while (next < portions.length && ahead.length < 2 * workers.length) {
        ahead.push(ask(next))
        next += 1
      }
      const first = ahead.shift()
      if (first) yield await first
    }
  } finally {
    signal.removeEventListener('abort', stop)
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}
