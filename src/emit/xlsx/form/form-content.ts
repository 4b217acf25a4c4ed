/* What stands in a form when it is handed out: nothing, what last year left, or a whole report. */
import type { Branch } from '../../../edition/axis.ts'
import type { Block, Edition, TableSection } from '../../../edition/edition.ts'
import { slots, type Slot } from '../../../edition/lattice.ts'
import type { Language } from '../../../language/text.ts'
import { zero } from '../../../quantity/quantity.ts'
import { readQuantity } from '../../../quantity/read-quantity.ts'
import { cellsByName } from '../../../report/cells.ts'
import { figureText } from '../../../report/figure-text.ts'
import { openingFrom } from '../../../report/opening.ts'
import { prosesOf } from '../../../report/proses.ts'
import type { Cell, Report, TableReading } from '../../../report/report.ts'
import { withTotals } from '../../../report/totals.ts'

export interface FormContent {
  readonly edition: Edition
  /** Language of what is said around the form; the form itself is Chinese. */
  readonly language: Language
  /** What stands around the sections, by dotted key: `year`, `agency.name`, `contact.phone`. */
  readonly fields: ReadonlyMap<string, string>
  /** The tables of the edition in its order. */
  readonly tables: readonly TableReading[]
  /** Markdown by the key of its field. */
  readonly proses: ReadonlyMap<string, string>
  /** What stocks began the year with, by the dotted key of their cell: digits. */
  readonly stocks: ReadonlyMap<string, string>
}

/** A report’s own figures and words. */
export const filledContent = (report: Report, language: Language): FormContent => ({
  edition: report.edition,
  language,
  fields: new Map([
    ['year', String(report.year)],
    ['title', isDefaultTitle(report) ? '' : report.title],
    ['published', report.published ?? ''],
    ...agencyFields(report),
  ]),
  tables: report.sections.flatMap((section) => (section.kind === 'table' ? [section] : [])),
  proses: new Map(prosesOf(report).map(({ key, prose }) => [key, prose.text])),
  stocks: new Map(),
})

const isDefaultTitle = ({ title, edition, agency, year }: Report): boolean =>
  title === edition.title.replace('{name}', agency.name).replace('{year}', String(year))

/** Whose report it is and how to reach them, from last year’s. */
export const agencyFields = ({ agency, contact }: Report): readonly (readonly [string, string])[] => [
  ['agency.name', agency.name],
  ['agency.level', agency.level],
  ...contact.map(({ kind, value }): [string, string] => [`contact.${kind}`, value]),
]

export interface Blank {
  readonly edition: Edition
  readonly language: Language
  readonly fields: ReadonlyMap<string, string>
  /** Last year’s report, whose carry-over and stocks are filled in. */
  readonly last?: Report | undefined
  /** True puts 0 into every cell that last year says nothing of. */
  readonly zeros: boolean
}

/** A form to fill in. */
export function blankContent({ edition, language, fields, last, zeros }: Blank): FormContent {
  const opening = last ? openingFrom(last) : (): undefined => undefined
  return {
    edition,
    language,
    fields,
    tables: edition.sections.flatMap((section) =>
      section.kind === 'table' ? [blankTable(section, { opening, zeros })] : [],
    ),
    proses: new Map(),
    stocks: last ? stocksOf(edition, last) : new Map(),
  }
}

interface Beginning {
  readonly opening: (section: string, row: Branch | undefined, column: Branch) => string | undefined
  readonly zeros: boolean
}

function blankTable(spec: TableSection, beginning: Beginning): TableReading {
  const cell = (slot: Slot): Cell => {
    const path = [spec.key, ...slot.path]
    if (slot.column.leaf.total ?? slot.row?.leaf.total)
      return { slot, path, value: undefined, state: 'omitted' }
    const digits = beginning.opening(spec.key, slot.row, slot.column)
    const read = digits === undefined ? undefined : readQuantity(digits, slot.column.leaf.kind ?? 'count')
    const value = read?.ok ? read.quantity : beginning.zeros ? zero : undefined
    return { slot, path, value, state: 'written' }
  }
  const blocks = spec.table.blocks.map((block: Block) => ({
    block,
    cells: withTotals(
      block,
      slots(block).map((row) => row.map(cell)),
    ),
  }))
  return { kind: 'table', spec, sound: true, blocks, notes: [] }
}

/** Last year’s figure of every stock that this edition has too. */
function stocksOf(edition: Edition, last: Report): ReadonlyMap<string, string> {
  const before = cellsByName(last)
  return new Map(
    edition.sections.flatMap((section) =>
      section.kind === 'table'
        ? section.table.blocks.flatMap((block) =>
            slots(block)
              .flat()
              .flatMap(({ name, column }): [string, string][] => {
                const cell = before.get(`${section.key}.${name}`)
                return column.leaf.stock && cell?.value ? [[`${section.key}.${name}`, figureText(cell)]] : []
              }),
          )
        : [],
    ),
  )
}
