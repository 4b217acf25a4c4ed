/* A roster of forms as it lies on disk. */
import type { Source } from '../source/source.ts'
import { UsageError } from '../errors.ts'
import type { Context } from './context.ts'
import type { Options } from './declared/declared.ts'
import { readSource } from './files.ts'
import { encodingOf } from './options.ts'
import { roster, type Listed } from './roster.ts'
import { tableFile } from './table-file.ts'

/** The agencies of a roster. What cannot be read is a UsageError. */
export async function readRoster(
  list: string,
  options: Options,
  { io }: Context,
): Promise<readonly Listed[]> {
  const text = /\.xls[xm]?$/i.test(list) ? undefined : await sourceOf(list, options, io)
  return roster(await tableFile(list, io, () => text ?? { name: list, text: '' }))
}

async function sourceOf(list: string, options: Options, io: Context['io']): Promise<Source> {
  const { value, findings } = await readSource(list, io, encodingOf(options))
  if (value) return value
  throw new UsageError({
    zh: `${list}：${findings[0]?.message.zh ?? '读不了'}`,
    en: `${list}: ${findings[0]?.message.en ?? 'cannot be read'}`,
  })
}
