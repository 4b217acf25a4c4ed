/* One file read for sums and lists, here or in a thread: what is kept of it can be sent between threads. */
import { dirname, join } from 'node:path'
import { filed } from '../check/rollup/filed.ts'
import { UsageError } from '../errors.ts'
import type { Text } from '../language/text.ts'
import { decode, type DecodeOptions } from '../read/decode.ts'
import type { Filing } from '../report/rollup/filing.ts'
import type { Range } from '../source/source.ts'
import { readBytes } from './files.ts'
import type { Io } from './io.ts'

/** What came of a file: its filing; or the first mistake for which it cannot be read, and where; or why it could not be opened. */
export type ReadFiling =
  | ({ readonly filing: Filing } & Opened)
  | ({ readonly mistake: Mistake } & Opened)
  | { readonly name: string; readonly unopened: Text }

interface Opened {
  readonly name: string
  /** Files with its prose, which lie beside it and are not read here. */
  readonly beside: readonly string[]
}

export interface Mistake {
  readonly message: Text
  readonly range: Range
}

/** Reads a file; what is not the author's or the caller's fault is thrown. */
export async function readFiling(
  name: string,
  io: Pick<Io, 'cwd' | 'stdin'>,
  encoding: DecodeOptions,
): Promise<ReadFiling> {
  let bytes: Uint8Array
  try {
    bytes = await readBytes(name, io)
  } catch (error) {
    if (error instanceof UsageError) return { name, unopened: error.text }
    throw error
  }
  const source = decode(name, bytes, encoding)
  const read = source.value ? filed(source.value) : { beside: [], filing: undefined, errors: source.findings }
  const beside = read.beside.map((file) => (name === '-' ? file : join(dirname(name), file)))
  if (read.filing) return { name, beside, filing: read.filing }
  const [first] = read.errors
  return {
    name,
    beside,
    mistake: {
      message: first?.message ?? { zh: '没有写机关名称', en: 'it names no agency' },
      range: first?.at.range ?? { start: 0, end: 0 },
    },
  }
}
