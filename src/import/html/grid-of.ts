/* A table of a page as a grid: the text of each cell as shown, in its place. */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import type { Grid } from '../extract.ts'
import { Refused } from '../refused.ts'
import type { Remarks } from '../remarks.ts'
import { tidied } from '../tidied.ts'
import { lattice, type Written } from './lattice.ts'
import { attribute, hiddenAs, isElement, isInline, type Element, type Omissions } from './visible.ts'

/** Cells met so far on the page. */
export interface Cells {
  seen: number
}

const mostCells = 200_000

interface Manner {
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
    if (hidden !== undefined) manner.omitted.leave(node, hidden)
    else if (node.tagName === 'tr') {
      rows.push([])
      push(stack, node.childNodes)
    } else if (node.tagName === 'caption') caption = textIn(node, manner.omitted).text
    else if (node.tagName === 'td' || node.tagName === 'th') {
      if (rows.length === 0) rows.push([])
      const read = textIn(node, manner.omitted)
      pictures += read.pictures
      rows.at(-1)?.push({
        text: read.text,
        rowSpan: span(node, 'rowspan'),
        columnSpan: Math.max(1, span(node, 'colspan')),
      })
      counted(manner.cells)
    } else push(stack, node.childNodes)
  }
  return { grid: placed(rows, manner), caption, pictures }
}

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

/** The shown text of a cell, its paragraphs on lines of their own; raised figures in brackets, so that they join no other. */
function textIn(cell: Element, omitted: Omissions): { readonly text: string; readonly pictures: number } {
  let text = ''
  let pictures = 0
  const stack: (Tree.ChildNode | string)[] = []
  push(stack, cell.childNodes)
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === 'string') text += node
    else if ('value' in node)
      text += node.value.replace(/[\r\n\t ]+/g, (gap) => (gap.includes('\n') ? '\r' : ' '))
    else if ('data' in node) omitted.leave(node, 'comment')
    else if (isElement(node)) {
      const hidden = hiddenAs(node)
      const [before, after] = marks(node)
      if (node.tagName === 'img') pictures += 1
      const shown = shownAs(node)
      if (shown !== '' && hidden !== 'hidden' && hidden !== 'struck') text += shown
      else if (hidden !== undefined) omitted.leave(node, hidden)
      else {
        text += before
        stack.push(after)
        push(stack, node.childNodes)
      }
    }
  }
  const lines = text.split('\n').map((line) => tidied(line.replaceAll('\r', '\n')))
  return { text: lines.filter((line) => line !== '').join('\n'), pictures }
}

/** What a picture or a field of a web form shows, in brackets: the words are there to be seen, but no text says them. */
function shownAs(element: Element): string {
  if (element.tagName === 'img') return '[图片]'
  if (element.tagName === 'textarea' || element.tagName === 'select') return '[可填写的框]'
  if (element.tagName !== 'input' || attribute(element, 'type').toLowerCase() === 'hidden') return ''
  return `[${attribute(element, 'value') || '可填写的框'}]`
}

/** What stands before and after an element’s text. */
function marks(element: Element): readonly [string, string] {
  if (element.tagName === 'br') return ['\n', '']
  if (element.tagName === 'sup' || element.tagName === 'sub') return ['[', ']']
  return isInline(element) ? ['', ''] : ['\n', '\n']
}

/** Nodes to visit next, the first on top. */
function push(stack: (Tree.ChildNode | string)[], nodes: readonly Tree.ChildNode[]): void {
  for (let index = nodes.length - 1; index >= 0; index -= 1) {
    const node = nodes[index]
    if (node) stack.push(node)
  }
}
