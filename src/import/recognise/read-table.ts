/* One table of the form, looked for in everything that is a table in a file. */
import type { Branch } from '../../edition/axis.ts'
import type { Text } from '../../language/text.ts'
import type { GridCell } from '../extract.ts'
import { couldBeFigure } from './figure.ts'
import { columnsIn, isHeading, type Columns } from './header.ts'
import { isRestOf } from './heading-order.ts'
import type { FormBlock, FormTable } from './form.ts'
import { doubtRivals } from './doubt-rivals.ts'
import { readRow, type Reading, type Standing } from './read-row.ts'
import { isUnit, labelledLine } from './labelled-line.ts'
import type { LabelledRow } from './row-label.ts'
import { paddingOf, stubsOf } from './stubs-of.ts'
import { lineOf, type Sheet, type SheetRow } from './sheet.ts'

/** What was found of a table. */
export interface Found {
  /** What stood for each cell, by its dotted keys below the section; several where it stood in several places. */
  readonly cells: ReadonlyMap<string, readonly Standing[]>
  /** Lines of the form with figures or blanks of their own. */
  readonly lines: number
  /** Items of the file that hold it. */
  readonly items: ReadonlySet<number>
  /** Rows and columns in it that the form does not have, and rows that could not be read. */
  readonly strays: readonly Stray[]
}

/** Words in a table that have no place in the form. */
export interface Stray {
  readonly at: string
  readonly words: string
  /** Why a person should look; absent for what is simply not of the form. */
  readonly doubt?: Text
}

/** Looks for a table in sheets; nothing found is an empty result. */
export function readTable(table: FormTable, sheets: readonly Sheet[]): Found {
  const reader = new Reader(table)
  for (const sheet of sheets) reader.read(sheet)
  return reader.found()
}

/** Collects what sheets hold of one table: a table may go on in the next sheet, without its heading. */
class Reader {
  private readonly table: FormTable
  private readonly cells = new Map<string, Standing[]>()
  private readonly lines = new Set<unknown>()
  private readonly items = new Set<number>()
  private readonly strays: Stray[] = []
  /** Columns of a block as the last heading gave them. */
  private readonly known = new Map<FormBlock, Columns>()

  constructor(table: FormTable) {
    this.table = table
  }

  found(): Found {
    return { cells: this.cells, lines: this.lines.size, items: this.items, strays: this.strays }
  }

  read(sheet: Sheet): void {
    const { table } = this
    const all = sheet.rows
      .filter((row) => !isUnit(row))
      .map((row) => ({ row, labelled: labelledLine(row, table) }))
    const rows = all.flatMap(({ labelled }) => labelled ?? [])
    const stubs = stubsOf(rows)
    const cells = sheet.rows.flatMap((row) => row.cells)
    const before = this.lines.size
    const strays: Stray[] = []
    let heading: SheetRow[] = []
    let [isOpen, isHeaded] = [false, false]
    const last = new Map<FormBlock, number>()
    for (const { row, labelled } of all) {
      if (labelled) {
        const columns = this.columnsFor(labelled.block, {
          sheet,
          heading,
          isHeaded: isHeaded || strays.length > 0,
          stub: stubs.get(labelled.block) ?? 0,
        })
        const isPadding = paddingOf(rows, columns)
        if (columns) this.take(labelled, { sheet, cells, columns, isPadding, last, strays })
        isOpen = false
      } else if (isHeading(row, table) || (isOpen && isRestOf(row, heading, table))) {
        heading = isOpen ? [...heading, row] : [row]
        isOpen = true
        isHeaded = true
      } else if (isOpen && table.blocks.some(({ rows }) => rows.length === 0) && row.cells.length > 0) {
        this.takeOnly({ sheet, cells, heading, row })
        isOpen = false
      } else {
        if (this.tookFrom(sheet)) doubtRivals(row, { table, cells: this.cells })
        strays.push(...strayOf(row))
      }
    }
    if (this.lines.size === before && !this.tookFrom(sheet)) return
    for (const item of sheet.items) this.items.add(item)
    this.strays.push(...strays)
  }

  private readonly from = new Set<Sheet>()
  private tookFrom(sheet: Sheet): boolean {
    return this.from.has(sheet)
  }

  private columnsFor(
    block: FormBlock,
    {
      sheet,
      heading,
      isHeaded,
      stub,
    }: {
      readonly sheet: Sheet
      readonly heading: readonly SheetRow[]
      readonly isHeaded: boolean
      readonly stub: number
    },
  ): Columns | undefined {
    const { table } = this
    if (!isHeaded) return this.continued(block, sheet)
    const columns = columnsIn({ sheet, rows: heading, stub }, { block, table })
    if (columns) this.known.set(block, columns)
    return columns
  }

  /** A sheet without a heading goes on where the one before it ended. */
  private continued(block: FormBlock, sheet: Sheet): Columns | undefined {
    const known = this.known.get(block)
    if (known) {
      const { places, ...rest } = known
      return sheet.isLattice && places ? { ...rest, places } : rest
    }
    const doubts = new Map(block.columns.map((_, index): [number, Text] => [index, headless]))
    return { block, end: 0, isWhole: true, doubts, extras: [], units: [] }
  }

  private take(labelled: LabelledRow, { sheet, cells, columns, isPadding, last, strays }: Taking): void {
    const { row, block, line, label, data, distance } = labelled
    const reading = readRow(
      { row: row.index, data, at: label.at, height: label.rowSpan },
      { cells, columns, sheet, isPadding },
    )
    this.from.add(sheet)
    const index = block.rows.indexOf(line)
    const isBack = index <= (last.get(block) ?? -1)
    last.set(block, Math.max(index, last.get(block) ?? -1))
    this.lines.add(line)
    if ('zh' in reading) {
      const words = [lineOf(label.text), ...data.map(({ text }) => lineOf(text))].join(' | ')
      strays.push({ at: label.at, words, doubt: reading })
      this.put({
        block,
        line,
        reading: block.columns.map(() => ({ text: '', at: label.at, doubt: reading })),
      })
      return
    }
    const doubt = distance > 0 ? damaged(label.text, line) : isBack ? disordered(line) : undefined
    this.put({
      block,
      line,
      reading: reading.map((one) => (one && doubt && !one.doubt ? { ...one, doubt } : one)),
      units: [...new Set([...columns.units, ...(sheet.units ?? [])])],
    })
    strays.push(...extrasIn(row.index, { cells, columns }))
  }

  private put({
    block,
    line,
    reading,
    units = [],
  }: {
    readonly block: FormBlock
    readonly line: Branch | undefined
    readonly reading: Reading
    readonly units?: readonly string[]
  }): void {
    for (const [index, one] of reading.entries()) {
      const column = block.columns[index]
      if (!column || !one) continue
      const standing = units.length === 0 ? one : { ...one, units }
      const name = [...(line?.path ?? []), ...column.path].join('.')
      const known = this.cells.get(name)
      if (!known) this.cells.set(name, [standing])
      else if (known.length < mostStandings) known.push(standing)
    }
  }

  /** The row of a table that has but one. */
  private takeOnly({
    sheet,
    cells,
    heading,
    row,
  }: {
    readonly sheet: Sheet
    readonly cells: readonly GridCell[]
    readonly heading: readonly SheetRow[]
    readonly row: SheetRow
  }): void {
    for (const block of this.table.blocks) {
      if (block.rows.length > 0) continue
      const columns = columnsIn({ sheet, rows: heading, stub: 0 }, { block, table: this.table })
      if (!columns) continue
      const [first, ...rest] = row.cells
      const isNamed =
        row.cells.length === block.columns.length + 1 && first !== undefined && isWord(first.text)
      const reading = readRow(
        { row: row.index, data: isNamed ? rest : row.cells, at: first?.at ?? '', height: heightOf(row) },
        { cells, columns, sheet, isPadding: () => false },
      )
      this.from.add(sheet)
      this.lines.add(`${row.index} ${sheet.items.join()}`)
      if ('zh' in reading) {
        this.strays.push({
          at: row.cells[0]?.at ?? '',
          words: row.cells.map(({ text }) => lineOf(text)).join(' | '),
          doubt: reading,
        })
        this.put({
          block,
          line: undefined,
          reading: block.columns.map(() => ({ text: '', at: row.cells[0]?.at ?? '', doubt: reading })),
        })
      } else this.put({ block, line: undefined, reading })
    }
  }
}

/** Places of one cell that are kept: more tell nothing. */
const mostStandings = 8

interface Taking {
  readonly sheet: Sheet
  readonly cells: readonly GridCell[]
  readonly columns: Columns
  readonly isPadding: (cell: GridCell) => boolean
  readonly last: Map<FormBlock, number>
  readonly strays: Stray[]
}

/** Rows that the cells of a row without a label cover together. */
const heightOf = ({ cells }: SheetRow): number => Math.min(...cells.map(({ rowSpan }) => rowSpan))

/** True for a label that a row without one was given: 件数. */
const isWord = (text: string): boolean => /\p{Script=Han}/u.test(text) && !couldBeFigure(text)

function strayOf({ cells }: SheetRow): readonly Stray[] {
  const full = cells.filter(({ text }) => text.trim() !== '')
  const [first] = full
  return first ? [{ at: first.at, words: full.map(({ text }) => lineOf(text)).join(' | ') }] : []
}

/** What stands in a row beneath headings that the form does not have. */
function extrasIn(
  row: number,
  { cells, columns }: { readonly cells: readonly GridCell[]; readonly columns: Columns },
): readonly Stray[] {
  return columns.extras.flatMap(({ place, text }) =>
    cells
      .filter(
        (cell) =>
          cell.row === row && cell.column >= place.from && cell.column < place.to && cell.text.trim() !== '',
      )
      .map((cell) => ({ at: cell.at, words: `${text}：${lineOf(cell.text)}` })),
  )
}

const headless: Text = {
  zh: '表没有列标目，按行标目和格数认',
  en: 'the table has no column headings; told by the row’s label and number of cells',
}

const damaged = (said: string, { leaf }: Branch): Text => ({
  zh: `行标目写作“${lineOf(said)}”，按“${leaf.label}”认`,
  en: `the row is headed “${lineOf(said)}”; taken for “${leaf.label}”`,
})

const disordered = ({ leaf }: Branch): Text => ({
  zh: `“${leaf.short ?? leaf.label}”一行的次序与表样不同`,
  en: `the row “${leaf.en}” does not stand in the form’s order`,
})
