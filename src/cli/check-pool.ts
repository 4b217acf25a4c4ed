/* Many files judged on all cores, in the order in which they were named. */
import { Worker } from 'node:worker_threads'
import { codeOf } from '../batch/disk.ts'
import { packageFile } from '../emit/pdf/package-file.ts'
import type { WorkerData } from './check-worker.ts'
import { compileLater } from './compile-later.ts'
import type { Context } from './context.ts'
import type { Options } from './declared/declared.ts'
import { examine, type Examined, type Task } from './examine.ts'
import type { Manners } from './manner.ts'
import { answerOf } from './answer-of.ts'
import { threadsHere } from './threads.ts'

/** Files from which threads are worth their start. */
export const worthwhile = 150
/** Files that a thread is handed at a time. */
const size = 40

interface Run {
  readonly options: Options
  readonly context: Context
  readonly manners: Manners
}

/** Told what came of each file, in their order; nothing of it is kept here. */
type Take = (examined: Examined) => void

/** Judges files and hands over what came of each as soon as those before it are there. Ends when the run is broken off. */
export async function examineAll(tasks: readonly Task[], run: Run, take: Take): Promise<void> {
  const isWorthwhile = tasks.length >= worthwhile && tasks.every(({ name }) => name !== '-')
  if (isWorthwhile) await compileLater()
  const count = Math.ceil(tasks.length / size)
  const put = inOrder<readonly Examined[]>((examined) => {
    examined.forEach(take)
  })
  let next = 0
  const work = async (judge: Judge): Promise<void> => {
    try {
      while (next < count) {
        const index = next
        next += 1
        put(index, await judge(tasks.slice(index * size, (index + 1) * size)))
      }
    } catch (error) {
      // The others need not go on.
      next = count
      throw error
    }
  }
  const others = isWorthwhile ? Math.min(threadsHere(), count) - 1 : 0
  // This thread takes its share, too: one copy of the program less.
  await Promise.all([...Array.from({ length: others }, () => inThread(tasks, run, work)), work(here(run))])
}

/** Judges a portion of the files. */
type Judge = (portion: readonly Task[]) => Promise<readonly Examined[]>

/** Judging in this thread. */
const here =
  ({ options, context, manners }: Run): Judge =>
  async (portion) => {
    const examined: Examined[] = []
    for (const task of portion) {
      // Neither a signal nor another thread is heard before there is a pause.
      await pause()
      context.io.signal.throwIfAborted()
      examined.push(await examine(task, { options, context, manner: manners.of(task.name) }))
    }
    return examined
  }

const pause = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve))

/** Work in another thread, for as long as there is some. */
async function inThread(
  tasks: readonly Task[],
  { options, context, manners }: Run,
  work: (judge: Judge) => Promise<void>,
): Promise<void> {
  const configs = [...new Set(tasks.map(({ name }) => manners.of(name).config))]
  const { cwd, today, signal } = context.io
  const workerData: WorkerData = { cwd, today, options, configs }
  signal.throwIfAborted()
  const worker = new Worker(packageFile('dist/check-worker.js'), { workerData })
  const stop = (): void => void worker.terminate()
  // A thread that could not start is asked no more.
  let isGone = false
  signal.addEventListener('abort', stop)
  try {
    await work(async (portion) => {
      const sent = portion.map((task) => ({
        ...task,
        config: configs.indexOf(manners.of(task.name).config),
      }))
      const answer = isGone
        ? undefined
        : await answerOf<readonly Examined[]>(worker, sent).catch(shortOfHandles)
      isGone ||= answer === undefined
      return answer ?? here({ options, context, manners })(portion)
    })
  } finally {
    signal.removeEventListener('abort', stop)
    await worker.terminate()
  }
}

/** Passes on all faults but that the system gives no more file handles: a thread opens many at once when it starts. */
function shortOfHandles(cause: unknown): undefined {
  if (!['EMFILE', 'ENFILE'].includes(codeOf(cause))) throw cause
}

/** Hands on what comes in any order in the order of its numbers, from 0. */
function inOrder<Item>(hand: (item: Item) => void): (index: number, item: Item) => void {
  const early = new Map<number, Item>()
  let next = 0
  return (index, item) => {
    early.set(index, item)
    for (let due = early.get(next); due !== undefined; due = early.get(next)) {
      early.delete(next)
      next += 1
      hand(due)
    }
  }
}
