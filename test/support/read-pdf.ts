/* What is read of PDFs: through the reader's own process, as the product does, and shown in lines to compare. */
import { openReader, type SafeReader } from '../../src/batch/reader/reader.ts'
import type { Extract } from '../../src/import/extract.ts'
import { pdfOf, type PageSource } from './pdf-files.ts'

let reader: SafeReader

/** Opens the reader for the tests of a file, and ends it after them. Needs the built product. */
export function withReader(): void {
  beforeAll(() => {
    reader = openReader(new AbortController().signal, {})
  })
  afterAll(() => {
    reader.close()
  })
}

/** What is read of a PDF of these pages; a refusal fails the test. */
export async function read(pages: readonly PageSource[]): Promise<Extract> {
  const reading = await reader.extract(pdfOf(pages), 'a.pdf')
  if ('refusal' in reading) throw new Error(reading.refusal.zh)
  return reading.extract
}

/** Why bytes are refused; `read` where they are not. */
export async function refusal(bytes: Uint8Array): Promise<string> {
  const reading = await reader.extract(bytes, 'a.pdf')
  return 'refusal' in reading ? reading.refusal.zh : 'read'
}

/** Paragraphs and cells with their places, a line each. */
export const shown = ({ items }: Extract): readonly string[] =>
  items.flatMap((item) =>
    item.kind === 'paragraph'
      ? [`${item.at} ${item.text}`]
      : [
          `${item.at} ${item.rows}×${item.columns}${item.loose === true ? ' loose' : ''}`,
          ...item.cells.map(
            ({ row, column, rowSpan, columnSpan, text }) =>
              `${row},${column} ${rowSpan}×${columnSpan} ${text}`,
          ),
        ],
  )
