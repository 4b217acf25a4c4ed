/*
 * Reports made one by one, several under way at a time: what has not changed is left, what fails costs only itself, and what
 * would meet all (no room on the disk, no browser) ends the run.
 */
import { basename, dirname, join, relative } from 'node:path'
import { EnvironmentError } from '../errors.ts'
import { ifThere, type Disk } from './disk.ts'
import type { Entry } from './entry.ts'
import { digestOf, holds, type Ledger } from './ledger.ts'
import type { Output } from './outputs.ts'
import { spokenPath } from './storage/bucket-address.ts'
import type { Checked, Made, Result } from './result.ts'
import { ofMachine } from './of-machine.ts'
import { meetsAll, telling, writeFile } from './write-file.ts'

/** A report that is to be made. */
export interface Item {
  readonly entry: Entry
  readonly checked: Checked
  /** The exit code that its findings mean. */
  readonly exit: number
  /** Digest of the texts it was checked in. */
  readonly inputs: string
  readonly outputs: readonly Output[]
  /** True where results depend on what no key can hold. */
  readonly always: boolean
}

/** What a report came to when its turn was there: its files, or that it is no longer fit to be made. */
export type Rendered =
  | {
      readonly files: ReadonlyMap<string, string | Uint8Array>
      /** Digest of the texts it was made from, which may have changed since it was checked. */
      readonly inputs: string
    }
  | { readonly rejected: Checked }

export interface Making {
  /** The folder of results. */
  readonly root: string
  readonly disk: Disk
  readonly ledger: Ledger
  readonly signal: AbortSignal
  /** True makes everything anew. */
  readonly force: boolean
  readonly keyOf: (item: Item, inputs: string) => string
  /** How many may be under way; asked when the first is to be made. */
  readonly begin: (count: number) => Promise<number>
  readonly render: (item: Item) => Promise<Rendered>
  /** Told of each result as it comes. */
  readonly onResult: (result: Result) => void
  /** The result of a report that failed. */
  readonly failed: (item: Item, error: unknown) => Result
}

/** What a run came to: results by item, and what ended it early. */
export interface Done {
  readonly results: ReadonlyMap<Item, Result>
  /** Why reports were left undone; absent when none were. */
  readonly fatal?: unknown
}

/** Files hashed at a time to see whether they are what the ledger says. */
const hashed = 8

/** Makes all items; those that a signal or a fault that meets all left undone have no result. */
export async function makeAll(items: readonly Item[], making: Making): Promise<Done> {
  const results = new Map<Item, Result>()
  const folders = new Set<string>()
  const take = (item: Item, result: Result): void => {
    results.set(item, result)
    making.onResult(result)
  }
  const stale: Item[] = []
  await concurrently(items, { width: hashed, signal: making.signal }, async (item) => {
    const outputs = await unchanged(item, making)
    if (outputs) take(item, { ...item.checked, state: 'unchanged', exit: item.exit, outputs })
    else stale.push(item)
  })
  if (stale.length === 0 || making.signal.aborted) return { results }
  const order = new Map(items.map((item, index) => [item, index]))
  stale.sort((left, right) => (order.get(left) ?? 0) - (order.get(right) ?? 0))
  const seen = new Set<unknown>()
  const halt = new AbortController()
  let fatal: unknown
  const signal = AbortSignal.any([making.signal, halt.signal])
  await concurrently(stale, { width: await making.begin(stale.length), signal }, async (item) => {
    try {
      take(item, await made(item, making, folders))
    } catch (cause) {
      const error = ofMachine(cause)
      // What is cut short by the end of all is not this report's failure.
      if (signal.aborted) return
      take(item, making.failed(item, error))
      // The very same error again says that it is no report's own.
      if (!meetsAll(error) && !seen.has(error)) seen.add(error)
      else {
        fatal = error
        halt.abort()
      }
    }
  })
  // Names reach the disk once for all; what they name has.
  for (const folder of folders) await telling(folder, ifThere(making.disk.syncFolder(folder)))
  await refuseGone(results, making)
  return { results, ...(fatal === undefined ? {} : { fatal }) }
}

/** Looks once whether the results are there, for somebody may have removed them since; a report without them has failed. */
async function refuseGone(results: Map<Item, Result>, { root, disk, failed }: Making): Promise<void> {
  const known = new Map<string, ReadonlySet<string>>()
  const isThere = async (path: string): Promise<boolean> => {
    const folder = dirname(path)
    const names = known.get(folder) ?? new Set(await disk.list(folder).catch(() => []))
    known.set(folder, names)
    // Some file systems write a name otherwise than it was given.
    return names.has(basename(path)) || (await disk.stat(path).catch(() => undefined))?.kind === 'file'
  }
  for (const [item, { outputs }] of results) {
    for (const { name } of outputs) {
      if (await isThere(join(root, name))) continue
      results.set(item, failed(item, gone(name)))
      break
    }
  }
}

const gone = (name: string): EnvironmentError =>
  new EnvironmentError({
    zh: `${name} 写好以后被删掉了；再运行一次同样的命令即可补上`,
    en: `${name} was written and then removed by somebody; run the same command again to have it`,
  })

/** Works through a list, so many at a time, until it is done or the signal falls; what is under way is waited for. */
async function concurrently<One>(
  list: readonly One[],
  { width, signal }: { readonly width: number; readonly signal: AbortSignal },
  work: (one: One) => Promise<void>,
): Promise<void> {
  let next = 0
  const worker = async (): Promise<void> => {
    while (next < list.length && !signal.aborted) {
      const one = list[next]
      next += 1
      if (one !== undefined) await work(one)
    }
  }
  await Promise.all(Array.from({ length: Math.min(width, list.length) }, worker))
}

/** The results of an item that are in place as its key and their bytes say; none when it must be made. */
async function unchanged(
  item: Item,
  { ledger, root, disk, force, keyOf }: Making,
): Promise<readonly Made[] | undefined> {
  if (force || item.always) return undefined
  const names = item.outputs.map((output) => nameIn(root, output))
  const line = ledger.lineOf(names[0] ?? '', keyOf(item, item.inputs))
  if (!line) return undefined
  const isSame =
    line.outputs.length === names.length && line.outputs.every(({ name }, index) => name === names[index])
  return isSame && (await holds(line, root, disk)) ? line.outputs : undefined
}

async function made(item: Item, making: Making, folders: Set<string>): Promise<Result> {
  const { root, disk, ledger, keyOf } = making
  const rendered = await making.render(item)
  if ('rejected' in rendered) return { ...rendered.rejected, state: 'rejected', exit: 1, outputs: [] }
  const outputs: Made[] = []
  for (const output of item.outputs) {
    const content = rendered.files.get(output.format)
    if (content === undefined)
      throw new EnvironmentError({ zh: `没有得到 ${output.name}`, en: `${output.name} was not made` })
    const bytes = typeof content === 'string' ? Buffer.from(content) : content
    await writeFile(output.path, bytes, disk)
    folders.add(dirname(output.path))
    const { format } = output
    outputs.push({ format, name: nameIn(root, output), bytes: bytes.length, sha256: digestOf(bytes) })
  }
  await ledger.add({ key: keyOf(item, rendered.inputs), from: item.checked.report, outputs })
  return { ...item.checked, state: 'built', exit: item.exit, outputs }
}

/** A result's path within the folder of results, with forward slashes. */
export const nameIn = (root: string, { path }: Pick<Output, 'path'>): string =>
  spokenPath(relative(root, path).replaceAll('\\', '/'))
