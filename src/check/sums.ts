/* The sums that the form's totals stand for, read off its axes. */
import { branches, type Branch } from '../edition/axis.ts'
import type { TableSpec } from '../edition/edition.ts'
import { partsOf } from '../edition/parts.ts'
import type { BlockReading, Cell, Report, TableReading } from '../report/report.ts'

/** A total with the cells it sums, along its row or down its column. */
export interface Sum {
  readonly table: TableSpec
  readonly along: 'row' | 'column'
  readonly total: Cell
  readonly parts: readonly Cell[]
}

/** Tables whose source was readable; the others' figures mean nothing. */
export const soundTables = (report: Report): readonly TableReading[] =>
  report.sections.filter((section): section is TableReading => section.kind === 'table' && section.sound)

/** Every total of every sound table against its parts. A corner total stands twice: along its row and down its column. */
export const sumsOf = (report: Report): readonly Sum[] =>
  soundTables(report).flatMap(({ spec, blocks }) =>
    blocks.flatMap((block) => [...rowSums(spec.table, block), ...columnSums(spec.table, block)]),
  )

function rowSums(table: TableSpec, { block, cells }: BlockReading): readonly Sum[] {
  const columns = branches(block.columns)
  return cells.flatMap((row) =>
    row.flatMap((total, column) => sumOf({ table, along: 'row', total, parts: pick(row, columns, column) })),
  )
}

function columnSums(table: TableSpec, { block, cells }: BlockReading): readonly Sum[] {
  const rows = block.rows ? branches(block.rows) : []
  return cells.flatMap((row, index) =>
    row.flatMap((total, column) => {
      const line = cells.flatMap((other) => other[column] ?? [])
      return sumOf({ table, along: 'column', total, parts: pick(line, rows, index) })
    }),
  )
}

const sumOf = (sum: Sum): readonly Sum[] => (sum.parts.length === 0 ? [] : [sum])

const pick = (line: readonly Cell[], lines: readonly Branch[], total: number): readonly Cell[] =>
  partsOf(lines, total).flatMap((part) => line[part] ?? [])
