import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { listPage } from '../../batch/list-page.ts'
import { isBucketAddress } from '../../batch/storage/bucket-address.ts'
import { keepInputs } from '../../batch/keep-inputs.ts'
import { joined } from '../../batch/record.ts'
import type { Result } from '../../batch/result.ts'
import { exitOf, summaryJson } from '../../batch/summary.ts'
import { writeFile } from '../../batch/write-file.ts'
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
  for (const [option, text] of written) {
    const name = textOption(options, option)
    if (name === undefined) continue
    await writeFile(resolve(io.cwd, name), text(), await diskOf(bucketOf(name), io))
    progress(context, { zh: `已写 ${name}`, en: `wrote ${name}` })
  }
  tellGone(results, textOption(options, 'index'), context)
  tellResults(results, { context, list: true })
  return exitOf(results) as ExitCode
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
