/* Rows of a table that carry figures, told from its headings and from rows that only state a unit. */
import { matchIn } from './bare-words.ts'
import type { FormTable } from './form.ts'
import { isHeading } from './header.ts'
import { labelledRow, type LabelledRow } from './row-label.ts'
import { lineOf, type SheetRow } from './sheet.ts'

/** The line of the form that a row is; `undefined` for a heading, which may hold words that are a line's label as well. */
export function labelledLine(row: SheetRow, table: FormTable): LabelledRow | undefined {
  const labelled = labelledRow(row, table)
  if (!labelled || !isHeading(row, table)) return labelled
  const [first, ...others] = row.cells.filter(({ text }) => text.trim() !== '')
  if (first !== labelled.label) return undefined
  const areColumns = others.every(({ text }) => matchIn(table.columnWords, lineOf(text)) !== undefined)
  return others.length > 0 && areColumns ? undefined : labelled
}

/** True for a row that only states a unit. */
export function isUnit({ cells }: SheetRow): boolean {
  const [only, ...more] = cells.filter(({ text }) => text.trim() !== '')
  return only !== undefined && more.length === 0 && /^\s*[（(]?\s*(?:计量|金额)?单位\s*[:：]/u.test(only.text)
}
