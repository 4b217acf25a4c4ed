/* Lists in workbooks, as offices keep rosters. */
import { text } from '../../src/emit/xlsx/workbook/drawing.ts'
import type { Row, Style } from '../../src/emit/xlsx/workbook/workbook.ts'
import { writeWorkbook } from '../../src/emit/xlsx/workbook/write-workbook.ts'

const plain: Style = { size: 11, face: 'song' }

/** A row of texts on its number. */
export const row = (number: number, ...texts: readonly string[]): Row => ({
  row: number,
  cells: texts.map((words, index) => ({ column: index + 1, content: text(words), style: plain })),
})

/** A workbook with one sheet of rows. */
export const listWorkbook = (rows: readonly Row[]): Uint8Array =>
  writeWorkbook({
    sheets: [
      {
        name: '名单',
        widths: [20, 20],
        rows,
        merges: [],
        validations: [],
        conditions: [],
        frozen: { rows: 0, columns: 0 },
        printed: [
          { row: 1, column: 1 },
          { row: 9, column: 2 },
        ],
        landscape: false,
        grows: false,
      },
    ],
  })
