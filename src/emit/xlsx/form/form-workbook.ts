/* The official form as a workbook that is filled in without knowing anything of sources. Drawn from the edition alone. */
import { address } from '../workbook/address.ts'
import type { Content, Sheet } from '../workbook/workbook.ts'
import { writeWorkbook } from '../workbook/write-workbook.ts'
import { fieldsSheet } from './fields-sheet.ts'
import type { FormContent } from './form-content.ts'
import { guideSheet } from './guide-sheet.ts'
import { notesSheet } from './notes-sheet.ts'
import { proseSheet } from './prose-sheet.ts'
import { tableSheet, type TableSheet } from './table-sheet.ts'

/** The form as an .xlsx file. The same content gives the same bytes. */
export function formWorkbook(content: FormContent): Uint8Array {
  const tables = content.tables.map((table) => tableSheet(table, content))
  const sheets: readonly Sheet[] = [
    guideSheet(content, tables.flatMap(stateOf)),
    fieldsSheet(content),
    ...tables.map(({ sheet }) => sheet),
    proseSheet(content),
    notesSheet(content),
  ]
  return writeWorkbook({ sheets })
}

function stateOf({ sheet, status }: TableSheet): readonly {
  readonly name: string
  readonly state: Extract<Content, { kind: 'formula' }>
}[] {
  if (!status) return []
  const formula = `${quoted(sheet.name)}!${address(status.spot)}`
  return [{ name: sheet.name, state: { kind: 'formula', formula, result: status.result, isText: true } }]
}

const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`
