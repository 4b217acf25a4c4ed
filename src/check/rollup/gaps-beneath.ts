/*
 * A gap that is that of areas beneath: their own reports are not their sums, and the report above has the sums. Which is
 * wrong is known there; here nothing is.
 */
import { equal, negate, sum, zero, type Quantity } from '../../quantity/quantity.ts'
import type { Held } from '../../report/rollup/differences.ts'
import type { Filing } from '../../report/rollup/filing.ts'
import type { Edition } from '../../edition/edition.ts'
import type { Explanation } from './explain-gap.ts'

/** An area's own report held against its sum. */
export interface GapBeneath {
  readonly own: Filing
  readonly edition: Edition
  readonly held: Held
}

/** Areas beneath that together account for the gap of the report above: one, else all; else each that accounts for some of its cells. */
export function gapsBeneath(
  { held, edition }: Omit<GapBeneath, 'own'>,
  beneath: readonly GapBeneath[],
): readonly Explanation[] {
  if (held.differences.length === 0) return []
  const [above, places] = [gapsIn(held), held.differences.map(({ index }) => index)]
  const all = beneath
    .filter((one) => one.edition === edition && one.held.differences.length > 0)
    .map((one) => ({ ...one, gaps: gapsIn(one.held, negate) }))
  const explained = (of: typeof all, cells = places): Explanation => ({
    parts: of.map(({ own }) => ({ how: 'beneath', filing: own })),
    cells,
    whole: cells === places,
  })
  const single = all.filter(({ gaps }) => accounts(gaps, above))
  if (single.length > 0) return single.map((one) => explained([one]))
  if (all.length > 1 && accounts(added(all.map(({ gaps }) => gaps)), above)) return [explained(all)]
  return all.flatMap((one): readonly Explanation[] => {
    const cells = places.filter((index) => isSame(one.gaps, above, index))
    return cells.length > 0 && one.held.differences.every(({ index }) => isSame(one.gaps, above, index))
      ? [explained([one], cells)]
      : []
  })
}

/** Gaps by the cell's place, those of cells that hold among them; cells that were not judged have none. */
type Gaps = ReadonlyMap<number, Quantity>

function gapsIn({ judged, differences }: Held, turned = (gap: Quantity): Quantity => gap): Gaps {
  const gaps = new Map(judged.map((index) => [index, zero]))
  for (const { index, gap } of differences) gaps.set(index, turned(gap))
  return gaps
}

/** True where the gaps of a cell agree, or one of the two is not known. */
function isSame(one: Gaps, other: Gaps, index: number): boolean {
  const [left, right] = [one.get(index), other.get(index)]
  return left === undefined || right === undefined || equal(left, right)
}

/** True when gaps agree in every cell that both know, and something differs there at all. */
const accounts = (one: Gaps, other: Gaps): boolean =>
  [...other.keys()].every((index) => isSame(one, other, index)) &&
  [...other].some(([index, { digits }]) => digits !== 0n && one.has(index))

/** Gaps cell by cell together, where all are known. */
function added([first = new Map<number, Quantity>(), ...others]: readonly Gaps[]): Gaps {
  return new Map(
    [...first].flatMap(([index, gap]): [number, Quantity][] => {
      const rest = others.map((gaps) => gaps.get(index))
      const total = sum([gap, ...rest])
      return rest.includes(undefined) || total === undefined ? [] : [[index, total]]
    }),
  )
}
