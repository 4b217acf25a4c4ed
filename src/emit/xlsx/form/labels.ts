/* The labels of a table where the form has them. */
import type { TableSpec } from '../../../edition/edition.ts'
import type { Language } from '../../../language/text.ts'
import type { TableReading } from '../../../report/report.ts'
import { sheet as drawn } from '../../../view/sheet.ts'
import type { SheetCell } from '../../../view/view.ts'
import { places } from '../../places.ts'
import type { Spot } from '../workbook/address.ts'
import { heightFor, text, type Drawing } from '../workbook/drawing.ts'
import { englishLabels } from './english-labels.ts'
import { looks } from './looks.ts'

/** Where a figure stands and how many columns it covers. */
export interface Place {
  readonly spot: Spot
  readonly columns: number
}

interface Labelling {
  readonly canvas: Drawing
  /** The upper left corner of the table. */
  readonly origin: Spot
  readonly language: Language
}

/** Puts the labels of a table; gives the places of its figures in the form's order, the rows of a header that serves all of it, and its last corner. */
export function labels(
  reading: TableReading,
  { canvas, origin, language }: Labelling,
): { readonly figured: readonly Place[]; readonly head: number; readonly last: Spot } {
  const { table } = reading.spec
  const inLanguage = englishLabels(reading.spec, language)
  const { head, bodies } = drawn(reading)
  const rows = [...head, ...bodies.flatMap((body) => body.rows)]
  const first = places(rows)
  const figured: Place[] = []
  for (const [index, { cells }] of rows.entries()) {
    const row = origin.row + index
    const heights = cells.map((cell, nth) => {
      const from = first[index]?.[nth] ?? 0
      const spot = { row, column: origin.column + from }
      if (!cell.heading) {
        figured.push({ spot, columns: cell.colspan })
        return 0
      }
      const words = inLanguage(cell.text)
      put(canvas, spot, { ...cell, text: words })
      return cell.rowspan > 1 ? 0 : heightFor(words, room(table, from, cell.colspan), looks.stub.size)
    })
    canvas.height(row, Math.max(20, ...heights))
  }
  const last = { row: origin.row + rows.length - 1, column: origin.column + table.widths.length - 1 }
  return { figured, head: head.length, last }
}

function put(canvas: Drawing, spot: Spot, { text: words, rowspan, colspan, look }: SheetCell): void {
  const style =
    look === 'corner' || look === 'caption' || look === 'stub' || look === 'upright'
      ? looks[look]
      : looks.column
  canvas.put(spot, text(words), { style, span: { rows: rowspan, columns: colspan } })
}

/** A little wider than in print: digits of the default type for millimetres of the form. */
export const widthOf = (millimetres: number): number => Math.round(millimetres * 0.72 * 10) / 10

/** Digits that fit into some columns of a table. */
const room = ({ widths }: TableSpec, from: number, columns: number): number =>
  widths.slice(from, from + columns).reduce((sum, width) => sum + widthOf(width), 0) - 1
