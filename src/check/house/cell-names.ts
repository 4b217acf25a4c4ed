/* Cells that a house rule names by their dotted keys, in one edition or all. */
import { allEditions } from '../../edition/editions.ts'
import { cellPaths } from '../../report/cell-paths.ts'
import { cellsByName } from '../../report/cells.ts'
import { nearest } from '../../report/nearest.ts'
import { placeOfCell } from '../../report/place-of-cell.ts'
import type { Cell, Report } from '../../report/report.ts'
import type { Text } from '../../language/text.ts'
import type { Place } from '../../source/place.ts'
import { lineName, spot } from '../names.ts'

/** The cells of a report by their names; `undefined` when one is not in its edition or its table could not be read. */
export function cellsNamed(report: Report, names: readonly string[]): readonly Cell[] | undefined {
  const known = cellsByName(report)
  const cells = names.flatMap((name) => known.get(name) ?? [])
  const isRead = ({ path }: Cell): boolean =>
    report.sections.some(
      (section) => section.kind === 'table' && section.spec.key === path[0] && section.sound,
    )
  return cells.length === names.length && cells.every(isRead) ? cells : undefined
}

/** 表三 · 本年新收 · 自然人. */
export function nameOfCell({ sections }: Report, { path, slot }: Cell): Text {
  const section = sections.find(({ spec }) => spec.key === path[0])
  const lines = [...(slot.row ? [lineName(slot.row)] : []), lineName(slot.column)]
  return section?.kind === 'table' ? spot(section.spec.table, ...lines) : { zh: '', en: '' }
}

export const placeOfNamed = ({ document }: Report, cell: Cell): Place => placeOfCell(document, cell)

/** The names among those given that no edition has, each with the one that was most likely meant. */
export function strangeCells(
  names: readonly string[],
): readonly { readonly name: string; readonly meant: string | undefined }[] {
  const known = allEditions.flatMap((edition) => [...cellPaths(edition).keys()])
  return names.filter((name) => !known.includes(name)).map((name) => ({ name, meant: nearest(name, known) }))
}
