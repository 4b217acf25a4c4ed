/* Cells and prose that a house rule names, by dotted keys or by the form’s own labels, in one edition or all. */
import type { Edition, TableSection } from '../../edition/edition.ts'
import { allEditions } from '../../edition/editions.ts'
import { nameCalled, namesOf } from '../../edition/names.ts'
import type { Slot } from '../../edition/lattice.ts'
import { cellPaths, type Address } from '../../report/cell-paths.ts'
import { cellsByName } from '../../report/cells.ts'
import { nearestPath, pathsCalled } from '../../report/named-path.ts'
import { nearest } from '../../report/nearest.ts'
import { placeOfCell } from '../../report/place-of-cell.ts'
import type { Cell, Report } from '../../report/report.ts'
import { prosesOf } from '../../report/proses.ts'
import { same, type Text } from '../../language/text.ts'
import type { Place } from '../../source/place.ts'
import { lineName, spot } from '../names.ts'

/** The cells of a report by their names; `undefined` when one is not in its edition or its table could not be read. */
export function cellsNamed(report: Report, names: readonly string[]): readonly Cell[] | undefined {
  const cells = names.flatMap((name) => cellCalled(report, name) ?? [])
  const isRead = ({ path }: Cell): boolean =>
    report.sections.some(
      (section) => section.kind === 'table' && section.spec.key === path[0] && section.sound,
    )
  return cells.length === names.length && cells.every(isRead) ? cells : undefined
}

/** The cell of a report that a name means in either language; `undefined` when its edition has none. */
export function cellCalled(report: Report, name: string): Cell | undefined {
  const keys = keysCalled(report.edition, name)
  return keys && cellsByName(report).get(keys.join('.'))
}

const addressCalled = (edition: Edition, name: string): Address | undefined => {
  const paths = cellPaths(edition)
  return [name, ...pathsCalled(edition, name)].flatMap((path) => paths.get(path) ?? [])[0]
}

const keysCalled = (edition: Edition, name: string): readonly string[] | undefined =>
  addressCalled(edition, name)?.keys

/** The prose of a report that a name means in either language: a section’s, or the preamble; with its key. */
export function proseCalled(report: Report, name: string): ReturnType<typeof prosesOf>[number] | undefined {
  const key = proseKey(report.edition, name)
  return prosesOf(report).find((one) => one.key === key)
}

/** A cell of an edition. */
export interface NamedCell {
  readonly section: TableSection
  readonly slot: Slot
}

/** The cell of an edition that a name means in either language; `undefined` when it has none. */
export function cellIn(edition: Edition, name: string): NamedCell | undefined {
  const address = addressCalled(edition, name)
  const section = edition.sections.find(({ key }) => key === address?.keys[0])
  return address && section?.kind === 'table' ? { section, slot: address.slot } : undefined
}

/** The official name of the cell that a name means, in the newest edition that has it; the name itself where none has. */
export function officialName(name: string): Text {
  const cell = [...allEditions].reverse().flatMap((edition) => cellIn(edition, name) ?? [])[0]
  return cell ? nameOfSlot(cell) : same(name)
}

/** The official name of the prose that a name means. */
export function officialProse(name: string): Text {
  const sections = [...allEditions]
    .reverse()
    .flatMap((edition) => edition.sections.filter(({ key }) => key === proseKey(edition, name)))
  const [section] = sections
  return section ? { zh: section.label, en: section.en } : { zh: '前言', en: 'preamble' }
}

/** The editions that lack one of some cells. */
export const editionsWithout = (names: readonly string[]): readonly Edition[] =>
  allEditions.filter((edition) => names.some((name) => !cellIn(edition, name)))

/** The key of the field that a name means in either language; the name itself when it means none. */
export const proseKey = (edition: Edition, name: string): string =>
  nameCalled(namesOf(edition), name)?.key ?? name

/** 表三 · 本年新收 · 自然人. */
export function nameOfCell({ sections }: Report, { path, slot }: Cell): Text {
  const section = sections.find(({ spec }) => spec.key === path[0])
  return section?.kind === 'table' ? nameOfSlot({ section: section.spec, slot }) : { zh: '', en: '' }
}

const nameOfSlot = ({ section, slot }: NamedCell): Text =>
  spot(section.table, ...(slot.row ? [lineName(slot.row)] : []), lineName(slot.column))

export const placeOfNamed = ({ document }: Report, cell: Cell): Place => placeOfCell(document, cell)

/** The names among those given that no edition has, each with the one that was most likely meant. */
export const strangeCells = (
  names: readonly string[],
): readonly { readonly name: string; readonly meant: string | undefined }[] =>
  names
    .filter((name) => !allEditions.some((edition) => keysCalled(edition, name)))
    .map((name) => ({ name, meant: likely(name) }))

const likely = (name: string): string | undefined =>
  nearest(
    name,
    allEditions.flatMap((edition) => [...cellPaths(edition).keys()]),
  ) ??
  allEditions
    .map((edition) => nearestPath(edition, name))
    .find((path) => path !== undefined && strangeCells([path]).length === 0)
