import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { packageFile } from '../../emit/pdf/package-file.ts'
import { Defect } from '../../errors.ts'
import { readerLimits } from './limits.ts'

/** Where the PDF library keeps what says which character a code of a Chinese font means. */
const characterMaps = join(
  dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')),
  'cmaps',
)

/** Starts the process that reads: small memory, nothing of the environment, and no files but the tool's own where Node.js can forbid that. */
export function startReader(): ChildProcess {
  const entry = packageFile('dist/reader-process.js')
  if (!existsSync(entry))
    throw new Defect({
      zh: '程序文件不全（缺少 dist/reader-process.js），请重新安装或重新构建',
      en: 'files of the tool are missing (dist/reader-process.js); install or build it again',
    })
  const flags = [
    `--max-old-space-size=${readerLimits.heap}`,
    '--max-semi-space-size=16',
    ...permissions(entry),
  ]
  return spawn(process.execPath, [...flags, entry, characterMaps], {
    cwd: dirname(entry),
    env: {},
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
    windowsHide: true,
  })
}

/** Reading the tool's own files is all that is allowed: no writing, no programs, no threads, no add-ons. */
function permissions(entry: string): readonly string[] {
  const flag = ['--permission', '--experimental-permission'].find((name) =>
    process.allowedNodeEnvironmentFlags.has(name),
  )
  if (flag === undefined) return []
  const allowed = [join(dirname(entry), '*'), packageFile('package.json'), join(characterMaps, '*')]
  return [flag, ...allowed.map((path) => `--allow-fs-read=${path}`)]
}
