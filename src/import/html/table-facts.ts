/* Which tables of a page hold data and which only place what stands in them, found in one walk over the page. */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { hiddenAs, isElement, type Element } from './visible.ts'

/** What was counted in a table, tables within it apart. */
interface Facts {
  nested: boolean
  /** Characters of its longest cell. */
  longest: number
  /** Cells of its widest row. */
  widest: number
}

/** Characters from which a cell holds prose, not data. */
const prose = 400

/** The tables whose cells are figures and labels; all others only lay out the page, and their content flows. */
export function dataTables(root: Tree.ParentNode): ReadonlySet<Element> {
  const all = new Map<Element, Facts>()
  walk(root, all)
  return new Set(
    [...all]
      .filter(([, facts]) => !facts.nested && facts.widest > 1 && facts.longest <= prose)
      .map(([table]) => table),
  )
}

interface Open {
  readonly node: Tree.ParentNode
  index: number
}

/** Tables that are open, with the counts of their row and cell. */
interface Count {
  readonly facts: Facts
  cells: number
  characters: number
}

function walk(root: Tree.ParentNode, all: Map<Element, Facts>): void {
  const stack: Open[] = [{ node: root, index: 0 }]
  const tables: Count[] = []
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const child = top.node.childNodes[top.index]
    top.index += 1
    if (child === undefined) {
      stack.pop()
      if ('tagName' in top.node && top.node.tagName === 'table') tables.pop()
      continue
    }
    if ('value' in child) count(tables.at(-1), child.value)
    if (!isElement(child) || hiddenAs(child) !== undefined) continue
    enter(child, tables, all)
    stack.push({ node: child, index: 0 })
  }
}

function enter(element: Element, tables: Count[], all: Map<Element, Facts>): void {
  const open = tables.at(-1)
  if (element.tagName === 'table') {
    const facts: Facts = { nested: false, longest: 0, widest: 0 }
    all.set(element, facts)
    if (open) open.facts.nested = true
    tables.push({ facts, cells: 0, characters: 0 })
  }
  if (!open) return
  if (element.tagName === 'tr') open.cells = 0
  if (element.tagName === 'td' || element.tagName === 'th') {
    open.cells += 1
    open.characters = 0
    open.facts.widest = Math.max(open.facts.widest, open.cells)
  }
}

function count(open: Count | undefined, text: string): void {
  if (!open) return
  open.characters += text.trim().length
  open.facts.longest = Math.max(open.facts.longest, open.characters)
}
