/* Which line of the form a row of a table is, by its labels. */
import { isGroup, type AxisNode, type Branch } from '../../edition/axis.ts'
import type { GridCell } from '../extract.ts'
import { matchIn } from './bare-words.ts'
import { couldBeFigure } from './figure.ts'
import type { FormBlock, FormTable } from './form.ts'
import { lineOf, type SheetRow } from './sheet.ts'

/** A row that carries figures of the form. */
export interface LabelledRow {
  readonly row: SheetRow
  readonly block: FormBlock
  readonly line: Branch
  /** The cell with the line's own label. */
  readonly label: GridCell
  /** Cells behind it. */
  readonly data: readonly GridCell[]
  /** Signs of the label that are not the form's. */
  readonly distance: number
}

/** Cells with text that are looked at for a label. */
const depth = 4

/** The line of a table that a row is; `undefined` when its labels name none, or name a group only. */
export function labelledRow(row: SheetRow, table: FormTable): LabelledRow | undefined {
  let found:
    { readonly at: number; readonly nodes: readonly AxisNode[]; readonly distance: number } | undefined
  let seen = 0
  for (const [at, cell] of row.cells.entries()) {
    if (cell.text.trim() === '') continue
    // A number before the first label counts rows.
    if (seen === 0 && isSerial(cell.text)) continue
    if (couldBeFigure(cell.text) || seen >= depth) break
    seen += 1
    const match = matchIn(table.rowWords, lineOf(cell.text))
    if (!match) {
      // What follows a line's own label is its figures; a strange label there means that it was a group's.
      if (found && !isStrange(cell.text)) break
      if (found || seen > 2) return undefined
      continue
    }
    found = { at, nodes: match.items, distance: match.distance }
  }
  if (!found) return undefined
  const label = row.cells[found.at]
  const line = lineAmong(found.nodes, table)
  if (!label || !line) return undefined
  return { row, ...line, label, data: row.cells.slice(found.at + 1), distance: found.distance }
}

const isSerial = (text: string): boolean => /^\s*\d{1,2}\s*[.、．]?\s*$/u.test(text)

/** True for words that can only be a label: with an ordinal before them, or longer than what stands in a figure's place. */
const isStrange = (text: string): boolean =>
  text.length > 20 || /^\s*[（(]?[一二三四五六七八九十\d]{1,2}[)）.．、]\s*\p{Script=Han}/u.test(text)

function lineAmong(
  nodes: readonly AxisNode[],
  { blocks }: FormTable,
): Pick<LabelledRow, 'block' | 'line'> | undefined {
  const leaves = nodes.filter((node) => !isGroup(node))
  const [leaf] = leaves
  if (leaves.length !== 1) return undefined
  for (const block of blocks) {
    const line = block.rows.find((branch) => branch.leaf === leaf)
    if (line) return { block, line }
  }
  return undefined
}
