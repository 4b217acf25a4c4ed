import type { Column, Put, Row, RowWriter } from './row-writer.ts'

/** Rows as objects: a JSON array with one on each line, or (`lines`) a line of JSON for each. Decimals are texts, so that none loses a digit; an empty cell is null. */
export function jsonRows(
  columns: readonly Column[],
  put: Put,
  { lines }: { readonly lines: boolean },
): RowWriter {
  const object = (row: Row): string =>
    JSON.stringify(
      Object.fromEntries(
        columns.map(({ name, kind }, index) => {
          const text = row[index]
          return [name, text === undefined ? null : kind === 'integer' ? Number(text) : text]
        }),
      ),
    )
  let isFirst = true
  const before = (): string => {
    if (lines) return ''
    const sign = isFirst ? '[\n' : ',\n'
    isFirst = false
    return sign
  }
  return {
    write: (rows) => put(rows.map((row) => `${before()}${object(row)}${lines ? '\n' : ''}`).join('')),
    end: () => put(lines ? '' : isFirst ? '[]\n' : '\n]\n'),
  }
}
