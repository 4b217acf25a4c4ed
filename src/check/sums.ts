/* The sums that the form's totals stand for, read off its axes. */
import { noLines } from '../edition/axis.ts'
import { recalled } from '../edition/recalled.ts'
import type { TableSpec } from '../edition/edition.ts'
import { totalsOf } from '../edition/parts.ts'
import { equal, subtract, sum, zero, type MaybeBlank } from '../quantity/quantity.ts'
import type { BlockReading, Cell, Report, TableReading } from '../report/report.ts'

/** A total with the cells it sums, along its row or down its column. */
export interface Sum {
  readonly table: TableSpec
  readonly along: 'row' | 'column'
  readonly total: Cell
  readonly parts: readonly Cell[]
}

/** What a total is above (or below) its parts; `undefined` where nothing is judged: the total is blank, or stands above zero over blank parts only. */
export function gapOfSum(stated: MaybeBlank, parts: readonly MaybeBlank[]): MaybeBlank {
  const added = sum(parts)
  return stated === undefined || (added === undefined && !equal(stated, zero))
    ? undefined
    : subtract(stated, added ?? zero)
}

/** Tables whose source was readable; the others' figures mean nothing. */
export const soundTables = (report: Report): readonly TableReading[] =>
  report.sections.filter((section): section is TableReading => section.kind === 'table' && section.sound)

/** Every total of every sound table against its parts. A corner total stands twice: along its row and down its column. */
export const sumsOf: (report: Report) => readonly Sum[] = recalled((report) =>
  soundTables(report).flatMap(({ spec, blocks }) =>
    blocks.flatMap((block) => [...rowSums(spec.table, block), ...columnSums(spec.table, block)]),
  ),
)

const rowSums = (table: TableSpec, { block, cells }: BlockReading): readonly Sum[] => {
  const totals = totalsOf(block.columns)
  return cells.flatMap((row) =>
    totals.flatMap(({ index, parts }) => {
      const total = row[index]
      return total ? [{ table, along: 'row' as const, total, parts: picked(row, parts) }] : []
    }),
  )
}

const columnSums = (table: TableSpec, { block, cells }: BlockReading): readonly Sum[] =>
  totalsOf(block.rows ?? noLines).flatMap(({ index, parts }) => {
    const rows = parts.map((part) => cells[part] ?? [])
    return (cells[index] ?? []).map((total, column) => ({
      table,
      along: 'column' as const,
      total,
      parts: rows.map((row) => row[column]).filter((cell) => cell !== undefined),
    }))
  })

const picked = (row: readonly Cell[], indexes: readonly number[]): readonly Cell[] =>
  indexes.map((index) => row[index]).filter((cell) => cell !== undefined)
