/* Which items lie within the part of a page that holds the report. */
import type { Extract } from '../extract.ts'

/** True for the items that lie within the innermost container of all the given ones; for all where a file has no containers. */
export function within(
  { items, regions = [] }: Pick<Extract, 'items' | 'regions'>,
  anchors: readonly number[],
): (item: number) => boolean {
  if (regions.length === 0 || anchors.length < 2) return () => true
  const regionOf = (item: number): number => items[item]?.region ?? -1
  const [first = -1, ...others] = [...new Set(anchors.map(regionOf))]
  const shared = others.reduce((one, other) => common(one, other, regions), first)
  if (shared < 0) return () => true
  return (item) => ancestors(regionOf(item), regions).has(shared)
}

function ancestors(region: number, regions: readonly number[]): ReadonlySet<number> {
  const found = new Set<number>()
  for (let next = region; next >= 0; next = regions[next] ?? -1) found.add(next)
  return found
}

function common(one: number, other: number, regions: readonly number[]): number {
  const above = ancestors(one, regions)
  let next = other
  while (next >= 0 && !above.has(next)) next = regions[next] ?? -1
  return next
}
