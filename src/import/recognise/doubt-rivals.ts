/* A table with one row of figures by the form and several in a file: nobody can tell which is the report’s. */
import type { Text } from '../../language/text.ts'
import { couldBeFigure } from './figure.ts'
import type { FormTable } from './form.ts'
import type { Standing } from './read-row.ts'
import type { SheetRow } from './sheet.ts'

/** Puts the cells of tables with but one row in doubt where a further row has figures as well. */
export function doubtRivals(
  { cells }: SheetRow,
  { table, cells: known }: { readonly table: FormTable; readonly cells: Map<string, Standing[]> },
): void {
  const figures = cells.filter(({ text }) => text.trim() !== '' && couldBeFigure(text)).length
  for (const { rows, columns } of table.blocks) {
    if (rows.length > 0 || figures * 2 < columns.length) continue
    for (const column of columns) {
      const name = column.path.join('.')
      const standings = known.get(name)?.map((one) => ({ ...one, doubt: one.doubt ?? another }))
      if (standings) known.set(name, standings)
    }
  }
}

const another: Text = {
  zh: '这张表只该有一行数，文中有几行，取了第一行，请核对',
  en: 'the table should have one row of figures and has several; the first was taken, please check',
}
