/* Sheets of a form that lost their keys, or never had any: nothing is read from them, so all of it is told and kept. */
import { isMark } from '../../edition/form-keys.ts'
import type { Text } from '../../language/text.ts'
import type { Doubt, Stray } from '../recognise/draft.ts'
import type { KeyedLine } from './keyed-sheets.ts'
import { enteredIn, spotOf, type SheetCells, type WorkbookCell } from './workbook-cells.ts'

/** Rows that are kept of a sheet. */
const mostRows = 500

/** A doubt for each sheet that says something and has no row with a key, and its rows as words without a place. */
export function unkeyedSheets(
  sheets: readonly SheetCells[],
  lines: readonly KeyedLine[],
): { readonly doubts: readonly Doubt[]; readonly strays: readonly Stray[] } {
  const keyed = new Set(lines.map(({ sheet }) => sheet))
  const lost = sheets.flatMap(({ name, cells }) => {
    const said = cells.filter((cell) => enteredIn(cell).trim() !== '')
    return keyed.has(name) || said.length === 0 || said.some((cell) => isMark(enteredIn(cell)))
      ? []
      : [{ name, said }]
  })
  return {
    doubts: lost.map(({ name, said: [first] }) => ({
      path: '',
      at: first ? spotOf(name, first) : name,
      text: unread(name),
    })),
    strays: lost.flatMap(({ name, said }) => rowsOf(name, said)),
  }
}

function rowsOf(name: string, said: readonly WorkbookCell[]): readonly Stray[] {
  const rows = new Map<number, WorkbookCell[]>()
  for (const cell of said) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell])
  return [...rows.values()].slice(0, mostRows).flatMap((cells) => {
    const [first] = cells
    return first
      ? [
          {
            section: '',
            at: spotOf(name, first),
            words: cells.map((cell) => enteredIn(cell).trim()).join(' | '),
          },
        ]
      : []
  })
}

const unread = (name: string): Text => ({
  zh: `工作表“${name}”里没有编号（每行左边的灰色小字，大概被删了），其中的内容没有读入，照录在文末的注释里；请从原表补回那一列再导入，或逐格填写`,
  en: `the sheet “${name}” has no keys (the small grey words left of each row; they were probably deleted): nothing of it was read, its words are kept in comments at the end; put that column back from the form and import anew, or fill in by hand`,
})
