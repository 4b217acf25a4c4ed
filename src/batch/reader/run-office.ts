/* One conversion by LibreOffice: in a folder and with a profile of its own, macros off, no network, a deadline, and nothing left behind. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readerLimits } from './limits.ts'
import { officeProfile } from './office-profile.ts'

interface Conversion {
  readonly bytes: Uint8Array
  /** Ending that the bytes are written with. */
  readonly from: string
  readonly to: 'docx' | 'xlsx'
  readonly signal: AbortSignal
}

/** The converted file; undefined where the program made none in time. Throws when the run is broken off. */
export async function runOffice(
  office: string,
  { bytes, from, to, signal }: Conversion,
): Promise<Uint8Array | undefined> {
  const folder = await mkdtemp(join(tmpdir(), `disclosure-office-${process.pid}-`))
  try {
    const source = join(folder, `in.${from}`)
    const profile = join(folder, 'profile')
    await mkdir(join(profile, 'user'), { recursive: true })
    await writeFile(join(profile, 'user/registrymodifications.xcu'), officeProfile)
    await writeFile(source, bytes)
    const options = [
      '--headless',
      '--norestore',
      '--nolockcheck',
      '--nodefault',
      '--nofirststartwizard',
      '--nologo',
    ]
    const filter = to === 'docx' ? 'docx:MS Word 2007 XML' : 'xlsx:Calc MS Excel 2007 XML'
    const argv = [...options, `-env:UserInstallation=${pathToFileURL(profile).href}`, '--convert-to', filter]
    await ended(
      [...withoutNetwork(), office, ...argv, '--outdir', join(folder, 'out'), source],
      folder,
      signal,
    )
    return await outcome(join(folder, 'out', `in.${to}`))
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function outcome(path: string): Promise<Uint8Array | undefined> {
  try {
    const { size } = await stat(path)
    return size > readerLimits.bytes ? undefined : await readFile(path)
  } catch {
    return undefined
  }
}

/** Waits for the program's end, and makes one at the deadline, for all the processes that it started. */
function ended(
  [program = '', ...argv]: readonly string[],
  folder: string,
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const nowhere = 'http://127.0.0.1:9'
    const child = spawn(program, argv, {
      cwd: folder,
      env: { HOME: folder, PATH: '/usr/bin:/bin', TMPDIR: folder, http_proxy: nowhere, https_proxy: nowhere },
      stdio: 'ignore',
      detached: process.platform !== 'win32',
      windowsHide: true,
    })
    const kill = (): void => {
      try {
        if (child.pid !== undefined && process.platform !== 'win32') process.kill(-child.pid, 'SIGKILL')
        else child.kill('SIGKILL')
      } catch {
        // It has ended by itself.
      }
    }
    const deadline = setTimeout(kill, readerLimits.conversionMilliseconds)
    signal.addEventListener('abort', kill)
    if (signal.aborted) kill()
    const finish = (): void => {
      clearTimeout(deadline)
      signal.removeEventListener('abort', kill)
      kill()
      if (signal.aborted)
        reject(signal.reason instanceof Error ? signal.reason : new Error('the run was broken off'))
      else resolve()
    }
    child.once('error', finish).once('close', finish)
  })
}

let apart: readonly string[] | undefined

/** On Linux the program runs in a network of its own with nothing in it, where the system lets it. */
function withoutNetwork(): readonly string[] {
  if (process.platform !== 'linux') return []
  const command = ['unshare', '--user', '--map-current-user', '--net', '--']
  apart ??=
    spawnSync(command[0] ?? '', [...command.slice(1), 'true'], { stdio: 'ignore' }).status === 0
      ? command
      : []
  return apart
}
