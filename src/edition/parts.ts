/* Which lines a total sums: the other leaves beneath its parent, other totals apart. */
import { branches, type Axis, type Branch } from './axis.ts'
import { remembered } from './remembered.ts'

/** A total line of an axis with the lines that it sums, by their place among the axis’s leaves. */
export interface Total {
  readonly index: number
  readonly parts: readonly number[]
}

/** The totals of an axis in the form's order. */
export const totalsOf: (axis: Axis) => readonly Total[] = remembered((axis) => {
  const lines = branches(axis)
  return lines.flatMap((total, index) =>
    total.leaf.total === true ? [{ index, parts: partsOf(lines, total) }] : [],
  )
})

const partsOf = (lines: readonly Branch[], total: Branch): readonly number[] =>
  lines.flatMap((line, index) => (line.leaf.total !== true && isBeneath(line, total) ? [index] : []))

/** True when a line lies beneath the group that directly holds the total. */
const isBeneath = (line: Branch, total: Branch): boolean =>
  total.groups.every((group, level) => line.groups[level] === group)
