/* A list of agencies, one a line, as an office keeps it. */
import type { TableText } from '../batch/table-text.ts'
import { levels, valueNames } from '../edition/report-schema-frame.ts'
import { UsageError } from '../errors.ts'
import type { Level } from '../report/report.ts'
import { positionAt } from '../source/source.ts'

/** An agency of a roster; what its line does not say is `undefined`. */
export interface Listed {
  readonly name: string
  readonly level: Level | undefined
  readonly year: string | undefined
  /** Last year’s report, relative to the roster. */
  readonly from: string | undefined
  /** Line of the roster, from 1. */
  readonly line: number
}

/** Lines that a roster has at most. */
const most = 5_000

/** The agencies of a table of text, whatever it was read from. A list that cannot be understood is a UsageError: nothing is written from half of one. */
export const roster = ({ source, rows }: TableText): readonly Listed[] =>
  listed(
    rows.map((cells) => ({
      cells: cells.map(({ text }) => text),
      line: positionAt(source, cells[0]?.range.start ?? 0).line,
    })),
    source.name,
  )

/** A row of a table and the number by which its reader knows it, from 1. */
interface RosterLine {
  readonly cells: readonly string[]
  readonly line: number
}

/** The agencies of a table whose first row names its columns. A table of one column without such a row is a list of names. */
function listed(rows: readonly RosterLine[], name: string): readonly Listed[] {
  const [first, ...body] = rows
  const head = first?.cells ?? []
  const columns = head.map((title) => columnCalled(title))
  const isHeaded = columns.includes('name')
  if (!isHeaded && rows.some(({ cells }) => cells.length > 1)) throw headless(name, head)
  const lines = isHeaded ? body : rows
  const at = (row: readonly string[], column: Column): string | undefined => {
    const index = isHeaded ? columns.indexOf(column) : column === 'name' ? 0 : -1
    return row[index]?.trim() || undefined
  }
  const all = lines.flatMap(({ cells: row, line }): Listed[] => {
    if (row.every((cell) => cell.trim() === '')) return []
    const agency = at(row, 'name')
    if (agency === undefined) throw nameless(name, line)
    return [
      {
        name: agency,
        level: levelCalled(at(row, 'level'), { name, line }),
        year: at(row, 'year'),
        from: at(row, 'from'),
        line,
      },
    ]
  })
  if (all.length === 0) throw empty(name)
  if (all.length > most) throw tooMany(name, all.length)
  return all
}

type Column = 'name' | 'level' | 'year' | 'from'

/** Titles of columns as offices write them. */
const titles: Readonly<Record<Column, readonly string[]>> = {
  name: ['机关', '机关名称', '机关全称', '名称', '全称', '单位', '单位名称', '单位全称', 'agency', 'name'],
  level: ['级别', '层级', '机关级别', '机关层级', 'level'],
  year: ['年度', '年份', '统计年度', 'year'],
  from: ['上年报告', '上年的报告', '上年', 'from', 'previous'],
}

const columnCalled = (title: string): Column | undefined => {
  const plain = title.normalize('NFKC').replace(/\s/g, '').toLowerCase()
  return (Object.keys(titles) as Column[]).find((column) => titles[column].includes(plain))
}

function levelCalled(
  words: string | undefined,
  { name, line }: { readonly name: string; readonly line: number },
): Level | undefined {
  if (words === undefined) return undefined
  const level = levels.find((key) => key === words || valueNames['level']?.[key]?.includes(words))
  if (level) return level
  const known = levels.map((key) => valueNames['level']?.[key]?.[0] ?? key)
  throw new UsageError({
    zh: `${name} 第 ${line} 行的级别“${words}”不认识；可以写 ${known.join('、')}`,
    en: `${name}, line ${line}: the level “${words}” is not known; there are ${levels.join(', ')}`,
  })
}

const headless = (name: string, head: readonly string[]): UsageError =>
  new UsageError({
    zh: `${name} 的第一行（${head.join('、')}）里没有“机关”这一列；第一行写列名：机关、级别、年度、上年报告`,
    en: `the first line of ${name} (${head.join(', ')}) has no column “agency”; it names the columns: agency, level, year, from`,
  })

const nameless = (name: string, line: number): UsageError =>
  new UsageError({
    zh: `${name} 第 ${line} 行没有机关名称`,
    en: `${name}, line ${line} has no agency`,
  })

const empty = (name: string): UsageError =>
  new UsageError({ zh: `${name} 里没有机关`, en: `there is no agency in ${name}` })

const tooMany = (name: string, count: number): UsageError =>
  new UsageError({
    zh: `${name} 有 ${count} 行，最多 ${most} 行；请分成几份`,
    en: `${name} has ${count} lines, more than ${most}; split it`,
  })
