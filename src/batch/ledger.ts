/*
 * What was made of what, one line of JSON for each report, written after its results are in place. It saves work and is
 * never trusted further than that: a line counts only while the files it names are there with the bytes it names.
 */
import { createHash } from 'node:crypto'
import { join, relative } from 'node:path'
import type { Disk, Opened } from './disk.ts'
import { ifThere } from './disk.ts'
import type { Made } from './result.ts'
import { telling, writeAll, writeFile } from './write-file.ts'

/** A line: the results of one report, and the key of all that they came from. */
export interface Line {
  readonly key: string
  /** The source as it was named, for people. */
  readonly from: string
  readonly outputs: readonly Made[]
}

/** Version of the lines; those of another are passed over. */
const version = 1

/** Folder of the ledger within the folder of results. */
export const ledgerFolder = '.disclosure'

const fileOf = (scope: string): string => (scope === 'all' ? 'ledger.jsonl' : `ledger-${scope}.jsonl`)
const ledgerName = /^ledger(?:-\d+-of-\d+)?\.jsonl$/

/** One key for many things: of anything in it changed, it is another. */
export const keyOf = (parts: unknown): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex')

/** The SHA-256 of bytes, in hexadecimal. */
export const digestOf = (bytes: string | Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex')

/** The keys of lines that only say what may be there: a result that later runs were not asked for, and that of other lines nothing is known. */
const [left, lost] = ['left', 'lost']

const lostLine: Line = { key: lost, from: '', outputs: [] }

/** The lines of a ledger's text, in order. For what is no line of ours there is one that says that something was lost. */
function linesOf(text: string): readonly Line[] {
  const lines = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      try {
        const { v, ...value } = JSON.parse(line) as Partial<Line> & { readonly v?: unknown }
        return v === version && isLine(value) ? value : lostLine
      } catch {
        return lostLine
      }
    })
  // One that is empty was begun, and its lines are gone.
  return lines.length > 0 ? lines : [lostLine]
}

function isLine(value: Partial<Line>): value is Line {
  const { key, from, outputs } = value
  return (
    typeof key === 'string' && typeof from === 'string' && Array.isArray(outputs) && outputs.every(isMade)
  )
}

function isMade(value: unknown): boolean {
  const { format, name, bytes, sha256 } = (value ?? {}) as Partial<Record<keyof Made, unknown>>
  return (
    typeof format === 'string' &&
    typeof bytes === 'number' &&
    typeof sha256 === 'string' &&
    typeof name === 'string' &&
    isWithin(name)
  )
}

/** True for a path that stays in its folder. A ledger may come from anywhere. */
const isWithin = (name: string): boolean =>
  name !== '' && !/^[/\\]|^[a-z]:|\\|\0/i.test(name) && !name.split('/').includes('..')

const textOf = (line: Line): string => `${JSON.stringify({ v: version, ...line })}\n`

/** The ledger of a folder of results while a run adds to it. */
export interface Ledger {
  /** A line for a result of this name and key. Of several ledgers each may know the result as it was at another time. */
  readonly lineOf: (name: string, key: string) => Line | undefined
  /** Adds a line, when the results it names are in place. */
  readonly add: (line: Line) => Promise<void>
  /** Closes it; each result stands in it once. */
  readonly close: () => Promise<void>
}

/** Opens the ledger of a folder; a run over a shard adds to one of its own and reads all. */
export async function openLedger(
  root: string,
  { disk, scope }: { readonly disk: Disk; readonly scope: string },
): Promise<Ledger> {
  const folder = join(root, ledgerFolder)
  const path = join(folder, fileOf(scope))
  await telling(folder, disk.makeFolder(folder))
  const all = await telling(folder, readLedgers(root, disk))
  const own = new Map(all.own(fileOf(scope)).map((line) => [markOf(line), line]))
  const known = new Map(all.lines.map((line) => [placeOf(nameOf(line), line.key), line]))
  let file: Opened | undefined
  // One line after another: two at once would open the file twice, and on some disks mix.
  let turn: Promise<void> = Promise.resolve()
  const write = async (line: Line): Promise<void> => {
    const added = [...leftOver(own.get(markOf(line)), line), line]
    // A line that was cut off must not swallow the next.
    const text = (file ? '' : '\n') + added.map(textOf).join('')
    file ??= await disk.append(path)
    await writeAll(file, Buffer.from(text))
    for (const made of line.outputs) own.delete(markOf({ ...line, key: left, outputs: [made] }))
    for (const one of added) own.set(markOf(one), one)
    known.set(placeOf(nameOf(line), line.key), line)
  }
  return {
    lineOf: (name, key) => known.get(placeOf(name, key)),
    add: (line) => {
      const before = turn
      const next = before.then(() => telling(path, write(line)))
      turn = next.catch(() => undefined)
      return next
    },
    close: async () => {
      await turn
      if (!file) return
      const opened = file
      file = undefined
      await telling(path, opened.close())
      await writeFile(path, [...own.values()].map(textOf).join(''), disk)
    },
  }
}

/** Lines for what was made before and is not made anew: it is ours all the same. */
const leftOver = (before: Line | undefined, { outputs }: Line): readonly Line[] =>
  (before?.outputs ?? [])
    .filter(({ name }) => !outputs.some((made) => made.name === name))
    .map((made) => ({ key: left, from: before?.from ?? '', outputs: [made] }))

const placeOf = (name: string, key: string): string => `${key} ${name}`

/** A line is known by its first result: no two reports of a run share one. */
const nameOf = ({ outputs }: Line): string => outputs[0]?.name ?? ''

const markOf = (line: Line): string => (line.key === left ? `${left} ${nameOf(line)}` : nameOf(line))

interface Ledgers {
  readonly names: readonly string[]
  readonly lines: readonly Line[]
  /** True where lines could not be read, now or by a run before: there may be results that nothing knows. */
  readonly isPart: boolean
  readonly own: (name: string) => readonly Line[]
}

/** All ledgers of a folder: their files, and their lines in order. */
export async function readLedgers(root: string, disk: Disk): Promise<Ledgers> {
  const folder = join(root, ledgerFolder)
  const names = ((await ifThere(disk.list(folder))) ?? []).filter((name) => ledgerName.test(name)).sort()
  const read = new Map<string, readonly Line[]>()
  for (const name of names) {
    const bytes = await ifThere(disk.read(join(folder, name)))
    read.set(name, bytes ? linesOf(Buffer.from(bytes).toString('utf8')) : [])
  }
  const lines = [...read.values()].flat()
  return {
    names,
    lines: lines.filter(({ key }) => key !== lost),
    isPart: lines.some(({ key }) => key === lost),
    own: (name) => read.get(name) ?? [],
  }
}

/** Adds a file besides reports, a list or a summary, to an open ledger, so that it is known for ours; one outside the folder is passed over. */
export async function addAccount(
  ledger: Ledger,
  { root, path, text }: { readonly root: string; readonly path: string; readonly text: string },
): Promise<void> {
  const name = relative(root, path).replaceAll('\\', '/')
  if (!isWithin(name)) return
  const made = { format: 'account', name, bytes: Buffer.byteLength(text), sha256: digestOf(text) }
  await ledger.add({ key: 'account', from: '', outputs: [made] })
}

/** True while every file that a line names is in the folder with the bytes it names. */
export async function holds({ outputs }: Pick<Line, 'outputs'>, root: string, disk: Disk): Promise<boolean> {
  for (const { name, bytes, sha256 } of outputs) {
    const path = join(root, name)
    const stat = await disk.stat(path).catch(() => undefined)
    if (stat?.kind !== 'file' || stat.size !== bytes) return false
    const found = stat.sha256 ?? (await disk.read(path).then(digestOf, () => undefined))
    if (found !== sha256) return false
  }
  return outputs.length > 0
}
