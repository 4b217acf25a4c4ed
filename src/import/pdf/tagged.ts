/* A tagged PDF read by its structure tree: paragraphs, headings and cells exactly as they were made. */
import type { Item } from '../extract.ts'
import { tidied } from '../tidied.ts'
import type { Page, Run } from './geometry.ts'
import { joinedLines, lineText, linesOf } from './joined.ts'
import type { Element } from './structure-tree.ts'
import { taggedTable } from './tagged-table.ts'

/** What texts are found by. */
export interface Marked {
  /** Runs of each marked content. */
  readonly runs: ReadonlyMap<string, readonly Run[]>
  /** Number of a page by its reference. */
  readonly numbers: ReadonlyMap<string, number>
  /** Marks whose text has been taken. */
  readonly taken: Set<string>
}

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
  const marked: Marked = { runs, numbers, taken: new Set() }
  const items = blockItems(tree, marked)
  if (items === undefined || items.length === 0) return undefined
  return [...runs.keys()].every((mark) => marked.taken.has(mark)) ? items : undefined
}

/** The items of an element in their order. */
export function blockItems(element: Element, marked: Marked): readonly Item[] | undefined {
  const items: Item[] = []
  let loose: string[] = []
  const flush = (): void => {
    const text = textOf(loose, marked)
    const heading = /^H([1-6])$/.exec(element.role)?.[1]
    if (text !== '')
      items.push({
        kind: 'paragraph',
        text,
        at: placeOf(loose, marked),
        ...(heading === undefined ? {} : { heading: Number(heading) }),
      })
    loose = []
  }
  for (const child of element.children) {
    if (typeof child === 'string') loose.push(child)
    else if (isInline(child)) loose.push(...marksOf(child))
    else {
      flush()
      const inner = child.role === 'Table' ? taggedTable(child, marked) : blockItems(child, marked)
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

/** All marks of an element, in order. */
export const marksOf = (element: Element): readonly string[] =>
  element.children.flatMap((child) => (typeof child === 'string' ? [child] : marksOf(child)))

/** The text of marks that follow one another, as one line. What is printed again on the next page counts once. */
export function textOf(marks: readonly string[], { runs, taken }: Marked): string {
  const lines: string[] = []
  let before: string[] = []
  let page = ''
  for (const mark of marks) {
    if (taken.has(mark)) continue
    taken.add(mark)
    const own = linesOf(runs.get(mark) ?? []).map(lineText)
    const [here = ''] = mark.split('/')
    const again = here !== page && page !== '' && own.length > 0 && own.join('\n') === before.join('\n')
    if (own.length === 0 || again) continue
    if (here !== page) before = []
    before.push(...own)
    page = here
    lines.push(...own)
  }
  return tidied(joinedLines(lines))
}

/** `第 2 页`, after the first mark that is printed. */
export function placeOf(marks: readonly string[], { numbers, runs }: Marked): string {
  const mark = marks.find((one) => runs.has(one)) ?? marks[0]
  return `第 ${numbers.get(mark?.split('/')[0] ?? '') ?? '?'} 页`
}
