/* A list as it lies on disk: CSV, or the first sheet of a workbook. */
import { csvTable, sheetTable, type TableText } from '../batch/table-text.ts'
import type { Source } from '../source/source.ts'
import type { Io } from './io.ts'
import { sheetRows } from './sheet-rows.ts'

/** The table in a file; `textOf` opens one that is text. What cannot be read is a UsageError. */
export const tableFile = async (name: string, io: Io, textOf: () => Source): Promise<TableText> =>
  isWorkbook(name) ? sheetTable(name, await sheetRows(name, io)) : csvTable(textOf())

/** True for the name of an Excel workbook. */
export const isWorkbook = (name: string): boolean => /\.xls[xm]?$/i.test(name)
