/* A list as text with each cell's place in it: CSV as it was read, or a workbook's rows set as lines. */
import { EnvironmentError, UsageError } from '../errors.ts'
import type { Range, Source } from '../source/source.ts'
import { positionAt } from '../source/source.ts'

/** A cell with where it stands. */
export interface TextCell {
  readonly text: string
  readonly range: Range
}

/** A table in a text. */
export interface TableText {
  readonly source: Source
  readonly rows: readonly (readonly TextCell[])[]
}

/**
 * Reads CSV (RFC 4180; commas, semicolons or tabs, told by the first line). Quotes that do not close, or that something
 * follows, are a UsageError with line and column.
 */
export function csvTable(source: Source): TableText {
  const { text } = source
  const separator = separatorOf(text)
  const rows: TextCell[][] = []
  let row: TextCell[] = []
  let at = 0
  while (at < text.length) {
    const cell = text[at] === '"' ? quotedCell(source, at) : plainCell(text, at, separator)
    row.push(cell)
    at = cell.range.end
    if (text[at] === separator) {
      at += 1
      // A line may end in a separator: an empty cell follows it.
      if (at === text.length || isBreak(text[at])) row.push({ text: '', range: { start: at, end: at } })
    } else if (at < text.length && !isBreak(text[at])) throw broken(source, at, afterQuote)
    if (at < text.length && !isBreak(text[at])) continue
    at += text.startsWith('\r\n', at) ? 2 : 1
    rows.push(row)
    row = []
  }
  return { source, rows: rows.filter((cells) => cells.some((cell) => cell.text.trim() !== '')) }
}

const isBreak = (sign: string | undefined): boolean => sign === '\n' || sign === '\r'

function separatorOf(text: string): string {
  const head = /^[^\r\n]*/.exec(text)?.[0] ?? ''
  return [',', '\t', ';'].find((sign) => head.includes(sign)) ?? ','
}

function plainCell(text: string, start: number, separator: string): TextCell {
  let end = start
  while (end < text.length && text[end] !== separator && !isBreak(text[end])) end += 1
  return { text: text.slice(start, end).trim(), range: { start, end } }
}

function quotedCell(source: Source, start: number): TextCell {
  const { text } = source
  let inside = ''
  for (let at = start + 1; ;) {
    const quote = text.indexOf('"', at)
    if (quote < 0) throw broken(source, start, unclosed)
    inside += text.slice(at, quote)
    if (text[quote + 1] !== '"') return { text: inside.trim(), range: { start, end: quote + 1 } }
    inside += '"'
    at = quote + 2
  }
}

const unclosed = { zh: '引号没有配对', en: 'this quote is never closed' }
const afterQuote = {
  zh: '引号后面还有字；格里的引号要写成两个',
  en: 'something follows the closing quote; a quote within a cell is written twice',
}

function broken(source: Source, offset: number, { zh, en }: { zh: string; en: string }): UsageError {
  const { line, column } = positionAt(source, offset)
  return new UsageError({
    zh: `${source.name} 第 ${line} 行第 ${column} 个字：${zh}`,
    en: `${source.name}:${line}:${column}: ${en}`,
  })
}

/** A row of a workbook: its number on the sheet, and the texts of its columns. */
export interface NumberedRow {
  readonly number: number
  readonly cells: readonly string[]
}

/** Rows of a workbook as a text in which each has the line of its number. */
export function sheetTable(name: string, rows: readonly NumberedRow[]): TableText {
  let text = ''
  let line = 1
  const placed = rows.map(({ number, cells }) => {
    if (number < line)
      throw new EnvironmentError({ zh: `${name} 的行序不对`, en: `the rows of ${name} are out of order` })
    text += '\n'.repeat(number - line)
    line = number
    return cells.map((cell, index): TextCell => {
      text += index === 0 ? '' : '\t'
      const start = text.length
      text += cell.replace(/[\r\n\t]+/g, ' ')
      return { text: cell.trim(), range: { start, end: text.length } }
    })
  })
  return { source: { name, text }, rows: placed }
}
