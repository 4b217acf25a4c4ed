import type { Edition } from '../../edition/edition.ts'
import { editionOfMark } from '../../edition/form-keys.ts'
import { enteredIn, type SheetCells } from './workbook-cells.ts'

/** True for the sheets of a form of ours. */
export const isForm = (sheets: readonly SheetCells[]): boolean => editionOfForm(sheets) !== undefined

/** The edition that the mark on one of the sheets names; `undefined` for a workbook that is no form of ours. */
export function editionOfForm(sheets: readonly SheetCells[]): Edition | undefined {
  for (const { cells } of sheets)
    for (const cell of cells) {
      const edition = cell.type === 'n' ? undefined : editionOfMark(enteredIn(cell))
      if (edition) return edition
    }
  return undefined
}
