/* Many files read on all cores, in the order in which they were named, a few at a time. */
import type { DecodeOptions } from '../read/decode.ts'
import type { FilingWorkerData } from './filing-worker.ts'
import type { Io } from './io.ts'
import { readFiling, type ReadFiling } from './read-filing.ts'
import { answers, threadsHere } from './threads.ts'

/** Files from which threads are worth their start. */
const worthwhile = 200
/** Files that a thread is handed at a time. */
const size = 50

/** What came of each file, in portions. */
export async function* filings(
  names: readonly string[],
  io: Io,
  encoding: DecodeOptions,
): AsyncGenerator<readonly ReadFiling[]> {
  const portions = Array.from({ length: Math.ceil(names.length / size) }, (_, index) =>
    names.slice(index * size, (index + 1) * size),
  )
  if (names.length >= worthwhile && threadsHere() > 1 && !names.includes('-')) {
    const workerData: FilingWorkerData = { cwd: io.cwd, encoding }
    yield* answers<readonly ReadFiling[]>(portions, {
      program: 'filing-worker',
      workerData,
      signal: io.signal,
    })
    return
  }
  for (const portion of portions) {
    io.signal.throwIfAborted()
    yield await Promise.all(portion.map((name) => readFiling(name, io, encoding)))
  }
}
