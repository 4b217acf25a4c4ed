/* The only door to hyparquet-writer. */
import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import type { Column, Put, Row, RowWriter } from './row-writer.ts'

/** Rows in a group: enough to compress well, few enough to hold. */
const groupSize = 25_000
/** Figures of a report: twelve digits and six decimals at most. */
const [precision, scale] = [18, 6]

/** Rows as an Apache Parquet file: texts, 64-bit integers, and decimals of 18 digits, 6 of them after the point; an empty cell is null. */
export function parquetRows(columns: readonly Column[], put: Put): RowWriter {
  const bytes = new ByteWriter()
  const writer = new ParquetWriter({ writer: bytes, schema: schemaOf(columns), createdBy: 'disclosure' })
  const flush = async (): Promise<void> => {
    const piece = bytes.getBytes().slice()
    // What was handed on need not be held.
    bytes.index = 0
    if (piece.length > 0) await put(piece)
  }
  const waiting: Row[] = []
  const group = async (): Promise<void> => {
    const rows = waiting.splice(0, groupSize)
    await writer.write({
      columnData: columns.map(({ name, kind }, index) => ({
        name,
        data: rows.map((row) => valueOf(row[index], kind)),
      })),
      rowGroupSize: groupSize,
    })
    await flush()
  }
  return {
    write: async (rows) => {
      for (const row of rows) waiting.push(row)
      while (waiting.length >= groupSize) await group()
    },
    end: async () => {
      if (waiting.length > 0) await group()
      await writer.finish()
      await flush()
    },
  }
}

type Schema = ConstructorParameters<typeof ParquetWriter>[0]['schema']

const schemaOf = (columns: readonly Column[]): Schema => [
  { name: 'root', num_children: columns.length },
  ...columns.map(({ name, kind }): Schema[number] => ({ name, repetition_type: 'OPTIONAL', ...types[kind] })),
]

const types = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT64' },
  decimal: { type: 'INT64', converted_type: 'DECIMAL', precision, scale },
} as const

/** Digits as what the library takes: a decimal as a whole number of its last places. */
function valueOf(text: string | undefined, kind: Column['kind']): string | bigint | null {
  if (text === undefined) return null
  if (kind === 'text') return text
  const [whole = '', decimals = ''] = text.split('.')
  return kind === 'integer' ? BigInt(whole) : BigInt(whole + decimals.padEnd(scale, '0'))
}
