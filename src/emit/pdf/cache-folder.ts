import { mkdir, stat } from 'node:fs/promises'
import { homedir, tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { EnvironmentError } from '../../errors.ts'

export type Environment = Readonly<Record<string, string | undefined>>

/** A folder that outlives the run, for what is costly to make: the user's cache, or else one of ours in the temporary folder. */
export async function cacheFolder(env: Environment): Promise<string> {
  const tried = [...usual(env), join(tmpdir(), `disclosure-${userInfo().uid}`)]
  for (const folder of tried) if (await usable(folder)) return folder
  throw new EnvironmentError({
    zh: `无处存放浏览器：${tried.join('、')} 都不能写。请设置环境变量 XDG_CACHE_HOME 为可写的文件夹`,
    en: `there is no place to keep the browser: none of ${tried.join(', ')} can be written. Set XDG_CACHE_HOME to a folder that can`,
  })
}

function usual(env: Environment): readonly string[] {
  const home = env['HOME'] ?? homedir()
  if (env['XDG_CACHE_HOME']) return [join(env['XDG_CACHE_HOME'], 'disclosure')]
  if (process.platform === 'win32') return [join(env['LOCALAPPDATA'] ?? home, 'disclosure', 'cache')]
  return home === ''
    ? []
    : [join(home, process.platform === 'darwin' ? 'Library/Caches' : '.cache', 'disclosure')]
}

/** Made if need be, and nobody else's: a folder that another user made could hold anything. */
async function usable(folder: string): Promise<boolean> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const { uid } = await stat(folder)
    return process.platform === 'win32' || uid === process.getuid?.()
  } catch {
    return false
  }
}
