/* A drawn table with the texts that stand in its cells. */
import type { Text } from '../../language/text.ts'
import type { Grid, GridCell } from '../extract.ts'
import { tidied } from '../tidied.ts'
import { flawOf } from './flaw-of.ts'
import { wordsOfRun } from './flawed-runs.ts'
import { middleOf, type Run } from './geometry.ts'
import { joinedLines, lineText, linesOf } from './joined.ts'
import type { Box, Ruled } from './ruled-tables.ts'

/** A table on a page, with where its columns stand, by which its continuation is known. */
export interface Printed {
  readonly kind: 'table'
  readonly grid: Grid
  readonly xs: readonly number[]
  readonly top: number
  readonly bottom: number
  /** Its first or last row has no outer edge: the row goes on over the page. */
  readonly open: Ruled['open']
}

/** The table, and the runs that stand outside it. */
export function printedTable(
  table: Ruled,
  runs: readonly Run[],
  page: number,
): { readonly printed: Printed; readonly rest: readonly Run[] } {
  const [left, right] = [table.xs[0] ?? 0, table.xs.at(-1) ?? 0]
  const inside = runs.filter(
    (run) =>
      middleOf(run) > table.top && middleOf(run) < table.bottom && run.right > left && run.left < right,
  )
  const words = inside.flatMap((run) => wordsOf(run, table.boxes))
  const at = `第 ${page} 页`
  const cells = table.boxes.map((box): GridCell => {
    const own = words.filter((run) => isIn(run, box))
    const doubt = flawOf(own)
    const seen = own.filter(({ unseen }) => unseen === undefined)
    const { row, column, rowSpan, columnSpan } = box
    const text = tidied(joinedLines(linesOf(seen).map(lineText)))
    const place = `${at}表第 ${row + 1} 行第 ${column + 1} 列`
    return { row, column, rowSpan, columnSpan, text, at: place, ...(doubt ? { doubt } : {}) }
  })
  const certain = cells.map((cell) => besideOverfull(cell, cells))
  const grid: Grid = {
    kind: 'grid',
    rows: table.ys.length - 1,
    columns: table.xs.length - 1,
    cells: certain,
    at,
  }
  const kept = new Set(inside)
  return {
    printed: { kind: 'table', grid, xs: table.xs, top: table.top, bottom: table.bottom, open: table.open },
    rest: runs.filter((run) => !kept.has(run)),
  }
}

function isIn(run: Run, { left, right, top, bottom }: Box): boolean {
  const [x, y] = [(run.left + run.right) / 2, middleOf(run)]
  return x >= left && x < right && y >= top && y < bottom
}

/** A run that goes over the edge of a cell is several texts that stood close: parted at its spaces. */
function wordsOf(run: Run, boxes: readonly Box[]): readonly Run[] {
  const y = middleOf(run)
  const box = boxes.find((one) => isIn(run, one))
  if (
    isSeveralFigures(run.text) &&
    new Set(wordsOfRun(run).map((word) => boxes.find((one) => isIn(word, one)))).size > 1
  )
    return wordsOfRun(run)
  const within = box !== undefined && run.left >= box.left - run.size && run.right <= box.right + run.size
  if (within || !run.text.includes(' ')) return [run]
  if (
    !boxes.some(({ top, bottom, right }) => y >= top && y < bottom && right > run.left && right < run.right)
  )
    return [run]
  return wordsOfRun(run)
}

/** Figures next to one another, which no cell of the form holds. */
const isSeveralFigures = (text: string): boolean => /^[\d.,，%]+(?:\s+[\d.,，%]+)+$/u.test(text)

/** A blank beside a cell with several figures is in doubt: one of them may be its own. */
function besideOverfull(cell: GridCell, cells: readonly GridCell[]): GridCell {
  if (cell.text !== '' || cell.doubt) return cell
  const isNext = (one: GridCell): boolean =>
    one.row === cell.row &&
    (one.column + one.columnSpan === cell.column || cell.column + cell.columnSpan === one.column)
  const full = cells.find((one) => isNext(one) && isSeveralFigures(one.text))
  return full ? { ...cell, doubt: spilled(full.text) } : cell
}

const spilled = (words: string): Text => ({
  zh: `旁边一格里有几个数“${words}”，其中可能有这一格的，请核对`,
  en: `the cell beside it holds several figures, “${words}”, one of which may belong here; please check`,
})
