/* A table of the form printed as several, each with the columns of one group and that group's name as a caption above it. */
import type { Branch } from '../../edition/axis.ts'
import { bareLabel } from '../../edition/bare-label.ts'
import type { GridCell, Item } from '../extract.ts'
import type { FormBlock, FormTable } from './form.ts'
import { lineOf, type Sheet } from './sheet.ts'

/** A sheet with the groups that its caption names as headings above its own, where those are just the columns of that group. */
export function captioned(sheet: Sheet, items: readonly Item[], tables: readonly FormTable[]): Sheet {
  const caption = captionAbove(items, Math.min(...sheet.items))
  const [head] = sheet.rows
  if (caption === undefined || !head || !sheet.isLattice) return sheet
  const said = head.cells.map(({ text }) => bareLabel(lineOf(text)))
  for (const { block, groups } of tables.flatMap((table) => groupsNamed(caption, table))) {
    const leaves = block.columns.filter((column) => groups.every((group) => column.groups.includes(group)))
    const isIts =
      leaves.length === said.length &&
      leaves.every(({ leaf }, index) => bareLabel(leaf.label) === said[index])
    if (isIts) return beneath(groups, sheet)
  }
  return sheet
}

/** True for the name of a group of a table's columns, alone or behind that of the group around it. */
export const isCaptionOf = (text: string, table: FormTable): boolean => groupsNamed(text, table).length > 0

interface Named {
  readonly block: FormBlock
  /** From the outermost. */
  readonly groups: Branch['groups']
}

function groupsNamed(text: string, { blocks }: FormTable): readonly Named[] {
  const bare = bareLabel(text)
  return blocks
    .filter(({ rows }) => rows.length === 0)
    .flatMap((block) => {
      const chains = new Map(
        block.columns.flatMap(({ groups }) =>
          groups.map((group, depth) => [group, groups.slice(0, depth + 1)] as const),
        ),
      )
      return [...chains.values()].flatMap((groups): readonly Named[] => {
        const words = groups.map(({ label, aliases = [] }) => [label, ...aliases].map(bareLabel))
        const own = words.at(-1) ?? []
        const outer = words.at(-2) ?? []
        const names = [...own, ...outer.flatMap((before) => own.map((name) => before + name))]
        return bare !== '' && names.includes(bare) ? [{ block, groups }] : []
      })
    })
}

function captionAbove(items: readonly Item[], item: number): string | undefined {
  for (let index = item - 1; index >= 0; index -= 1) {
    const above = items[index]
    if (above?.kind !== 'paragraph') return undefined
    if (above.text.trim() !== '') return above.text
  }
  return undefined
}

function beneath(groups: Branch['groups'], sheet: Sheet): Sheet {
  const count = groups.length
  const at = sheet.rows[0]?.cells[0]?.at ?? ''
  const above = groups.map(({ label }, row) => ({
    index: row,
    cells: [{ row, column: 0, rowSpan: 1, columnSpan: sheet.columns, text: label, at }],
  }))
  const below = sheet.rows.map(({ index, cells }) => ({
    index: index + count,
    cells: cells.map((cell): GridCell => ({ ...cell, row: cell.row + count })),
  }))
  return { ...sheet, rows: [...above, ...below] }
}
