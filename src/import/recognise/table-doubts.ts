/* What of a table is in doubt or was not found, said as seldom as it can be. */
import type { AxisNode } from '../../edition/axis.ts'
import type { TableSection } from '../../edition/edition.ts'
import { slots, type Slot } from '../../edition/lattice.ts'
import type { Text } from '../../language/text.ts'
import { missing, type Doubt, type DraftCell } from './draft.ts'

type CountedDoubt = Doubt & { readonly count: number }

/** The doubts of cells; one for a row whose cells have the same, and one for a table where it says the same of several. */
export function doubtsOf(section: TableSection, cells: ReadonlyMap<string, DraftCell>): readonly Doubt[] {
  const many = gistsOf(cells, section.key)
  const all = section.table.blocks.flatMap((block) =>
    slots(block).flatMap((row): readonly CountedDoubt[] => {
      const own = row.flatMap((slot): CountedDoubt[] => {
        const path = `${section.key}.${slot.name}`
        const { doubt, gist, at = '' } = cells.get(path) ?? {}
        return doubt ? [{ path, at, text: gist && many.has(gist) ? gist : doubt, count: 1 }] : []
      })
      const [first] = own
      const isWhole =
        own.length > 1 && own.length === row.length && own.every(({ text }) => text.zh === first?.text.zh)
      const line = row[0]?.row
      return first && isWhole && line
        ? [{ ...first, path: [section.key, ...line.path].join('.'), count: own.length }]
        : own
    }),
  )
  const saying = new Map<string, CountedDoubt[]>()
  for (const doubt of all) saying.set(doubt.text.zh, [...(saying.get(doubt.text.zh) ?? []), doubt])
  return [...saying.values()].map((same) => {
    const [{ path, at, text }] = same as [CountedDoubt]
    if (same.length === 1) return { path, at, text }
    const count = same.reduce((sum, one) => sum + one.count, 0)
    return { path: section.key, at, text: ofMany(text, count) }
  })
}

/** What is said once for a table because too many of its cells would say it, each in words of its own. */
function gistsOf(cells: ReadonlyMap<string, DraftCell>, key: string): ReadonlySet<Text> {
  const counts = new Map<Text, number>()
  for (const [path, { gist }] of cells)
    if (gist && path.startsWith(`${key}.`)) counts.set(gist, (counts.get(gist) ?? 0) + 1)
  return new Set([...counts].flatMap(([gist, count]) => (count >= fewestAlike ? [gist] : [])))
}

/** Cells from which doubts of one kind are said together. */
const fewestAlike = 3

const ofMany = ({ zh, en }: Text, count: number): Text => ({
  zh: `${zh}（共 ${count} 格）`,
  en: `${en} (${count} cells)`,
})

/** One doubt for a table, row or cell that was not found. */
export function absences(section: TableSection, cells: ReadonlyMap<string, DraftCell>): readonly Doubt[] {
  const isMissing = (slot: Slot): boolean => cells.get(`${section.key}.${slot.name}`) === missing
  const all = slotsOf(section)
  if (all.every(isMissing))
    return [
      {
        path: section.key,
        at: '',
        text: { zh: `没有找到${section.table.name}`, en: `${section.table.en} was not found` },
      },
    ]
  return section.table.blocks.flatMap((block) =>
    slots(block).flatMap((row): Doubt[] => {
      const [first] = row
      if (first?.row && row.every(isMissing))
        return [
          { path: [section.key, ...first.row.path].join('.'), at: '', text: noRow(section, first.row.leaf) },
        ]
      const lost = row.filter(isMissing)
      const [only] = lost
      if (!only) return []
      const line = lost.length > 1 ? only.row : undefined
      return [
        {
          path: line ? [section.key, ...line.path].join('.') : `${section.key}.${only.name}`,
          at: '',
          text: noCells(section, lost),
        },
      ]
    }),
  )
}

const noRow = ({ table }: TableSection, { label, en }: AxisNode): Text => ({
  zh: `${table.name}没有找到“${label}”这一行`,
  en: `the row “${en}” of ${table.en} was not found`,
})

const noCells = ({ table }: TableSection, lost: readonly Slot[]): Text => {
  const line = lost[0]?.row?.leaf
  const labels = lost.map(({ column }) => column.leaf.label).join('、')
  const names = lost.map(({ column }) => column.leaf.en).join('”, “')
  return {
    zh: `${table.name}没有找到${line ? `“${line.short ?? line.label}”的` : ''}“${labels}”${lost.length === 1 ? '一格' : `共 ${lost.length} 格`}`,
    en: `${lost.length === 1 ? 'the cell' : `${lost.length} cells,`} “${names}”${line ? ` of “${line.en}”` : ''} of ${table.en} ${lost.length === 1 ? 'was' : 'were'} not found`,
  }
}

/** All cells of a table. */
export const slotsOf = (section: TableSection): readonly Slot[] =>
  section.table.blocks.flatMap((block) => slots(block).flat())
