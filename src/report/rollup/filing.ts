/* What is kept of a report to sum it, to hold sums against it, or to list its cells: a kilobyte, however many there are. */
import type { Edition } from '../../edition/edition.ts'
import { remembered } from '../../edition/remembered.ts'
import { slots, type Slot } from '../../edition/lattice.ts'
import type { Block, TableSection } from '../../edition/edition.ts'
import { format, unformat, zero, type MaybeBlank } from '../../quantity/quantity.ts'
import type { Range } from '../../source/source.ts'
import { placeOf } from '../../source/place.ts'
import { cellsByName } from '../cells.ts'
import type { Cell, Level, Report } from '../report.ts'

export interface Filing {
  /** The source's name, as messages show it. */
  readonly file: string
  readonly agency: string
  readonly level: Level
  readonly year: number
  readonly edition: number
  /** Keys of the tables that could not be read. */
  readonly unread: readonly string[]
  /** How many sums and identities of the form do not hold in it. */
  readonly broken: number
  /** Figures of all cells in the form's order, with their own unit if they carry one, a space between two; `~` for a blank cell, nothing for a plain 0. */
  readonly figures: string
  /** How each cell came about, a letter for each. */
  readonly states: string
  /** Where its agency and its year are written. */
  readonly at: { readonly agency: Range; readonly year: Range }
}

/** A figure with the unit that it carries itself. */
export interface Figure {
  readonly value: MaybeBlank
  readonly unit?: string
}

/** What is kept of a report; `broken` counts what does not hold in it. */
export function filingOf(report: Report, broken: number): Filing {
  const { agency, year, edition, sections, document } = report
  const cells = [...cellsByName(report).values()]
  return {
    file: document.source.name,
    agency: agency.name,
    level: agency.level,
    year,
    edition: edition.edition,
    unread: sections.flatMap((section) =>
      section.kind === 'table' && !section.sound ? [section.spec.key] : [],
    ),
    broken,
    figures: cells.map(figureText).join(' '),
    states: cells.map(({ state }) => letters[state]).join(''),
    at: {
      agency: placeOf(document, ['agency', 'name']).range,
      year: placeOf(document, ['year']).range,
    },
  }
}

const letters: Readonly<Record<Cell['state'], string>> = { written: 'w', omitted: 'o', computed: 'c' }
const states: Readonly<Record<string, Cell['state']>> = { w: 'written', o: 'omitted', c: 'computed' }

/** A figure as a text of its own: exact digits and the unit that was written with it. */
export function figureText({ value, unit = '' }: Figure): string {
  if (value === undefined) return '~'
  const text = format(value) + unit
  return text === '0' ? '' : text
}

/** The figures of a filing in the form's order. */
export const figuresOf = ({ figures }: Pick<Filing, 'figures'>): readonly Figure[] =>
  figures.split(' ').map(figureFrom)

const blank: Figure = { value: undefined }
const none: Figure = { value: zero }

function figureFrom(text: string): Figure {
  if (text === '') return none
  if (text === '~') return blank
  const [, digits = '', unit = ''] = /^(-?[\d.]+)(.*)$/u.exec(text) ?? []
  return { value: unformat(digits), ...(unit === '' ? {} : { unit }) }
}

/** How each cell of a filing came about, in the form's order. */
export const statesOf = ({ states: all }: Pick<Filing, 'states'>): readonly Cell['state'][] =>
  [...all].map((letter) => states[letter] ?? 'written')

/** A cell of an edition, by its dotted keys from the report's root. */
export interface FormCell {
  readonly path: string
  readonly section: TableSection
  readonly block: Block
  readonly slot: Slot
}

/** Every cell of an edition in the form's order, which is that of a filing's figures. */
export const formCells: (edition: Edition) => readonly FormCell[] = remembered((edition) =>
  edition.sections.flatMap((section) =>
    section.kind === 'table'
      ? section.table.blocks.flatMap((block) =>
          slots(block)
            .flat()
            .map((slot) => ({ path: [section.key, ...slot.path].join('.'), section, block, slot })),
        )
      : [],
  ),
)
