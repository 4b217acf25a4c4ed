/* The cells of an edition out of what was found of a table, in that edition's form or in another's. */
import { isGroup } from '../../edition/axis.ts'
import type { Edition, TableSection } from '../../edition/edition.ts'
import type { Slot } from '../../edition/lattice.ts'
import type { Language, Text } from '../../language/text.ts'
import { placeWords } from '../place-words.ts'
import { add, format, type Quantity } from '../../quantity/quantity.ts'
import { readQuantity } from '../../quantity/read-quantity.ts'
import { missing, type Doubt, type DraftCell, type Stray } from './draft.ts'
import { figureIn } from './figure.ts'
import type { Standing } from './read-row.ts'
import { inUnits } from './said-units.ts'
import { lineOf } from './sheet.ts'
import { absences, doubtsOf, slotsOf } from './table-doubts.ts'
import { tableSections, type FoundTable } from './tables.ts'

/** Cells of one table, with what of another form has no place among them. */
export interface TableCells {
  readonly cells: ReadonlyMap<string, DraftCell>
  readonly strays: readonly Stray[]
  readonly doubts: readonly Doubt[]
}

/** The cells of a section's table in an edition; all of them, those not found blank and in doubt. */
export function cellsOf(section: TableSection, edition: Edition, found: FoundTable | undefined): TableCells {
  const own = found?.readings.get(edition)
  const other = found?.editions.find((one) => one !== edition && !found.editions.includes(edition))
  const foreign = other && found ? foreignCells(section, other, found) : undefined
  const cells = new Map<string, DraftCell>()
  for (const slot of slotsOf(section)) {
    const name = `${section.key}.${slot.name}`
    const standings = own?.cells.get(slot.name) ?? []
    const cell = foreign?.cells.get(name) ?? (standings.length > 0 ? settled(standings, slot) : undefined)
    cells.set(name, cell ?? missing)
  }
  const strays = found
    ? (found.readings.get(other ?? edition)?.strays ?? []).map(({ at, words }) => ({
        section: section.key,
        at,
        words,
      }))
    : []
  return {
    cells,
    strays: [...strays, ...(foreign?.strays ?? [])],
    doubts: [...doubtsOf(section, cells), ...absences(section, cells), ...(foreign?.doubts ?? [])],
  }
}

/** What stood in one place, or the same in several; where they differ nobody can tell. */
function settled(standings: readonly Standing[], { column }: Slot): DraftCell {
  const [first, ...others] = standings
  if (!first) return missing
  const texts = new Set(standings.map(({ text }) => lineOf(text).trim()))
  if (others.length > 0 && texts.size > 1) {
    const words = (language: Language): string =>
      standings
        .map(({ text, at }) => `${placeWords(at, language)} “${lineOf(text)}”`)
        .join(language === 'zh' ? '，' : ', ')
    return {
      value: '',
      words: [...texts].join(' / '),
      at: first.at,
      doubt: {
        zh: `文中有几处，各不相同：${words('zh')}；留空`,
        en: `it stands in several places that differ: ${words('en')}; left blank`,
      },
      gist: rival,
    }
  }
  const best = standings.find(({ doubt }) => doubt === undefined) ?? first
  const figure = inUnits(figureIn(best.text, column.leaf), column.leaf, best.units ?? [])
  const doubt = best.doubt ?? figure.doubt
  return {
    value: figure.value,
    ...(figure.note === undefined ? {} : { note: figure.note }),
    words: lineOf(best.text),
    at: best.at,
    ...(doubt === undefined ? {} : { doubt }),
    ...(figure.remark === undefined ? {} : { remark: figure.remark }),
  }
}

const rival: Text = {
  zh: '文中有几处，各不相同，留空；旁边多半还有另一份报告或上年度的表，各处的数写在每行的注释里',
  en: 'stands in several places that differ; left blank. Most likely another report or last year’s table is beside it; what stands in each place is in the comments on each row',
}

/** A table in another edition's form: what means the same is taken over, the rest is kept as words. */
function foreignCells(section: TableSection, other: Edition, found: FoundTable): TableCells {
  const form = tableSections(other).find(({ key }) => key === section.key)
  const reading = found.readings.get(other)
  const cells = new Map<string, DraftCell>()
  const strays: Stray[] = []
  const doubts: Doubt[] = []
  if (!form || !reading) return { cells, strays, doubts }
  const here = new Map(slotsOf(section).map((slot) => [slot.name, slot]))
  const there = slotsOf(form).map((slot) => ({
    slot,
    cell: settled(reading.cells.get(slot.name) ?? [], slot),
  }))
  for (const { slot, cell } of there) {
    const same = here.get(slot.name)
    if (
      same &&
      same.column.leaf.kind === slot.column.leaf.kind &&
      same.column.leaf.unit === slot.column.leaf.unit
    ) {
      cells.set(`${section.key}.${slot.name}`, cell)
      continue
    }
    const isBlank = cell.value === '' && cell.doubt === undefined
    // A figure of several lines is none of each, not even a nought.
    for (const one of [...here.values()].filter((part) => isPart(part, slot)))
      cells.set(`${section.key}.${one.name}`, {
        ...cell,
        value: '',
        ...(isBlank ? { remark: asWhole(slot) } : { doubt: unparted(slot) }),
      })
    if (!isBlank && !summed(slot, here)) strays.push(strayOf(section, slot, cell))
  }
  for (const [name, slot] of here) {
    const parts = there.filter(({ slot: part }) => isPart(part, slot))
    if (parts.length > 0) cells.set(`${section.key}.${name}`, sumOf(parts.map(({ cell }) => cell)))
  }
  if (strays.length > 0)
    doubts.push({ path: section.key, at: strays[0]?.at ?? '', text: noPlace(section, other, strays.length) })
  return { cells, strays, doubts }
}

/** True for a cell whose row is part of another's, in the same column. */
function isPart(part: Slot, whole: Slot): boolean {
  const [own, outer] = [part.row?.path ?? [], whole.row?.path ?? []]
  return (
    own.length > outer.length &&
    outer.length > 0 &&
    outer.every((key, index) => own[index] === key) &&
    part.column.path.join('.') === whole.column.path.join('.') &&
    (part.row?.groups.some((group) => isGroup(group) && group.key === outer.at(-1)) ?? false)
  )
}

const summed = (slot: Slot, here: ReadonlyMap<string, Slot>): boolean =>
  [...here.values()].some((whole) => isPart(slot, whole))

/** The sum of cells that make up one; blank when all are, in doubt when one is. */
function sumOf(parts: readonly DraftCell[]): DraftCell {
  const words = parts.map(({ words: own }) => (own === '' ? '空' : own)).join('＋')
  const at = parts[0]?.at ?? ''
  const doubt = parts.find((part) => part.doubt)?.doubt
  if (doubt) return { value: '', words, at, doubt }
  if (parts.every(({ value }) => value === '')) return { value: '', words: '', at }
  let sum: Quantity = { digits: 0n, scale: 0 }
  for (const { value } of parts) {
    const read = readQuantity(value === '' ? '0' : value, 'count')
    if (read.ok) sum = add(sum, read.quantity)
  }
  return {
    value: format(sum),
    words,
    at,
    remark: { zh: `原文分为几行：${words}`, en: `in several rows there: ${words}` },
  }
}

const asWhole = ({ row }: Slot): Text => ({
  zh: `原文只有“${row?.leaf.label ?? ''}”一行`,
  en: `there it is the one row “${row?.leaf.en ?? ''}”`,
})

const unparted = ({ row }: Slot): Text => ({
  zh: `原文只有“${row?.leaf.label ?? ''}”一行，这里分为几行，不能断定归哪一行，留空`,
  en: `there it is the one row “${row?.leaf.en ?? ''}”, here it is several; which of them it belongs to cannot be told; left blank`,
})

const strayOf = (section: TableSection, { row, column }: Slot, cell: DraftCell): Stray => ({
  section: section.key,
  at: cell.at,
  words: `${row ? `${row.leaf.label} · ` : ''}${column.leaf.label}：${cell.words}`,
})

const noPlace = ({ table }: TableSection, other: Edition, count: number): Text => ({
  zh: `${table.name}是 ${other.edition} 年版的表样，有 ${count} 个数在本版表样中没有位置，留在注释里`,
  en: `${table.en} is in the form of the ${other.edition} edition; ${count} figures have no place in this one and are kept in comments`,
})
