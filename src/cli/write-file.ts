import { randomBytes } from 'node:crypto'
import { mkdir, open, rename, stat, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { EnvironmentError } from '../errors.ts'
import type { Text } from '../language/text.ts'

/**
 * Writes a file whole or not at all: into a new file beside it, checked, then renamed over. Whatever fails, the old file
 * stays as it was and nothing is left behind. Throws an EnvironmentError that says why.
 */
export async function writeFile(path: string, content: string | Uint8Array): Promise<void> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  // Short and not derived from the name, which may already be as long as the file system allows.
  const temporary = join(dirname(path), `.disclosure-${randomBytes(6).toString('hex')}`)
  try {
    await mkdir(dirname(path), { recursive: true })
    const handle = await open(temporary, 'wx', 0o644)
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    if ((await stat(temporary)).size !== bytes.length)
      throw Object.assign(new Error('short write'), { code: 'ENOSPC' })
    await rename(temporary, path)
  } catch (cause) {
    await unlink(temporary).catch(() => undefined)
    throw new EnvironmentError(refusal(path, cause), cause)
  }
}

/** Why a file cannot be written, in words. */
export function refusal(path: string, cause: unknown): Text {
  const code = (cause as NodeJS.ErrnoException).code ?? String(cause)
  const reason = reasons[code] ?? { zh: code, en: code }
  return {
    zh: `写不了 ${path}：${reason.zh}。原有的文件没有动`,
    en: `cannot write ${path}: ${reason.en}. What was there is untouched`,
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
}
