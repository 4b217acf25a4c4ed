/* Forms that came back, and what may have been done to them. */
import { filledContent } from '../../src/emit/xlsx/form/form-content.ts'
import { formWorkbook } from '../../src/emit/xlsx/form/form-workbook.ts'
import type { Draft } from '../../src/import/recognise/draft.ts'
import { readForm } from '../../src/import/form/read-form.ts'
import type { SheetCells, WorkbookCell } from '../../src/import/form/workbook-cells.ts'
import { compiledFile } from './sources.ts'
import { sheetsOf } from './workbook.ts'

const of = (path: string): readonly SheetCells[] => {
  const { report } = compiledFile(path)
  if (!report) throw new Error(`${path} has no report`)
  return sheetsOf(formWorkbook(filledContent(report, 'zh')))
}

export const fengshan = of('examples/fengshan-2025/report.yaml')
export const dayuan = of('examples/dayuan-2019/report.yaml')

export const read = (sheets: readonly SheetCells[]): Draft => {
  const draft = readForm(sheets)
  if (!draft) throw new Error('not known as a form')
  return draft
}

export type Change = (cell: WorkbookCell) => Partial<WorkbookCell> | undefined

/** The cells of one sheet changed; one for which nothing comes back is gone. */
export const changed = (sheets: readonly SheetCells[], name: string, change: Change): readonly SheetCells[] =>
  sheets.map((sheet) =>
    sheet.name === name
      ? {
          ...sheet,
          cells: sheet.cells.flatMap((cell) => {
            const other = change(cell)
            return other === undefined ? [] : [{ ...cell, ...other }]
          }),
        }
      : sheet,
  )

export const spot =
  (row: number, column: number, other: Partial<WorkbookCell>): Change =>
  (cell) =>
    cell.row === row && cell.column === column ? other : {}

export const typed = (value: string): Partial<WorkbookCell> => ({
  type: 's',
  value,
  formula: undefined,
  style: undefined,
})
