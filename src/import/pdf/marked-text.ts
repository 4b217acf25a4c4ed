/* The texts of marked content, which the structure tree points at. */
import { tidied } from '../tidied.ts'
import type { Run } from './geometry.ts'
import { joinedLines } from './joined.ts'
import { endsEarly, printedLines, type Line } from './printed-text.ts'
import type { Element } from './structure-tree.ts'

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
    const seen = own.filter(({ unseen }) => unseen === undefined)
    const here = printedLines(seen, numbers.get(page) ?? 0)
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
