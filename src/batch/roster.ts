/* `--roster towns.csv`: one report for each row, from one source and the row's figures and words. */
import { allEditions } from '../edition/editions.ts'
import { UsageError } from '../errors.ts'
import type { Finding } from '../finding/finding.ts'
import type { Text } from '../language/text.ts'
import { cellPaths } from '../report/cell-paths.ts'
import { columnPaths, usualColumns } from '../report/column-path.ts'
import type { Given } from '../report/given.ts'
import { nearestPath } from '../report/named-path.ts'
import type { Place } from '../source/place.ts'
import { positionAt, type Range, type Source } from '../source/source.ts'
import type { TableText, TextCell } from './table-text.ts'

/** A row of a roster. */
export interface Row {
  /** Its line in the roster. */
  readonly line: number
  /** What it gives; a blank cell gives nothing. */
  readonly given: readonly Given[]
}

/** A roster that was read. */
export interface Roster {
  readonly source: Source
  readonly rows: readonly Row[]
  /** A finding as it stands among the rows: about what a row gives, at its cell. */
  readonly placed: (finding: Finding, line: number) => Finding
}

interface Column {
  readonly written: string
  readonly cell: TextCell
  /** The places it means, one for each edition that has it. */
  readonly paths: ReadonlySet<string>
}

/** Reads a table whose first row names places of the report. Columns that name none, or one twice, and rows that are longer are a UsageError that lists them with line and column. */
export function readRoster({ source, rows }: TableText): Roster {
  const [head = [], ...body] = rows
  const faults: Fault[] = []
  const columns = head.map((cell) => columnOf(cell, faults))
  for (const [index, { paths, cell }] of columns.entries()) {
    const twin = columns.slice(0, index).find((other) => [...paths].some((path) => other.paths.has(path)))
    if (twin) faults.push({ cell, says: twice(twin.written) })
  }
  for (const cells of body) {
    const extra = cells.slice(columns.length).find(({ text }) => text !== '')
    if (extra) faults.push({ cell: extra, says: beyond(columns.length) })
  }
  if (faults.length > 0) throw refused(source, faults)
  if (body.length === 0) throw refused(source, [{ cell: head[0] ?? nowhere, says: noRows }])
  const held = body.map((cells) => ({ cells, line: positionAt(source, startOf(cells)).line }))
  const byLine = new Map(held.map(({ cells, line }) => [line, cells]))
  return {
    source,
    rows: held.map(({ cells, line }) => ({
      line,
      given: columns.flatMap(({ written }, index) => {
        const text = cells[index]?.text ?? ''
        return text === '' ? [] : [{ column: written, text }]
      }),
    })),
    placed: (finding, line) => placedAmong(finding, { source, columns, cells: byLine.get(line) ?? [] }),
  }
}

const nowhere: TextCell = { text: '', range: { start: 0, end: 0 } }
const startOf = (cells: readonly TextCell[]): number => cells[0]?.range.start ?? 0

interface Fault {
  readonly cell: TextCell
  readonly says: Text
}

function columnOf(cell: TextCell, faults: Fault[]): Column {
  const written = cell.text
  const found = allEditions.map((edition) => columnPaths(edition, written))
  if (written === '') faults.push({ cell, says: nameless })
  else if (found.some((paths) => paths.length > 1))
    faults.push({ cell, says: unclear(written, found.flat()) })
  else if (found.every((paths) => paths.length === 0)) faults.push({ cell, says: unknown(written) })
  return { written, cell, paths: new Set(found.flat()) }
}

const nameless: Text = { zh: '这一栏没有名称', en: 'this column has no name' }
const noRows: Text = { zh: '名单里没有一行', en: 'the roster has no row' }

const twice = (other: string): Text => ({
  zh: `与“${other}”一栏是同一处`,
  en: `this is the same place as the column “${other}”`,
})

const beyond = (count: number): Text => ({
  zh: `这一行比表头的 ${count} 栏多`,
  en: `this row has more cells than the ${count} columns of the header`,
})

function unknown(written: string): Text {
  const meant = allEditions.flatMap((edition) => nearestPath(edition, written) ?? []).at(-1)
  return {
    zh: `报告里没有“${written}”${meant === undefined ? `；栏名写成 ${usualColumns('中')} 的样子` : `，是否要写 ${meant}？`}`,
    en: `a report has no “${written}”${meant === undefined ? `; a column is named as in ${usualColumns('')}` : `; did you mean ${meant}?`}`,
  }
}

function unclear(written: string, paths: readonly string[]): Text {
  const listed = [...new Set(paths)].slice(0, 4)
  return {
    zh: `“${written}”可以是 ${listed.join('、')}，请写全`,
    en: `“${written}” may be ${listed.join(', ')}; write it in full`,
  }
}

/** Faults that are told at a time. */
const most = 5

function refused(source: Source, faults: readonly Fault[]): UsageError {
  const said = faults.slice(0, most).map(({ cell, says }) => {
    const { line, column } = positionAt(source, cell.range.start)
    return {
      zh: `第 ${line} 行第 ${column} 个字：${says.zh}`,
      en: `${line}:${column}: ${says.en}`,
    }
  })
  const more = faults.length - said.length
  return new UsageError({
    zh: `名单 ${source.name} ${said.map(({ zh }) => zh).join('；')}${more > 0 ? `；另有 ${more} 处` : ''}`,
    en: `the roster ${source.name} ${said.map(({ en }) => en).join('; ')}${more > 0 ? `; and ${more} more` : ''}`,
  })
}

interface Among {
  readonly source: Source
  readonly columns: readonly Column[]
  readonly cells: readonly TextCell[]
}

function placedAmong(finding: Finding, among: Among): Finding {
  const moved = (at: Place): Place => {
    const range = rangeFor(at, among)
    return range ? { source: among.source, range, path: at.path } : at
  }
  return {
    ...finding,
    at: moved(finding.at),
    related: finding.related.map(({ at, label }) => ({ at: moved(at), label })),
  }
}

/** The cell that gives what is at a path or within it. */
function rangeFor({ path }: Place, { columns, cells }: Among): Range | undefined {
  const written = path.join('.')
  // A row written as printed has the column's index for its key.
  const dotted =
    allEditions.map((edition) => cellPaths(edition).get(written)?.keys.join('.')).find(Boolean) ?? written
  const index = columns.findIndex(
    ({ paths }, at) =>
      (cells[at]?.text ?? '') !== '' &&
      [...paths].some((one) => dotted === one || dotted.startsWith(`${one}.`)),
  )
  return cells[index]?.range
}
