/* One sheet: its cells that hold something, what is hidden, what is merged. Nothing is expanded. */
import { archiveLimits } from '../archive/limits.ts'
import { readXml, type Attributes } from '../archive/read-xml.ts'
import { damaged, tooLarge } from '../archive/refusals.ts'
import { rangeOf, spotOf, type Range, type Spot } from './address.ts'
import type { CellStyle } from './cell-styles.ts'
import type { RawCell } from './cell-text.ts'
import { joined, noWords, plain, plainRun, runAfter, type Run, type Words } from './strings.ts'

export interface Sheet {
  /** In the order of the file. */
  readonly cells: readonly (RawCell & Spot)[]
  readonly merges: readonly Range[]
  readonly isHiddenRow: (row: number) => boolean
  readonly isHiddenColumn: (column: number) => boolean
  /** The view leaves zeros away. */
  readonly hidesZeros: boolean
}

/** What sheets of one file share. `budget.cells` counts down over all of them. */
export interface Shared {
  readonly strings: readonly Words[]
  readonly styles: readonly CellStyle[]
  readonly budget: { cells: number }
}

const mergesAtMost = 5_000

/** Reads a sheet. Throws `Refused`. */
export function readSheet(bytes: Uint8Array, part: string, shared: Shared): Sheet {
  const state = startOf(shared)
  readXml(bytes, part, {
    open: (name, attributes) => {
      state.run = runAfter(state.run, name, attributes)
      openers[name]?.(attributes, state)
    },
    close: (name) => {
      closers[name]?.(state)
    },
    text: (text) => {
      if (state.target !== undefined) state.pieces.push(text)
    },
  })
  const { cells, merges, rows, columns, rowsHidden, hidesZeros } = state
  return {
    cells,
    merges,
    hidesZeros,
    isHiddenRow: (row) => rows.get(row) ?? rowsHidden,
    isHiddenColumn: (column) => columns.some(({ first, last }) => first <= column && column <= last),
  }
}

interface State {
  readonly shared: Shared
  readonly cells: (RawCell & Spot)[]
  readonly merges: Range[]
  /** Rows that say whether they are hidden. */
  readonly rows: Map<number, boolean>
  readonly columns: { readonly first: number; readonly last: number }[]
  rowsHidden: boolean
  hidesZeros: boolean
  row: number
  column: number
  cell: { type: string; style: string | undefined } | undefined
  value: Words | undefined
  /** The look of letters within a rich text. */
  run: Run
  formula: string | undefined
  target: 'value' | 'formula' | undefined
  readonly pieces: string[]
  aside: number
}

const startOf = (shared: Shared): State => ({
  shared,
  cells: [],
  merges: [],
  rows: new Map(),
  columns: [],
  rowsHidden: false,
  hidesZeros: false,
  row: -1,
  column: -1,
  cell: undefined,
  value: undefined,
  run: plainRun,
  formula: undefined,
  target: undefined,
  pieces: [],
  aside: 0,
})

const openers: Readonly<Partial<Record<string, (attributes: Attributes, state: State) => void>>> = {
  's:sheetView': ({ showZeros }, state) => {
    if (showZeros === '0' || showZeros === 'false') state.hidesZeros = true
  },
  's:sheetFormatPr': ({ zeroHeight }, state) => {
    state.rowsHidden = zeroHeight === '1' || zeroHeight === 'true'
  },
  's:col': ({ min, max, hidden, width }, { columns }) => {
    if (isTrue(hidden) || width === '0') columns.push({ first: Number(min) - 1, last: Number(max) - 1 })
    if (columns.length > mergesAtMost)
      throw tooLarge(`${mergesAtMost} 组列`, `${mergesAtMost} groups of columns`)
  },
  's:row': ({ r, hidden, ht }, state) => {
    state.row = r === undefined ? state.row + 1 : Number(r) - 1
    if (!Number.isInteger(state.row) || state.row < 0 || state.row >= 1_048_576) throw damaged()
    state.column = -1
    const isHidden = isTrue(hidden) || ht === '0'
    // Where rows are hidden unless they are written down, those that are must be remembered too.
    if (isHidden || state.rowsHidden) state.rows.set(state.row, isHidden)
  },
  's:c': ({ r, t = 'n', s }, state) => {
    const spot = r === undefined ? { row: state.row, column: state.column + 1 } : spotOf(r)
    if (spot?.row !== state.row) throw damaged()
    state.column = spot.column
    state.cell = { type: t, style: s }
    state.value = undefined
    state.run = plainRun
    state.formula = undefined
  },
  's:v': (_, state) => {
    state.target = 'value'
  },
  's:t': (_, state) => {
    if (state.aside === 0 && state.cell !== undefined) state.target = 'value'
  },
  's:f': (_, state) => {
    state.target = 'formula'
    state.formula = ''
  },
  's:rPh': (_, state) => {
    state.aside += 1
  },
  's:mergeCell': ({ ref = '' }, { merges }) => {
    const range = rangeOf(ref)
    if (range === undefined) throw damaged()
    if (merges.length >= mergesAtMost)
      throw tooLarge(`${mergesAtMost} 处合并单元格`, `${mergesAtMost} merged cells`)
    merges.push(range)
  },
}

const isTrue = (flag: string | undefined): boolean => flag === '1' || flag === 'true'

function keep(state: State): void {
  const piece = state.pieces.join('')
  state.pieces.length = 0
  if (state.target === 'value') state.value = joined(state.value ?? noWords, piece, state.run)
  else if (state.target === 'formula') state.formula = piece
  state.target = undefined
}

const closers: Readonly<Partial<Record<string, (state: State) => void>>> = {
  's:v': keep,
  's:t': keep,
  's:f': keep,
  's:rPh': (state) => {
    state.aside -= 1
  },
  's:c': (state) => {
    const { cell, row, column, formula, shared } = state
    state.cell = undefined
    if (cell === undefined || (state.value === undefined && formula === undefined)) return
    shared.budget.cells -= 1
    if (shared.budget.cells < 0)
      throw tooLarge(`${archiveLimits.cells} 个单元格`, `${archiveLimits.cells} cells`)
    const style = cell.style === undefined ? undefined : shared.styles[Number(cell.style)]
    const words = wordsOf(state, cell.type)
    const struck = words === undefined || words.struck === '' ? {} : { struck: words.struck }
    state.cells.push({ row, column, type: cell.type, value: words?.text, formula, style, ...struck })
  },
}

function wordsOf({ value, shared }: State, type: string): Words | undefined {
  if (value === undefined) return undefined
  if (type !== 's') {
    const made = type === 'n' ? (text: string) => text.trim() : plain
    return { text: made(value.text), struck: made(value.struck) }
  }
  const words = /^\s*\d+\s*$/.test(value.text) ? shared.strings[Number(value.text)] : undefined
  if (words === undefined) throw damaged()
  return words
}
