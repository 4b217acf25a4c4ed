/* Rows put where they were asked for: standard output or a file, in the format asked for or that the file’s ending says. */
import { resolve } from 'node:path'
import type { Column, RowWriter, Put } from '../emit/rows/row-writer.ts'
import { UsageError } from '../errors.ts'
import type { Io } from './io.ts'
import { rowFormats, type RowFormat } from './row-formats.ts'
import { writeStream } from '../batch/write-file.ts'

/** Where rows go. */
export interface RowsPlace {
  readonly format: RowFormat
  readonly bom: boolean
  /** Name of the sheet in a workbook. */
  readonly sheet: string
  /** `-o`; standard output when absent. */
  readonly output: string | undefined
}

/** The format asked for, else that of the file’s ending, else csv. A binary one needs a file: a UsageError otherwise. */
export function rowFormatOf(asked: string | undefined, output: string | undefined): RowFormat {
  const ending = /\.([a-z]+)$/i.exec(output ?? '')?.[1]?.toLowerCase()
  const format = rowFormats.find((one) => one === (asked ?? ending)) ?? 'csv'
  if (asked === undefined && output !== undefined && format !== ending)
    throw new UsageError({
      zh: `看不出 ${output} 是什么格式；文件名以 .${rowFormats.join('、.')} 结尾，或用 --format 写明`,
      en: `${output} does not say its format; end it in .${rowFormats.join(', .')}, or give --format`,
    })
  if (output === undefined && (format === 'xlsx' || format === 'parquet'))
    throw new UsageError({
      zh: `${format} 不能写到标准输出；用 -o 指定文件`,
      en: `${format} cannot go to standard output; name a file with -o`,
    })
  return format
}

/** Writes rows that `make` hands on. A file is written whole or not at all. */
export async function writeRows(
  columns: readonly Column[],
  place: RowsPlace,
  { io, make }: { readonly io: Io; readonly make: (writer: RowWriter) => Promise<void> },
): Promise<void> {
  const fill = async (put: Put): Promise<void> => {
    const writer = await writerOf(columns, put, place)
    await make(writer)
    await writer.end()
  }
  const { output } = place
  if (output !== undefined) return writeStream(resolve(io.cwd, output), fill)
  await fill((piece) => {
    io.out(typeof piece === 'string' ? piece : new TextDecoder().decode(piece))
    return Promise.resolve()
  })
}

async function writerOf(
  columns: readonly Column[],
  put: Put,
  { format, bom, sheet }: RowsPlace,
): Promise<RowWriter> {
  switch (format) {
    case 'csv':
      return (await import('../emit/rows/csv-rows.ts')).csvRows(columns, put, { bom })
    case 'json':
    case 'jsonl':
      return (await import('../emit/rows/json-rows.ts')).jsonRows(columns, put, { lines: format === 'jsonl' })
    case 'xlsx':
      return (await import('../emit/xlsx/workbook-rows.ts')).workbookRows(columns, put, { sheet })
    case 'parquet':
      return (await import('../emit/rows/parquet-rows.ts')).parquetRows(columns, put)
  }
}
