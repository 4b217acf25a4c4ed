/*
 * A report in what a file holds. Tables are found by their labels, sections by their titles, and around them what is certain
 * of title, agency, year, dates and contact. What is not certain is a doubt; what fitted nowhere is kept.
 */
import { readForm } from '../form/read-form.ts'
import { allEditions, editionFor } from '../../edition/editions.ts'
import type { Edition } from '../../edition/edition.ts'
import type { Extract, Item, Remark } from '../extract.ts'
import { sections, type Sections } from './sections.ts'
import { cellsOf } from './cells.ts'
import type { Doubt, Draft, DraftCell, Stray } from './draft.ts'
import { sharedSheets } from './shared-sheets.ts'
import { nothingIn, type Nothing } from './nothing.ts'
import { certainCells, editionOf, fewestCells, tablesIn, tableSections, type FoundTable } from './tables.ts'
import { reportsIn, type ReportPart } from './reports-in.ts'
import { amongSeveral } from './several-reports.ts'
import { isSectionTitle } from './section-title.ts'
import { unrolled } from './unrolled.ts'

/** What came of recognising: a draft, or why there is none. */
export type Recognised = { readonly draft: Draft } | { readonly nothing: Nothing }

/** The report that a file holds. Never throws; a file without any table of the form has none. */
export function recognise(extract: Extract): Recognised {
  const form = extract.form && readForm(extract.form)
  if (form) return { draft: { ...form, remarks: extract.remarks } }
  const parts = extract.items.map((item) => unrolled([item], isSectionTitle))
  const items = parts.flat()
  const shown = extract.shown?.map((one) => ({ ...one, behind: parts.slice(0, one.behind).flat().length }))
  const whole = { ...extract, items, ...(shown ? { shown } : {}) }
  const tables = sharedSheets(tablesIn(items), items)
  const count = Math.max(0, ...tables.map(certainCells))
  if (count < fewestCells) return { nothing: nothingIn(whole) }
  const latest = allEditions.at(-1) as Edition
  const reports = reportsIn(items)
  const [sole = { extract: whole, tables }, ...others] = reports.map((part) => alone(part, whole))
  const first = sections(sole.extract, { edition: latest, tables: sole.tables })
  const { year } = first.frame.fields
  const chosen = editionOf(tables, year === undefined ? undefined : editionFor(year))
  const edition = chosen?.edition ?? latest
  const given = edition === latest ? first : sections(sole.extract, { edition, tables: sole.tables })
  const draft = drafted({ edition, isMixed: chosen?.isMixed ?? false, tables, parts: given, extract: whole })
  if (reports.length === 0) return { draft }
  const all = [given, ...others.map((one) => sections(one.extract, { edition, tables: one.tables }))]
  const each = reports.map((part, index) => ({
    part,
    sections: all[index] ?? given,
    tables: [sole, ...others][index]?.tables ?? [],
  }))
  return { draft: amongSeveral(draft, each, items) }
}

/** A file as if it held but one of its reports, everything at the place at which it was. */
function alone(
  { from, to, title }: ReportPart,
  whole: Extract,
): { readonly extract: Extract; readonly tables: readonly FoundTable[] } {
  const items = whole.items
    .slice(0, to)
    .map((item, index): Item => (index < from ? { kind: 'paragraph', text: '', at: '' } : item))
  return {
    extract: { ...whole, items, ...(title === '' && from > 0 ? { title: '' } : {}) },
    tables: sharedSheets(tablesIn(items), items),
  }
}

interface Parts {
  readonly edition: Edition
  readonly isMixed: boolean
  readonly tables: readonly FoundTable[]
  readonly parts: Sections
  readonly extract: Extract & { readonly items: readonly Item[] }
}

function drafted({ edition, isMixed, tables, parts, extract }: Parts): Draft {
  const cells = new Map<string, DraftCell>()
  const strays: Stray[] = [...parts.strays, ...(extract.hidden ?? []).map((one) => ({ section: '', ...one }))]
  const doubts: Doubt[] = [
    ...parts.frame.doubts,
    ...(isMixed ? [mixed(edition, tables)] : []),
    ...parts.doubts,
  ]
  for (const section of tableSections(edition)) {
    const made = cellsOf(
      section,
      edition,
      tables.find(({ key }) => key === section.key),
    )
    for (const [name, cell] of made.cells) cells.set(name, cell)
    strays.push(...made.strays)
    doubts.push(...made.doubts)
  }
  return {
    edition,
    ...parts.frame.fields,
    cells,
    prose: parts.prose,
    notes: parts.notes,
    found: parts.found,
    doubts,
    strays,
    remarks: [...untold(extract.remarks, doubts), ...parts.remarks],
  }
}

/** What a reader said of a cell is not said again where it is a doubt of the report. */
function untold(remarks: readonly Remark[], doubts: readonly Doubt[]): readonly Remark[] {
  const told = new Set(doubts.map(({ at, text }) => `${at}\n${text.zh}`))
  return remarks.filter(({ at, text }) => !told.has(`${at}\n${text.zh}`))
}

function mixed(edition: Edition, tables: readonly FoundTable[]): Doubt {
  const named = tables.flatMap(({ key, editions }) => {
    const [only, ...more] = editions
    const section = only && tableSections(only).find((one) => one.key === key)
    return section && more.length === 0
      ? [
          {
            zh: `${section.table.name}是 ${only.edition} 年版`,
            en: `${section.table.en} is of ${only.edition}`,
          },
        ]
      : []
  })
  return {
    path: '',
    at: '',
    text: {
      zh: `两版表样混用：${named.map(({ zh }) => zh).join('，')}；按 ${edition.edition} 年版写`,
      en: `forms of both editions are mixed (${named.map(({ en }) => en).join(', ')}); written in the ${edition.edition} edition`,
    },
  }
}
