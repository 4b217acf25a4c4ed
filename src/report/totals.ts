import { branches } from '../edition/axis.ts'
import type { Block } from '../edition/edition.ts'
import { partsOf } from '../edition/parts.ts'
import { sum } from '../quantity/quantity.ts'
import type { Cell } from './report.ts'

type Cells = readonly (readonly Cell[])[]

/**
 * The cells of a block with every omitted total computed from its parts: column totals in the rows of parts first, then
 * the rows that are totals. Blank when all the parts are.
 */
export function withTotals(block: Block, cells: Cells): Cells {
  const columns = branches(block.columns)
  const across = cells.map((row) =>
    row.map((cell, column) =>
      filled(
        cell,
        partsOf(columns, column).map((part) => row[part]),
      ),
    ),
  )
  if (!block.rows) return across
  const rows = branches(block.rows)
  return across.map((line, row) => {
    const parts = partsOf(rows, row)
    return line.map((cell, column) => {
      const original = cells[row]?.[column]
      return original === undefined
        ? cell
        : filled(
            original,
            parts.map((part) => across[part]?.[column]),
            cell,
          )
    })
  })
}

/** The sum of the parts in place of an omitted total; `otherwise` where there are no parts to sum. */
function filled(cell: Cell, parts: readonly (Cell | undefined)[], otherwise: Cell = cell): Cell {
  if (cell.state !== 'omitted' || parts.length === 0) return otherwise
  return { ...cell, value: sum(parts.map((part) => part?.value)), state: 'computed' }
}
