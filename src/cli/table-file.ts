/* A list as it lies on disk: CSV, or the first sheet of a workbook, which is read as carefully as any file of strangers. */
import { resolve } from 'node:path'
import { csvTable, sheetTable, type TableText } from '../batch/table-text.ts'
import { UsageError } from '../errors.ts'
import type { Remark } from '../import/extract.ts'
import type { Source } from '../source/source.ts'
import { bytesOf } from './files.ts'
import type { Io } from './io.ts'

/** The table in a file; `textOf` opens one that is text. What cannot be read is a UsageError. */
export async function tableFile(name: string, io: Io, textOf: () => Source): Promise<TableText> {
  return /\.xls[xm]?$/i.test(name) ? workbookTable(name, io) : csvTable(textOf())
}

async function workbookTable(name: string, io: Io): Promise<TableText> {
  const [{ openReader }, { readerLimits }, { rowsOf }] = await Promise.all([
    import('../batch/reader/reader.ts'),
    import('../batch/reader/limits.ts'),
    import('../import/xlsx/rows-of.ts'),
  ])
  const reader = openReader(io.signal, io.env)
  try {
    const read = await reader.extract(bytesOf(resolve(io.cwd, name), name, readerLimits.bytes), name)
    if ('refusal' in read)
      throw new UsageError({ zh: `${name}：${read.refusal.zh}`, en: `${name}: ${read.refusal.en}` })
    const { header, headed, rows, lost } = rowsOf(read.extract)
    if (lost.length > 0) throw unread(name, lost)
    return sheetTable(name, [{ number: headed, cells: header }, ...rows])
  } finally {
    reader.close()
  }
}

/** Places that are told at a time. */
const most = 3

/** A blank would stand for what the shared source says, and a row that is not seen for no report: neither is guessed. */
function unread(name: string, lost: readonly Remark[]): UsageError {
  const told = lost.slice(0, most)
  const more = lost.length - told.length
  return new UsageError({
    zh: `名单 ${name} 有读不到的内容：${told.map(({ at, text }) => `${at} ${text.zh}`).join('；')}${more > 0 ? `；另有 ${more} 处` : ''}`,
    en: `the roster ${name} holds what cannot be read: ${told.map(({ at, text }) => `${at}: ${text.en}`).join('; ')}${more > 0 ? `; and ${more} more` : ''}`,
  })
}
