/* Which lines a total sums: the other leaves beneath its parent, other totals apart. */
import type { Branch } from './axis.ts'

/** Indices into `lines` that the total at `index` sums; empty when that line is no total. */
export function partsOf(lines: readonly Branch[], index: number): readonly number[] {
  const total = lines[index]
  if (total?.leaf.total !== true) return []
  return lines.flatMap((line, other) =>
    other !== index && line.leaf.total !== true && isBeneath(line, total) ? [other] : [],
  )
}

/** True when a line lies beneath the group that directly holds the total. */
const isBeneath = (line: Branch, total: Branch): boolean =>
  total.groups.every((group, level) => line.groups[level] === group)
