/* The folder of one run of the browser, named after the process that it belongs to, so that what a dead one left is known. */
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { atExit } from '../../machine/at-exit.ts'
import type { Environment } from './cache-folder.ts'
import { isAlive } from '../../machine/is-alive.ts'
import { endNaming } from './process-tree.ts'

/** What calls off the removal of a profile at the end of the process. */
const callsOff = new Map<string, () => void>()

/** A new folder in the temporary one, for this process. Made in one go, so that no sudden end can leave it unknown. */
export function newProfile(env: Environment): string {
  const folder = mkdtempSync(join(temporaryFolder(env), `${prefix()}${process.pid}-`))
  callsOff.set(
    folder,
    atExit(() => {
      rmSync(folder, patiently)
    }),
  )
  return folder
}

/** Removes a profile whose browser is gone. */
export async function removeProfile(folder: string): Promise<void> {
  await rm(folder, patiently)
  callsOff.get(folder)?.()
  callsOff.delete(folder)
}

/** Processes that were just ended may still write for a moment. */
const patiently = { recursive: true, force: true, maxRetries: 5, retryDelay: 50 }

/** Removes what runs that were killed have left behind on this machine: a browser, too, that was stopped and could not end. */
export async function sweepProfiles(env: Environment): Promise<void> {
  const folder = temporaryFolder(env)
  const names = await readdir(folder).catch(() => [])
  const left = names.filter((name) => {
    const pid = ownerOf(name)
    return pid !== undefined && !isAlive(pid)
  })
  // Another user's cannot be removed, and need not be.
  if (left.length === 0) return
  await endNaming(left.map((name) => join(folder, name)))
  await Promise.all(left.map((name) => removeProfile(join(folder, name)).catch(() => undefined)))
}

/** The folder for what lies there for a moment only. */
export const temporaryFolder = (env: Environment): string => env['TMPDIR'] || tmpdir()

// Containers that share a temporary folder number their processes each for itself.
const prefix = (): string =>
  `disclosure-${createHash('sha256').update(hostname()).digest('hex').slice(0, 8)}-`

function ownerOf(name: string): number | undefined {
  if (!name.startsWith(prefix())) return undefined
  const [, pid] = /^(\d+)-\w{6}$/.exec(name.slice(prefix().length)) ?? []
  return pid === undefined ? undefined : Number(pid)
}
