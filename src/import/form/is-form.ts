import { allEditions } from '../../edition/editions.ts'
import type { Edition } from '../../edition/edition.ts'
import { editionOfMark, isMark, keyedRows } from '../../edition/form-keys.ts'
import { enteredIn, type SheetCells } from './workbook-cells.ts'

/** True for the sheets of a form of ours. */
export const isForm = (sheets: readonly SheetCells[]): boolean => editionOfForm(sheets) !== undefined

/** The edition that the mark on one of the sheets names, or most keys where the mark is gone; `undefined` for a workbook that is no form of ours. */
export function editionOfForm(sheets: readonly SheetCells[]): Edition | undefined {
  const words = new Set<string>()
  for (const { cells } of sheets)
    for (const cell of cells) {
      if (cell.type === 'n') continue
      const entered = enteredIn(cell)
      const edition = editionOfMark(entered)
      // A form in an edition that is not known here is not taken for another's.
      if (edition || isMark(entered)) return edition
      words.add(entered.trim())
    }
  return editionOfKeys(words)
}

/** Keys of rows that only a form of ours has; the sheet with the mark may have been removed. */
const fewest = 5

function editionOfKeys(words: ReadonlySet<string>): Edition | undefined {
  const [best] = allEditions
    .map((edition) => ({
      edition,
      count: [...keyedRows(edition).keys()].filter((key) => words.has(key)).length,
    }))
    .sort((one, other) => other.count - one.count || other.edition.edition - one.edition.edition)
  return best && best.count >= fewest ? best.edition : undefined
}
