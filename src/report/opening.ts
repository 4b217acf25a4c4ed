import type { Branch } from '../edition/axis.ts'
import { sum, format } from '../quantity/quantity.ts'
import { cellsByName } from './cells.ts'
import type { Report } from './report.ts'

/** What a cell of this year's report begins with, taken from last year's: the sum of the lines that its own line opens with. */
export function openingFrom(
  last: Report,
): (section: string, row: Branch | undefined, column: Branch) => string | undefined {
  const cells = cellsByName(last)
  return (section, row, column) => {
    const paths = sources(row, column).map((path) => [section, ...path].join('.'))
    const value = sum(paths.map((path) => cells.get(path)?.value))
    return value === undefined ? undefined : format(value)
  }
}

/** Paths in last year's table of the cells that a cell opens with; none for most. */
function sources(row: Branch | undefined, column: Branch): readonly (readonly string[])[] {
  const rowPath = row?.path ?? []
  if (column.leaf.opens) return column.leaf.opens.map((path) => [...rowPath, ...path.split('.')])
  return (row?.leaf.opens ?? []).map((path) => [...path.split('.'), ...column.path])
}
