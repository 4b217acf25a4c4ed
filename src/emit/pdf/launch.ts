/* Starting the browser so that a page can neither reach the network nor a file, and so that it dies with us. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, LaunchOptions as PuppeteerOptions } from 'puppeteer-core'
import { EnvironmentError } from '../../errors.ts'
import type { Text } from '../../language/text.ts'
import { cacheFolder, type Environment } from './cache-folder.ts'
import { carriedLibraries } from './carried-browser.ts'
import { findBrowser, type FoundBrowser } from './find-browser.ts'
import { packageFile } from './package-file.ts'
import { killTree } from './process-tree.ts'
import { newProfile, removeProfile } from './profile.ts'

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

/** A running browser, within twenty seconds and unless broken off. Fails with an EnvironmentError that says what to do. */
export async function launch(options: LaunchOptions, signal?: AbortSignal): Promise<Launched> {
  const [found, { default: puppeteer }, folder] = await Promise.all([
    findBrowser(options),
    import('puppeteer-core'),
    newProfile(options.env),
  ])
  const sandboxed = isSandboxed(options)
  // The driver's own limit does not hold for a pipe.
  const limit = new AbortController()
  const timer = setTimeout(() => {
    limit.abort()
  }, 20_000)
  const start = (env: Environment): Promise<Browser> =>
    puppeteer.launch({
      ...guarded(found, sandboxed),
      protocolTimeout: options.deadline + 5_000,
      userDataDir: folder,
      // An empty LANG or LC_ALL, which some machines have, crashes a page that holds a file input; and no locale may matter.
      env: { ...env, LC_ALL: 'C.UTF-8', ...temporaryWithin(folder, found) },
      signal: signal ? AbortSignal.any([signal, limit.signal]) : limit.signal,
    })
  try {
    const env = await fontEnvironment(options, folder)
    const browser = await start(env).catch(async (cause: unknown) =>
      start(await withLibraries({ cause, found, env })),
    )
    if (!sandboxed) options.onNotice?.(unsandboxed)
    return { browser, found, sandboxed, folder, end: () => end(browser, folder) }
  } catch (cause) {
    await removeProfile(folder)
    throw cause instanceof EnvironmentError ? cause : refused(found, cause)
  } finally {
    clearTimeout(timer)
  }
}

const isSandboxed = ({ env, noSandbox }: LaunchOptions): boolean =>
  !(process.getuid?.() === 0 || noSandbox === true || env['DISCLOSURE_NO_SANDBOX'] === '1')

const guarded = (found: FoundBrowser, sandboxed: boolean): PuppeteerOptions => ({
  executablePath: found.path,
  headless: found.shell ? 'shell' : true,
  pipe: true,
  args: [...isolation, ...plain, ...(sandboxed ? [] : ['--no-sandbox'])],
  handleSIGINT: false,
  handleSIGTERM: false,
  handleSIGHUP: false,
})

/**
 * What the browser puts down for a moment, its shared memory above all, goes with its folder, however it ends.
 * An installed Chrome makes a socket there, whose path must stay under 108 bytes.
 */
const temporaryWithin = (folder: string, { shell }: FoundBrowser): Environment =>
  process.platform === 'linux' && (shell || Buffer.byteLength(folder) <= 60) ? { TMPDIR: folder } : {}

async function end(browser: Browser, folder: string): Promise<void> {
  const child = browser.process()
  if (child) await killTree(child)
  await removeProfile(folder)
}

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

interface Failed {
  readonly cause: unknown
  readonly found: FoundBrowser
  readonly env: Environment
}

/** The environment for a second try, when the carried browser lacked libraries that its package has. */
async function withLibraries({ cause, found, env }: Failed): Promise<Environment> {
  if (found.carried === undefined || !/shared librar/.test(String(cause))) throw cause
  const folder = await carriedLibraries(found.carried, env)
  return { ...env, LD_LIBRARY_PATH: [folder, env['LD_LIBRARY_PATH']].filter(Boolean).join(':') }
}

const unsandboxed: Text = {
  zh: '浏览器未用自己的沙箱（以 root 运行或按要求）；网络、文件和脚本仍然关闭',
  en: 'the browser runs without its own sandbox (as root, or as asked); network, files and scripts stay off all the same',
}

function refused({ path }: FoundBrowser, cause: unknown): EnvironmentError {
  const words = String(cause)
  if (/sandbox/i.test(words)) {
    return new EnvironmentError(
      {
        zh: `浏览器 ${path} 不能建立沙箱。请系统管理员允许用户命名空间，或加 --no-sandbox（网络、文件和脚本仍然关闭）`,
        en: `the browser ${path} cannot set up its sandbox. Have user namespaces allowed, or add --no-sandbox (network, files and scripts stay off)`,
      },
      cause,
    )
  }
  // The driver's own name for a browser that ended at once says nothing to anyone.
  const reason = /TargetCloseError|Protocol error|Failed to launch/.test(words)
    ? libraryOf(words)
    : firstLine(words)
  return new EnvironmentError(
    {
      zh: `浏览器 ${path} 不能启动${reason === '' ? '，一启动就退出' : `：${reason}`}。可用 disclosure doctor 检查；只要 HTML 时加 --format html`,
      en: `the browser ${path} does not start${reason === '' ? ': it ended at once' : `: ${reason}`}. Look with disclosure doctor; --format html needs no browser`,
    },
    cause,
  )
}

const firstLine = (words: string): string => words.split('\n')[0]?.trim() ?? ''

/** The line in which the system names a library that it lacks; empty when there is none. */
const libraryOf = (words: string): string => /^.*shared librar.*$/m.exec(words)?.[0].trim() ?? ''
