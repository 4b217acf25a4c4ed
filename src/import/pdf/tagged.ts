/* A tagged PDF read by its structure tree: paragraphs, headings and cells exactly as they were made. */
import type { Item } from '../extract.ts'
import type { Page, Run } from './geometry.ts'
import { marksOf, placeOf, textsOf, type Marked } from './marked-text.ts'
import { columnOf, printedLines } from './printed-text.ts'
import type { Element } from './structure-tree.ts'
import { taggedTable } from './tagged-table.ts'

/** The items of the tree; undefined where the tree does not account for all that is printed, or a table of it is no lattice. */
export function taggedItems(
  tree: Element,
  pages: readonly Page[],
  numbers: ReadonlyMap<string, number>,
): readonly Item[] | undefined {
  const runs = new Map<string, Run[]>()
  for (const run of pages.flatMap((page) => page.runs)) {
    if (run.mark === '' || run.mark === 'Artifact') continue
    const same = runs.get(run.mark)
    if (same === undefined) runs.set(run.mark, [run])
    else same.push(run)
  }
  const { right } = columnOf(pages.flatMap((page) => printedLines(page.runs, page.number)))
  const marked: Marked = { runs, numbers, taken: new Set(), right }
  const items = blockItems(tree, marked)
  if (items === undefined || items.length === 0) return undefined
  return [...runs.keys()].every((mark) => marked.taken.has(mark)) ? items : undefined
}

/** The items of an element in their order. */
export function blockItems(element: Element, marked: Marked): readonly Item[] | undefined {
  const items: Item[] = []
  let loose: string[] = []
  const flush = (): void => {
    const heading = /^H([1-6])$/.exec(element.role)?.[1]
    const at = placeOf(loose, marked)
    for (const text of textsOf(loose, marked, heading === undefined))
      items.push({
        kind: 'paragraph',
        text,
        at,
        ...(heading === undefined ? {} : { heading: Number(heading) }),
      })
    loose = []
  }
  for (const child of element.children) {
    if (typeof child === 'string') loose.push(child)
    else if (isInline(child)) loose.push(...marksOf(child))
    else {
      flush()
      const inner =
        child.role === 'Table' ? taggedTable(child, marked, blockItems) : blockItems(child, marked)
      if (inner === undefined) return undefined
      items.push(...inner)
    }
  }
  flush()
  return items
}

const inline = new Set([
  'Span',
  'NonStruct',
  'Link',
  'Quote',
  'Note',
  'Reference',
  'Code',
  'Em',
  'Strong',
  'Annot',
  'Ruby',
  'RB',
  'Lbl',
  'LBody',
])

/** An element without blocks in it, in a place where text may stand. */
const isInline = (element: Element): boolean =>
  inline.has(element.role) && element.children.every((child) => typeof child === 'string' || isInline(child))
