/* Why a browser does not start, in words that say what to do. */
import { EnvironmentError } from '../../errors.ts'
import type { Text } from '../../language/text.ts'
import { BrowserEnded } from './browser-process.ts'
import type { Environment } from './cache-folder.ts'
import { shortage } from './shortage.ts'

/** Thrown when a browser took too long to start. */
export class Late extends Error {}

/** The error for a browser that does not start. What the machine lacks is looked at first. */
export async function refused(path: string, cause: unknown, env: Environment): Promise<EnvironmentError> {
  if (cause instanceof EnvironmentError) return cause
  const lack = await shortage(env, cause)
  if (lack !== undefined)
    return new EnvironmentError(
      { zh: `浏览器不能启动：${lack.zh}`, en: `no browser can start: ${lack.en}` },
      cause,
    )
  const said = cause instanceof BrowserEnded ? cause.said : ''
  if (/sandbox/i.test(said))
    return new EnvironmentError(
      {
        zh: `浏览器 ${path} 不能建立沙箱。请系统管理员允许用户命名空间，或加 --no-sandbox（网络、文件和脚本仍然关闭）`,
        en: `the browser ${path} cannot set up its sandbox. Have user namespaces allowed, or add --no-sandbox (network, files and scripts stay off)`,
      },
      cause,
    )
  const { zh, en } = reasonOf(cause, said)
  return new EnvironmentError(
    {
      zh: `浏览器 ${path} 不能启动：${zh}。可用 disclosure doctor 检查；只要 HTML 时加 --format html`,
      en: `the browser ${path} does not start: ${en}. Look with disclosure doctor; --format html needs no browser`,
    },
    cause,
  )
}

/** The line in which the system names a library that it lacks; empty when there is none. */
export const libraryOf = (words: string): string => /^.*shared librar.*$/m.exec(words)?.[0].trim() ?? ''

function reasonOf(cause: unknown, said: string): Text {
  const library = libraryOf(said)
  if (library !== '') return { zh: library, en: library }
  if (cause instanceof Late) return { zh: '20 秒内没有准备好', en: 'it was not ready within 20 seconds' }
  if (cause instanceof BrowserEnded && cause.signal !== null)
    return { zh: `一启动就退出（${cause.signal}）`, en: `it ended at once (${cause.signal})` }
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  if (code === 'EACCES') return { zh: '没有执行权限', en: 'no permission to run it' }
  if (code !== '') return { zh: `系统不能运行它（${code}）`, en: `the system cannot run it (${code})` }
  return { zh: '一启动就退出', en: 'it ended at once' }
}
