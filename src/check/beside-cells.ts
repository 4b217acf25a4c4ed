/* Cells that a line of the form sets beside each other in one row: a part and its whole, a number and its amount. */
import { branches, type Leaf } from '../edition/axis.ts'
import type { Text } from '../language/text.ts'
import type { Quantity } from '../quantity/quantity.ts'
import type { Cell, Report, TableReading } from '../report/report.ts'
import { lineName, spot } from './names.ts'

/** One cell and others of its row, all of them with figures. */
export interface Beside {
  readonly table: TableReading
  readonly cell: Cell
  readonly own: Quantity
  readonly others: readonly { readonly cell: Cell; readonly value: Quantity }[]
}

/** For each cell whose column names others, that cell and those; nothing where one of them is blank. */
export function* beside(report: Report, named: (leaf: Leaf) => readonly string[]): Generator<Beside> {
  for (const table of report.sections) {
    if (table.kind !== 'table' || !table.sound) continue
    for (const { block, cells } of table.blocks) {
      if (!branches(block.columns).some(({ leaf }) => named(leaf).length > 0)) continue
      for (const row of cells) yield* inRow(table, row, named)
    }
  }
}

function* inRow(
  table: TableReading,
  row: readonly Cell[],
  named: (leaf: Leaf) => readonly string[],
): Generator<Beside> {
  for (const cell of row) {
    const names = named(cell.slot.column.leaf)
    if (names.length === 0 || cell.value === undefined) continue
    const others = row.flatMap((other) =>
      names.includes(other.slot.column.path.join('.')) && other.value !== undefined
        ? [{ cell: other, value: other.value }]
        : [],
    )
    if (others.length === names.length) yield { table, cell, own: cell.value, others }
  }
}

/** 表二 · 规章. */
export function rowSpot({ table, cell }: Pick<Beside, 'table' | 'cell'>): Text {
  const { row } = cell.slot
  return spot(table.spec.table, ...(row ? [lineName(row)] : []))
}

/** What a message calls a cell's column. */
export const columnName = ({ slot }: Cell): Text => lineName(slot.column)
