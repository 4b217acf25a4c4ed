/* The calls on a file system through which results are written, so that a test can make any one of them fail. */
import { unlinkSync } from 'node:fs'
import * as real from 'node:fs/promises'

/** A file that is being written. */
export interface Opened {
  /** Writes from an offset on; gives how many bytes were taken, perhaps fewer than there are. */
  readonly write: (bytes: Uint8Array, from: number) => Promise<number>
  readonly size: () => Promise<number>
  readonly sync: () => Promise<void>
  readonly close: () => Promise<void>
}

/** What is where a path leads; links are followed. */
export interface Stat {
  readonly kind: 'file' | 'folder' | 'other'
  readonly size: number
  /** When it was last written, in milliseconds, by the clock of the file system. */
  readonly modified: number
  /** Checksum that a storage keeps with a file and gives without reading it. */
  readonly sha256?: string
}

/** A file system. Every call fails as those of Node.js do, with a `code`. */
export interface Disk {
  /** Puts a file in place, whole or not at all, where that is one call; false where it is not. */
  readonly replace?: (path: string, bytes: Uint8Array) => Promise<boolean>
  /** Makes a folder and those above it. */
  readonly makeFolder: (path: string) => Promise<void>
  /** Opens a file that must not be there yet. */
  readonly create: (path: string) => Promise<Opened>
  /** Opens a file to write at its end. */
  readonly append: (path: string) => Promise<Opened>
  readonly rename: (from: string, to: string) => Promise<void>
  /** A second name for a file; fails where the name is taken. */
  readonly link: (from: string, to: string) => Promise<void>
  readonly remove: (path: string) => Promise<void>
  /** Removes a file without waiting, while the process ends, and tells whether it was there; absent where that cannot be done. */
  readonly removeNow?: (path: string) => boolean
  /** Removes a folder that is empty. */
  readonly removeFolder: (path: string) => Promise<void>
  readonly read: (path: string) => Promise<Uint8Array>
  readonly list: (path: string) => Promise<readonly string[]>
  readonly stat: (path: string) => Promise<Stat>
  /** Marks a file as written now. */
  readonly touch: (path: string) => Promise<void>
  /** Has the names in a folder reach the disk. */
  readonly syncFolder: (path: string) => Promise<void>
}

/** The machine's own. */
export const machineDisk: Disk = {
  makeFolder: async (path) => {
    await real.mkdir(path, { recursive: true })
  },
  create: async (path) => opened(await real.open(path, 'wx', 0o644)),
  append: async (path) => opened(await real.open(path, 'a', 0o644)),
  rename: real.rename,
  link: real.link,
  remove: real.unlink,
  removeNow: (path) => {
    try {
      unlinkSync(path)
      return true
    } catch {
      return false
    }
  },
  removeFolder: real.rmdir,
  read: (path) => real.readFile(path),
  list: (path) => real.readdir(path),
  stat: async (path) => {
    const stat = await real.stat(path)
    const kind = stat.isFile() ? 'file' : stat.isDirectory() ? 'folder' : 'other'
    return { kind, size: stat.size, modified: stat.mtimeMs }
  },
  touch: async (path) => {
    const now = new Date()
    await real.utimes(path, now, now)
  },
  syncFolder: async (path) => {
    // Windows has no handle of a folder that could be synced.
    if (process.platform === 'win32') return
    const handle = await real.open(path, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  },
}

const opened = (handle: real.FileHandle): Opened => ({
  write: async (bytes, from) => (await handle.write(bytes, from)).bytesWritten,
  size: async () => (await handle.stat()).size,
  sync: () => handle.sync(),
  close: () => handle.close(),
})

/** The code that a call of a file system failed with; empty for another error. */
export function codeOf(cause: unknown): string {
  const code: unknown = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : ''
  return typeof code === 'string' ? code : ''
}

/** Waits for a call, and gives `undefined` where what it is about is not there. */
export async function ifThere<Value>(call: Promise<Value>): Promise<Value | undefined> {
  try {
    return await call
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return undefined
    throw cause
  }
}
