/*
 * The browser that comes as a package (@sparticuz/chromium), inflated into the cache by our own code: the package's own way
 * writes to a shared place, takes whatever file lies there, and switches off web security.
 */
import { createWriteStream, createReadStream, existsSync } from 'node:fs'
import { chmod, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, brotliDecompressSync } from 'node:zlib'
import { randomBytes } from 'node:crypto'
import { EnvironmentError } from '../../errors.ts'
import { cacheFolder, type Environment } from './cache-folder.ts'
import { filesOfTar } from './tar.ts'

/** The folder of the package that carries the browser; `undefined` where it is not installed or does not fit the machine. */
export function carriedPackage(): string | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  try {
    // The package exports only its entry, in build/cjs or build/esm.
    const folder = dirname(dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'))))
    return existsSync(join(folder, 'bin/chromium.br')) ? folder : undefined
  } catch {
    return undefined
  }
}

/** The version of the carried browser's package, `147.0.0`. */
export async function carriedVersion(folder: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string }
  return version
}

/** The carried browser as an executable file in the cache; inflated there the first time (some two seconds). */
export async function inflatedBrowser(folder: string, env: Environment): Promise<string> {
  const home = join(await cacheFolder(env), `chromium-${await carriedVersion(folder)}`)
  const target = join(home, 'chromium')
  if (await isWhole(target)) return target
  await saying(home, async () => {
    await mkdir(home, { recursive: true, mode: 0o700 })
    const temporary = join(home, `.${randomBytes(6).toString('hex')}`)
    try {
      await pipeline(
        createReadStream(join(folder, 'bin/chromium.br')),
        createBrotliDecompress({ chunkSize: 1 << 20 }),
        createWriteStream(temporary, { flags: 'wx', mode: 0o700 }),
      )
      await chmod(temporary, 0o755)
      const { size } = await stat(temporary)
      await rename(temporary, target)
      await replace(sizeFile(target), String(size))
    } finally {
      await rm(temporary, { force: true })
    }
  })
  return target
}

/** The libraries that the carried browser needs and a bare system lacks, unpacked beside it; the folder to search them in. */
export async function carriedLibraries(folder: string, env: Environment): Promise<string> {
  const home = join(await cacheFolder(env), `chromium-${await carriedVersion(folder)}`, 'lib')
  await saying(home, async () => {
    await mkdir(home, { recursive: true, mode: 0o700 })
    const archive = brotliDecompressSync(await readFile(join(folder, 'bin/al2023.tar.br')))
    for (const { name, bytes } of filesOfTar(archive))
      await replace(join(home, name.replace(/^.*\//, '')), bytes)
  })
  return home
}

const sizeFile = (target: string): string => `${target}.size`

/** True for a file of ours that was written to its end: its size is recorded after it is in place. */
async function isWhole(target: string): Promise<boolean> {
  try {
    const [{ size, uid }, recorded] = await Promise.all([stat(target), readFile(sizeFile(target), 'utf8')])
    return size === Number(recorded) && size > 0 && uid === process.getuid?.()
  } catch {
    return false
  }
}

async function replace(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = `${path}.${randomBytes(6).toString('hex')}`
  await writeFile(temporary, content, { flag: 'wx', mode: 0o600 })
  await rename(temporary, path)
}

async function saying(folder: string, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (cause) {
    throw new EnvironmentError(
      {
        zh: `浏览器无法解压到 ${folder}：${String(cause)}。请检查磁盘空间和权限（约需 200 MB）`,
        en: `the browser could not be unpacked into ${folder}: ${String(cause)}. Check disk space (200 MB) and permissions`,
      },
      cause,
    )
  }
}
