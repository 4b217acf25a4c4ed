import { spawn, type ChildProcess } from 'node:child_process'
import { dirname } from 'node:path'
import { packageFile } from '../../emit/pdf/package-file.ts'
import { readerLimits } from './limits.ts'

/** Starts the process that reads: small memory, nothing of the environment, and no files but the tool's own where Node.js can forbid that. */
export function startReader(): ChildProcess {
  const entry = packageFile('dist/reader-process.js')
  const flags = [
    `--max-old-space-size=${readerLimits.heap}`,
    '--max-semi-space-size=16',
    ...permissions(entry),
  ]
  return spawn(process.execPath, [...flags, entry], {
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
  return [flag, `--allow-fs-read=${dirname(entry)}/*`, `--allow-fs-read=${packageFile('package.json')}`]
}
