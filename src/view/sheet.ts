import { branches, isGroup } from '../edition/axis.ts'
import type { Block, TableSpec } from '../edition/edition.ts'
import { depthOf } from '../edition/lattice.ts'
import type { BlockReading, TableReading } from '../report/report.ts'
import { figureText } from '../report/figure-text.ts'
import { labelSpans, type LabelSpan } from './label-spans.ts'
import type { MarkedCells, Sheet, SheetCell, SheetRow } from './view.ts'

/** Columns from which a table is set in small type. */
const dense = 6

/** An official table with its labels and figures, line for line as the form has it; some cells may be marked. */
export function sheet({ spec, blocks, notes }: TableReading, marked: MarkedCells = new Map()): Sheet {
  const { table, key, label } = spec
  const whole = table.widths.reduce((sum, width) => sum + width, 0)
  const grids = blocks.map((block) => grid(block, { table, key, marked }))
  const [first] = grids
  // Stacked blocks have a header each; only the header of a table with one block can serve all its pages.
  const single = grids.length === 1 && first !== undefined
  return {
    id: `${key}-table`,
    caption: label,
    widths: table.widths.map((width) => ((width / whole) * 100).toFixed(2)),
    head: single ? first.head : [],
    bodies: grids.map(({ head, rows }) => ({ rows: single ? rows : [...head, ...rows] })),
    notes,
    dense: table.widths.length > dense,
  }
}

interface Grid {
  readonly head: readonly SheetRow[]
  readonly rows: readonly SheetRow[]
}

interface Drawing {
  readonly table: TableSpec
  /** Key of the section. */
  readonly key: string
  readonly marked: MarkedCells
}

function grid(reading: BlockReading, { table, key, marked }: Drawing): Grid {
  const { block } = reading
  const stub = block.rows ? depthOf(block.rows) : 0
  const shape = { stub, stretch: table.widths.length - stub - branches(block.columns).length }
  return {
    head: [...captionRow(block, table), ...headRows(block, { table, ...shape })],
    rows: bodyRows(reading, { ...shape, key, marked }),
  }
}

/** The last column takes the grid's columns that a block does not need. */
interface Shape {
  readonly stub: number
  readonly stretch: number
}

function captionRow({ caption }: Block, { widths }: TableSpec): readonly SheetRow[] {
  if (caption === undefined) return []
  return [{ cells: [label(caption, { look: 'caption', scope: 'colgroup', colspan: widths.length })] }]
}

function headRows(block: Block, { table, stub, stretch }: Shape & { table: TableSpec }): readonly SheetRow[] {
  const depth = depthOf(block.columns)
  const spans = labelSpans(block.columns, depth)
  const leaves = branches(block.columns).length
  const width = (span: LabelSpan): number =>
    span.breadth + (span.start + span.breadth === leaves ? stretch : 0)
  const corner =
    stub > 0 ? [label(cornerText(block, table), { look: 'corner', colspan: stub, rowspan: depth })] : []
  return Array.from({ length: depth }, (_, level) => ({
    cells: [
      ...(level === 0 ? corner : []),
      ...spans
        .filter((span) => span.level === level)
        .map((span) =>
          label(span.node.label, {
            look: 'column',
            scope: isGroup(span.node) ? 'colgroup' : 'col',
            colspan: width(span),
            rowspan: span.reach,
          }),
        ),
    ],
  }))
}

/** The corner's words, an identity's own sentence in place of its name. */
const cornerText = ({ corner = '' }: Block, { identities = [] }: TableSpec): string =>
  corner.replace(
    /\{(\w+)\}/g,
    (_whole, key: string) => identities.find((identity) => identity.key === key)?.says ?? '',
  )

function bodyRows(
  { block, cells }: BlockReading,
  { stub, stretch, key, marked }: Shape & Pick<Drawing, 'key' | 'marked'>,
): readonly SheetRow[] {
  const spans = block.rows ? labelSpans(block.rows, stub) : []
  return cells.map((row, index) => ({
    cells: [
      ...spans.filter(({ start }) => start === index).map(stubCell),
      ...row.map((cell, column): SheetCell => {
        const mark = marked.get([key, ...cell.slot.path].join('.'))
        return {
          heading: false,
          text: figureText(cell),
          scope: '',
          rowspan: 1,
          colspan: column === row.length - 1 ? 1 + stretch : 1,
          look: mark ? `figure ${mark.look}` : 'figure',
          note: cell.note ?? '',
          marks: mark?.marks ?? [],
        }
      }),
    ],
  }))
}

const stubCell = ({ node, breadth, reach }: LabelSpan): SheetCell =>
  label(node.label, {
    look: isGroup(node) && node.upright ? 'upright' : 'stub',
    scope: isGroup(node) ? 'rowgroup' : 'row',
    rowspan: breadth,
    colspan: reach,
  })

const label = (text: string, rest: Partial<SheetCell> & Pick<SheetCell, 'look'>): SheetCell => ({
  heading: true,
  text,
  scope: '',
  rowspan: 1,
  colspan: 1,
  note: '',
  marks: [],
  ...rest,
})
