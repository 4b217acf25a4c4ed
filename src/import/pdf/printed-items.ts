/* A PDF without a usable structure, read by where its texts and lines stand. */
import type { Item } from '../extract.ts'
import type { Remarks } from '../remarks.ts'
import { quoted } from '../remarks.ts'
import { withAligned, type Aligned } from './aligned-table.ts'
import { continuedTable } from './continued-table.ts'
import type { Page } from './geometry.ts'
import { withoutMargins } from './margins.ts'
import { printedTable, type Printed } from './printed-table.ts'
import {
  columnOf,
  goesOn,
  paragraphText,
  printedLines,
  type Column,
  type Line,
  type PrintedText,
} from './printed-text.ts'
import { ruledTables } from './ruled-tables.ts'

type Piece = Printed | Aligned | PrintedText

/** The items of all pages; texts and tables go on from page to page. */
export function printedItems(pages: readonly Page[], remarks: Remarks): readonly Item[] {
  const tables: Printed[][] = []
  const lines = pages.map(({ number, rules, runs, height }) => {
    let rest = runs
    const found: Printed[] = []
    for (const ruled of ruledTables(rules, rest)) {
      const { printed, rest: outside } = printedTable(ruled, rest, number)
      // A frame with nothing in it is an ornament.
      if (printed.grid.cells.every(({ text }) => text === '')) continue
      found.push(printed)
      rest = outside
    }
    tables.push(found)
    return {
      height,
      lines: printedLines(
        rest.filter(({ unseen }) => unseen === undefined),
        number,
      ),
    }
  })
  const body = withoutMargins(lines)
  for (const text of body.left)
    remarks.add('', {
      zh: `页眉或页脚未读入：“${quoted(text)}”`,
      en: `a header or footer was left out: “${quoted(text)}”`,
    })
  const column = columnOf(body.pages.flat())
  const pieces: Piece[] = []
  body.pages.forEach((own, index) => {
    let first = true
    for (const part of inOrder(own, tables[index] ?? [])) {
      append(pieces, part, { column, first })
      first = false
    }
  })
  return pieces.map((piece) => itemOf(piece, remarks))
}

/** Lines and tables of a page from the top. */
function inOrder(lines: readonly Line[], tables: readonly Printed[]): readonly (Line | Printed | Aligned)[] {
  const parts: (Line | Printed | Aligned)[] = []
  let above = Number.NEGATIVE_INFINITY
  for (const table of [...tables, undefined]) {
    const top = table?.top ?? Number.POSITIVE_INFINITY
    parts.push(...withAligned(lines.filter(({ base }) => base >= above && base < top)))
    if (table !== undefined) parts.push(table)
    above = top
  }
  return parts
}

interface Appending {
  readonly column: Column
  /** Nothing stands above it on its page. */
  readonly first: boolean
}

function append(pieces: Piece[], part: Line | Printed | Aligned, { column, first }: Appending): void {
  const last = pieces.at(-1)
  if ('kind' in part) {
    const whole =
      first && last?.kind === 'table' && part.kind === 'table' ? continuedTable(last, part) : undefined
    if (whole === undefined) pieces.push(part)
    else pieces[pieces.length - 1] = whole
    return
  }
  const before = last?.kind === 'text' ? last.lines.at(-1) : undefined
  if (last?.kind === 'text' && before !== undefined && goesOn(before, part, column))
    pieces[pieces.length - 1] = { kind: 'text', lines: [...last.lines, part] }
  else pieces.push({ kind: 'text', lines: [part] })
}

function itemOf(piece: Piece, remarks: Remarks): Item {
  if (piece.kind === 'text')
    return { kind: 'paragraph', text: paragraphText(piece), at: `第 ${piece.lines[0]?.page ?? 1} 页` }
  if (piece.kind === 'aligned')
    remarks.add(piece.grid.at, {
      zh: '此处的表没有框线，各列按对齐位置读取，请核对',
      en: 'a table here has no lines; its columns were read by alignment, please check',
    })
  return piece.grid
}
