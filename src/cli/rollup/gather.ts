/* The reports of a roll-up, read; and what is said at once of those that cannot be. */
import { rollupNotices } from '../../check/rollup/notices.ts'
import { raise } from '../../finding/explained.ts'
import type { Finding } from '../../finding/finding.ts'
import type { DecodeOptions } from '../../read/decode.ts'
import type { Filing } from '../../report/rollup/filing.ts'
import type { Source } from '../../source/source.ts'
import { complain, type Context } from '../context.ts'
import { exit, type ExitCode } from '../exit.ts'
import { filings } from '../filings.ts'

export interface Gathered {
  readonly filings: readonly Filing[]
  /** Reports that could not be read, each with its first mistake. */
  readonly findings: readonly Finding[]
  /** Files with prose beside the reports. */
  readonly beside: readonly string[]
  /** Files that could not be read or opened. */
  readonly unread: readonly string[]
  /** Exit codes of files that could not be opened. */
  readonly codes: readonly ExitCode[]
}

/** Reads all files; a kilobyte is kept of each. */
export async function gather(
  files: readonly string[],
  context: Context,
  { encoding, source }: { readonly encoding: DecodeOptions; readonly source: (file: string) => Source },
): Promise<Gathered> {
  const [kept, findings, codes]: [Filing[], Finding[], ExitCode[]] = [[], [], []]
  const [unread, beside]: [string[], string[]] = [[], []]
  for await (const portion of filings(files, context.io, encoding))
    for (const read of portion) {
      if ('beside' in read) beside.push(...read.beside)
      if ('filing' in read) {
        kept.push(read.filing)
        continue
      }
      unread.push(read.name)
      if ('mistake' in read) findings.push(unreadable(read.name, read.mistake, source(read.name)))
      else {
        complain(context, { zh: `错误：${read.unopened.zh}`, en: `error: ${read.unopened.en}` })
        codes.push(exit.usage)
      }
    }
  return { filings: kept, findings, beside, unread, codes }
}

const unreadable = (
  name: string,
  { message, range }: { readonly message: Finding['message']; readonly range: Finding['at']['range'] },
  source: Source,
): Finding =>
  raise(rollupNotices.unread, {
    message: {
      zh: `${name} 读不出来，没有计入：${message.zh}`,
      en: `${name} cannot be read and was not counted: ${message.en}`,
    },
    fix: { zh: '先用 disclosure check 改好它', en: 'mend it first; disclosure check says what is wrong' },
    at: { source, range: source.text === '' ? { start: 0, end: 0 } : range, path: [] },
  })
