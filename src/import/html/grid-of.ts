/* A table of a page as a grid: the text of each cell as shown, in its place. */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import type { Text } from '../../language/text.ts'
import type { Grid } from '../extract.ts'
import { Refused } from '../refused.ts'
import { cutOff } from '../broken-off.ts'
import { quoted, type Remarks } from '../remarks.ts'
import { cellText, type CellText } from './cell-text.ts'
import { lattice, type Written } from './lattice.ts'
import { attribute, hiddenAs, isElement, wordsIn, type Element, type Omissions } from './visible.ts'

/** Cells met so far on the page. */
export interface Cells {
  seen: number
}

const mostCells = 200_000

interface Manner {
  readonly unended: ReadonlySet<Element>
  readonly omitted: Omissions
  readonly remarks: Remarks
  readonly cells: Cells
  readonly name: string
}

interface Drawn {
  readonly grid: Grid
  readonly caption: string
  readonly pictures: number
}

/** The grid of a table element without tables in it. */
export function gridOf(table: Element, manner: Manner): Drawn {
  const rows: Written[][] = []
  let caption = ''
  let pictures = 0
  const stack: Tree.ChildNode[] = []
  push(stack, table.childNodes)
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isElement(node)) continue
    const hidden = hiddenAs(node)
    const at = `${manner.name}第 ${Math.max(1, rows.length)} 行`
    const isCell = node.tagName === 'td' || node.tagName === 'th'
    if (hidden !== undefined && !(isCell && hidden === 'struck')) manner.omitted.leave(node, hidden, at)
    else if (node.tagName === 'tr') {
      rows.push([])
      push(stack, node.childNodes)
    } else if (node.tagName === 'caption') caption = cellText(node, manner.omitted, at).text
    else if (isCell) {
      if (rows.length === 0) rows.push([])
      const read = hidden === 'struck' ? whollyStruck(node) : cellText(node, manner.omitted, at)
      pictures += read.pictures
      rows.at(-1)?.push({
        text: read.text,
        rowSpan: span(node, 'rowspan'),
        columnSpan: Math.max(1, span(node, 'colspan')),
        ...doubtOf(read, manner.unended.has(node)),
      })
      counted(manner.cells)
    } else push(stack, node.childNodes)
  }
  const grid = placed(rows, manner)
  for (const { at, doubt } of grid.cells) if (doubt) manner.remarks.add(at, doubt)
  return { grid, caption, pictures }
}

function doubtOf({ struck }: CellText, isCut: boolean): Pick<Written, 'doubt'> {
  if (struck !== '') return { doubt: struckOut(struck) }
  return isCut ? { doubt: cutOff } : {}
}

/** A cell that is crossed out as a whole. */
const whollyStruck = (cell: Element): CellText => ({
  text: '',
  pictures: 0,
  struck: wordsIn(cell).replace(/\s+/g, ' ').trim(),
})

const struckOut = (words: string): Text => ({
  zh: `加了删除线的文字没有采用：“${quoted(words)}”`,
  en: `words crossed out were left out: “${quoted(words)}”`,
})

function counted(cells: Cells): void {
  cells.seen += 1
  if (cells.seen > mostCells)
    throw new Refused({
      zh: `表格超过 ${mostCells} 格，不会是年度报告`,
      en: `its tables have more than ${mostCells} cells; no annual report has`,
    })
}

function placed(rows: readonly (readonly Written[])[], { remarks, name }: Manner): Grid {
  const { lost, ...drawn } = lattice(rows, name)
  if (lost > 0)
    remarks.add(name, {
      zh: `表太大，有 ${lost} 行或格没有读`,
      en: `the table is too large; ${lost} rows or cells were not read`,
    })
  return { kind: 'grid', ...drawn, at: name }
}

/** A span as browsers take it: whole, at most 1,000 columns or 65,534 rows, else 1. */
function span(cell: Element, name: 'rowspan' | 'colspan'): number {
  const digits = /^\s*\+?(\d{1,15})/.exec(attribute(cell, name))?.[1]
  if (digits === undefined) return 1
  return Math.min(Number(digits), name === 'colspan' ? 1_000 : 65_534)
}

/** Nodes to visit next, the first on top. */
function push(stack: Tree.ChildNode[], nodes: readonly Tree.ChildNode[]): void {
  for (let index = nodes.length - 1; index >= 0; index -= 1) {
    const node = nodes[index]
    if (node) stack.push(node)
  }
}
