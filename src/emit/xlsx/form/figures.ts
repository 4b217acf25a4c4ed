/* The cells of a table that hold figures: open to be filled in, or computed. */
import { depthOf } from '../../../edition/lattice.ts'
import { totalsOf } from '../../../edition/parts.ts'
import { format, sum, unformat, equal, type MaybeBlank } from '../../../quantity/quantity.ts'
import { figureText } from '../../../report/figure-text.ts'
import type { BlockReading, Cell, TableReading } from '../../../report/report.ts'
import type { Spot } from '../workbook/address.ts'
import { text, type Drawing } from '../workbook/drawing.ts'
import type { Content, Style, Validation } from '../workbook/workbook.ts'
import { stock, total, type Placed } from './checks.ts'
import type { FormContent } from './form-content.ts'
import type { Place } from './labels.ts'
import { looks } from './looks.ts'
import { unitValidation, validationOf } from './validation-of.ts'

/** The figures of a block where they stand. */
export interface Figured {
  readonly reading: BlockReading
  /** Columns of labels before the figures. */
  readonly stub: number
  /** Row by row. */
  readonly cells: readonly (readonly FiguredCell[])[]
}

export interface FiguredCell extends Placed {
  readonly cell: Cell
  /** Columns that it covers. */
  readonly columns: number
  /** Where the unit of an amount is chosen; absent on what has none of its own. */
  readonly unit?: Spot
}

interface Figuring {
  readonly canvas: Drawing
  /** Where the figures of the table stand, in the order of the form. */
  readonly figured: readonly Place[]
  readonly content: FormContent
}

/** Puts all figures of a table; gives where they are and what may be entered into them. */
export function figures(
  { blocks, spec }: TableReading,
  { canvas, figured, content }: Figuring,
): { readonly blocks: readonly Figured[]; readonly validations: readonly Validation[] } {
  let next = 0
  const all = blocks.map((reading): Figured => {
    const cells = reading.cells.map((row) =>
      row.map((cell): FiguredCell => {
        const { spot, columns } = figured[next++] ?? nowhere
        if (!hasOwnUnit(cell) || columns < 2) return { cell, spot, columns, value: cell.value }
        const unit = { row: spot.row, column: spot.column + columns - 1 }
        return { cell, spot, columns: columns - 1, value: cell.value, unit }
      }),
    )
    return { reading, stub: reading.block.rows ? depthOf(reading.block.rows) : 0, cells }
  })
  const validations = all.flatMap((block) =>
    block.cells.flatMap((row, line) =>
      row.flatMap((cell, column) => put(cell, { block, line, column, canvas, content, section: spec.key })),
    ),
  )
  return { blocks: all, validations }
}

/** The page draws a cell for every figure; this one is never asked for. */
const nowhere: Place = { spot: { row: 1, column: 1 }, columns: 1 }

/** An amount whose unit the form does not print. */
const hasOwnUnit = ({ slot }: Cell): boolean =>
  slot.column.leaf.kind === 'amount' && slot.column.leaf.unit === undefined

interface Putting extends Omit<Figuring, 'figured'> {
  readonly block: Figured
  readonly line: number
  readonly column: number
  readonly section: string
}

function put(one: FiguredCell, putting: Putting): readonly Validation[] {
  const { canvas, content } = putting
  const { cell, spot, unit, columns } = one
  const span = { rows: 1, columns }
  const computed = totalContent(one, putting)
  if (computed) {
    canvas.put(spot, computed, { style: looks.total, span })
    return []
  }
  const kept = stockContent(putting)
  const { figure, style } = entry(one)
  canvas.put(spot, kept?.formula ?? figure, { style: kept ? looks.figure : style, span })
  if (unit) canvas.put(unit, text(cell.unit ?? ''), { style: looks.figure })
  return [
    ...validationOf(one, { language: content.language, before: kept?.before }),
    ...(unit ? [unitValidation(unit, content.language)] : []),
  ]
}

/** What has been entered: exact digits with their sign and decimals in the format, or the words where a number would not be exact. */
function entry({ cell, unit }: FiguredCell): { readonly figure: Content; readonly style: Style } {
  const { value, sign } = cell
  const isSigned = cell.slot.column.leaf.kind === 'change'
  if (value === undefined)
    return { figure: { kind: 'empty' }, style: isSigned ? formatted(signed) : looks.figure }
  const digits = format(value)
  const isExact = digits.replace(/\D/g, '').replace(/^0+/, '').length <= 15
  if (!isExact || (cell.unit !== undefined && !unit))
    return { figure: text(unit ? digits : figureText(cell)), style: formatted('@') }
  const pattern = value.scale === 0 ? (sign ? signed : '0') : `0.${'0'.repeat(value.scale)}`
  return { figure: { kind: 'number', digits }, style: formatted(pattern) }
}

/** The look of a figure in a number format. */
function formatted(format: string): Style {
  const style = formats.get(format) ?? { ...looks.figure, format }
  formats.set(format, style)
  return style
}

const formats = new Map<string, Style>()

/** Changes show their sign. */
const signed = '+0;-0;+0'

/** A total that is what its parts come to is a formula; one that is not stays as it was written, to be mended. */
function totalContent({ value }: FiguredCell, { block, line, column }: Putting): Content | undefined {
  const parts = partsOf(block, line, column)
  if (!parts) return undefined
  return same(value, sum(parts.map((part) => part.value))) ? total(parts) : undefined
}

const same = (one: MaybeBlank, other: MaybeBlank): boolean =>
  one === undefined || other === undefined ? one === other : equal(one, other)

/** The cells that a total sums: down its column where its row is a total, along its row else. */
function partsOf({ reading, cells }: Figured, line: number, column: number): readonly Placed[] | undefined {
  const down = totalsOf(reading.block.rows ?? []).find(({ index }) => index === line)
  if (down) return down.parts.flatMap((part) => cells[part]?.[column] ?? [])
  const along = totalsOf(reading.block.columns).find(({ index }) => index === column)
  return along?.parts.flatMap((part) => cells[line]?.[part] ?? [])
}

/** A stock goes on from last year’s. */
function stockContent({
  block,
  line,
  column,
  content,
  section,
}: Putting): { readonly formula: Content; readonly before: string } | undefined {
  const cell = block.cells[line]?.[column]?.cell
  const leaf = cell?.slot.column.leaf
  const before = cell && content.stocks.get(`${section}.${cell.slot.name}`)
  if (before === undefined || !leaf?.stock) return undefined
  const called = (names: readonly string[]): readonly Placed[] =>
    names.flatMap((name) => block.cells[line]?.filter((one) => one.cell.slot.column.leaf.key === name) ?? [])
  return { formula: stock(unformat(before), called(leaf.stock.adds), called(leaf.stock.drops)), before }
}
