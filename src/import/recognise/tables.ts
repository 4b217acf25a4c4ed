/* The tables of a report, in the edition whose headings they have. A page may mix both: each table is read in its own form. */
import type { Edition, TableSection } from '../../edition/edition.ts'
import { allEditions } from '../../edition/editions.ts'
import type { Item } from '../extract.ts'
import { captioned } from './captioned.ts'
import { flattened } from './flattened.ts'
import { formTable, type FormTable } from './form.ts'
import { readTable, type Found } from './read-table.ts'
import { tableUnits, unitsAbove } from './said-units.ts'
import { rejoined } from './rejoined.ts'
import { sheetOf, type Sheet } from './sheet.ts'
import { asPrinted } from './turned.ts'
import { unrepeated } from './unrepeated.ts'

/** A table as it was found. */
export interface FoundTable {
  /** Key of the section. */
  readonly key: string
  /** The editions in whose form it stands, the likelier alone; both where nothing tells them apart. */
  readonly editions: readonly Edition[]
  /** What each edition's labels find. */
  readonly readings: ReadonlyMap<Edition, Found>
}

/** The tables of all editions among items; those of which nothing was found are left out. */
export function tablesIn(items: readonly Item[]): readonly FoundTable[] {
  const forms = allEditions.flatMap((edition) =>
    tableSections(edition).map((section) => ({ edition, section, table: formTable(section) })),
  )
  const known = forms.map(({ table }) => table)
  const sheets = [
    ...items.flatMap((item, index) =>
      item.kind === 'grid' && item.cells.length <= mostCells
        ? [mended(sheetOf(item, index), items, known)]
        : [],
    ),
    ...flattened(items, known),
  ].map((sheet) => withUnits(sheet, items))
  const keys = [...new Set(forms.map(({ section }) => section.key))]
  return keys.flatMap((key) => {
    const readings = new Map(
      forms
        .filter(({ section }) => section.key === key)
        .map(({ edition, table }): [Edition, Found] => [edition, readTable(table, sheets)]),
    )
    const editions = likeliest(readings)
    return editions.length === 0 ? [] : [{ key, editions, readings }]
  })
}

/** A sheet of a grid as the form has it: turned back, its parted rows and cells written out whole again, with the caption above it. */
const mended = (sheet: Sheet, items: readonly Item[], known: readonly FormTable[]): Sheet =>
  captioned(unrepeated(rejoined(asPrinted(sheet, known), known), known), items, known)

/** A sheet with the units of money that stand in it or just above it for the whole of it. */
const withUnits = (sheet: Sheet, items: readonly Item[]): Sheet => ({
  ...sheet,
  units: [
    ...new Set([
      ...unitsAbove(items, Math.min(...sheet.items)),
      ...sheet.rows.flatMap(({ cells }) => cells.flatMap(({ text }) => tableUnits(text))),
    ]),
  ],
})

/** Cells of a table, blank ones included, that stand where nothing is in doubt. */
export const certainCells = ({ editions, readings }: FoundTable): number =>
  Math.max(
    0,
    ...editions.map(
      (edition) =>
        [...(readings.get(edition)?.cells.values() ?? [])].filter((standings) =>
          standings.some(({ doubt }) => doubt === undefined),
        ).length,
    ),
  )

/** Certain cells below which nothing is a table of the form. */
export const fewestCells = 5

/** Cells of the largest table that is looked into; the largest of the form has 280. */
const mostCells = 5_000

export const tableSections = ({ sections }: Edition): readonly TableSection[] =>
  sections.flatMap((section) => (section.kind === 'table' ? [section] : []))

/** The editions that find cells which no other finds, the one with most of them; all that find anything, where nothing tells them apart. */
function likeliest(readings: ReadonlyMap<Edition, Found>): readonly Edition[] {
  const all = [...readings].filter(([, { lines }]) => lines > 0)
  const own = all.map(([edition, { cells }]) => ({
    edition,
    count: [...cells.keys()].filter((name) =>
      all.every(([other, found]) => other === edition || !found.cells.has(name)),
    ).length,
  }))
  const most = Math.max(...own.map(({ count }) => count))
  return own.filter(({ count }) => count === most).map(({ edition }) => edition)
}

/** The edition of a report: the one that its tables agree on; where they do not, the one of its year, else that of most tables. */
export function editionOf(
  tables: readonly FoundTable[],
  ofYear: Edition | undefined,
): { readonly edition: Edition; readonly isMixed: boolean } | undefined {
  const told = tables.filter(({ editions }) => editions.length === 1).flatMap(({ editions }) => editions)
  const [first] = told
  if (first && told.every((edition) => edition === first)) return { edition: first, isMixed: false }
  if (!first) return ofYear && { edition: ofYear, isMixed: false }
  const count = (edition: Edition): number => told.filter((one) => one === edition).length
  const most = [...told].sort((one, other) => count(other) - count(one))[0] ?? first
  return { edition: ofYear && told.includes(ofYear) ? ofYear : most, isMixed: true }
}
