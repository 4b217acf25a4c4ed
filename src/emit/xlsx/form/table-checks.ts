/* Where a table's checks stand: sums and identities along rows to its right, those down columns beneath it. */
import { branches } from '../../../edition/axis.ts'
import type { Identity } from '../../../edition/edition.ts'
import { totalsOf } from '../../../edition/parts.ts'
import { lineName } from '../../../check/names.ts'
import type { TableReading } from '../../../report/report.ts'
import type { Spot } from '../workbook/address.ts'
import { text, type Drawing } from '../workbook/drawing.ts'
import type { Content } from '../workbook/workbook.ts'
import { identityCheck, sumCheck } from './checks.ts'
import type { Figured, FiguredCell } from './figures.ts'
import { looks } from './looks.ts'
import { said, type Words } from './words.ts'

/** A check where it stands, and what it says of the figures that are there. */
export interface Check {
  readonly spot: Spot
  readonly result: string
}

interface Checking {
  readonly placed: readonly Figured[]
  readonly canvas: Drawing
  /** The lower right corner of the table. */
  readonly last: Spot
  readonly words: Words
}

/** Puts all checks of a table; gives them, the titles of the columns used to the right, and the last row used beneath. */
export function tableChecks(
  { spec }: TableReading,
  { placed, canvas, last, words }: Checking,
): { readonly all: readonly Check[]; readonly right: readonly string[]; readonly below: number } {
  const { identities = [] } = spec.table
  const all: Check[] = []
  const putting: Putting = {
    canvas,
    put: (spot, formula) => {
      canvas.put(spot, formula, { style: looks.check })
      all.push({ spot, result: formula.result })
    },
  }
  let below = last.row
  let right: readonly string[] = []
  for (const block of placed) {
    const along = alongRows(block, identities, words)
    if (along.length > right.length) right = along.map(({ title }) => title)
    for (const [index, check] of along.entries())
      putRight(block, check, { ...putting, column: last.column + 1 + index })
    for (const check of downColumns(block, identities, words)) {
      below += 1
      putBelow(block, check, { ...putting, row: below })
    }
  }
  return { all, right, below }
}

type Formula = Extract<Content, { kind: 'formula' }>

interface Putting {
  readonly canvas: Drawing
  readonly put: (spot: Spot, formula: Formula) => void
}

/** A check of every row in a column of its own, its title above. */
function putRight(
  { cells }: Figured,
  { title, of }: LineCheck,
  { canvas, put, column }: Putting & { column: number },
): void {
  const first = cells[0]?.[0]
  if (first) canvas.put({ row: first.spot.row - 1, column }, text(title), { style: looks.check })
  for (const row of cells) {
    const formula = of(row)
    if (row[0] && formula) put({ row: row[0].spot.row, column }, formula)
  }
}

/** A check of every column in a row of its own, its title beneath the labels. */
function putBelow(
  { cells }: Figured,
  { title, of }: LineCheck,
  { canvas, put, row }: Putting & { row: number },
): void {
  const first = cells[0]?.[0]?.spot.column ?? 2
  const span = { rows: 1, columns: first - 2 }
  if (first > 2) canvas.put({ row, column: 2 }, text(title), { style: looks.hint, span })
  canvas.height(row, 26)
  for (const [index, { spot }] of (cells[0] ?? []).entries()) {
    const formula = of(cells.flatMap((line) => line[index] ?? []))
    if (formula) put({ row, column: spot.column }, formula)
  }
}

/** A check of a line of cells: a row's or a column's. */
interface LineCheck {
  readonly title: string
  readonly of: (line: readonly FiguredCell[]) => Formula | undefined
}

const alongRows = (
  { reading }: Figured,
  identities: readonly Identity[],
  words: Words,
): readonly LineCheck[] => [
  ...sums(reading.block.columns, words.rightCheck, words),
  ...balances(
    reading.block.columns,
    identities.filter(({ over }) => over === 'columns'),
    words,
  ),
]

const downColumns = (
  { reading }: Figured,
  identities: readonly Identity[],
  words: Words,
): readonly LineCheck[] => [
  ...sums(reading.block.rows ?? [], words.sumCheck, words),
  ...balances(
    reading.block.rows ?? [],
    identities.filter(({ over }) => over === 'rows'),
    words,
  ),
]

type Lines = Parameters<typeof branches>[0]

const sums = (axis: Lines, title: string, words: Words): readonly LineCheck[] =>
  totalsOf(axis).map(({ index, parts }) => {
    const branch = branches(axis)[index]
    return {
      title: said(title, { total: branch ? lineName(branch).zh : '' }),
      of: (line) => {
        const stated = line[index]
        return (
          stated &&
          sumCheck(
            stated,
            parts.flatMap((part) => line[part] ?? []),
            words,
          )
        )
      },
    }
  })

const balances = (axis: Lines, identities: readonly Identity[], words: Words): readonly LineCheck[] =>
  identities.map(({ left, right, says }) => {
    const names = branches(axis).map(({ path }) => path.join('.'))
    const side = (terms: readonly string[], line: readonly FiguredCell[]): readonly FiguredCell[] =>
      terms.flatMap((term) => line[names.indexOf(term)] ?? [])
    return {
      title: said(words.identityCheck, { says }),
      of: (line) => {
        const [one, other] = [side(left, line), side(right, line)]
        const isWhole = one.length === left.length && other.length === right.length
        return isWhole ? identityCheck(one, other, words) : undefined
      },
    }
  })
