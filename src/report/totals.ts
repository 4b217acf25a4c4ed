import { noLines } from '../edition/axis.ts'
import type { Block } from '../edition/edition.ts'
import { totalsOf } from '../edition/parts.ts'
import { sum } from '../quantity/quantity.ts'
import type { Cell } from './report.ts'

type Cells = readonly (readonly Cell[])[]

/**
 * The cells of a block with every omitted total computed from its parts: column totals in the rows of parts first, then
 * the rows that are totals. Blank when all the parts are.
 */
export function withTotals(block: Block, cells: Cells): Cells {
  const across = cells.map((row) =>
    row.map((cell, column) => {
      if (cell.state !== 'omitted') return cell
      const total = totalsOf(block.columns).find(({ index }) => index === column)
      return total
        ? filled(
            cell,
            total.parts.map((part) => row[part]),
          )
        : cell
    }),
  )
  return across.map((line, row) => {
    const total = totalsOf(block.rows ?? noLines).find(({ index }) => index === row)
    if (!total) return line
    return line.map((cell, column) =>
      filled(
        cells[row]?.[column] ?? cell,
        total.parts.map((part) => across[part]?.[column]),
      ),
    )
  })
}

/** A total with the sum of its parts where it was omitted. */
const filled = (total: Cell, parts: readonly (Cell | undefined)[]): Cell =>
  total.state === 'omitted'
    ? { ...total, value: sum(parts.map((part) => part?.value)), state: 'computed' }
    : total
