/* What a browser needs of the machine, looked at when it did not work, before the browser is blamed. */
import { readFile, statfs } from 'node:fs/promises'
import type { Text } from '../../language/text.ts'
import type { Environment } from './cache-folder.ts'
import { BrowserEnded } from './browser-process.ts'
import { temporaryFolder } from './profile.ts'

/** MiB in the temporary folder below which a browser hardly works: it keeps its profile and its shared memory there. */
const fewest = { mebibytes: 32, handles: 80 }

/** What is lacking, with what to do about it; `undefined` where nothing shows. `cause` is what went wrong, where that is known. */
export async function shortage(env: Environment, cause?: unknown): Promise<Text | undefined> {
  const clues = cluesIn(cause)
  const limits = await limitsHere()
  if (/EMFILE|ENFILE|Too many open files/i.test(clues)) return handles(limits.handles)
  const folder = temporaryFolder(env)
  const room = await roomIn(folder)
  if (/ENOSPC|EDQUOT|No space left/i.test(clues) || room < fewest.mebibytes) return full(folder, room)
  if (limits.handles < fewest.handles) return handles(limits.handles)
  // A limit that lets files of this size through lets all of a browser's through.
  if (/EFBIG|SIGXFSZ|File too large/i.test(clues) || limits.fileSize < fewest.mebibytes * 1024 * 1024)
    return large(limits.fileSize)
  return undefined
}

/** Words in which a lack may be named: codes of the system, the signal that ended the browser, its own last words. */
function cluesIn(cause: unknown): string {
  if (cause instanceof BrowserEnded) return `${cause.signal ?? ''} ${cause.said}`
  if (!(cause instanceof Error)) return ''
  return `${'code' in cause ? String(cause.code) : ''} ${cluesIn(cause.cause)}`
}

/** MiB that are free where a folder lies; without end where that cannot be told. */
async function roomIn(folder: string): Promise<number> {
  try {
    const { bavail, bsize } = await statfs(folder)
    return Math.floor((bavail * bsize) / 1024 / 1024)
  } catch {
    return Infinity
  }
}

interface Limits {
  readonly handles: number
  /** In bytes. */
  readonly fileSize: number
}

/** What one process may use here; without end where the system does not say. */
async function limitsHere(): Promise<Limits> {
  const text = await readFile('/proc/self/limits', 'utf8').catch(() => '')
  const limit = (name: string): number => {
    const [, soft = 'unlimited'] = new RegExp(`^${name} +(\\S+)`, 'm').exec(text) ?? []
    return soft === 'unlimited' ? Infinity : Number(soft)
  }
  return { handles: limit('Max open files'), fileSize: limit('Max file size') }
}

function handles(limit: number): Text {
  const here = Number.isFinite(limit) ? { zh: `只许 ${limit} 个`, en: `${limit} are allowed` } : undefined
  return {
    zh: `可以同时打开的文件太少（${here ? `${here.zh}，` : ''}ulimit -n）。请用 ulimit -n 1024 放宽，或请系统管理员放宽`,
    en: `too few files may be open at a time (${here ? `${here.en}; ` : ''}ulimit -n). Allow more with ulimit -n 1024, or have it done`,
  }
}

const full = (folder: string, room: number): Text => ({
  zh: `临时文件夹 ${folder} 所在的盘快满了（剩 ${room} MiB）。请腾出空间，或把环境变量 TMPDIR 设为别的盘上的文件夹`,
  en: `the temporary folder ${folder} is nearly full (${room} MiB left). Make room, or set TMPDIR to a folder on another disk`,
})

const large = (limit: number): Text => ({
  zh: `可以写的文件太小（${Number.isFinite(limit) ? `至多 ${Math.floor(limit / 1024)} KiB，` : ''}ulimit -f）。请用 ulimit -f unlimited 放宽，或请系统管理员放宽`,
  en: `only small files may be written (${Number.isFinite(limit) ? `${Math.floor(limit / 1024)} KiB at most; ` : ''}ulimit -f). Allow more with ulimit -f unlimited, or have it done`,
})
