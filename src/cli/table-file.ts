/* A list as it lies on disk: CSV, or the first sheet of a workbook, which is read as carefully as any file of strangers. */
import { resolve } from 'node:path'
import { csvTable, sheetTable, type TableText } from '../batch/table-text.ts'
import { UsageError } from '../errors.ts'
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
    const { header, headed, rows } = rowsOf(read.extract)
    return sheetTable(name, [{ number: headed, cells: header }, ...rows])
  } finally {
    reader.close()
  }
}
