/*
 * Pasted text as paragraphs and tables. A table copied out of Word or a page comes as a cell on each line behind a tab, rows
 * apart by an empty line; out of Excel as rows of tabs; typed by hand as columns of spaces.
 */
import { cutOff, isBroken } from '../broken-off.ts'
import { decodeBytes } from '../decode-bytes.ts'
import type { Extract, Grid, GridCell, Item } from '../extract.ts'
import { commaLines } from './comma-lines.ts'
import { Refused } from '../refused.ts'
import type { Text } from '../../language/text.ts'
import { remarksOf, type Remarks } from '../remarks.ts'
import { tidied } from '../tidied.ts'

/** What a text holds. Throws `Refused` for bytes that are no text. */
export function readText(bytes: Uint8Array): Extract {
  const remarks = remarksOf()
  const text = decodeBytes(bytes, undefined, remarks)
  const written = text.split(/\r\n|[\n\r\f\u2028\u2029]/)
  if (written.length > mostLines || written.some((line) => line.length > longestLine))
    throw new Refused(tooMuch)
  const lines = commaLines(written)
  const items: Item[] = []
  let rows: Row[] = []
  const close = (): void => {
    items.push(...tableOf(rows, items.filter(({ kind }) => kind === 'grid').length))
    rows = []
  }
  for (const [index, drawn] of lines.entries()) {
    if (isRule(drawn)) continue
    const raw = withBars(drawn)
    // A cell on a line of its own, as some programs copy tables.
    const line = /^[^|]*\|[|\s]*$/.test(raw) ? raw.replace(/[|\s]+$/, '') : raw
    const shape = shapeOf(line)
    if (shape === 'gap') rows.at(-1)?.gap()
    else if (shape === 'words') {
      close()
      items.push({ kind: 'paragraph', text: tidied(line), at: `第 ${index + 1} 行` })
    } else take(rows, { line, shape, number: index + 1 })
  }
  close()
  return {
    format: 'text',
    title: '',
    items: toldOfEnd(items, written.at(-1) ?? '', remarks),
    remarks: remarks.all(),
  }
}

/** The items, the last cell in doubt where the file ends behind it without a line end; told where it seems to be cut off. */
function toldOfEnd(items: readonly Item[], unended: string, remarks: Remarks): readonly Item[] {
  const last = items.at(-1)
  if (unended.trim() === '' || !last) return items
  if (last.kind === 'paragraph') {
    const isRow = inRow.test(unended) && !reached.test(unended)
    if (isRow) remarks.add('', inTable)
    else if (isBroken(unended)) remarks.add('', early)
    // Such a line may be read as a row: its last figure is then none that is certain.
    return isRow ? [...items.slice(0, -1), { ...last, text: `${last.text}…` }] : items
  }
  remarks.add('', inTable)
  const cells = last.cells.map((cell, index) =>
    index < last.cells.length - 1 ? cell : { ...cell, doubt: cutOff },
  )
  return [...items.slice(0, -1), { ...last, cells }]
}

/** A line that ends in a figure apart from other words, and one that says how somebody is reached or when. */
const inRow = /[\s|,，｜]\d[\d.]{0,11}\s*$/u
const reached = /电话|传真|邮编|邮政编码|手机|热线|日期|时间/u

const inTable: Text = {
  zh: '文件在一张表里就结束了，最后一行没有换行，可能没有存全：请与原文核对',
  en: 'the file ends within a table, its last line without a line end; it may be cut off: compare it with the original',
}

const early: Text = {
  zh: '文件在一句话中间就结束了，像是没有存全：请与原文核对',
  en: 'the file ends within a sentence and seems to be cut off: compare it with the original',
}

const mostLines = 50_000
const longestLine = 200_000
const tooMuch = {
  zh: `文字超过 ${mostLines} 行，或一行超过 ${longestLine} 字，不会是年度报告`,
  en: `it has more than ${mostLines} lines, or one of more than ${longestLine} characters; no annual report has`,
}

/** True for a line that only parts rows: of Markdown, or drawn. */
const isRule = (line: string): boolean =>
  (/^[\s|:\-]+$/.test(line) && /\|/.test(line) && /-{2}|:-|-:/.test(line)) ||
  (/^[\s\u2500-\u257f+\-=|]+$/.test(line) &&
    /[\u2500-\u257f+]/.test(line) &&
    /[\u2500\u2501\u2550\-=]{2}/.test(line))

/** A line with the bars of tables as the usual one. */
const withBars = (line: string): string =>
  /[｜│┃║].*[｜│┃║]/u.test(line) ? line.replace(/[｜│┃║]/gu, '|') : line

type Shape = 'gap' | 'words' | 'cell' | 'cells' | 'columns'

/** Characters beyond which an indented line is a paragraph, not a cell. */
const longestCell = 60

function shapeOf(line: string): Shape {
  if (!line.includes('\t')) {
    if (line.trim() === '') return 'gap'
    if (line.includes('|') && /^[^|]{0,120}(?:\|[^|]{0,120}){2,}$/.test(line)) return 'columns'
    return isSpaced(spaced(line)) ? 'columns' : 'words'
  }
  const rest = line.replace(/^ *\t/, '')
  if (!rest.includes('\t'))
    return rest.trim().length > longestCell || !line.startsWith('\t') ? mixed(line) : 'cell'
  return line.split('\t').some((part) => part.trim().length > 120) ? 'words' : 'cells'
}

/** A line with one tab that does not only indent it: two cells, or a paragraph. */
const mixed = (line: string): Shape => {
  const [first = '', second = ''] = line.split('\t')
  return first.trim() !== '' && first.trim().length + second.trim().length <= longestCell ? 'cells' : 'words'
}

/** True for columns of spaces: a label or two, then figures or short headings. */
function isSpaced(parts: readonly string[]): boolean {
  if (parts.length < 2 || parts[0] === '') return false
  const short = parts.length >= 4 ? parts.slice(-3) : parts.slice(1)
  return short.every((part) => part.length <= 12) && parts.every((part) => part.length <= longestCell)
}

const spaced = (line: string): readonly string[] => line.trim().split(/[ \u00a0]{2,}|\u3000+ *\u3000*/u)

class Row {
  readonly cells: { readonly text: string; readonly line: number }[] = []
  isClosed = false
  /** Merged cells are only known by the bars behind its last. */
  isSpread = false
  gap(): void {
    this.isClosed = true
  }
}

function take(
  rows: Row[],
  { line, shape, number }: { readonly line: string; readonly shape: Shape; readonly number: number },
): void {
  const last = rows.at(-1)
  const row = shape === 'cell' && last && !last.isClosed ? last : new Row()
  if (row !== last) rows.push(row)
  row.isSpread = spread.test(line.trimEnd())
  const parts = shape === 'columns' ? columnsOf(line) : shape === 'cell' ? [line] : line.split('\t')
  row.cells.push(...parts.map((part) => ({ text: tidied(part), line: number })))
  if (shape !== 'cell') row.gap()
}

/** Bars behind the last cell of a row: as many as its merged cells cover more, wherever those are. */
const spread = / \|{2,}$/

const columnsOf = (line: string): readonly string[] =>
  line.includes('|')
    ? line
        .trim()
        .replace(spread, '')
        .replace(/^\||\|$/g, '')
        .split('|')
    : spaced(line)

/** Rows as a grid; rows of one cell each are paragraphs. */
function tableOf(rows: readonly Row[], before: number): readonly Item[] {
  const filled = rows.filter(({ cells }) => cells.length > 0)
  if (filled.every(({ cells }) => cells.length === 1))
    return filled.flatMap(({ cells }) =>
      cells.flatMap(({ text, line }) =>
        text === '' ? [] : [{ kind: 'paragraph' as const, text, at: `第 ${line} 行` }],
      ),
    )
  const widths = filled.map(({ cells }) => cells.length)
  const columns = Math.max(...widths)
  const cells = filled.flatMap(({ cells: parts }, row) =>
    parts.map(({ text, line }, column): GridCell => {
      const place = { row, column, rowSpan: 1, columnSpan: 1 }
      return { ...place, text, at: `第 ${line} 行${parts.length > 1 ? `第 ${column + 1} 格` : ''}` }
    }),
  )
  const isEven = widths.every((width) => width === columns) && !filled.some(({ isSpread }) => isSpread)
  const grid: Grid = {
    kind: 'grid',
    rows: filled.length,
    columns,
    cells,
    ...(isEven ? {} : { loose: true }),
    at: `第 ${before + 1} 张表`,
  }
  return [grid]
}
