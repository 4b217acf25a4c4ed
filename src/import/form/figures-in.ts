/* The cells of the tables, each by the key of its row and of its column. */
import type { Branch } from '../../edition/axis.ts'
import type { Block, Edition, TableSection } from '../../edition/edition.ts'
import {
  columnKey,
  keyedColumns,
  keyedRows,
  rowKey,
  unitKey,
  type KeyedRow,
} from '../../edition/form-keys.ts'
import { slots, type Slot } from '../../edition/lattice.ts'
import { totalsOf } from '../../edition/parts.ts'
import type { Text } from '../../language/text.ts'
import { format, sum, type MaybeBlank } from '../../quantity/quantity.ts'
import { readQuantity } from '../../quantity/read-quantity.ts'
import type { Doubt, Draft, DraftCell } from '../recognise/draft.ts'
import { figureIn } from '../recognise/figure.ts'
import { placeIn, type KeyedLine } from './keyed-sheets.ts'
import { noWords, shownIn } from './shown-in.ts'
import { enteredIn } from './workbook-cells.ts'
import { placeWords } from '../place-words.ts'

interface Told {
  readonly edition: Edition
  /** Notes on cells, by dotted keys. */
  readonly notes: ReadonlyMap<string, string>
}

/** Every cell of the edition, those whose row or column is gone as blank and in doubt. */
export function figuresIn(
  lines: readonly KeyedLine[],
  { edition, notes }: Told,
): { readonly cells: Draft['cells']; readonly doubts: readonly Doubt[] } {
  const found = new Map<string, Found>()
  const rows = keyedRows(edition)
  for (const line of lines) {
    const keyed = rows.get(line.key)
    if (!keyed) continue
    for (const one of cellsOf(line, keyed, lines)) {
      const other = found.get(one.path)
      if (other === undefined) found.set(one.path, one)
      else if (other.words !== one.words)
        found.set(one.path, { ...other, doubt: other.doubt ?? twice(one, other) })
    }
  }
  const cells = new Map<string, DraftCell>()
  for (const section of edition.sections)
    if (section.kind === 'table')
      for (const block of section.table.blocks)
        for (const cell of settled(block, { section, found })) {
          const note = notes.get(cell.path)
          cells.set(cell.path, { ...cell.cell, ...(note === undefined ? {} : { note }) })
        }
  return { cells, doubts: doubtsOf(cells, edition) }
}

/** The doubts of cells; one for a table or a row of which nothing is left. */
function doubtsOf(cells: Draft['cells'], edition: Edition): readonly Doubt[] {
  const isGone = (path: string): boolean => cells.get(path)?.doubt === gone
  return edition.sections.flatMap((section): readonly Doubt[] => {
    if (section.kind !== 'table') return []
    const rows = section.table.blocks.flatMap(slots)
    if (rows.flat().every((slot) => isGone(pathOf(section, slot))))
      return [{ path: section.key, at: '', text: goneTable(section) }]
    return rows.flatMap((row): readonly Doubt[] => {
      const paths = row.map((slot) => pathOf(section, slot))
      const line = row[0]?.row
      if (line && row.length > 1 && paths.every(isGone))
        return [{ path: rowKey(section.key, line), at: '', text: goneRow(line) }]
      return paths.flatMap((path): readonly Doubt[] => {
        const { at = '', doubt } = cells.get(path) ?? {}
        return doubt ? [{ path, at, text: doubt }] : []
      })
    })
  })
}

interface Found extends DraftCell {
  readonly path: string
  readonly isComputed: boolean
}

function cellsOf(
  line: KeyedLine,
  { block, columns }: KeyedRow,
  lines: readonly KeyedLine[],
): readonly Found[] {
  const header = headerOf(lines, columns, line.sheet)
  if (!header) return []
  return [...header].flatMap(([key, column]): readonly Found[] => {
    const branch = keyedColumns(block).get(key)
    if (!branch) return []
    const cell = line.cells.get(column)
    const unit = line.cells.get(header.get(unitKey(key)) ?? -1)
    const { words, doubt } = cell ? shownIn(cell) : noWords
    return [
      {
        path: `${line.key}.${key}`,
        at: placeIn(line, column),
        isComputed: cell?.formula !== undefined,
        words,
        ...figureIn(withUnit(words, unit ? enteredIn(unit).trim() : '', branch), branch.leaf),
        ...(doubt === undefined ? {} : { doubt }),
      },
    ]
  })
}

/** An amount with the unit that was chosen beside it. */
function withUnit(words: string, unit: string, { leaf }: Branch): string {
  const digits = words.trim()
  const isAmount = leaf.kind === 'amount' && leaf.unit === undefined
  return isAmount && digits !== '0' && /^[\d.]+$/.test(digits) ? digits + unit : words
}

/** Columns by their keys, from the line of keys on the same sheet, or on any. */
function headerOf(
  lines: readonly KeyedLine[],
  key: string,
  sheet: string,
): ReadonlyMap<string, number> | undefined {
  const headers = lines.filter((line) => line.key === key)
  const header = headers.find((line) => line.sheet === sheet) ?? headers[0]
  return (
    header &&
    new Map(
      [...header.cells].flatMap(([column, cell]): [string, number][] =>
        column === header.column ? [] : [[enteredIn(cell).trim(), column]],
      ),
    )
  )
}

interface Settling {
  readonly section: TableSection
  readonly found: ReadonlyMap<string, Found>
}

/** The cells of a block. A total that its formula computes is added up again: what a file keeps of it may be old. */
function settled(
  block: Block,
  { section, found }: Settling,
): readonly { readonly path: string; readonly cell: DraftCell }[] {
  const all = slots(block)
  const valueOf = (slot: Slot): MaybeBlank => amountOf(found.get(pathOf(section, slot)), slot.column)
  const computed = new Map<Slot, MaybeBlank>()
  const parts = (line: number, column: number): readonly Slot[] => partsOf(block, all, { line, column })
  const settle = (slot: Slot, line: number, column: number): MaybeBlank => {
    const own = parts(line, column)
    if (own.length === 0 || found.get(pathOf(section, slot))?.isComputed !== true) return valueOf(slot)
    const known = computed.get(slot)
    if (known !== undefined || computed.has(slot)) return known
    const value = sum(own.map((part) => settle(part, lineOf(all, part), columnOf(all, part))))
    computed.set(slot, value)
    return value
  }
  const isUnsure = (slot: Slot): boolean => {
    const one = found.get(pathOf(section, slot))
    const own = parts(lineOf(all, slot), columnOf(all, slot))
    if (one?.isComputed === true && own.length > 0) return own.some(isUnsure)
    return one === undefined || one.doubt !== undefined
  }
  return all.flatMap((row, line) =>
    row.map((slot, column) => {
      const path = pathOf(section, slot)
      const one = found.get(path)
      if (!one) return { path, cell: { value: '', words: '', at: '', doubt: gone } }
      const { isComputed, ...cell } = one
      if (!isComputed || parts(line, column).length === 0) return { path, cell }
      const value = settle(slot, line, column)
      const total = recomputed(cell, value === undefined ? '' : format(value))
      return { path, cell: isUnsure(slot) ? { ...total, doubt: total.doubt ?? unsure } : total }
    }),
  )
}

/** A computed total as it adds up; a result in the file that is another one is told. */
function recomputed({ words, at, value }: DraftCell, added: string): DraftCell {
  const plain = { value: added, words, at }
  return words.trim() === '' || value === added ? plain : { ...plain, doubt: stale(words, added) }
}

const pathOf = ({ key }: TableSection, { row, column }: Slot): string =>
  `${rowKey(key, row)}.${columnKey(column)}`

const lineOf = (all: readonly (readonly Slot[])[], slot: Slot): number =>
  all.findIndex((row) => row.includes(slot))
const columnOf = (all: readonly (readonly Slot[])[], slot: Slot): number =>
  all.find((row) => row.includes(slot))?.indexOf(slot) ?? 0

function amountOf(found: Found | undefined, { leaf }: Branch): MaybeBlank {
  if (found === undefined || found.value === '') return undefined
  const read = readQuantity(found.value, leaf.kind ?? 'count')
  return read.ok ? read.quantity : undefined
}

/** What a total sums: down its column where its row is a total, along its row else; nothing for what is no total. */
function partsOf(
  { rows = [], columns }: Block,
  all: readonly (readonly Slot[])[],
  { line, column }: { readonly line: number; readonly column: number },
): readonly Slot[] {
  const down = totalsOf(rows).find(({ index }) => index === line)
  if (down) return down.parts.flatMap((part) => all[part]?.[column] ?? [])
  const along = totalsOf(columns).find(({ index }) => index === column)
  return along?.parts.flatMap((part) => all[line]?.[part] ?? []) ?? []
}

const twice = (one: Found, other: Found): Text => ({
  zh: `这一格出现了两次：这里是“${other.words}”，${one.at} 是“${one.words}”，取了前一个`,
  en: `this cell stands in the file twice: “${other.words}” here, “${one.words}” at ${placeWords(one.at, 'en')}; the first was taken`,
})

const gone: Text = {
  zh: '表里找不到这一格（行或编号被删了），留空',
  en: 'this cell is not on the form (its row or a key was removed); left blank',
}

const goneTable = ({ table }: TableSection): Text => ({
  zh: `${table.name}不在文件里（工作表被删除、隐藏，或左边、下边的编号被删了），整张表留空`,
  en: `${table.en} is not in the file (its sheet was removed or hidden, or the keys beside and beneath it); left blank`,
})

const goneRow = ({ leaf }: Branch): Text => ({
  zh: `表里找不到“${leaf.short ?? leaf.label}”这一行（行或编号被删了），留空`,
  en: `the row “${leaf.en}” is not on the form (it or its key was removed); left blank`,
})

const unsure: Text = {
  zh: '有一项存疑，总计只加了其余各项，请改好那一项再核对总计',
  en: 'one of its parts is in doubt and the total may lack it; mend that part, then check the total',
}

const stale = (words: string, added: string): Text => ({
  zh: `总计显示 ${words}，按各项相加是 ${added === '' ? '空白' : added}，取了相加的数`,
  en: `the total shows ${words}, its parts add up to ${added === '' ? 'nothing' : added}; the sum was taken`,
})
