/* A roster as it lies on disk: CSV, or the first sheet of a workbook. */
import { resolve } from 'node:path'
import { UsageError } from '../errors.ts'
import type { Context } from './context.ts'
import type { Options } from './declared/declared.ts'
import { bytesOf, readSource } from './files.ts'
import { encodingOf } from './options.ts'
import { listed, roster, type Listed } from './roster.ts'

/** The agencies of a roster. What cannot be read is a UsageError. */
export async function readRoster(
  list: string,
  options: Options,
  context: Context,
): Promise<readonly Listed[]> {
  if (/\.xlsx$/i.test(list)) return fromWorkbook(list, context)
  const source = await readSource(list, context.io, encodingOf(options))
  if (source.value) return roster(source.value)
  const [finding] = source.findings
  throw new UsageError({
    zh: `${list}：${finding?.message.zh ?? '读不了'}`,
    en: `${list}: ${finding?.message.en ?? 'cannot be read'}`,
  })
}

/** The agencies on the first sheet of a workbook, which is read as carefully as any file of strangers. */
async function fromWorkbook(list: string, { io }: Context): Promise<readonly Listed[]> {
  const [{ openReader }, { readerLimits }, { rowsOf }] = await Promise.all([
    import('../batch/reader/reader.ts'),
    import('../batch/reader/limits.ts'),
    import('../import/xlsx/rows-of.ts'),
  ])
  const reader = openReader(io.signal, io.env)
  try {
    const read = await reader.extract(bytesOf(resolve(io.cwd, list), list, readerLimits.bytes), list)
    if ('refusal' in read)
      throw new UsageError({ zh: `${list}：${read.refusal.zh}`, en: `${list}: ${read.refusal.en}` })
    const { header, rows } = rowsOf(read.extract)
    const lines = rows.map(({ at, cells }) => ({ cells, line: Number(/\d+$/.exec(at)?.[0] ?? 0) }))
    return listed([{ cells: header, line: 1 }, ...lines], list)
  } finally {
    reader.close()
  }
}
