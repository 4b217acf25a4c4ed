/*
 * How the cells of our Excel form know what they are: a small grey key at the left of each row, and beneath a table one
 * for each of its columns. Whoever moves rows, inserts some or renames sheets moves the keys along; neither the place of
 * a cell nor the sheet’s name says anything. What writes the form and what reads it agree here.
 */
import { branches, type Branch } from './axis.ts'
import type { Block, Edition, TableSection } from './edition.ts'
import { editionNamed } from './editions.ts'
import { slots } from './lattice.ts'
import { remembered } from './remembered.ts'

/** Stands on the first sheet: what the file is, and in which edition. */
export const formMark = ({ edition }: Edition): string => `disclosure-form:1:${edition}`

/** True for the mark of a form, in whatever edition. */
export const isMark = (text: string): boolean => text.startsWith('disclosure-form:')

/** The edition that a mark names; `undefined` for any other text. */
export function editionOfMark(text: string): Edition | undefined {
  const name = /^disclosure-form:1:(\d{4})$/.exec(text)?.[1]
  return name === undefined ? undefined : editionNamed(Number(name))
}

/** Key of a row of a table: the section, then the row’s own keys. */
export const rowKey = (section: string, row: Branch | undefined): string =>
  [section, ...(row?.path ?? [])].join('.')

/** Key of the line beneath a table that names the columns of one of its blocks. */
export const columnsKey = (section: string, block: number): string => `${section}#${block + 1}`

/** Key of a column. */
export const columnKey = ({ path }: Branch): string => path.join('.')

/** Key of the column that holds the unit of an amount. */
export const unitKey = (column: string): string => `${column}:unit`

/** Key of a paragraph of a prose; its text is Markdown only where it cannot be said in plain words. */
export const proseKey = (prose: string, isMarkdown: boolean): string =>
  isMarkdown ? `${prose}:markdown` : prose

/** The proses of an edition, by the key of their field. */
export const proseFields = ({ sections }: Edition): readonly string[] => [
  'preamble',
  ...sections.flatMap(({ kind, key }) => (kind === 'prose' ? [key] : [])),
]

/** Ends the text of a cell that goes on in the next row: a word joiner, which no text ends in. */
export const goesOn = '\u2060'

/** Key of a line of footnotes under a table. */
export const notesKey = (section: string): string => `${section}.notes`

/** Key of a line with a note on a cell. */
export const cellNoteKey = 'note'

/** Key of a row that only says something: what stands in rows without a key belongs to what was before them. */
export const sayingKey = '-'

/** Keys of what stands around the sections. */
export const fieldKeys = [
  'year',
  'agency.name',
  'agency.level',
  'title',
  'published',
  'contact.address',
  'contact.phone',
  'contact.postcode',
  'contact.email',
] as const

/** A row of a table of the form, by its key. */
export interface KeyedRow {
  readonly section: TableSection
  readonly block: Block
  /** Key of the line that names its columns. */
  readonly columns: string
  readonly row: Branch | undefined
}

/** The rows of all tables by their keys, each with its block. A table of one row may stand in several blocks only under different keys. */
export const keyedRows: (edition: Edition) => ReadonlyMap<string, KeyedRow> = remembered(
  (edition) =>
    new Map(
      tablesOf(edition).flatMap((section) =>
        section.table.blocks.flatMap((block, index) =>
          slots(block).map((line): [string, KeyedRow] => {
            const row = line[0]?.row
            return [
              rowKey(section.key, row),
              { section, block, columns: columnsKey(section.key, index), row },
            ]
          }),
        ),
      ),
    ),
)

/** What a note on a cell says it stands at: 表三 · 自然人 · 本年新收. */
export const cellTitles: (edition: Edition) => ReadonlyMap<string, string> = remembered(
  (edition) =>
    new Map(
      tablesOf(edition).flatMap((section) =>
        section.table.blocks.flatMap((block) =>
          slots(block)
            .flat()
            .map(({ row, column, name }): [string, string] => [
              `${section.key}.${name}`,
              [section.table.name, ...(row ? [titleOf(row)] : []), titleOf(column)].join(' · '),
            ]),
        ),
      ),
    ),
)

const tablesOf = ({ sections }: Edition): readonly TableSection[] =>
  sections.flatMap((section) => (section.kind === 'table' ? [section] : []))

/** A line by its own label, after those of the groups above it that have a key. */
const titleOf = ({ leaf, groups }: Branch): string =>
  [...groups.filter(({ key }) => key !== undefined), leaf].map(({ label, short }) => short ?? label).join('/')

/** The columns of a block by their keys. */
export const keyedColumns: (block: Block) => ReadonlyMap<string, Branch> = remembered(
  (block) => new Map(branches(block.columns).map((column) => [columnKey(column), column])),
)
