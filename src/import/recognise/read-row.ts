/* The figures of one row: by where they lie and by their number, which must agree. */
import type { Text } from '../../language/text.ts'
import type { GridCell } from '../extract.ts'
import type { Columns, Place } from './header.ts'
import { lineOf, type Sheet } from './sheet.ts'

/** What stood for a cell of the form. */
export interface Standing {
  readonly text: string
  readonly at: string
  readonly doubt?: Text
  /** Units of money stated for it outside of its cell. */
  readonly units?: readonly string[]
}

/** For each column of the form what stood there, `undefined` where the row has no place for it. */
export type Reading = readonly (Standing | undefined)[]

/** A row: its index, the cells behind its label, and where it stands. */
interface RowAt {
  readonly row: number
  readonly data: readonly GridCell[]
  readonly at: string
  /** Rows that its label covers. */
  readonly height: number
}

/** What a row is read from. */
interface Ground {
  /** All cells of the table. */
  readonly cells: readonly GridCell[]
  readonly columns: Columns
  readonly sheet: Pick<Sheet, 'isFlattened' | 'isLattice'>
  /** True for a cell that stands for a label where the table keeps an empty cell for each. */
  readonly isPadding: (cell: GridCell) => boolean
}

/** The figures of a row; a text that says why they cannot be told apart. */
export function readRow(row: RowAt, ground: Ground): Reading | Text {
  const reading = read(row, ground)
  if (!isReading(reading)) return reading
  // A row that is blank as a whole is blank whichever its columns are.
  if (reading.every((one) => one === undefined || one.text.trim() === '')) return reading
  return reading.map((one, index) => {
    const doubt = ground.columns.doubts.get(index)
    return one && doubt && !one.doubt ? { ...one, doubt } : one
  })
}

function read(row: RowAt, { cells, columns, sheet, isPadding }: Ground): Reading | Text {
  const lattice = columns.places && byPlace(row, { cells, columns, places: columns.places })
  const [first] = row.data
  const isPadded = first !== undefined && isPadding(first) && row.data.some(({ text }) => text.trim() !== '')
  const counted = isPadded ? unordered(row.data, columns.block.columns.length) : byOrder(row, columns, sheet)
  const order = columns.isWhole ? counted : undefined
  if (lattice && isReading(order)) return agreed(lattice, order)
  // A row with a cell too many or too few may have shifted.
  if (lattice?.isFull) return lattice.reading
  return order ?? unordered(row.data, columns.block.columns.length)
}

const isReading = (reading: Reading | Text | undefined): reading is Reading => Array.isArray(reading)

interface ByPlace {
  readonly reading: Reading
  /** True when every column has a cell of its own that begins in the row. */
  readonly isClean: boolean
  /** True when every column has a cell and no cell lies outside of them. */
  readonly isFull: boolean
}

function byPlace(
  { row, data }: RowAt,
  {
    cells,
    columns,
    places,
  }: {
    readonly cells: readonly GridCell[]
    readonly columns: Columns
    readonly places: readonly (Place | undefined)[]
  },
): ByPlace {
  const across = cells.filter((cell) => cell.row <= row && row < cell.row + cell.rowSpan)
  const labels = across.filter((cell) => cell.row === row && cell.text.trim() !== '' && !data.includes(cell))
  const found = places.map((place) => place && standingAt(place, { row, across, labels, places }))
  const known = [...places, ...columns.extras.map(({ place }) => place)].filter(
    (place) => place !== undefined,
  )
  const [from, to] = [
    Math.min(...known.map((place) => place.from)),
    Math.max(...known.map((place) => place.to)),
  ]
  // Blank cells beside the figures are no figures where the heading has them too.
  const isBeside = ({ column, columnSpan, text }: GridCell): boolean =>
    text.trim() === '' &&
    (column + columnSpan <= from || (column >= to && column + columnSpan <= columns.end))
  return {
    reading: found.map((one) => one?.standing),
    isClean: found.every((one) => one === undefined || one.state === 'own'),
    isFull:
      found.every((one) => one?.state !== 'absent') &&
      data.every(
        (cell) =>
          isBeside(cell) ||
          (cell.column + cell.columnSpan <= to && known.some((place) => overlaps(cell, place))),
      ),
  }
}

const overlaps = (cell: GridCell, place: Place): boolean =>
  cell.column < place.to && place.from < cell.column + cell.columnSpan

/** What stands in a column: a cell of its own, one merged with others, or none. */
function standingAt(
  place: Place,
  {
    row,
    across,
    labels,
    places,
  }: {
    readonly row: number
    readonly across: readonly GridCell[]
    /** Cells that begin in the row before its figures. */
    readonly labels: readonly GridCell[]
    readonly places: readonly (Place | undefined)[]
  },
): { readonly standing: Standing; readonly state: 'own' | 'merged' | 'absent' } {
  const over = across.filter((cell) => overlaps(cell, place))
  const [cell, ...more] = over.filter(({ text }, index) => index === 0 || text.trim() !== '')
  if (!cell) return { standing: { text: '', at: '', doubt: absent }, state: 'absent' }
  const isShared = places.filter((other) => other && overlaps(cell, other)).length > 1
  const isTall = cell.row < row || (cell.rowSpan > 1 && cell.text.trim() !== '')
  // A label that reaches beneath a heading of figures: the row does not lie where the headings do.
  if (more.length === 0 && labels.includes(cell))
    return { standing: { text: '', at: cell.at, doubt: merged(cell.text) }, state: 'merged' }
  if (more.length === 0 && !isShared && !isTall) return { standing: standingOf(cell, cell.at), state: 'own' }
  const isBlank = cell.text.trim() === '' && more.length === 0
  return {
    standing: isBlank ? standingOf(cell, cell.at) : { text: '', at: cell.at, doubt: merged(cell.text) },
    state: 'merged',
  }
}

/** What a cell says, with the doubt that its reader had; a blank at a place where there is none. */
const standingOf = (cell: GridCell | undefined, at: string): Standing => ({
  text: cell?.text ?? '',
  at: cell?.at ?? at,
  ...(cell?.doubt === undefined ? {} : { doubt: cell.doubt }),
})

function byOrder(
  { data, at, height }: RowAt,
  { block }: Columns,
  { isFlattened, isLattice }: Ground['sheet'],
): Reading | Text {
  const count = block.columns.length
  // Blank cells behind the last are what merged cells left; before the first they would shift the others.
  const isTrailed =
    !isLattice &&
    data.length > count &&
    data.slice(count).every(({ text }) => text.trim() === '') &&
    data[0]?.text.trim() !== '' &&
    data[count - 1]?.text.trim() !== ''
  const fits = data.length === count || isTrailed
  const isBlank =
    !isLattice && data.every(({ text }) => text.trim() === '') && (isFlattened || data.length > 0)
  if (!fits && !isBlank) return unordered(data, count)
  return block.columns.map((_, index) => {
    const cell = fits ? data[index] : undefined
    // A figure that reaches further down than its label may be another row’s.
    if (cell && cell.rowSpan > height && cell.text.trim() !== '')
      return { text: '', at: cell.at, doubt: merged(cell.text) }
    return standingOf(cell, at)
  })
}

/** Both readings as one: where they differ, and both are whole, nobody can tell. */
function agreed({ reading, isClean }: ByPlace, order: Reading): Reading {
  const same = reading.every((one, index) => one?.text.trim() === order[index]?.text.trim())
  if (same || !isClean) return order
  return reading.map((one, index) => {
    const other = order[index]
    if (one?.text.trim() === other?.text.trim()) return one
    const [here, there] = [one?.text.trim() ?? '', other?.text.trim() ?? '']
    return {
      text: '',
      at: one?.at ?? '',
      doubt: {
        zh: `按表头的位置是“${here}”，按行内的次序是“${there}”，留空`,
        en: `by the place of the heading it is “${here}”, by its order in the row “${there}”; left blank`,
      },
    }
  })
}

const absent: Text = { zh: '这一行没有这一格', en: 'the row has no such cell' }
const merged = (text: string): Text => ({
  zh: `“${lineOf(text)}”所在的格与旁边的格合并了，不能断定是哪一格的数，留空`,
  en: `“${lineOf(text)}” stands in a cell merged with others; whose figure it is cannot be told; left blank`,
})

const unordered = (data: readonly GridCell[], count: number): Text => {
  const filled = data.filter(({ text }) => text.trim() !== '').length
  return {
    zh: `这一行有 ${data.length} 格（${filled} 格有字），对不上表样的 ${count} 列，没有填`,
    en: `the row has ${data.length} cells (${filled} with text), not the ${count} columns of the form; not filled in`,
  }
}
