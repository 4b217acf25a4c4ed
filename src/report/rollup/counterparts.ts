/* Which area of an earlier year is which of this: by its place among the areas above it, not by its name alone. */
import { knownName, type Renaming } from './agency-name.ts'
import type { Area } from './area.ts'
import { whereaboutsOf, type Placed } from '../whereabouts.ts'

/** An area with the names of it and of those above it, itself first. */
interface Seat {
  readonly area: Area
  readonly chain: readonly string[]
  /** Where it lies. */
  readonly file: string
  readonly agency: string
}

/**
 * For an area of a run the same one before: among earlier areas, else a year before in the run itself. Where only a part of
 * the tree is given, the rest of its chain is told by folders; none where it cannot be told.
 */
export function counterparts(
  roots: readonly Area[],
  { earlier, renaming }: { readonly earlier: readonly Area[]; readonly renaming: Renaming },
): (area: Area) => Area | undefined {
  const [all, before] = [seatsOf(roots, [], renaming), seatsOf(earlier, [], renaming)]
  const places = whereaboutsOf(
    [...all, ...before].flatMap(({ area }): readonly Placed[] => (area.own ? [area.own] : [])),
    renaming,
  )
  const [allByName, beforeByName] = [byName(all), byName(before)]
  const among = (seat: Seat, others: readonly Seat[] = []): Area | undefined => {
    const possible = others.filter((other) => isMet(seat.chain, other.chain) && !places.areApart(seat, other))
    return places.nearest(seat, possible)?.area
  }
  return remembered(
    new Map(all.map((seat) => [seat.area, seat])),
    (seat) =>
      among(
        seat,
        beforeByName.get(seat.chain[0] ?? '')?.filter(({ area }) => area.year <= seat.area.year),
      ) ??
      among(
        seat,
        allByName.get(seat.chain[0] ?? '')?.filter(({ area }) => area.year === seat.area.year - 1),
      ),
  )
}

/** What is found for an area, looked for once. */
function remembered(
  seats: ReadonlyMap<Area, Seat>,
  find: (seat: Seat) => Area | undefined,
): (area: Area) => Area | undefined {
  const found = new Map<Area, Area | undefined>()
  return (area) => {
    const seat = seats.get(area)
    if (seat && !found.has(area)) found.set(area, find(seat))
    return found.get(area)
  }
}

const seatsOf = (areas: readonly Area[], above: readonly string[], renaming: Renaming): readonly Seat[] =>
  areas.flatMap((area) => {
    const chain = [knownName(area.agency, renaming), ...above]
    const inner = area.members.flatMap((member) => (member.kind === 'area' ? [member.area] : []))
    const file = area.own?.file ?? `${area.folder ?? '.'}/${area.agency}`
    return [...seatsOf(inner, chain, renaming), { area, chain, file, agency: area.agency }]
  })

function byName(seats: readonly Seat[]): ReadonlyMap<string, readonly Seat[]> {
  const found = new Map<string, Seat[]>()
  for (const seat of seats) {
    const [name = ''] = seat.chain
    found.set(name, [...(found.get(name) ?? []), seat])
  }
  return found
}

/** True when all names of the shorter chain are met on the longer, in order: a level may be left out. */
function isMet(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  let from = 0
  return short.every((name) => {
    const at = long.indexOf(name, from)
    from = at + 1
    return at >= 0
  })
}
