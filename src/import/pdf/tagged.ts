/* A tagged PDF read by its structure tree: paragraphs, headings and cells exactly as they were made. */
import type { Item } from '../extract.ts'
import { tidied } from '../tidied.ts'
import type { Page, Run } from './geometry.ts'
import { joinedLines } from './joined.ts'
import { columnOf, endsEarly, printedLines, type Line } from './printed-text.ts'
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
  /** Where the lines of prose end. */
  readonly right: number
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

/** The texts of marks that follow one another: one, or several where `breaks` is asked for and lines were broken on purpose. */
export function textsOf(marks: readonly string[], marked: Marked, breaks: boolean): readonly string[] {
  const lines = printedOnce(marks, marked)
  const texts: string[][] = []
  lines.forEach((line, index) => {
    const before = lines[index - 1]
    const last = texts.at(-1)
    if (last === undefined || (breaks && before !== undefined && endsEarly(before, line, marked.right)))
      texts.push([line.text])
    else last.push(line.text)
  })
  return texts.map((text) => tidied(joinedLines(text))).filter((text) => text !== '')
}

/** The lines of marks. What is printed again on the next page counts once. */
function printedOnce(marks: readonly string[], { runs, taken, numbers }: Marked): readonly Line[] {
  const pages = new Map<string, Run[]>()
  for (const mark of marks) {
    if (taken.has(mark)) continue
    taken.add(mark)
    const [page = ''] = mark.split('/')
    pages.set(page, [...(pages.get(page) ?? []), ...(runs.get(mark) ?? [])])
  }
  const lines: Line[] = []
  let before: readonly Line[] = []
  for (const [page, own] of pages) {
    const here = printedLines(own, numbers.get(page) ?? 0)
    const again =
      here.length > 0 && here.map(({ text }) => text).join('\n') === before.map(({ text }) => text).join('\n')
    if (again) continue
    lines.push(...here)
    before = here
  }
  return lines
}

/** `第 2 页`, after the first mark that is printed. */
export function placeOf(marks: readonly string[], { numbers, runs }: Marked): string {
  const mark = marks.find((one) => runs.has(one)) ?? marks[0]
  return `第 ${numbers.get(mark?.split('/')[0] ?? '') ?? '?'} 页`
}
