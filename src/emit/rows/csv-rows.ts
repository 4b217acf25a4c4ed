/* The only door to csv-stringify. */
import { stringify } from 'csv-stringify/sync'
import { escape } from '../../finding/escape.ts'
import { harmless } from './harmless.ts'
import type { Column, Put, Row, RowWriter } from './row-writer.ts'

/**
 * Rows as CSV with a line of names first, lines ending in CR LF as RFC 4180 has it. Texts are made harmless to
 * spreadsheets, and quoted where they were, and controls in them are spelled out; figures stay figures. `bom` tells Excel that it is UTF-8.
 */
export function csvRows(columns: readonly Column[], put: Put, { bom }: { readonly bom: boolean }): RowWriter {
  const lines = (rows: readonly Row[]): string =>
    stringify([...rows], { record_delimiter: 'windows', quoted_match: /^'/ })
  let isBegun = false
  const begin = async (): Promise<void> => {
    if (isBegun) return
    isBegun = true
    await put(`${bom ? '\ufeff' : ''}${lines([columns.map(({ name }) => name)])}`)
  }
  const safe = (row: Row): Row =>
    row.map((text, index) =>
      text === undefined || columns[index]?.kind !== 'text' ? text : harmless(escape(text)),
    )
  return {
    write: async (rows) => {
      await begin()
      await put(lines(rows.map(safe)))
    },
    end: begin,
  }
}
