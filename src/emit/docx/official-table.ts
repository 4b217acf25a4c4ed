import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { Sheet, SheetCell } from '../../view/view.ts'
import { textWidth } from './page.ts'
import { places } from '../places.ts'
import { printable } from '../printable.ts'
import { faces } from './styles.ts'

/** An official table with its notes beneath: merged cells as in the form, fixed widths, its header repeated on each page. */
export function officialTable(sheet: Sheet): readonly (Paragraph | Table)[] {
  const { head, bodies, notes, dense } = sheet
  const widths = twips(sheet.widths)
  const rows = [...head, ...bodies.flatMap(({ rows: own }) => own)]
  const first = places(rows)
  const last = rows.length - 1
  const table = new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    margins: dense
      ? { top: 30, bottom: 30, left: 30, right: 30 }
      : { top: 40, bottom: 40, left: 60, right: 60 },
    borders: { ...sides, insideHorizontal: border, insideVertical: border },
    rows: rows.map(
      (row, index) =>
        new TableRow({
          ...(index < head.length ? { tableHeader: true } : {}),
          cantSplit: true,
          children: row.cells.map((cell, nth) =>
            tableCell(cell, {
              width: sum(widths.slice(first[index]?.[nth] ?? 0).slice(0, cell.colspan)),
              dense,
              // A table that fits stands whole on one page.
              keepNext: index < last,
            }),
          ),
        }),
    ),
  })
  return [
    table,
    ...(notes.length === 0 ? [new Paragraph({ style: 'TableNote' })] : []),
    ...notes.map((note) => new Paragraph({ style: 'TableNote', text: printable(note) })),
  ]
}

/** 0.75 pt. */
const border = { style: BorderStyle.SINGLE, size: 6, color: '000000' }
const sides = { top: border, bottom: border, left: border, right: border }

interface Placing {
  readonly width: number
  readonly dense: boolean
  readonly keepNext: boolean
}

function tableCell(cell: SheetCell, { width, dense, keepNext }: Placing): TableCell {
  const { text, note, rowspan, colspan, look } = cell
  const isCaption = look === 'caption'
  return new TableCell({
    rowSpan: rowspan,
    columnSpan: colspan,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [
      new Paragraph({
        style: dense ? 'DenseFigures' : 'Figures',
        keepNext,
        ...(look === 'stub' ? { alignment: AlignmentType.LEFT } : {}),
        children: [
          new TextRun({ text: printable(text), ...(isCaption ? { font: faces.hei } : {}) }),
          ...(note === '' ? [] : [new TextRun({ text: printable(`（${note}）`), size: dense ? 14 : 20 })]),
        ],
      }),
    ],
  })
}

/** Widths in per cent as twips that add up to the type area's. */
function twips(widths: readonly string[]): readonly number[] {
  const whole = sum(widths.map(Number))
  const edges = widths.map((_width, index) =>
    Math.round((sum(widths.slice(0, index + 1).map(Number)) / whole) * textWidth),
  )
  return edges.map((edge, index) => edge - (edges[index - 1] ?? 0))
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)
