/* A file system in which one call fails, counted from 1; all others reach the machine's. */
import { machineDisk, type Disk, type Opened } from '../../src/batch/disk.ts'

export interface Failing {
  readonly disk: Disk
  /** Calls so far, by name, in order. */
  readonly calls: readonly string[]
}

const fault = (code: string): Error => Object.assign(new Error(code), { code })

/** A file system in which no call fails. */
export const soundDisk = (): Disk => failingDisk(0, '').disk

/** The call number `at` fails with a code; under `short`, from it on a write takes half and then nothing more. */
export function failingDisk(at: number, code: string): Failing {
  const calls: string[] = []
  let full = false
  const counted = async <Value>(name: string, work: () => Promise<Value>): Promise<Value> => {
    calls.push(name)
    if (calls.length === at && code !== 'short') throw fault(code)
    return work()
  }
  const wrapped = (file: Opened): Opened => ({
    write: (bytes, from) =>
      counted('write', async () => {
        if (code !== 'short' || (calls.length !== at && !full)) return file.write(bytes, from)
        if (full) return 0
        full = true
        return file.write(bytes.subarray(0, from + Math.floor((bytes.length - from) / 2)), from)
      }),
    size: () => counted('size', file.size),
    // Nothing here outlives a loss of power, and hundreds of runs would wait for the disk.
    sync: () => counted('sync', () => Promise.resolve()),
    // What fails to close is closed all the same, as the system does.
    close: async () => {
      await file.close()
      await counted('close', () => Promise.resolve())
    },
  })
  const disk: Disk = {
    makeFolder: (path) => counted('makeFolder', () => machineDisk.makeFolder(path)),
    create: (path) => counted('create', async () => wrapped(await machineDisk.create(path))),
    append: (path) => counted('append', async () => wrapped(await machineDisk.append(path))),
    rename: (from, to) => counted('rename', () => machineDisk.rename(from, to)),
    link: (from, to) => counted('link', () => machineDisk.link(from, to)),
    remove: (path) => counted('remove', () => machineDisk.remove(path)),
    removeFolder: (path) => counted('removeFolder', () => machineDisk.removeFolder(path)),
    read: (path) => counted('read', () => machineDisk.read(path)),
    list: (path) => counted('list', () => machineDisk.list(path)),
    stat: (path) => counted('stat', () => machineDisk.stat(path)),
    touch: (path) => machineDisk.touch(path),
    syncFolder: () => counted('syncFolder', () => Promise.resolve()),
  }
  return { disk, calls }
}
