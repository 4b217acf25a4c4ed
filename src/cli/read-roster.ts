/* A roster as it lies on disk: CSV, or the first sheet of a workbook. */
import { UsageError } from '../errors.ts'
import type { Context } from './context.ts'
import type { Options } from './declared/declared.ts'
import { readSource } from './files.ts'
import { encodingOf } from './options.ts'
import { listed, roster, type Listed } from './roster.ts'
import { sheetRows } from './sheet-rows.ts'

/** The agencies of a roster. What cannot be read is a UsageError. */
export async function readRoster(
  list: string,
  options: Options,
  context: Context,
): Promise<readonly Listed[]> {
  if (/\.xlsx$/i.test(list)) return fromWorkbook(list, context)
  const source = await readSource(list, context.io, encodingOf(options))
  if (source.value) return roster(source.value.text, list)
  const [finding] = source.findings
  throw new UsageError({
    zh: `${list}：${finding?.message.zh ?? '读不了'}`,
    en: `${list}: ${finding?.message.en ?? 'cannot be read'}`,
  })
}

/** The agencies on the first sheet of a workbook. */
async function fromWorkbook(list: string, { io }: Context): Promise<readonly Listed[]> {
  const rows = await sheetRows(list, io)
  return listed(
    rows.map(({ cells, number }) => ({ cells, line: number })),
    list,
  )
}
