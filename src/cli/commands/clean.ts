import { dirname, join, resolve } from 'node:path'
import { ifThere, type Disk } from '../../batch/disk.ts'
import { holds, ledgerFolder, readLedgers } from '../../batch/ledger.ts'
import { lock } from '../../batch/lock.ts'
import { isRecordText, recordName } from '../../batch/record.ts'
import type { Made } from '../../batch/result.ts'
import { leftIn } from '../../batch/temporary.ts'
import { telling } from '../../batch/write-file.ts'
import { UsageError } from '../../errors.ts'
import { escape } from '../../finding/escape.ts'
import type { Text } from '../../language/text.ts'
import { diskOf } from '../batch/disk-of.ts'
import { complain, progress, type Context } from '../context.ts'
import type { Options } from '../declared/declared.ts'
import { exit, type ExitCode } from '../exit.ts'

interface Cleaning {
  readonly root: string
  readonly disk: Disk
  /** True only says what would go. */
  readonly dry: boolean
  readonly context: Context
}

/** `disclosure clean`: removes from a folder of results what `build` wrote there and nobody changed since, and its ledger. */
export async function run(
  [name = '.']: readonly string[],
  options: Options,
  context: Context,
): Promise<ExitCode> {
  const root = resolve(context.io.cwd, name)
  const disk = await diskOf(name, context.io)
  const home = join(root, ledgerFolder)
  const { names, lines, isPart } = await telling(home, readLedgers(root, disk))
  // A run that refused everything leaves nothing else.
  const hasLock = ((await telling(home, ifThere(disk.list(home)))) ?? []).some((file) => lockName.test(file))
  if (names.length === 0 && !hasLock)
    throw new UsageError({
      zh: `${name} 里没有 disclosure build 的记录（${ledgerFolder}），什么也没有删`,
      en: `there is no ledger of disclosure build (${ledgerFolder}) in ${name}; nothing was removed`,
    })
  const cleaning: Cleaning = { root, disk, dry: options['dryRun'] === true, context }
  const { release, taken } = await lock(home, { disk, scope: 'all', since: 'clean' })
  try {
    const outputs = byName(lines.flatMap((line) => line.outputs))
    const folders = new Set([root, home, ...[...outputs.keys()].map((file) => dirname(join(root, file)))])
    const left = await Promise.all(
      [...folders].map(async (folder) =>
        (await leftIn(folder, { disk, now: taken })).map((file) => join(folder, file)),
      ),
    )
    const records = await recordsOf(cleaning)
    const removed = await removeUnchanged(outputs, cleaning)
    for (const file of [...left.flat(), ...records.map((file) => join(root, file))])
      await remove(file, cleaning)
    for (const file of names) await remove(join(home, file), cleaning)
    if (isPart) complain(context, unknowable)
    tell(removed, cleaning)
    if (!cleaning.dry) await removeEmpty(folders, cleaning)
  } finally {
    await release()
  }
  if (!cleaning.dry) await removeHome(home, disk)
  return exit.clean
}

const lockName = /^lock-(?:all|\d+-of-\d+)\.\d+$/

const unknowable: Text = {
  zh: '记录有一部分读不出来，那里记的成品不知道是哪些，留在原处；请看看还剩什么',
  en: 'a part of the ledger could not be read; the results that it named are not known and stay. Look at what is left',
}

/** What may be in each place: of several ledgers each may know a result as it was when its own run made it. */
function byName(outputs: readonly Made[]): ReadonlyMap<string, readonly Made[]> {
  const found = new Map<string, Made[]>()
  for (const made of outputs) found.set(made.name, [...(found.get(made.name) ?? []), made])
  return found
}

/** Removes results that are still what a ledger says; others are named and stay. */
async function removeUnchanged(
  outputs: ReadonlyMap<string, readonly Made[]>,
  cleaning: Cleaning,
): Promise<number> {
  const { root, disk, context } = cleaning
  let removed = 0
  for (const [name, versions] of outputs) {
    if (!(await ifThere(disk.stat(join(root, name))))) continue
    if (await isAnyOf(versions, cleaning)) {
      await remove(join(root, name), cleaning)
      removed += 1
    } else
      complain(context, {
        zh: `${name} 生成后改动过，保留`,
        en: `${name} was changed since it was made and stays`,
      })
  }
  return removed
}

async function isAnyOf(versions: readonly Made[], { root, disk }: Cleaning): Promise<boolean> {
  for (const made of versions) if (await holds({ outputs: [made] }, root, disk)) return true
  return false
}

/** Names of the records of parts. A file that is only called like one is somebody's own: it is named and stays. */
async function recordsOf({ root, disk, context }: Cleaning): Promise<readonly string[]> {
  const records: string[] = []
  for (const file of (await disk.list(root)).filter((one) => recordName.test(one))) {
    const text = Buffer.from(await telling(root, disk.read(join(root, file)))).toString('utf8')
    if (isRecordText(text)) records.push(file)
    else
      complain(context, {
        zh: `${file} 不是 build --shard 写的记录，保留`,
        en: `${file} is no record of build --shard and stays`,
      })
  }
  return records
}

async function remove(path: string, { disk, dry, context, root }: Cleaning): Promise<void> {
  if (dry) context.io.out(`${escape(path.slice(root.length + 1).replaceAll('\\', '/'))}\n`)
  else await telling(path, ifThere(disk.remove(path)))
}

function tell(removed: number, { dry, context }: Cleaning): void {
  progress(
    context,
    dry
      ? {
          zh: `会删除 ${removed} 个成品和上列记录；现在什么也没有删`,
          en: `would remove ${removed} results and the files above; nothing was removed`,
        }
      : { zh: `已删除 ${removed} 个成品和记录`, en: `removed ${removed} results and the ledger` },
  )
}

/** Folders that are empty now, the deepest first; the folder of results itself stays. */
async function removeEmpty(folders: ReadonlySet<string>, { root, disk }: Cleaning): Promise<void> {
  const within = new Set<string>()
  for (const folder of folders)
    for (let path = folder; path.startsWith(root) && path !== root; path = dirname(path)) within.add(path)
  const deepest = [...within].sort((left, right) => right.length - left.length)
  for (const path of deepest) await disk.removeFolder(path).catch(() => undefined)
}

async function removeHome(home: string, disk: Disk): Promise<void> {
  const names = (await ifThere(disk.list(home))) ?? []
  for (const name of names.filter((file) => lockName.test(file))) await ifThere(disk.remove(join(home, name)))
  await disk.removeFolder(home).catch(() => undefined)
}
