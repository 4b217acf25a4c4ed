/* Starting the browser so that a page can neither reach the network nor a file, and so that it dies with us. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Target } from 'puppeteer-core'
import type { Text } from '../../language/text.ts'
import { BrowserEnded, startBrowser } from './browser-process.ts'
import { cacheFolder, type Environment } from './cache-folder.ts'
import { carriedLibraries } from './carried-browser.ts'
import { findBrowser, type FoundBrowser } from './find-browser.ts'
import { packageFile } from './package-file.ts'
import { newProfile, removeProfile } from './profile.ts'
import { Late, libraryOf, refused } from './refused.ts'

export interface LaunchOptions {
  readonly env: Environment
  readonly path?: string | undefined
  /** True runs the browser without its own sandbox, also for an ordinary user. */
  readonly noSandbox?: boolean
  /** True lets the page use the machine's fonts. */
  readonly systemFonts?: boolean
  /** Milliseconds that a report may take. */
  readonly deadline: number
  /** Told once of what a careful person should know. */
  readonly onNotice?: (notice: Text) => void
}

export interface Launched {
  readonly browser: Browser
  /** The process that leads all others of the browser. */
  readonly pid: number
  readonly found: FoundBrowser
  readonly sandboxed: boolean
  /** The browser's own folder, gone when it is. */
  readonly folder: string
  /** Ends the browser, all its processes, at once, and removes its folder. It has nothing to save. */
  readonly end: () => Promise<void>
}

// A proxy that is not there and a resolver that knows nothing: what no page trick goes round.
const isolation = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--proxy-server=http://127.0.0.1:1',
  '--proxy-bypass-list=<-loopback>',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--no-pings',
]
// Hinting changes advance widths, and with them the bytes.
const plain = [
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-sync',
  '--font-render-hinting=none',
]

/** Milliseconds within which a browser is there. */
const longestStart = 20_000

/** A running browser, within twenty seconds and unless broken off. Fails with an EnvironmentError that says what to do. */
export async function launch(options: LaunchOptions, signal?: AbortSignal): Promise<Launched> {
  const found = await findBrowser(options)
  const sandboxed = isSandboxed(options)
  let folder: string | undefined
  try {
    folder = newProfile(options.env)
    const running = await connected({ found, folder, sandboxed, options, signal })
    if (!sandboxed) options.onNotice?.(unsandboxed)
    return { ...running, found, sandboxed, folder }
  } catch (cause) {
    if (folder !== undefined) await removeProfile(folder)
    throw await refused(found.path, cause, options.env)
  }
}

interface Launching {
  readonly found: FoundBrowser
  readonly folder: string
  readonly sandboxed: boolean
  readonly options: LaunchOptions
  readonly signal: AbortSignal | undefined
}

type Running = Pick<Launched, 'browser' | 'pid' | 'end'>

/** A browser that answers; once more with libraries of its own where the first one lacked some. */
async function connected(launching: Launching): Promise<Running> {
  const { found, folder, options } = launching
  // An empty LANG or LC_ALL, which some machines have, crashes a page that holds a file input; and no locale may matter.
  const env: Environment = {
    ...(await fontEnvironment(options, folder)),
    LC_ALL: 'C.UTF-8',
    ...temporaryWithin(folder, found),
  }
  try {
    return await begun(launching, env)
  } catch (cause) {
    const lacks = cause instanceof BrowserEnded && libraryOf(cause.said) !== ''
    if (found.carried === undefined || !lacks) throw cause
    const libraries = [await carriedLibraries(found.carried, options.env), env['LD_LIBRARY_PATH']]
    return begun(launching, { ...env, LD_LIBRARY_PATH: libraries.filter(Boolean).join(':') })
  }
}

/** Starts a browser and waits until it has a page, or for its end, the end of its time, or that of all. */
async function begun(
  { found, folder, sandboxed, options, signal }: Launching,
  env: Environment,
): Promise<Running> {
  const { default: puppeteer } = await import('puppeteer-core')
  signal?.throwIfAborted()
  const args = [...isolation, ...plain, ...(sandboxed ? [] : ['--no-sandbox']), '--remote-debugging-pipe']
  const all = puppeteer.defaultArgs({ headless: found.shell ? 'shell' : true, userDataDir: folder, args })
  const { pid, transport, ended, end } = await startBrowser(found.path, all, env)
  const answering = async (): Promise<Browser> => {
    const browser = await puppeteer.connect({ transport, protocolTimeout: options.deadline + 5_000 })
    await browser.waitForTarget(isPage, { timeout: 0 })
    return browser
  }
  const broken = brokenOff(signal)
  try {
    const work = answering()
    // The one that loses may fail later, when nobody listens.
    work.catch(() => undefined)
    const browser = await Promise.race([work, ended, broken.off])
    return {
      browser,
      pid,
      end: async () => {
        await end()
        await removeProfile(folder)
      },
    }
  } catch (cause) {
    await end()
    throw cause
  } finally {
    broken.settle()
  }
}

/** A promise that rejects when the time for a start is over or the signal falls, until it is settled that neither matters. */
function brokenOff(signal: AbortSignal | undefined): {
  readonly off: Promise<never>
  readonly settle: () => void
} {
  let reject: (cause: Error) => void = () => undefined
  const off = new Promise<never>((_resolve, refuse) => {
    reject = refuse
  })
  off.catch(() => undefined)
  const timer = setTimeout(() => {
    reject(new Late())
  }, longestStart)
  const stop = (): void => {
    reject(new Error('broken off'))
  }
  signal?.addEventListener('abort', stop)
  if (signal?.aborted === true) stop()
  return {
    off,
    settle: () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', stop)
    },
  }
}

const isPage = (target: Target): boolean => {
  const type: string = target.type()
  return type === 'page'
}

const isSandboxed = ({ env, noSandbox }: LaunchOptions): boolean =>
  !(process.getuid?.() === 0 || noSandbox === true || env['DISCLOSURE_NO_SANDBOX'] === '1')

/**
 * What the browser puts down for a moment, its shared memory above all, goes with its folder, however it ends.
 * An installed Chrome makes a socket there, whose path must stay under 108 bytes.
 */
const temporaryWithin = (folder: string, { shell }: FoundBrowser): Environment =>
  process.platform === 'linux' && (shell || Buffer.byteLength(folder) <= 60) ? { TMPDIR: folder } : {}

/** Fontconfig with one folder of ours: with none at all Chromium prints blank pages. */
async function fontEnvironment({ env, systemFonts }: LaunchOptions, folder: string): Promise<Environment> {
  if (process.platform !== 'linux') return env
  const cache = await cacheFolder(env)
  const folders = [
    packageFile('fonts'),
    ...(systemFonts
      ? [
          '/usr/share/fonts',
          '/usr/local/share/fonts',
          join(env['HOME'] ?? '', '.local/share/fonts'),
          join(env['HOME'] ?? '', '.fonts'),
        ]
      : []),
  ]
  // In a place of its own: a file shared by runs could be read while another is writing it.
  const file = join(folder, 'fonts.conf')
  const lines = [
    ...folders.map((folder) => `<dir>${xml(folder)}</dir>`),
    `<cachedir>${xml(join(cache, 'fontconfig'))}</cachedir>`,
  ]
  await writeFile(file, `<?xml version="1.0"?>\n<fontconfig>${lines.join('')}</fontconfig>\n`)
  return { ...env, FONTCONFIG_FILE: file }
}

const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const unsandboxed: Text = {
  zh: '浏览器未用自己的沙箱（以 root 运行或按要求）；网络、文件和脚本仍然关闭',
  en: 'the browser runs without its own sandbox (as root, or as asked); network, files and scripts stay off all the same',
}
