/* Where a document's blocks go to: its items, or the text of a cell. */
import { elements, type XmlElement } from '../archive/xml-tree.ts'
import type { Text } from '../../language/text.ts'
import type { GridCell } from '../extract.ts'
import { tidied } from '../tidied.ts'
import { readBlocks } from './blocks.ts'
import { cellsOf, type Placed } from './table.ts'
import type { Push, Sink, Walk } from './walk.ts'

/** Blocks of the body become items. `beside` names what they stand in, '' for the body itself. */
export function bodySink(walk: Walk, push: Push, beside = ''): Sink {
  const place = (): string => `第 ${Math.max(1, walk.count.paragraphs + (beside === '' ? 1 : 0))} 段${beside}`
  const sink: Sink = {
    place,
    paragraph: (text, rank) => {
      const at = place()
      if (beside === '') walk.count.paragraphs += 1
      // A heading is one line of the outline, however it is broken on the page.
      const lines = rank.heading === undefined ? linesOf(text) : [linesOf(text).join('')]
      for (const line of lines) push({ kind: 'paragraph', text: line, at, ...rank })
    },
    table: (table) => {
      readTable(table, walk, { push, sink })
    },
    beside: () => bodySink(walk, push, '旁的文本框'),
  }
  return sink
}

interface Out {
  readonly push: Push
  readonly sink: Sink
}

function readTable(table: XmlElement, walk: Walk, { push, sink }: Out): void {
  walk.count.tables += 1
  const at = `表 ${walk.count.tables}`
  const { rows, columns, cells } = cellsOf(table, walk, at)
  if (rows === 0 || columns === 0) return
  // A table of one column around tables only holds the page together.
  if (cells.every(({ columnSpan }) => columnSpan === columns) && cells.some(holdsTable)) {
    for (const { element, shaded } of cells) readBlocks(element.children, walk, { sink, shaded })
    return
  }
  const nested: XmlElement[] = []
  const read = cells.map((cell) => readCell(cell, walk, { at, nested }))
  push({ kind: 'grid', rows, columns, cells: read, at })
  for (const inner of nested) readTable(inner, walk, { push, sink })
}

/** Lines between soft breaks, none of them blank; tabs stay. */
const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.split('\t').map(tidied).join('\t').trim())
    .filter((line) => line !== '')

const holdsTable = ({ element }: Placed): boolean => holds(element)

const holds = (element: XmlElement): boolean =>
  elements(element).some((child) => child.name === 'w:tbl' || (/^w:sdt/.test(child.name) && holds(child)))

interface Around {
  readonly at: string
  /** Tables within cells, which become grids of their own after this one. */
  readonly nested: XmlElement[]
}

function readCell(cell: Placed, walk: Walk, { at, nested }: Around): GridCell {
  const { element, row, column, rowSpan, columnSpan, shaded } = cell
  const place = `${at}第 ${row + 1} 行第 ${column + 1} 列`
  const lines: string[] = []
  let doubt: Text | undefined
  const sink: Sink = {
    isCell: true,
    place: () => place,
    paragraph: (text) => {
      lines.push(...linesOf(text))
    },
    table: (table) => {
      nested.push(table)
      walk.remarks.add(place, inner)
      sink.doubt?.(inner)
    },
    beside: () => sink,
    doubt: (text) => {
      doubt ??= text
    },
  }
  readBlocks(element.children, walk, { sink, shaded })
  const text = lines.join('\n')
  return { row, column, rowSpan, columnSpan, text, at: place, ...(doubt === undefined ? {} : { doubt }) }
}

const inner: Text = {
  zh: '单元格里另有一张表，单独读作下一张表',
  en: 'there is a table inside this cell; it was read as the next table',
}
