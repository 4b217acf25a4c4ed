import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { listPage } from '../../batch/list-page.ts'
import { isBucketAddress } from '../../batch/storage/bucket-address.ts'
import { keepInputs } from '../../batch/keep-inputs.ts'
import type { Disk } from '../../batch/disk.ts'
import { addAccount, ledgerFolder, openLedger, readLedgers } from '../../batch/ledger.ts'
import { lock } from '../../batch/lock.ts'
import { joined } from '../../batch/record.ts'
import type { Result } from '../../batch/result.ts'
import { exitOf, summaryJson } from '../../batch/summary.ts'
import { telling, writeFile } from '../../batch/write-file.ts'
import { diskOf } from '../batch/disk-of.ts'
import { recordsIn } from '../batch/records-in.ts'
import { tellResults } from '../batch/tell-results.ts'
import { complain, progress, type Context } from '../context.ts'
import type { Options } from '../declared/declared.ts'
import type { ExitCode } from '../exit.ts'
import { textOption } from '../options.ts'
import { someOf } from '../some-of.ts'

/** `disclosure merge`: the records of all parts as the summary that the undivided run would have had, with its exit code. */
export async function run(names: readonly string[], options: Options, context: Context): Promise<ExitCode> {
  const { io } = context
  const records = await recordsIn(names, io)
  const asked = ['summary', 'index'].map((option) => textOption(options, option))
  keepInputs(
    records.map(({ name }) => name),
    asked,
    io.cwd,
  )
  const results = joined(records)
  const { language = context.language, version } = records[0]?.record.run ?? {}
  const written = [
    ['summary', (): string => summaryJson(results, version ?? '')],
    ['index', (): string => listPage(results, language)],
  ] as const
  for (const [option, make] of written) {
    const name = textOption(options, option)
    if (name === undefined) continue
    const [path, text, disk] = [resolve(io.cwd, name), make(), await diskOf(bucketOf(name), io)]
    const root = isBucketAddress(name) ? dirname(path) : await resultsAround(dirname(path), disk)
    await writeNoted({ path, text }, { root, disk })
    progress(context, { zh: `已写 ${name}`, en: `wrote ${name}` })
  }
  tellGone(results, textOption(options, 'index'), context)
  tellResults(results, { context, list: true })
  return exitOf(results) as ExitCode
}

interface Account {
  readonly path: string
  readonly text: string
}

/** Writes a file, and has the folder of results that it lies in know it for ours: `clean` removes it then. */
async function writeNoted(
  { path, text }: Account,
  { root, disk }: { readonly root: string; readonly disk: Disk },
): Promise<void> {
  if (!(await hasLedger(root, disk))) return writeFile(path, text, disk)
  const { release } = await lock(join(root, ledgerFolder), { disk, scope: 'all', since: 'merge' })
  try {
    const ledger = await openLedger(root, { disk, scope: 'all' })
    await writeFile(path, text, disk)
    await addAccount(ledger, { root, path, text })
    await ledger.close()
  } finally {
    await release()
  }
}

const hasLedger = async (folder: string, disk: Disk): Promise<boolean> =>
  (await telling(folder, readLedgers(folder, disk))).names.length > 0

/** The nearest folder of results upwards; the folder itself where there is none. */
async function resultsAround(folder: string, disk: Disk): Promise<string> {
  for (let one = folder; ; one = dirname(one)) {
    if (await hasLedger(one, disk)) return one
    if (dirname(one) === one) return folder
  }
}

/** Says which results the list of all links in vain. */
function tellGone(results: readonly Result[], index: string | undefined, context: Context): void {
  if (index === undefined || isBucketAddress(index)) return
  const folder = dirname(resolve(context.io.cwd, index))
  const gone = results
    .flatMap(({ outputs }) => outputs.map(({ name }) => name))
    .filter((name) => !existsSync(join(folder, name)))
  if (gone.length === 0) return
  const some = someOf(gone)
  complain(context, {
    zh: `${index} 里的 ${gone.length} 个成品不在它旁边，链接打不开：${some.zh}。把 ${index} 写到成品文件夹，或重新生成`,
    en: `${gone.length} of the results that ${index} links ${gone.length === 1 ? 'is' : 'are'} not beside it: ${some.en}. Write it into the folder of results, or build them anew`,
  })
}

/** Where a file lies: of an address what is before its last step. */
const bucketOf = (name: string): string | undefined =>
  isBucketAddress(name) ? name.replace(/\/[^/]*$/, '') : undefined
