import { dirname } from 'node:path'
import { EnvironmentError } from '../errors.ts'
import type { Text } from '../language/text.ts'
import { codeOf, ifThere, machineDisk, type Disk, type Opened } from './disk.ts'
import { temporaryBeside } from './temporary.ts'

/**
 * Writes a file whole or not at all: into a new file beside it, checked, then renamed over. Whatever fails, the old file
 * stays as it was and nothing is left behind. Throws an EnvironmentError that says why.
 */
export async function writeFile(
  path: string,
  content: string | Uint8Array,
  disk: Disk = machineDisk,
): Promise<void> {
  const bytes = bytesOf(content)
  if (await replaced(path, bytes, disk)) return
  await writeStream(path, (put) => put(bytes), { disk, size: bytes.length })
}

/** Takes a piece of a file's content; done when it is on its way to the disk. */
type Put = (piece: string | Uint8Array) => Promise<void>

interface Streaming {
  readonly disk?: Disk
  /** Bytes that there will be, where that is known: a full disk is told with it. */
  readonly size?: number
}

/** The same, piece by piece, as `make` hands them on; what `make` throws of its own is thrown. */
export async function writeStream(
  path: string,
  make: (put: Put) => Promise<void>,
  { disk = machineDisk, size = 0 }: Streaming = {},
): Promise<void> {
  const temporary = temporaryBeside(path)
  const told = <Value>(calls: Promise<Value>): Promise<Value> => telling(path, calls, size)
  let written = 0
  try {
    const file = await told(created(temporary, disk))
    try {
      await make(async (piece) => {
        const bytes = bytesOf(piece)
        await told(writeAll(file, bytes))
        written += bytes.length
      })
      await told(file.sync())
      if ((await told(file.size())) !== written) await told(Promise.reject(shortWrite()))
    } finally {
      await told(file.close())
    }
    await told(renamed(temporary, path, disk))
  } catch (error) {
    await removeLeft(temporary, disk)
    throw error
  }
}

/** Opens a new file, in a folder that may have to be made first. */
async function created(path: string, disk: Disk): Promise<Opened> {
  const file = await ifThere(disk.create(path))
  if (file) return file
  await disk.makeFolder(dirname(path))
  return disk.create(path)
}

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? Buffer.from(content) : content

const replaced = async (path: string, bytes: Uint8Array, disk: Disk): Promise<boolean> =>
  disk.replace ? telling(path, disk.replace(path, bytes)) : false

/** Removes a file under way, and tries again if that fails: whatever went wrong before should leave nothing. */
export async function removeLeft(path: string, disk: Disk): Promise<void> {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const left = await disk.remove(path).then(
      () => false,
      (cause: unknown) => codeOf(cause) !== 'ENOENT',
    )
    if (!left) return
  }
}

/** Waits for calls on a disk about a path, of a file of so many bytes where that is known; what fails is an EnvironmentError that says why. */
export async function telling<Value>(path: string, calls: Promise<Value>, size = 0): Promise<Value> {
  try {
    return await calls
  } catch (cause) {
    if (cause instanceof EnvironmentError) throw cause
    throw new EnvironmentError(refusal(path, cause, size), cause)
  }
}

/** Writes all bytes at the end of an open file. A disk that takes none fails with ENOSPC. */
export async function writeAll(file: Opened, bytes: Uint8Array): Promise<void> {
  for (let from = 0; from < bytes.length;) {
    const taken = await file.write(bytes, from)
    if (taken === 0) throw shortWrite()
    from += taken
  }
}

const shortWrite = (): Error => Object.assign(new Error('short write'), { code: 'ENOSPC' })

/** On Windows a virus scanner may hold either file for a moment. */
async function renamed(from: string, to: string, disk: Disk): Promise<void> {
  for (let wait = 20; ; wait *= 2.5) {
    try {
      await disk.rename(from, to)
      return
    } catch (cause) {
      const isHeld = process.platform === 'win32' && ['EPERM', 'EBUSY', 'EACCES'].includes(codeOf(cause))
      if (!isHeld || wait > 500) throw cause
      await new Promise((resolve) => setTimeout(resolve, wait))
    }
  }
}

/** Codes of faults that would meet every other file as well. */
const general = new Set([
  'ENOSPC',
  'EDQUOT',
  'EROFS',
  'EIO',
  'EMFILE',
  'ENFILE',
  'ENODEV',
  'ESTALE',
  'STORAGE',
])

/** True for an error of writing after which there is no point in going on. */
export const meetsAll = (error: unknown): boolean =>
  error instanceof EnvironmentError && general.has(codeOf(error.cause))

/** Why a file cannot be written, in words. */
function refusal(path: string, cause: unknown, size: number): Text {
  const code = codeOf(cause) || String(cause)
  const reason = reasons[code] ?? { zh: code, en: code }
  const isFull = code === 'ENOSPC' || code === 'EDQUOT'
  const needed = isFull && size > 0 ? Math.ceil(size / 1024) : undefined
  return {
    zh: `写不了 ${path}：${reason.zh}${needed === undefined ? '' : `，这个文件要 ${needed} KiB`}。原有的文件没有动`,
    en: `cannot write ${path}: ${reason.en}${needed === undefined ? '' : `; this file needs ${needed} KiB`}. What was there is untouched`,
  }
}

const reasons: Readonly<Record<string, Text>> = {
  EACCES: { zh: '没有写入权限', en: 'no permission' },
  EPERM: { zh: '没有写入权限', en: 'no permission' },
  EROFS: { zh: '所在的盘是只读的', en: 'the file system is read-only' },
  ENOSPC: { zh: '磁盘已满', en: 'the disk is full' },
  EDQUOT: { zh: '磁盘配额已满', en: 'the quota is used up' },
  EISDIR: { zh: '同名的文件夹已存在', en: 'there is a folder of that name' },
  ENOTDIR: { zh: '路径中有一段是文件', en: 'part of the path is a file' },
  EEXIST: { zh: '路径中有一段是文件', en: 'part of the path is a file' },
  ENAMETOOLONG: { zh: '文件名太长', en: 'the name is too long' },
  ENOENT: { zh: '所在的文件夹不在，也建不了', en: 'its folder is not there and cannot be made' },
  EIO: { zh: '磁盘读写出错（EIO）', en: 'the disk reports a fault (EIO)' },
  EMFILE: { zh: '打开的文件太多（ulimit -n）', en: 'too many files are open (ulimit -n)' },
  ENFILE: { zh: '本机打开的文件太多', en: 'too many files are open on this machine' },
}
