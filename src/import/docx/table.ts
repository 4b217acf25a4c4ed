/* A table as a lattice; merged cells once, at their upper left corner. */
import { archiveLimits } from '../archive/limits.ts'
import { allText } from '../archive/office-package.ts'
import { tooLarge } from '../archive/refusals.ts'
import { elements, isOn, valueOf, within, type XmlElement } from '../archive/xml-tree.ts'
import type { Grid } from '../extract.ts'
import { quoted } from '../remarks.ts'
import { isShaded } from './inline.ts'
import type { Walk } from './walk.ts'

/** A cell with the place it takes, its content not yet read. */
export interface Placed {
  readonly element: XmlElement
  readonly row: number
  readonly column: number
  rowSpan: number
  columnSpan: number
  readonly shaded: boolean
}

/** The cells of a table and its size. Rows and cells deleted by tracked changes are gone; hidden rows are left out and told. */
export function cellsOf(
  table: XmlElement,
  walk: Walk,
  at: string,
): Pick<Grid, 'rows' | 'columns'> & { readonly cells: readonly Placed[] } {
  const cells: Placed[] = []
  const open = new Map<number, Placed>()
  let [row, columns] = [0, 0]
  for (const element of inside(table, 'w:tr')) {
    if (leftOut(element, walk, { at, row })) continue
    if (row >= archiveLimits.rows)
      throw tooLarge(`每张表 ${archiveLimits.rows} 行`, `${archiveLimits.rows} rows in a table`)
    columns = Math.max(columns, placeRow(element, { row, cells, open, walk, at }))
    row += 1
  }
  return { rows: row, columns, cells }
}

interface Placing {
  readonly row: number
  readonly cells: Placed[]
  /** Cells that go on downwards, by their first column. */
  readonly open: Map<number, Placed>
  readonly walk: Walk
  readonly at: string
}

/** Places the cells of a row and gives the number of columns that it reaches. */
function placeRow(element: XmlElement, { row, cells, open, walk, at }: Placing): number {
  let column = count(within(element, 'w:trPr', 'w:gridBefore'), 0)
  let last: Placed | undefined
  for (const cell of inside(element, 'w:tc')) {
    const properties = within(cell, 'w:tcPr')
    if (within(properties, 'w:cellDel') !== undefined) continue
    const columnSpan = count(within(properties, 'w:gridSpan'), 1)
    if (column + columnSpan > archiveLimits.columns)
      throw tooLarge(`每张表 ${archiveLimits.columns} 列`, `${archiveLimits.columns} columns in a table`)
    const above = open.get(column)
    if (last !== undefined && valueOf(within(properties, 'w:hMerge')) === 'continue')
      last.columnSpan += columnSpan
    else if (above !== undefined && goesOn(properties) && above.columnSpan === columnSpan) {
      above.rowSpan += 1
      tellCovered(cell, walk, `${at}第 ${row + 1} 行第 ${column + 1} 列`)
      last = undefined
    } else {
      last = { element: cell, row, column, rowSpan: 1, columnSpan, shaded: isShaded(properties) }
      cells.push(last)
      walk.count.cells += 1
      if (walk.count.cells > archiveLimits.cells)
        throw tooLarge(`${archiveLimits.cells} 个单元格`, `${archiveLimits.cells} cells`)
      for (let covered = column; covered < column + columnSpan; covered += 1) open.delete(covered)
      if (within(properties, 'w:vMerge') !== undefined) open.set(column, last)
    }
    column += columnSpan
  }
  return column
}

/** `w:vMerge` without a value continues the cell above. */
function goesOn(properties: XmlElement | undefined): boolean {
  const merge = within(properties, 'w:vMerge')
  return merge !== undefined && valueOf(merge) !== 'restart'
}

function count(of: XmlElement | undefined, otherwise: number): number {
  const value = valueOf(of) ?? ''
  return /^\d{1,6}$/.test(value) ? Math.max(otherwise, Number(value)) : otherwise
}

function leftOut(
  row: XmlElement,
  { remarks }: Walk,
  { at, row: index }: { readonly at: string; readonly row: number },
): boolean {
  const properties = within(row, 'w:trPr')
  const deleted = within(properties, 'w:del') !== undefined
  const hidden = isOn(within(properties, 'w:hidden')) ?? false
  if (!deleted && !hidden) return false
  const words = quoted(allText(row))
  remarks.add(
    `${at}第 ${index + 1} 行`,
    deleted
      ? {
          zh: `有修订标记，按接受修订读取：删去一行“${words}”`,
          en: `tracked changes, read as accepted: a row deleted, “${words}”`,
        }
      : { zh: `有隐藏的行，未读入：“${words}”`, en: `a hidden row was left out: “${words}”` },
  )
  return true
}

/** What stands in the covered part of a merged cell is not shown by Word. */
function tellCovered(cell: XmlElement, { remarks }: Walk, at: string): void {
  const words = quoted(allText(cell))
  if (words === '') return
  remarks.add(at, {
    zh: `合并单元格遮住了文字，未读入：“${words}”`,
    en: `words covered by a merged cell were left out: “${words}”`,
  })
}

/** Rows of a table or cells of a row, out of what only wraps them. */
function* inside(of: XmlElement, name: 'w:tr' | 'w:tc'): Generator<XmlElement> {
  for (const element of elements(of)) {
    if (element.name === name) yield element
    else if (wrappers.has(element.name)) yield* inside(element, name)
  }
}

const wrappers = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:smartTag', 'w:ins', 'w:moveTo'])
