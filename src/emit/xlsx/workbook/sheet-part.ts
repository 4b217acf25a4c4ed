/* One sheet as its part of the file. The order of what stands after the cells is the format’s. */
import { address } from './address.ts'
import { main, part, tag, words } from './markup.ts'
import { shades, type StyleTable } from './style-table.ts'
import type { Cell, Condition, Content, Row, Sheet, Validation } from './workbook.ts'

export interface SheetContext {
  readonly styles: StyleTable
  /** The number of a text among those that the sheets share. */
  readonly numberOfText: (text: string) => number
  /** True for the sheet that is shown first. */
  readonly first: boolean
}

/** The part of a sheet. It is protected without a password: against mistakes, not against anyone. */
export function sheetPart(sheet: Sheet, context: SheetContext): string {
  const { widths, rows, tab } = sheet
  return part(
    tag(
      'worksheet',
      { xmlns: main },
      tag(
        'sheetPr',
        {},
        ...(tab === undefined ? [] : [tag('tabColor', { rgb: `FF${tab}` })]),
        tag('pageSetUpPr', { fitToPage: 1 }),
      ),
      tag('sheetViews', {}, view(sheet, context)),
      tag('sheetFormatPr', { defaultRowHeight: 15 }),
      tag(
        'cols',
        {},
        ...widths.map((width, index) =>
          tag('col', { min: index + 1, max: index + 1, width, customWidth: 1 }),
        ),
      ),
      tag('sheetData', {}, ...rows.map((row) => rowElement(row, context))),
      ...afterCells(sheet),
    ),
  )
}

const afterCells = ({ grows, merges, conditions, validations, landscape }: Sheet): readonly string[] => [
  tag('sheetProtection', {
    sheet: 1,
    objects: 1,
    scenarios: 1,
    formatRows: 0,
    formatColumns: 0,
    ...(grows ? { insertRows: 0, deleteRows: 0 } : {}),
  }),
  ...counted(
    'mergeCells',
    merges.map((ref) => tag('mergeCell', { ref })),
  ),
  ...conditions.map(condition),
  ...counted('dataValidations', validations.map(validation)),
  tag('printOptions', { horizontalCentered: 1 }),
  tag('pageMargins', { left: 0.6, right: 0.6, top: 0.8, bottom: 0.8, header: 0.4, footer: 0.4 }),
  tag('pageSetup', {
    paperSize: 9,
    orientation: landscape ? 'landscape' : 'portrait',
    fitToWidth: 1,
    fitToHeight: 0,
  }),
]

/** A list of elements with their number; nothing where there are none. */
const counted = (name: string, elements: readonly string[]): readonly string[] =>
  elements.length === 0 ? [] : [tag(name, { count: elements.length }, ...elements)]

const condition = ({ cells, formula, look }: Condition, index: number): string =>
  tag(
    'conditionalFormatting',
    { sqref: cells },
    tag(
      'cfRule',
      { type: 'expression', dxfId: shades[look], priority: index + 1 },
      tag('formula', {}, words(formula)),
    ),
  )

function view({ frozen }: Sheet, { first }: SheetContext): string {
  const { rows, columns } = frozen
  const pane =
    rows === 0 && columns === 0
      ? []
      : [
          tag('pane', {
            xSplit: columns || undefined,
            ySplit: rows || undefined,
            topLeftCell: address({ row: rows + 1, column: columns + 1 }),
            activePane: rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight',
            state: 'frozen',
          }),
        ]
  return tag(
    'sheetView',
    { showGridLines: 0, tabSelected: first ? 1 : undefined, workbookViewId: 0 },
    ...pane,
  )
}

const rowElement = ({ row, height, grows, cells }: Row, context: SheetContext): string =>
  tag(
    'row',
    { r: row, ht: height, customHeight: height === undefined || grows ? undefined : 1 },
    ...cells.map((cell) => cellElement(cell, row, context)),
  )

function cellElement({ column, content, style }: Cell, row: number, context: SheetContext): string {
  const { styles, numberOfText } = context
  const r = address({ row, column })
  const s = styles.numberOf(style, content.kind === 'text' && /^[=+\-@'\t]/.test(content.text))
  switch (content.kind) {
    case 'empty':
      return tag('c', { r, s })
    case 'number':
      return tag('c', { r, s }, tag('v', {}, words(content.digits)))
    case 'text':
      return tag('c', { r, s, t: 's' }, tag('v', {}, String(numberOfText(content.text))))
    case 'formula':
      return tag('c', { r, s, t: content.isText ? 'str' : undefined }, ...calculated(content))
  }
}

const calculated = ({
  formula,
  result,
  isText,
}: Extract<Content, { kind: 'formula' }>): readonly string[] => [
  tag('f', {}, words(formula)),
  ...(isText || result !== '' ? [tag('v', {}, words(result))] : []),
]

function validation({ cells, rule, title, error, prompt }: Validation): string {
  const bounds =
    rule.type === 'list'
      ? [tag('formula1', {}, words(rule.source))]
      : [tag('formula1', {}, rule.least), tag('formula2', {}, rule.most)]
  return tag(
    'dataValidation',
    {
      type: rule.type,
      operator: rule.type === 'list' ? undefined : 'between',
      allowBlank: 1,
      showInputMessage: 1,
      showErrorMessage: 1,
      errorTitle: title,
      error,
      promptTitle: prompt === '' ? undefined : title,
      prompt: prompt === '' ? undefined : prompt,
      sqref: cells,
    },
    ...bounds,
  )
}
