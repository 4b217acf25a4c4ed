import type { Worker } from 'node:worker_threads'

/** Sends a portion to a thread and waits for what came of it; a thread that fails or ends before is an error. */
export function answerOf<Answer>(worker: Worker, portion: unknown): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const settle = (end: () => void): void => {
      worker.off('message', succeed)
      worker.off('error', fail)
      worker.off('exit', vanish)
      end()
    }
    const succeed = (answer: Answer): void => {
      settle(() => {
        resolve(answer)
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
    // Of one that has ended nothing is heard any more.
    if (worker.threadId === -1) {
      vanish()
      return
    }
    worker.once('message', succeed)
    worker.once('error', fail)
    worker.once('exit', vanish)
    worker.postMessage(portion)
  })
}
