/* The process in which files of strangers are read, with little memory, no environment and no network. */
import { Socket } from 'node:net'
import { readFile as readFromDisk } from 'node:fs/promises'
import { join } from 'node:path'
import type { Extraction } from '../../import/extraction.ts'
import { readFile } from '../../import/read-file.ts'

/** What the process is sent. */
export interface Request {
  readonly bytes: Uint8Array
  readonly name: string
}

/** What it answers with: what came of the file, or what went wrong in the readers themselves, and its memory in bytes. */
export type Answer = ({ readonly reading: Extraction } | { readonly fault: string }) & {
  readonly memory: number
}

// No reader opens a connection. Should one of their libraries ever try, it fails here.
const closed = (): never => {
  throw new Error('there is no network here')
}
Socket.prototype.connect = closed
globalThis.fetch = closed

/** Maps of characters lie in the folder that the process is started with. Their names hold letters, figures and hyphens only. */
const characterMap = (name: string): Promise<Uint8Array> =>
  readFromDisk(join(process.argv[2] ?? '', `${name}.bcmap`))

process.on('disconnect', () => process.exit(0))

process.on('message', ({ bytes, name }: Request) => {
  void answer(bytes, name)
})

async function answer(bytes: Uint8Array, name: string): Promise<void> {
  const outcome = await readFile(bytes, name, characterMap).then(
    (reading) => ({ reading }),
    (error: unknown) => ({
      fault: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
    }),
  )
  const reply: Answer = { ...outcome, memory: process.memoryUsage.rss() }
  process.send?.(reply)
}
