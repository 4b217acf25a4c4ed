import type { RowWriter } from '../../emit/rows/row-writer.ts'
import { cellRows, reportRows } from '../../emit/rows/report-rows.ts'
import { configFiles } from '../config/config-files.ts'
import { complain, progress, type Context } from '../context.ts'
import type { Options } from '../declared/declared.ts'
import { discover } from '../discover.ts'
import { exit, worst, type ExitCode } from '../exit.ts'
import { filings } from '../filings.ts'
import { keepInputs } from '../../batch/keep-inputs.ts'
import { encodingOf, textOption } from '../options.ts'
import type { ReadFiling } from '../read-filing.ts'
import { rowFormatOf, writeRows } from '../rows-out.ts'

/** `disclosure export`: all reports as rows, for spreadsheets and databases. */
export async function run(names: readonly string[], options: Options, context: Context): Promise<ExitCode> {
  const { io } = context
  const output = textOption(options, 'output')
  const format = rowFormatOf(textOption(options, 'format'), output)
  const files = await discover(names, context)
  if (output !== undefined) keepInputs([...files, ...(await configFiles(files, io))], [output], io.cwd)
  const keys = options['keys'] === 'zh' ? 'zh' : 'en'
  const layout = options['wide'] === true ? reportRows(keys) : cellRows(keys)
  const told: Told = { reports: 0, rows: 0, codes: [] }
  const place = { format, output, bom: options['bom'] === true, sheet: keys === 'zh' ? '数据' : 'cells' }
  const make = async (writer: RowWriter): Promise<void> => {
    for await (const portion of filings(files, io, encodingOf(options))) {
      // Known only now; what is under way goes with the refusal.
      keepInputs(
        portion.flatMap((read) => ('beside' in read ? read.beside : [])),
        [output],
        io.cwd,
      )
      const rows = portion.flatMap((read) => (takes(read, told, context) ? layout.rows(read.filing) : []))
      told.rows += rows.length
      await writer.write(rows)
    }
    // An empty table must not take the place of a good one.
    if (told.reports === 0 && output !== undefined) throw nothingRead
  }
  try {
    await writeRows(layout.columns, place, { io, make })
  } catch (error) {
    if (error !== nothingRead) throw error
    complain(context, {
      zh: `没有一份报告读得出来，没有写 ${output ?? ''}`,
      en: `no report could be read; ${output ?? ''} was not written`,
    })
    return worst(told.codes)
  }
  const [left, where] = [files.length - told.reports, output ?? '-']
  progress(context, {
    zh: `${told.reports} 份报告，${told.rows} 行${output === undefined ? '' : `，已写 ${where}`}${left === 0 ? '' : `；${left} 份读不出来，不在其中`}`,
    en: `${told.reports} ${told.reports === 1 ? 'report' : 'reports'}, ${told.rows} rows${output === undefined ? '' : `, wrote ${where}`}${left === 0 ? '' : `; ${left} could not be read and ${left === 1 ? 'is' : 'are'} not among them`}`,
  })
  return worst(told.codes)
}

/** Ends the writing of a file into which nothing would go. */
const nothingRead = new Error('nothing was read')

interface Told {
  reports: number
  rows: number
  readonly codes: ExitCode[]
}

/** True for a report that was read; one that was not is told, and counts in the exit code. */
function takes(
  read: ReadFiling,
  told: Told,
  context: Context,
): read is Extract<ReadFiling, { readonly filing: unknown }> {
  if ('filing' in read) {
    told.reports += 1
    return true
  }
  if ('unopened' in read) {
    complain(context, { zh: `错误：${read.unopened.zh}`, en: `error: ${read.unopened.en}` })
    told.codes.push(exit.usage)
    return false
  }
  const { message } = read.mistake
  complain(context, {
    zh: `${read.name} 读不出来：${message.zh}。先用 disclosure check 改好`,
    en: `${read.name} cannot be read: ${message.en}. Mend it first; disclosure check says where`,
  })
  told.codes.push(exit.findings)
  return false
}
