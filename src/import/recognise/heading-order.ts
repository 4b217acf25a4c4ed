/* The headings of a table in the order in which they are read, held against the form's. */
import { isGroup, type AxisNode } from '../../edition/axis.ts'
import type { Text } from '../../language/text.ts'
import type { GridCell } from '../extract.ts'
import { isBeginningOf, isExactly, matchIn } from './bare-words.ts'
import { couldBeFigure } from './figure.ts'
import type { FormBlock, FormTable } from './form.ts'
import { damaged, inferred } from './heading-doubts.ts'
import { lineOf, type SheetRow } from './sheet.ts'

/** Doubts of the columns when the labels, read in order, are the form's; `undefined` when they are not. */
export function inOrder(cells: readonly GridCell[], block: FormBlock): ReadonlyMap<number, Text> | undefined {
  const texts = glued(
    cells.map(({ text }) => lineOf(text)),
    block,
  )
  const isLeaf = (node: AxisNode): boolean => !isGroup(node)
  // Headings of groups may have got lost: what they cover tells enough.
  const named = texts.filter((text) => {
    const match = matchIn(block.columnWords, text)
    return match?.distance !== 0 || match.items.some(isLeaf)
  })
  for (const whole of block.orders) {
    const doubts =
      against(texts, whole, block) ??
      (areInOrder(texts, whole, block) ? against(named, whole.filter(isLeaf), block) : undefined)
    if (doubts) return doubts
  }
  return undefined
}

/** Headings whose second half stands further on, as lines copied out of a narrow column have it, put together. */
function glued(texts: readonly string[], { columnWords }: FormBlock): readonly string[] {
  const whole = [...texts]
  for (let index = 0; index < whole.length; index += 1) {
    const begun = whole[index] ?? ''
    if (isExactly(columnWords, begun)) continue
    const rest = whole.findIndex(
      (text, other) => other > index && !isExactly(columnWords, text) && isExactly(columnWords, begun + text),
    )
    if (rest < 0) continue
    whole[index] = begun + (whole[rest] ?? '')
    whole.splice(rest, 1)
  }
  return whole
}

/** True for a row of second halves: each of its texts makes a label with one of the heading above. */
export function isRestOf(row: SheetRow, heading: readonly SheetRow[], { columnWords }: FormTable): boolean {
  const full = row.cells.filter(({ text }) => text.trim() !== '')
  const above = heading.flatMap(({ cells }) => cells.map(({ text }) => lineOf(text)))
  return (
    full.length > 0 &&
    full.every(
      ({ text }) =>
        !couldBeFigure(text) && above.some((begun) => isExactly(columnWords, begun + lineOf(text))),
    )
  )
}

/** True unless headings of groups stand in another order than the form’s: what they cover does as well then. */
function areInOrder(
  texts: readonly string[],
  whole: readonly AxisNode[],
  { columnWords }: FormBlock,
): boolean {
  let last = -1
  for (const text of texts) {
    const match = matchIn(columnWords, text)
    const [group] = match?.distance === 0 ? match.items : []
    if (!group || !isGroup(group)) continue
    const at = whole.indexOf(group)
    if (at < last) return false
    last = at
  }
  return true
}

function against(
  texts: readonly string[],
  wanted: readonly AxisNode[],
  block: FormBlock,
): ReadonlyMap<number, Text> | undefined {
  if (texts.length !== wanted.length) return undefined
  const doubts = new Map<number, Text>()
  let strange = 0
  for (const [index, node] of wanted.entries()) {
    const match = matchIn(block.columnWords, texts[index] ?? '')
    if (match?.items.includes(node) === true && match.distance === 0) continue
    const isIt = match?.items.includes(node) === true || isBeginningOf(texts[index] ?? '', node.label)
    if (!isIt) strange += 1
    for (const [column, branch] of block.columns.entries())
      if (branch.leaf === node || (!isIt && isGroup(node) && branch.groups.includes(node)))
        doubts.set(column, isIt ? damaged(texts[index] ?? '', node) : inferred(texts[index] ?? '', node))
  }
  // One heading that is none of the form's can be told from its neighbours; more would be guessing.
  return strange <= Math.min(1, Math.floor((wanted.length - 1) / 2)) ? doubts : undefined
}
