/* Files opened again when something is said of them. */
import { resolve } from 'node:path'
import type { Desk } from '../../check/rollup/desk.ts'
import { decode, type DecodeOptions } from '../../read/decode.ts'
import { cellsByName } from '../../report/cells.ts'
import { placeOfCell } from '../../report/place-of-cell.ts'
import type { Cell, Report } from '../../report/report.ts'
import { reportFrom } from '../../report/report-from.ts'
import type { Place } from '../../source/place.ts'
import type { Source } from '../../source/source.ts'
import { bytesOf } from '../files.ts'
import type { Io } from '../io.ts'

/** A desk with the files of this machine. What is gone since, or came from standard input, has a name and no text. */
export function deskOf(
  { cwd }: Pick<Io, 'cwd'>,
  encoding: DecodeOptions,
): Desk & {
  readonly source: (file: string) => Source
  readonly report: (file: string) => Report | undefined
} {
  let last: { readonly file: string; readonly source: Source; report?: Report | undefined } | undefined
  const source = (file: string): Source => {
    if (last?.file !== file) last = { file, source: textOf(file, cwd, encoding) }
    return last.source
  }
  const reportOf = (file: string): Report | undefined => {
    const text = source(file)
    if (last && !('report' in last)) last.report = reportFrom(text, nothingBeside).report
    return last?.report
  }
  return {
    source,
    report: reportOf,
    head: (filing, on) => {
      const text = source(filing.file)
      const range = text.text === '' ? { start: 0, end: 0 } : filing.at[on]
      return { source: text, range, path: on === 'agency' ? ['agency', 'name'] : ['year'] }
    },
    cell: (file, path): Place => {
      const report = reportOf(file)
      const cell = report && cellFor(report, path)
      if (report && cell) return placeOfCell(report.document, cell)
      return { source: source(file), range: { start: 0, end: 0 }, path: path.split('.') }
    },
    nowhere: (agency) => ({ source: { name: agency, text: '' }, range: { start: 0, end: 0 }, path: [] }),
  }
}

/** The cell of a report that is meant: where its edition has several for it the first with a figure, where it has one for several that one. */
function cellFor(report: Report, path: string): Cell | undefined {
  const cells = cellsByName(report)
  const steps = path.split('.')
  const [row, column] = [steps.slice(0, -1), steps.slice(-1)]
  const [rows, ending] = [`${row.join('.')}.`, `.${column.join()}`]
  const parts = [...cells].flatMap(([name, cell]) =>
    name.startsWith(rows) && name.endsWith(ending) ? [cell] : [],
  )
  return (
    cells.get(path) ??
    parts.find(({ value }) => value !== undefined && value.digits !== 0n) ??
    parts[0] ??
    cells.get([...row.slice(0, -1), ...column].join('.'))
  )
}

const nothingBeside = { beside: () => ({ value: undefined, findings: [] }) }

function textOf(file: string, cwd: string, encoding: DecodeOptions): Source {
  if (file === '-') return { name: file, text: '' }
  try {
    return decode(file, bytesOf(resolve(cwd, file), file), encoding).value ?? { name: file, text: '' }
  } catch {
    return { name: file, text: '' }
  }
}
