/*
 * Where reports lie among one another: the areas around each, and which of several is nearest. By that two agencies of one
 * name are told apart.
 */
import { knownName, type Renaming } from './rollup/agency-name.ts'
import { isAlike, isArea, shortArea } from './rollup/area-name.ts'
import { indexOfAreas, type IndexOfAreas } from './index-of-areas.ts'
import { rankOf } from './rollup/folder.ts'

/** A report by the name of its file and whose it is. */
export interface Placed {
  readonly file: string
  readonly agency: string
}

export interface Whereabouts {
  /** True for two reports that lie in different areas: one in 甲县, the other in 乙县. */
  readonly areApart: (one: Placed, other: Placed) => boolean
  /** Those of some reports that may lie in one area with another, in their order. */
  readonly notApart: <Report extends Placed>(own: Placed, others: readonly Report[]) => readonly Report[]
  /** Of several reports the one that lies where another does but for the year, else the nearest; `undefined` where two are as near. */
  readonly nearest: <Report extends Placed>(own: Placed, others: readonly Report[]) => Report | undefined
  /** Of several reports under one name those that may be a region's: none that lies in another area, and those in its own before all. */
  readonly within: <Report extends Placed>(region: Named, others: readonly Report[]) => readonly Report[]
}

/** A region by its name, and its report if there is one. */
interface Named {
  readonly agency: string
  readonly own: Placed | undefined
}

/** Reads off all reports of a run which folder is whose area. */
export function whereaboutsOf(all: Iterable<Placed>, renaming: Renaming): Whereabouts {
  const owners = new Map<string, { readonly rank: number; readonly agency: string }>()
  for (const { file, agency } of all) {
    const [rank, folder] = [rankOf(file), folderOf(file)]
    if (rank >= 0 && rank <= (owners.get(folder)?.rank ?? rank)) owners.set(folder, { rank, agency })
  }
  const areas = once((folder: string): readonly string[] => {
    const steps = folder.split('/')
    return steps.flatMap((step, index) => {
      const agency = owners.get(steps.slice(0, index + 1).join('/'))?.agency ?? (isArea(step) ? step : '')
      return agency === '' ? [] : [shortArea(knownName(agency, renaming))]
    })
  })
  // Each of many reports under one name is held against all the others.
  const surroundings = new WeakMap<Placed, readonly string[]>()
  /** The areas around an agency: a folder of its own is none of them. */
  const around = (placed: Placed): readonly string[] => {
    const known = surroundings.get(placed)
    if (known) return known
    const all = areas(folderOf(placed.file))
    const last = all.at(-1)
    const isOwn = last !== undefined && isAlike(last, shortArea(knownName(placed.agency, renaming)))
    const found = isOwn ? all.slice(0, -1) : all
    surroundings.set(placed, found)
    return found
  }
  const among = amongAreas(around)
  return {
    areApart: (one, other) => differ(around(one), around(other)),
    notApart: (own, others) => among(around(own), others),
    nearest,
    within: ({ agency, own }, others) => {
      const possible = own ? among(areas(folderOf(own.file)), others) : others
      const name = [shortArea(knownName(agency, renaming))]
      const inside = possible.filter(({ file }) => isWithin(name, areas(folderOf(file))))
      const few = inside.length > 0 ? inside : possible
      const one = own && few.length > 1 ? nearest(own, few) : undefined
      return one ? [one] : few
    },
  }
}

/** Lists that are looked through as they are: an index would cost more than it spares. */
const few = 16

/** Finds among reports those that a chain of areas does not part from them; of long lists an index is kept. */
function amongAreas(
  around: (placed: Placed) => readonly string[],
): <Report extends Placed>(chain: readonly string[], all: readonly Report[]) => readonly Report[] {
  const known = new WeakMap<readonly Placed[], IndexOfAreas>()
  return (chain, all) => {
    const isNear = (other: Placed): boolean => !differ(chain, around(other))
    if (all.length <= few) return all.filter(isNear)
    const index = known.get(all) ?? indexOfAreas(all.map(around))
    known.set(all, index)
    return index(chain)
      .flatMap((place) => all.slice(place, place + 1))
      .filter(isNear)
  }
}

/** What is worked out once for each folder. */
function once(make: (folder: string) => readonly string[]): (folder: string) => readonly string[] {
  const known = new Map<string, readonly string[]>()
  return (folder) => {
    const found = known.get(folder) ?? make(folder)
    known.set(folder, found)
    return found
  }
}

/** Reports among which no nearest is looked for: nobody would know it either. */
const most = 200

function nearest<Report extends Placed>(own: Placed, others: readonly Report[]): Report | undefined {
  if (others.length < 2) return others[0]
  const steps = stepsOf(own.file)
  const path = steps.join('/')
  const exact = others.filter(({ file }) => stepsOf(file).join('/') === path)
  if (exact.length > 0 || others.length > most) return exact.length === 1 ? exact[0] : undefined
  const near = others.map((other) => ({ other, ...nearness(steps, stepsOf(other.file)) }))
  const [depth, shared] = [
    Math.max(...near.map((one) => one.depth)),
    Math.max(...near.map((one) => one.shared)),
  ]
  // The two measures must agree: neither alone is proof.
  const best = near.filter((one) => one.depth === depth && one.shared === shared)
  return best.length === 1 ? best[0]?.other : undefined
}

/** How many folders two paths have in common from the top, and how many steps anywhere. */
function nearness(
  own: readonly string[],
  other: readonly string[],
): { readonly depth: number; readonly shared: number } {
  const parting = own.findIndex((step, index) => other[index] !== step)
  return {
    depth: parting < 0 ? own.length : parting,
    shared: own.filter((step) => other.includes(step)).length,
  }
}

/** The steps of a path, years made alike. */
const stepsOf = (file: string): readonly string[] =>
  slashed(file)
    .normalize('NFC')
    .replace(/(?<!\d)20\d\d(?!\d)/g, '#')
    .split('/')

const folderOf = (file: string): string => slashed(file).replace(/\/?[^/]*$/, '') || '.'

const slashed = (file: string): string => file.replaceAll('\\', '/')

/** True when neither chain of areas may be the other with some left out. */
function differ(one: readonly string[], other: readonly string[]): boolean {
  const [{ length }, { length: others }] = [one, other]
  return !(length <= others && isWithin(one, other)) && !(others <= length && isWithin(other, one))
}

/** True when all areas of one chain are met on another, in order; a name may be written with what lies above it. */
function isWithin(chain: readonly string[], other: readonly string[]): boolean {
  let from = 0
  return chain.every((area) => {
    const at = other.findIndex((one, index) => index >= from && isAlike(one, area))
    from = at + 1
    return at >= 0
  })
}
