/*
 * One run at a time in a folder of results. A lock is a file `lock-<scope>.<number>`; the highest number counts. It is taken
 * by linking a finished file to the next number, which only one of several can do, and numbers never go back: so neither a
 * stale lock nor one that is just given up can be taken twice. What is lower than the highest is only litter.
 */
import { randomBytes } from 'node:crypto'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { EnvironmentError } from '../errors.ts'
import { codeOf, ifThere, type Disk } from './disk.ts'
import { isRunning, thisProcess, type Running } from './running.ts'
import { spokenPath } from './storage/bucket-address.ts'
import { temporaryBeside } from './temporary.ts'
import { noted } from './under-way.ts'
import { removeLeft, writeFile } from './write-file.ts'

export interface Lock {
  /** The time by the clock of the file system when the lock was taken. */
  readonly taken: number
  /** Gives the folder free for the next run. */
  readonly release: () => Promise<void>
}

interface Holder extends Running {
  /** The machine's name, for people. */
  readonly machine: string
  readonly since: string
  readonly token: string
}

export interface Locking {
  readonly disk: Disk
  /** What of the folder is worked on: `all`, or a shard, `2-of-4`. Shards of one division do not disturb each other. */
  readonly scope: string
  /** The time, for people. */
  readonly since: string
}

/** Milliseconds between signs of life, and after which a holder on another machine counts as dead without one. */
const [pulse, dead] = [15_000, 180_000]

/** Marks of the locks that this process holds or reaches for; one of its own that is not among them was left by a fault. */
const held = new Set<string>()

/** Takes the lock of a folder. One that is held, by a process that still runs, is an EnvironmentError. */
export async function lock(folder: string, manner: Locking): Promise<Lock> {
  const { disk, scope, since } = manner
  const holder: Holder = {
    ...thisProcess(),
    machine: hostname(),
    since,
    token: randomBytes(8).toString('hex'),
  }
  const own = temporaryBeside(join(folder, 'lock'))
  held.add(holder.token)
  const callOff = noted(own, disk)
  try {
    await writeFile(own, JSON.stringify(holder), disk)
    const { modified: now } = await disk.stat(own)
    const path = await linked(own, { folder, now, ...manner })
    await refuseOthers(path, { folder, now, ...manner })
    const beat = setInterval(() => void disk.touch(path).catch(() => undefined), pulse)
    beat.unref()
    return {
      taken: now,
      release: async () => {
        clearInterval(beat)
        held.delete(holder.token)
        await free(path, disk)
      },
    }
  } catch (cause) {
    held.delete(holder.token)
    throw cause instanceof EnvironmentError ? cause : unlockable(folder, { cause, scope })
  } finally {
    await removeLeft(own, disk)
    callOff()
  }
}

interface Place extends Locking {
  readonly folder: string
  readonly now: number
}

/** Attempts before it is given up: each is lost to another process. */
const most = 100

/** The path under which the lock was taken. */
async function linked(own: string, place: Place): Promise<string> {
  const { folder, disk, scope } = place
  for (let attempt = 0; attempt < most; attempt += 1) {
    const top = (await locksIn(place)).get(scope) ?? 0
    const state = top === 0 ? 'free' : await stateOf(pathOf(folder, scope, top), place)
    if (state === 'gone') continue
    if (state !== 'free') throw busy(folder, state)
    const path = pathOf(folder, scope, top + 1)
    if (!(await tookName(own, path, disk))) continue
    // Whoever took a higher number meanwhile has seen this one free or dead before it was ours.
    if (((await locksIn(place)).get(scope) ?? 0) === top + 1) {
      if (top > 0) await tidy(place, top)
      return path
    }
    await disk.remove(path).catch(() => undefined)
  }
  throw Object.assign(new Error('no turn'), { code: 'EBUSY' })
}

async function tookName(own: string, path: string, disk: Disk): Promise<boolean> {
  try {
    await disk.link(own, path)
    return true
  } catch (cause) {
    if (codeOf(cause) === 'EEXIST') return false
    if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP'].includes(codeOf(cause))) throw cause
  }
  // A file system without second names: made empty first, which a reader takes for held.
  try {
    const file = await disk.create(path)
    const content = await disk.read(own)
    await file.write(content, 0).finally(() => file.close())
    return true
  } catch (cause) {
    if (codeOf(cause) === 'EEXIST') return false
    throw cause
  }
}

/** The highest number of each scope. */
async function locksIn({
  folder,
  disk,
}: Pick<Place, 'folder' | 'disk'>): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>()
  for (const name of await disk.list(folder)) {
    const [, scope, number] = /^lock-(all|\d+-of-\d+)\.(\d{1,15})$/.exec(name) ?? []
    if (scope !== undefined) found.set(scope, Math.max(found.get(scope) ?? 0, Number(number)))
  }
  return found
}

const pathOf = (folder: string, scope: string, number: number): string =>
  join(folder, `lock-${scope}.${number}`)

/** Numbers below the highest, whose removal nobody waits for. */
async function tidy({ folder, disk, scope }: Place, upTo: number): Promise<void> {
  for (let number = upTo; number > 0 && number > upTo - 3; number -= 1)
    await disk.remove(pathOf(folder, scope, number)).catch(() => undefined)
}

/** Who holds a lock, or that nobody does. */
async function stateOf(path: string, { disk, now }: Place): Promise<Holder | 'free' | 'gone'> {
  const content = await ifThere(disk.read(path))
  const stat = await ifThere(disk.stat(path))
  if (!content || !stat) return 'gone'
  const holder = holderIn(content)
  if (holder === 'free') return 'free'
  const silent = now - stat.modified > dead
  if (holder === undefined) return silent ? 'free' : nobody
  const { host, pid } = thisProcess()
  const isOwn = holder.host === host && holder.pid === pid
  const runs = isOwn ? held.has(holder.token) : (isRunning(holder) ?? !silent)
  return runs ? holder : 'free'
}

const nobody: Holder = { host: '', pid: 0, began: '', machine: '?', since: '?', token: '' }

function holderIn(content: Uint8Array): Holder | 'free' | undefined {
  try {
    const value = JSON.parse(Buffer.from(content).toString('utf8')) as Partial<Holder> & { free?: unknown }
    if (value.free === true) return 'free'
    const { host, pid, began, machine, since, token } = value
    if (typeof host !== 'string' || typeof pid !== 'number' || typeof began !== 'string') return undefined
    return { host, pid, began, machine: String(machine), since: String(since), token: String(token) }
  } catch {
    return undefined
  }
}

/** Runs over the whole folder and over its shards exclude each other, and so do shards of different divisions. */
async function refuseOthers(path: string, place: Place): Promise<void> {
  const { folder, disk, scope } = place
  const division = (name: string): string => name.replace(/^\d+-/, '')
  for (const [other, number] of await locksIn(place)) {
    if (other === scope || (scope !== 'all' && division(other) === division(scope))) continue
    const state = await stateOf(pathOf(folder, other, number), place)
    if (state === 'free' || state === 'gone') continue
    await free(path, disk)
    throw busy(folder, state)
  }
}

/** A lock that is given up stays as a mark, so that its number is not used again. */
async function free(path: string, disk: Disk): Promise<void> {
  await writeFile(path, '{"free":true}', disk)
}

const busy = (path: string, { machine, pid, since }: Holder): EnvironmentError => {
  const folder = spokenPath(path)
  return new EnvironmentError({
    zh: `另一次运行正在写 ${folder}（${machine} 上的进程 ${pid}，自 ${since}）。等它结束再试；它若已不在，过三分钟会自动放开`,
    en: `another run is writing ${folder} (process ${pid} on ${machine}, since ${since}). Wait for it to end; if it is gone, this gives way within three minutes`,
  })
}

function unlockable(
  folder: string,
  { cause, scope }: { readonly cause: unknown; readonly scope: string },
): EnvironmentError {
  const code = codeOf(cause) || String(cause)
  return new EnvironmentError(
    {
      zh: `不能在 ${folder} 登记这次运行（${scope}，${code}）。请确认文件夹可写`,
      en: `cannot register this run in ${folder} (${scope}, ${code}). Make sure the folder can be written`,
    },
    cause,
  )
}
