/* Which items lie within the part of a page that holds the report. */
import type { Extract } from '../extract.ts'

/** What of a file lies within the innermost container of all the given items; everything where a file has no containers. */
export interface Within {
  readonly item: (index: number) => boolean
  readonly region: (region: number) => boolean
}

/** What lies within the innermost container of the items at the given places. */
export function within(extract: Pick<Extract, 'items' | 'regions'>, anchors: readonly number[]): Within {
  const region = withinRegion(extract, anchors)
  return { item: (index) => region(extract.items[index]?.region ?? -1), region }
}

function withinRegion(
  { items, regions = [] }: Pick<Extract, 'items' | 'regions'>,
  anchors: readonly number[],
): (region: number) => boolean {
  if (regions.length === 0 || anchors.length < 2) return () => true
  const regionOf = (item: number): number => items[item]?.region ?? -1
  const [first = -1, ...others] = [...new Set(anchors.map(regionOf))]
  const shared = others.reduce((one, other) => common(one, other, regions), first)
  if (shared < 0) return () => true
  return (region) => ancestors(region, regions).has(shared)
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
