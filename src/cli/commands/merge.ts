import { resolve } from 'node:path'
import { machineDisk } from '../../batch/disk.ts'
import { listPage } from '../../batch/list-page.ts'
import { joined, readRecord } from '../../batch/record.ts'
import { exitOf, summaryJson } from '../../batch/summary.ts'
import { writeFile } from '../../batch/write-file.ts'
import { UsageError } from '../../errors.ts'
import { tellResults } from '../batch/tell-results.ts'
import { progress, type Context } from '../context.ts'
import type { Options } from '../declared/declared.ts'
import type { ExitCode } from '../exit.ts'
import { bytesOf } from '../files.ts'
import { textOption } from '../options.ts'

/** Bytes of a record at most: more than a hundred thousand reports. */
const most = 256 * 1024 * 1024

/** `disclosure merge`: the records of all parts as the summary that the undivided run would have had, with its exit code. */
export async function run(names: readonly string[], options: Options, context: Context): Promise<ExitCode> {
  const { io } = context
  const records = names.map((name) => {
    const bytes = bytesOf(resolve(io.cwd, name), name, most)
    if (bytes.length > most)
      throw new UsageError({ zh: `${name} 太大，不是记录`, en: `${name} is too large to be a record` })
    return { name, record: readRecord(name, Buffer.from(bytes).toString('utf8')) }
  })
  const results = joined(records)
  const { language = context.language, version } = records[0]?.record.run ?? {}
  const written = [
    ['summary', (): string => summaryJson(results, version ?? '')],
    ['index', (): string => listPage(results, language)],
  ] as const
  for (const [option, text] of written) {
    const name = textOption(options, option)
    if (name === undefined) continue
    await writeFile(resolve(io.cwd, name), text(), io.disk ?? machineDisk)
    progress(context, { zh: `已写 ${name}`, en: `wrote ${name}` })
  }
  tellResults(results, { context, list: true })
  return exitOf(results) as ExitCode
}
