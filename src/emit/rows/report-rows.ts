/* Reports as rows: one for each cell, or one for each report. */
import type { Branch } from '../../edition/axis.ts'
import type { Edition } from '../../edition/edition.ts'
import { allEditions, editionNamed } from '../../edition/editions.ts'
import { remembered } from '../../edition/remembered.ts'
import { format } from '../../quantity/quantity.ts'
import {
  figuresOf,
  formCells,
  statesOf,
  type Figure,
  type Filing,
  type FormCell,
} from '../../report/rollup/filing.ts'
import { carriesUnit } from '../../report/rollup/money.ts'
import type { Column, Row } from './row-writer.ts'

/** How reports become rows. */
export interface Layout {
  readonly columns: readonly Column[]
  rows(filing: Filing): readonly Row[]
}

interface Named {
  readonly zh: string
  readonly en: string
  readonly kind: Column['kind']
}

const head: readonly Named[] = [
  { en: 'agency', zh: '机关', kind: 'text' },
  { en: 'level', zh: '层级', kind: 'text' },
  { en: 'year', zh: '年度', kind: 'integer' },
  { en: 'edition', zh: '表样', kind: 'integer' },
]

const ofCells: readonly Named[] = [
  { en: 'table', zh: '表', kind: 'text' },
  { en: 'tableLabel', zh: '表名', kind: 'text' },
  { en: 'row', zh: '行', kind: 'text' },
  { en: 'rowLabel', zh: '行名', kind: 'text' },
  { en: 'column', zh: '列', kind: 'text' },
  { en: 'columnLabel', zh: '列名', kind: 'text' },
  { en: 'value', zh: '数值', kind: 'decimal' },
  { en: 'unit', zh: '单位', kind: 'text' },
  { en: 'content', zh: '内容', kind: 'text' },
  { en: 'state', zh: '写法', kind: 'text' },
]

const file: Named = { en: 'file', zh: '文件', kind: 'text' }

/** The language of the columns’ names. */
export type Names = 'zh' | 'en'

const columnsOf = (all: readonly Named[], names: Names): readonly Column[] =>
  all.map((one) => ({ name: one[names], kind: one.kind }))

/** A row for each cell: whose it is, where it stands in the form, its exact figure, and whether it is a figure, 0, blank or unread. */
export const cellRows = (names: Names): Layout => ({
  columns: columnsOf([...head, ...ofCells, file], names),
  rows: (filing) => {
    const edition = editionNamed(filing.edition)
    if (!edition) return []
    const [figures, states] = [figuresOf(filing), statesOf(filing)]
    const before = headOf(filing)
    return placesOf(edition).map(({ texts, cell, unit }, index) => {
      const figure = figures[index] ?? { value: undefined }
      const isRead = !filing.unread.includes(cell.section.key)
      return [
        ...before,
        ...texts,
        isRead && figure.value ? format(figure.value) : undefined,
        figure.unit ?? unit,
        isRead ? contentOf(figure) : 'unread',
        states[index],
        filing.file,
      ]
    })
  },
})

/** A row for each report, with a column for each cell of any edition. Amounts that carry their own unit are texts. */
export const reportRows = (names: Names): Layout => ({
  columns: [
    ...columnsOf([...head, file], names),
    ...allPlaces.map((place): Column => ({
      name: names === 'en' ? place.cell.path : place.name,
      kind: carriesUnit(place.cell.slot.column.leaf) ? 'text' : 'decimal',
    })),
  ],
  rows: (filing) => {
    const edition = editionNamed(filing.edition)
    if (!edition) return []
    const figures = figuresOf(filing)
    const byPath = new Map(placesOf(edition).map(({ cell }, index) => [cell.path, index]))
    const values = allPlaces.map(({ cell }) => {
      const figure = figures[byPath.get(cell.path) ?? -1]
      if (!figure?.value || filing.unread.includes(cell.section.key)) return undefined
      return format(figure.value) + (figure.unit ?? '')
    })
    return [[...headOf(filing), filing.file, ...values]]
  },
})

const headOf = ({ agency, level, year, edition }: Filing): readonly string[] => [
  agency,
  level,
  String(year),
  String(edition),
]

const contentOf = ({ value }: Figure): string =>
  value === undefined ? 'blank' : value.digits === 0n ? 'zero' : 'figure'

/** A cell with what every row of it says of its place. */
interface Placed {
  readonly cell: FormCell
  /** Table, row and column, each by key and label. */
  readonly texts: readonly (string | undefined)[]
  readonly unit: string | undefined
  /** The whole name, unlike any other’s in the edition. */
  readonly name: string
}

/** The cells of an edition in the form’s order, with their names. */
export const placesOf: (edition: Edition) => readonly Placed[] = remembered((edition) =>
  formCells(edition).map((cell): Placed => {
    const { section, slot } = cell
    const labels = [section.table.name, slot.row && labelOf(slot.row), labelOf(slot.column)]
    return {
      cell,
      texts: [
        section.key,
        section.table.name,
        slot.row?.path.join('.'),
        slot.row && labelOf(slot.row),
        slot.column.path.join('.'),
        labelOf(slot.column),
      ],
      unit: slot.column.leaf.unit,
      name: labels.filter((label) => label !== undefined).join(' · '),
    }
  }),
)

/** Labels as the form prints them, groups before what they hold. */
const labelOf = ({ groups, leaf }: Branch): string =>
  [...groups.filter(({ key }) => key !== undefined), leaf].map(({ label }) => label).join(' · ')

/** The cells of the latest edition, then those that only earlier ones have. */
const allPlaces: readonly Placed[] = [
  ...new Map(
    [...allEditions]
      .reverse()
      .flatMap((edition) => placesOf(edition).map((place): [string, Placed] => [place.cell.path, place]))
      .reverse(),
  ).values(),
].reverse()
