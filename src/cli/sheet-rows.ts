/* The first sheet of a workbook as rows of texts. */
import { resolve } from 'node:path'
import type { NumberedRow } from '../batch/table-text.ts'
import { UsageError } from '../errors.ts'
import type { Context } from './context.ts'
import { bytesOf } from './files.ts'

/** The rows of the first sheet, its header first, read as carefully as any file of strangers. What cannot be read is a UsageError. */
export async function sheetRows(name: string, io: Context['io']): Promise<readonly NumberedRow[]> {
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
    const { header, headerRow, rows } = rowsOf(read.extract)
    return [{ cells: header, number: headerRow }, ...rows]
  } finally {
    reader.close()
  }
}
