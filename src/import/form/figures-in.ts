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
import { enteredIn, type WorkbookCell } from './workbook-cells.ts'

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
  const doubts: Doubt[] = []
  const rows = keyedRows(edition)
  for (const line of lines) {
    const keyed = rows.get(line.key)
    if (!keyed) continue
    for (const one of cellsOf(line, keyed, lines)) {
      const other = found.get(one.path)
      if (other === undefined) found.set(one.path, one)
      else if (other.words !== one.words) doubts.push(twice(one, other))
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
  for (const [path, { at, doubt }] of cells) if (doubt) doubts.push({ path, at, text: doubt })
  return { cells, doubts }
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
    const words = cell ? enteredIn(cell) : ''
    const isEmpty = cell !== undefined && cell.formula !== undefined && cell.value === undefined
    return [
      {
        path: `${line.key}.${key}`,
        at: placeIn(line, column),
        isComputed: cell?.formula !== undefined,
        words,
        ...(isEmpty
          ? { value: '', doubt: noResult }
          : figureIn(withUnit(words, unit ? enteredIn(unit).trim() : '', branch), branch.leaf)),
        ...(cell?.isHidden && words.trim() !== '' ? { doubt: hidden } : {}),
        ...(isStruck(cell) ? { doubt: struck } : {}),
      },
    ]
  })
}

const isStruck = (cell: WorkbookCell | undefined): boolean =>
  cell !== undefined &&
  ((cell.style?.struck === true && enteredIn(cell).trim() !== '') || (cell.struck ?? '').trim() !== '')

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

const twice = (one: Found, other: Found): Doubt => ({
  path: one.path,
  at: one.at,
  text: {
    zh: `这一格出现了两次：${other.at} 是“${other.words}”，这里是“${one.words}”，取了前一个`,
    en: `this cell stands here twice: “${other.words}” at ${other.at}, “${one.words}” here; the first was taken`,
  },
})

/** Said of what stands where nobody sees it. */
export const hidden: Text = {
  zh: '这里所在的行或列被隐藏了，照读，请核对',
  en: 'the row or column of this is hidden; it was read, please check',
}

const struck: Text = {
  zh: '这一格里有加了删除线的内容，请核对',
  en: 'something in this cell is crossed out, please check',
}

const gone: Text = {
  zh: '表里找不到这一格（行或编号被删了），留空',
  en: 'this cell is not on the form (its row or a key was removed); left blank',
}

const noResult: Text = {
  zh: '这一格是公式，文件里没有结果，留空；用 Excel 打开存盘后再导入',
  en: 'this cell is a formula without a result in the file, left blank; open the file in Excel, save it, import again',
}

const unsure: Text = {
  zh: '有一项存疑，总计只加了其余各项，请改好那一项再核对总计',
  en: 'one of its parts is in doubt and the total may lack it; mend that part, then check the total',
}

const stale = (words: string, added: string): Text => ({
  zh: `总计显示 ${words}，按各项相加是 ${added === '' ? '空白' : added}，取了相加的数`,
  en: `the total shows ${words}, its parts add up to ${added === '' ? 'nothing' : added}; the sum was taken`,
})
