/* A sheet that holds a whole report is taken apart: titles and prose in cells become paragraphs, what lies between stays tables. */
import type { Grid, GridCell, Item } from '../extract.ts'
import { sheetOf, type SheetRow } from './sheet.ts'

/** Characters from which the only text of a row is prose. */
const prose = 60

/** Items with the grids taken apart in which a row is a section's title; `isTitle` knows one. */
export const unrolled = (items: readonly Item[], isTitle: (text: string) => boolean): readonly Item[] =>
  items.flatMap((item) => (item.kind === 'grid' ? apart(item, isTitle) : [item]))

function apart(grid: Grid, isTitle: (text: string) => boolean): readonly Item[] {
  const { rows } = sheetOf(grid, 0)
  const onlyText = (row: SheetRow): GridCell | undefined => {
    const full = row.cells.filter(({ text }) => text.trim() !== '')
    return full.length === 1 ? full[0] : undefined
  }
  const isTitled = rows.some((row) => isTitle(onlyText(row)?.text.trim() ?? ''))
  const [head] = rows
  const isHeaded = head !== undefined && isFirst(head, rows) && onlyText(head) !== undefined
  if (!isTitled && !(isHeaded && rows.length > 1)) return [grid]
  const found: Item[] = []
  let part: SheetRow[] = []
  const close = (): void => {
    if (part.some(({ cells }) => cells.length > 0)) found.push(partOf(grid, part))
    part = []
  }
  for (const row of rows) {
    const only = onlyText(row)
    if (
      only &&
      (isTitle(only.text.trim()) || (isTitled && only.text.length >= prose) || isFirst(row, rows))
    ) {
      close()
      found.push(
        ...only.text
          .split('\n')
          .map((text) => ({ kind: 'paragraph' as const, text, at: only.at, ...region(grid) })),
      )
    } else part.push(row)
  }
  close()
  return found
}

/** The first row of a sheet may be its title. */
const isFirst = (row: SheetRow, rows: readonly SheetRow[]): boolean =>
  row === rows[0] && row.cells.some(({ text }) => /报\s*告\s*$/u.test(text))

const region = ({ region: own }: Grid): { readonly region?: number } =>
  own === undefined ? {} : { region: own }

function partOf(grid: Grid, rows: readonly SheetRow[]): Grid {
  const first = rows[0]?.index ?? 0
  const last = rows.at(-1)?.index ?? first
  return {
    ...grid,
    rows: last - first + 1,
    cells: rows.flatMap(({ cells }) =>
      cells.map((cell) => ({
        ...cell,
        row: cell.row - first,
        rowSpan: Math.min(cell.rowSpan, last - cell.row + 1),
      })),
    ),
  }
}
