/* Which browser prints: the one that is named, the one that is carried, or one that is installed, in that order. */
import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { EnvironmentError, UsageError } from '../../errors.ts'
import type { Text } from '../../language/text.ts'
import type { Environment } from './cache-folder.ts'
import { carriedPackage, inflatedBrowser } from './carried-browser.ts'

export interface FoundBrowser {
  readonly path: string
  /** How it was found, for `doctor`. */
  readonly step: Text
  /** Folder of the package that carries it, when it is the carried one. */
  readonly carried?: string
  /** True for a headless shell, false for a whole browser. */
  readonly shell: boolean
}

export interface BrowserChoice {
  /** Path given on the command line. */
  readonly path?: string | undefined
  readonly env: Environment
}

const variables = ['DISCLOSURE_BROWSER', 'PUPPETEER_EXECUTABLE_PATH', 'CHROME_PATH']

/** The browser to use. One that is named and not there is an error, never passed over. */
export async function findBrowser({ path, env }: BrowserChoice): Promise<FoundBrowser> {
  if (path !== undefined) return named(path, { zh: '选项 --browser 指定', en: 'named by --browser' })
  const variable = variables.find((name) => env[name])
  if (variable !== undefined)
    return named(env[variable] ?? '', { zh: `环境变量 ${variable} 指定`, en: `named by ${variable}` })
  const carried = carriedPackage()
  if (carried !== undefined) {
    return {
      path: await inflatedBrowser(carried, env),
      step: { zh: '随带的浏览器', en: 'carried along' },
      carried,
      shell: true,
    }
  }
  const installed = installedBrowsers(env).find((candidate) => existsSync(candidate))
  if (installed === undefined) throw none()
  return {
    path: installed,
    step: { zh: '本机已装的浏览器', en: 'installed on this machine' },
    shell: isShell(installed),
  }
}

function named(path: string, step: Text): FoundBrowser {
  if (existsSync(path)) return { path, step, shell: isShell(path) }
  throw new UsageError({
    zh: `找不到浏览器 ${path}（${step.zh}）`,
    en: `there is no browser at ${path} (${step.en})`,
  })
}

const isShell = (path: string): boolean => /headless[-_]shell/.test(path)

/** Places where browsers are installed, headless shells first. */
function installedBrowsers(env: Environment): readonly string[] {
  const cache = join(env['HOME'] ?? homedir(), '.cache/puppeteer')
  const shells = [
    '/usr/lib/chromium/chromium-headless-shell',
    ...puppeteers(join(cache, 'chrome-headless-shell'), 'chrome-headless-shell'),
  ]
  const system = { linux: linux(), darwin: mac(), win32: windows(env) }[process.platform as string] ?? []
  return [...shells, ...system, ...puppeteers(join(cache, 'chrome'), 'chrome')]
}

const linux = (): readonly string[] => [
  '/usr/lib/chromium/chromium',
  '/usr/lib/chromium-browser/chromium-browser',
  '/opt/google/chrome/chrome',
  '/opt/microsoft/msedge/msedge',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/usr/bin/chromium',
  '/snap/bin/chromium',
]

const mac = (): readonly string[] =>
  ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  )

const windows = (env: Environment): readonly string[] =>
  ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].flatMap((program) =>
    ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
      env[name] ? [`${env[name]}\\${program}`] : [],
    ),
  )

/** What Puppeteer once downloaded: <folder>/<version>/<archive>/<name>, the newest first. */
function puppeteers(folder: string, name: string): readonly string[] {
  if (!existsSync(folder)) return []
  const inside = (path: string): string[] => readdirSync(path).map((entry) => join(path, entry))
  return inside(folder)
    .sort((left, right) => right.localeCompare(left, 'en', { numeric: true }))
    .flatMap((version) => inside(version).map((archive) => join(archive, name)))
}

const none = (): EnvironmentError =>
  new EnvironmentError({
    zh: '没有可用的浏览器。三种办法：一、Linux x64 上重新安装（不要加 --omit=optional），会带来一个；二、安装 Chrome、Edge 或 Chromium；三、用 --browser 或环境变量 DISCLOSURE_BROWSER 指明路径',
    en: 'there is no browser. Three ways out: on Linux x64 install again without --omit=optional, which brings one; or install Chrome, Edge or Chromium; or name one by --browser or DISCLOSURE_BROWSER',
  })
