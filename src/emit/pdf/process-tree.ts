/* A browser is many processes. It leads their group, so that they are ended and weighed together. */
import { execFile, execFileSync, type ChildProcess } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'

/** Ends a process and its descendants at once, and waits until it is gone, two seconds at most. */
export async function killTree(child: ChildProcess): Promise<void> {
  if (child.pid === undefined) return
  const gone =
    child.exitCode === null && child.signalCode === null
      ? new Promise((resolve) => child.once('exit', resolve))
      : undefined
  if (process.platform === 'win32') execFile('taskkill', taskkill(child.pid)).on('error', () => undefined)
  else killGroup(child.pid)
  let timer: NodeJS.Timeout | undefined
  const late = new Promise((resolve) => (timer = setTimeout(resolve, 2_000)))
  await Promise.race([gone, late])
  clearTimeout(timer)
}

/** Ends a process and its descendants while this one ends, waiting for nothing that could be left undone. */
export function killAtOnce(leader: number): void {
  if (process.platform === 'win32') execFileSync('taskkill', taskkill(leader), { stdio: 'ignore' })
  else killGroup(leader)
}

const taskkill = (pid: number): readonly string[] => ['/pid', String(pid), '/T', '/F']

function killGroup(leader: number): void {
  try {
    process.kill(-leader, 'SIGKILL')
  } catch {
    // Nobody of the group is left.
  }
}

/** Ends the browsers that were started with one of some folders; only Linux tells which they are. */
export async function endNaming(folders: readonly string[]): Promise<void> {
  if (process.platform !== 'linux') return
  for (const pid of await processes()) {
    const words = (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).split('\0')
    if (folders.some((folder) => words.includes(`--user-data-dir=${folder}`))) killGroup(Number(pid))
  }
}

/** Bytes of memory that the processes of a group take, shared pages in parts; `undefined` where the system does not say. */
export async function memoryOf(leader: number): Promise<number | undefined> {
  if (process.platform !== 'linux') return undefined
  const sizes = await Promise.all(
    (await processes()).map(async (pid) => ((await groupOf(pid)) === leader ? sizeOf(pid) : 0)),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}

const processes = async (): Promise<readonly string[]> =>
  (await readdir('/proc')).filter((name) => /^\d+$/.test(name))

/** The group of a process; a name in brackets may hold spaces and brackets. */
async function groupOf(pid: string): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2])
}

/** Of a process in a sandbox only what is resident is told, not how much of it is shared. */
async function sizeOf(pid: string): Promise<number> {
  const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '')
  const [, share] = /^Pss:\s+(\d+) kB/m.exec(rollup) ?? []
  if (share !== undefined) return Number(share) * 1024
  const [, resident = '0'] = (await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '')).split(' ')
  return Number(resident) * 4096
}
