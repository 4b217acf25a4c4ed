/* Files under way: their names say whose they are, so that those of a process that died can be told and removed. */
import { dirname, join } from 'node:path'
import type { Disk } from './disk.ts'
import { isRunning, thisProcess, type Running } from './running.ts'

let made = 0

/** A new name beside a path. Short and not derived from its name, which may already be as long as the file system allows. */
export function temporaryBeside(path: string): string {
  const { host, pid, began } = thisProcess()
  made += 1
  return join(dirname(path), `.disclosure-${host}-${pid}-${began}-${made}`)
}

/** The process whose temporary file a name is; `undefined` for any other name. */
function makerOf(name: string): Running | undefined {
  const [, host, pid, began] = /^\.disclosure-([0-9a-f]{8})-(\d+)-(\d*)-\d+$/.exec(name) ?? []
  if (host === undefined || pid === undefined || began === undefined) return undefined
  return { host, pid: Number(pid), began }
}

/** Milliseconds after which what another machine left behind counts as left: a file is under way for seconds. */
const abandoned = 3_600_000

export interface Sweep {
  readonly disk: Disk
  /** What the time is by the clock of the file system. */
  readonly now: number
}

/** Names in a folder of temporary files whose process is gone. A folder that is not there has none. */
export async function leftIn(folder: string, { disk, now }: Sweep): Promise<readonly string[]> {
  const names = await disk.list(folder).catch((): readonly string[] => [])
  const left: string[] = []
  for (const name of names) {
    const maker = makerOf(name)
    if (!maker) continue
    const runs = isRunning(maker) ?? now - (await modifiedOf(join(folder, name), disk)) < abandoned
    if (!runs) left.push(name)
  }
  return left
}

const modifiedOf = async (path: string, disk: Disk): Promise<number> =>
  disk.stat(path).then(
    ({ modified }) => modified,
    () => Infinity,
  )

/** Removes from folders the temporary files whose process is gone. */
export async function sweep(folders: Iterable<string>, manner: Sweep): Promise<void> {
  for (const folder of folders) {
    for (const name of await leftIn(folder, manner))
      await manner.disk.remove(join(folder, name)).catch(() => undefined)
  }
}
