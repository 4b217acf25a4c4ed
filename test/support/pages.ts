/* Published pages as sites and office programs make them, out of a report of ours: the same figures in other shapes. */
import { figureText } from '../../src/report/figure-text.ts'
import type { Report } from '../../src/report/report.ts'
import { layOut } from '../../src/view/lay-out.ts'
import type { Sheet, SheetCell, SheetRow, ViewSection } from '../../src/view/view.ts'

/** The cells of a report as the importer gives them: figures as printed, empty for blank ones. */
export function expectedCells(report: Report): Record<string, string> {
  const found: Record<string, string> = {}
  for (const section of report.sections)
    if (section.kind === 'table')
      for (const { cells } of section.blocks)
        for (const cell of cells.flat())
          found[`${section.spec.key}.${cell.slot.name}`] =
            figureText(cell) + (cell.note ? `（${cell.note}）` : '')
  return found
}

/** How a cell is written, and a table out of its rows. */
export interface Style {
  readonly cell?: (cell: SheetCell, html: string) => string
  readonly text?: (text: string, cell: SheetCell) => string
  readonly table?: (sheet: Sheet, rows: readonly SheetRow[]) => string
  readonly heading?: (section: ViewSection) => string
  readonly page?: (body: string, title: string) => string
}

export const rowsOf = ({ head, bodies }: Sheet): readonly SheetRow[] => [
  ...head,
  ...bodies.flatMap(({ rows }) => rows),
]

const spans = ({ rowspan, colspan }: SheetCell): string =>
  `${rowspan > 1 ? ` rowspan="${rowspan}"` : ''}${colspan > 1 ? ` colspan=${colspan}` : ''}`

/** A report as a page in a style. */
export function page(report: Report, style: Style = {}): string {
  const view = layOut(report, { draft: false })
  const text = style.text ?? ((shown: string) => shown)
  const note = (cell: SheetCell): string => (cell.note ? `（${cell.note}）` : '')
  const cell = style.cell ?? ((one: SheetCell, html: string) => `<td${spans(one)}>${html}</td>`)
  const table =
    style.table ??
    ((_sheet: Sheet, rows: readonly SheetRow[]) =>
      `<table>${rows.map(({ cells }) => `<tr>${cells.map((one) => cell(one, text(one.text, one) + note(one))).join('')}</tr>`).join('\n')}</table>`)
  const heading = style.heading ?? (({ heading: shown }: ViewSection) => `<p>${shown}</p>`)
  const body = view.sections
    .map((section) => {
      const prose = report.sections.find(({ spec }) => spec.key === section.id)
      const words = prose?.kind === 'prose' ? (prose.prose?.text ?? '').split(/\n+/) : []
      return [
        heading(section),
        ...words.filter((line) => line.trim() !== '').map((line) => `<p>　　${line}</p>`),
        ...section.sheets.map((sheet) => table(sheet, rowsOf(sheet))),
      ].join('\n')
    })
    .join('\n')
  return (style.page ?? plainPage)(body, view.title)
}

export const plainPage = (body: string, title: string): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}_某某网站</title></head><body><h1>${title}</h1>${body}</body></html>`

export { spans }
