/* The cells of a workbook, read with nothing of ours. */
import type { SheetCells, WorkbookCell } from '../../src/import/form/workbook-cells.ts'
import { all, partsOf, textOf, type Element } from './parts.ts'

/** Every sheet with its cells, in the order of the tabs. */
export function sheetsOf(archive: Uint8Array): readonly SheetCells[] {
  const parts = partsOf(archive)
  const strings = all(parts.get('xl/sharedStrings.xml'), 'si').map((one) =>
    all(one, 't')
      .map(textOf)
      .join('')
      .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
  )
  const styles = parts.get('xl/styles.xml')
  const formats = new Map(
    all(styles, 'numFmt').map(({ attributes }) => [attributes['numFmtId'], attributes['formatCode'] ?? '']),
  )
  const xfs = all(all(styles, 'cellXfs')[0], 'xf').map(
    ({ attributes }) => formats.get(attributes['numFmtId']) ?? '',
  )
  const relations = new Map(
    all(parts.get('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ attributes }) => [
      attributes['Id'],
      attributes['Target'] ?? '',
    ]),
  )
  return all(parts.get('xl/workbook.xml'), 'sheet').map(({ attributes }) => {
    const target = (relations.get(attributes['r:id']) ?? '').replace(/^\/xl\//, '')
    return {
      name: attributes['name'] ?? '',
      cells: all(parts.get(`xl/${target}`), 'c').flatMap((cell) => cellOf(cell, strings, xfs)),
    }
  })
}

function cellOf(
  cell: Element,
  strings: readonly string[],
  formats: readonly string[],
): readonly WorkbookCell[] {
  const { r = '', t = 'n', s } = cell.attributes
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(r) ?? []
  const written = all(cell, t === 'inlineStr' ? 't' : 'v').map(textOf)
  const formula = all(cell, 'f')[0]
  if (written.length === 0 && !formula) return []
  const value = written.length === 0 ? undefined : t === 's' ? strings[Number(written[0])] : written.join('')
  return [
    {
      row: Number(row) - 1,
      column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1,
      type: t,
      value,
      formula: formula ? textOf(formula) : undefined,
      style: { format: formats[Number(s ?? 0)] ?? '' },
    },
  ]
}

/** The cell at an address. */
export function at(sheets: readonly SheetCells[], sheet: string, address: string): WorkbookCell | undefined {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? []
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return sheets
    .find(({ name }) => name === sheet)
    ?.cells.find((cell) => cell.row === Number(row) - 1 && cell.column === column)
}
