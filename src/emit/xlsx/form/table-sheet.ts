/* An official table to fill in: the form's own lattice, keys beside and beneath it, checks to the right and below. */
import { columnKey, columnsKey, rowKey, unitKey } from '../../../edition/form-keys.ts'
import { ordinals } from '../../../edition/ordinals.ts'
import type { TableReading } from '../../../report/report.ts'
import { range, type Spot } from '../workbook/address.ts'
import { drawing, text, type Drawing } from '../workbook/drawing.ts'
import type { Condition, Sheet } from '../workbook/workbook.ts'
import { colours, status } from './checks.ts'
import { figures, type Figured } from './figures.ts'
import type { FormContent } from './form-content.ts'
import { labels, widthOf } from './labels.ts'
import { looks } from './looks.ts'
import { tableChecks, type Check } from './table-checks.ts'
import { wordsIn, type Words } from './words.ts'

/** What a table became: its sheet, and where it says whether it ties out. */
export interface TableSheet {
  readonly sheet: Sheet
  /** Absent where nothing is checked. */
  readonly status: { readonly spot: Spot; readonly result: string } | undefined
}

/** Where the table begins: beneath its heading and what to do, beside the column of keys. */
const origin: Spot = { row: 3, column: 2 }

/** The sheet of a table. */
export function tableSheet(reading: TableReading, content: FormContent): TableSheet {
  const { table } = reading.spec
  const words = wordsIn(content.language)
  const canvas = drawing()
  const { figured, head, last } = labels(reading, { canvas, origin, language: content.language })
  const { blocks, validations } = figures(reading, { canvas, figured, content })
  const checks = tableChecks(reading, { placed: blocks, canvas, last, words })
  keys(canvas, blocks, { key: reading.spec.key, from: checks.below + 1 })
  const state = top(canvas, { reading, content, checks: checks.all, last })
  const isSingle = head > 0
  return {
    sheet: {
      name: { zh: table.name, en: table.en }[content.language],
      widths: [3, ...table.widths.map(widthOf), ...checks.right.map(() => 14)],
      rows: canvas.rows(),
      merges: canvas.merges(),
      validations,
      conditions: checks.all.flatMap((check) => conditionsOf(check, words)),
      // Only a table with one block has a header that serves all its rows.
      frozen: { rows: origin.row - 1 + head, columns: isSingle ? 1 + (blocks[0]?.stub ?? 0) : 2 },
      printed: [{ row: 1, column: origin.column }, last],
      repeated: origin.row - 1 + head,
      landscape: false,
      grows: false,
    },
    status: state,
  }
}

function conditionsOf({ spot }: Check, words: Words): readonly Condition[] {
  const cells = range(spot, spot)
  const { good, bad } = colours(cells, words)
  return [
    { cells, formula: bad, look: 'bad' },
    { cells, formula: good, look: 'good' },
  ]
}

interface Top {
  readonly reading: TableReading
  readonly content: FormContent
  readonly checks: readonly Check[]
  readonly last: Spot
}

/** The heading, the hint, and at its right whether all checks hold. */
function top(canvas: Drawing, { reading, content, checks, last }: Top): TableSheet['status'] {
  const { spec } = reading
  const words = wordsIn(content.language)
  const index = content.edition.sections.findIndex(({ key }) => key === spec.key)
  const heading = `${ordinals[index] ?? ''}、${spec.label}${content.language === 'en' ? ` ${spec.en}` : ''}`
  const columns = last.column - origin.column + 1
  const hinted = checks.length === 0 ? columns : Math.ceil(columns / 2)
  const across = (width: number): { rows: number; columns: number } => ({ rows: 1, columns: width })
  canvas.put({ row: 1, column: 1 }, text(words.key), { style: looks.key })
  canvas.put({ row: 1, column: origin.column }, text(heading), { style: looks.title, span: across(columns) })
  canvas.put({ row: 2, column: origin.column }, text(words.emptyHint), {
    style: looks.hint,
    span: across(hinted),
  })
  canvas.height(1, 26)
  canvas.height(2, 28)
  if (checks.length === 0) return undefined
  const spot = { row: 2, column: origin.column + hinted }
  const state = status(checks, words)
  canvas.put(spot, state, { style: looks.status, span: across(columns - hinted) })
  return { spot, result: state.result }
}

/** Keys: of each row at its left, of the columns of each block beneath the table. */
function keys(
  canvas: Drawing,
  blocks: readonly Figured[],
  { key, from }: { readonly key: string; readonly from: number },
): void {
  const put = (spot: Spot, words: string): void => {
    canvas.put(spot, text(words), { style: looks.key })
  }
  for (const [index, { cells }] of blocks.entries()) {
    for (const [cell] of cells)
      if (cell) put({ row: cell.spot.row, column: 1 }, rowKey(key, cell.cell.slot.row))
    const row = from + index
    canvas.height(row, 7)
    put({ row, column: 1 }, columnsKey(key, index))
    for (const { spot, cell, unit } of cells[0] ?? []) {
      const name = columnKey(cell.slot.column)
      put({ row, column: spot.column }, name)
      if (unit) put({ row, column: unit.column }, unitKey(name))
    }
  }
}
