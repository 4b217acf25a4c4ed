/* Who belongs to whom among the reports given: last year's, and the members of a region. */
import {
  foldedAgency,
  knownName,
  plainName,
  renamingOf,
  type Renaming,
} from '../../report/rollup/agency-name.ts'
import { sharedNames } from '../../report/rollup/areas-declared.ts'
import { whereaboutsOf, type Whereabouts } from '../../report/whereabouts.ts'
import type { Neighbours } from './across-rule.ts'
import type { Digest } from './digest.ts'

/** An agency and the names it had before. */
export interface Renamed {
  readonly name: string
  readonly formerly: readonly string[]
}

/** An agency whose report sums up those of others, its own office among them. */
export interface Region {
  readonly name: string
  readonly members: readonly string[]
}

export interface Relations {
  readonly agencies: readonly Renamed[]
  readonly regions: readonly Region[]
}

/** Reports that others name as last year's, by the file of the other; or that they could not be read. */
export type Named = ReadonlyMap<string, Digest | 'unread'>

/** What is named besides the reports themselves. */
export interface Besides {
  readonly named?: Named | undefined
  /** A report given as last year's to whom it belongs. */
  readonly last?: Digest | undefined
}

/** Finds the neighbours of each of the reports. Of several for one name the one that lies nearest counts. */
export function neighbourhood(
  digests: readonly Digest[],
  { agencies, regions }: Relations,
  { named = new Map(), last }: Besides = {},
): (digest: Digest) => Neighbours {
  const all = [...(last ? [last] : []), ...digests.filter(({ file }) => file !== last?.file)]
  const known = new Map<string, Digest[]>()
  for (const digest of all) {
    const name = nameIn(digest.year, digest.agency)
    const others = known.get(name)
    if (others) others.push(digest)
    else known.set(name, [digest])
  }
  const renaming = renamingOf(agencies)
  const means: Means = {
    of: (year, name) => known.get(nameIn(year, name)) ?? [],
    formerly: new Map(agencies.map(({ name, formerly }) => [plainName(name), formerly])),
    renaming,
    last,
    places: whereaboutsOf(all, renaming),
    shared: sharedNames(regions, renaming),
  }
  const regionsByName = new Map(regions.map((region) => [knownName(region.name, renaming), region]))
  return (digest) => {
    const own = named.get(digest.file)
    const twins = twinsOf(digest, means)
    return {
      ...(own === undefined ? before(digest, means) : asNamed(own, digest, renaming)),
      ...(twins.length === 0 ? {} : { twins }),
      region: regionAround(digest, regionsByName.get(knownName(digest.agency, renaming)), means),
    }
  }
}

/** The report that the source names. One of another year or agency is told, and nothing is compared with it. */
function asNamed(
  own: Digest | 'unread',
  { year, agency }: Digest,
  renaming: Renaming,
): Pick<Neighbours, 'last' | 'named'> {
  if (own === 'unread') return { last: undefined, named: own }
  const isOwn = isSameAgency(knownName(own.agency, renaming), knownName(agency, renaming))
  return {
    last: own.year === year - 1 && isOwn ? own : undefined,
    named: { year: own.year, ...(isOwn ? {} : { stranger: own.agency }) },
  }
}

/** True of names that mean one agency, with or without the regions around it and the words that call it a government. */
function isSameAgency(one: string, other: string): boolean {
  const [left = '', right = ''] = [one, other].map((name) => foldedAgency(name).replaceAll('政府', ''))
  return left.endsWith(right) || right.endsWith(left)
}

/** Twins that are named. */
const few = 3

/** Other reports for the same agency and year, the first few; none where it is not said whose or of which year. */
function twinsOf(digest: Digest, { of, places }: Means): readonly Digest[] {
  if (plainName(digest.agency) === '' || !(digest.year > 0)) return []
  const near = places.notApart(digest, of(digest.year, digest.agency))
  return near.filter(({ file }) => file !== digest.file).slice(0, few)
}

interface Means {
  /** The reports of a year under a name. */
  readonly of: (year: number, name: string) => readonly Digest[]
  readonly formerly: ReadonlyMap<string, readonly string[]>
  readonly renaming: Renaming
  readonly last: Digest | undefined
  readonly places: Whereabouts
  /** Names that several regions list. */
  readonly shared: ReadonlySet<string>
}

/** The report for the year before; or, where it cannot be told which it is, those that it may be. */
function before(digest: Digest, means: Means): Pick<Neighbours, 'last' | 'doubtful'> {
  const { of, formerly, last, places } = means
  const { agency, year } = digest
  const all = [agency, ...(formerly.get(plainName(agency)) ?? [])]
    .map((name) => of(year - 1, name))
    .find((found) => found.length > 0)
  if (all === undefined) return { last: undefined }
  if (last && all.includes(last) && rivals(digest, last, means).length === 0) return { last }
  const possible = places.notApart(digest, all)
  const nearest = last && possible.includes(last) ? last : places.nearest(digest, possible)
  if (nearest === undefined) return possible.length === 0 ? { last: undefined } : doubt(possible)
  const others = rivals(digest, nearest, means)
  const owner = others.length === 0 ? digest : places.nearest(nearest, [digest, ...others])
  return owner === digest || (owner && areBeside(owner, digest)) ? { last: nearest } : doubt([nearest])
}

const doubt = (doubtful: readonly Digest[]): Pick<Neighbours, 'last' | 'doubtful'> => ({
  last: undefined,
  doubtful,
})

/** Other reports of the same year that may be of the agency of an earlier one. */
function rivals(digest: Digest, earlier: Digest, { of, renaming, places }: Means): readonly Digest[] {
  const names = new Set([digest.agency, earlier.agency, knownName(earlier.agency, renaming)].map(plainName))
  return [...names]
    .flatMap((name) => places.notApart(earlier, of(digest.year, name)))
    .filter((other) => other !== digest)
}

/** Two files in one folder are never two agencies of one name. */
const areBeside = (one: Digest, other: Digest): boolean => folderOf(one) === folderOf(other)

const folderOf = ({ file }: Digest): string => file.replace(/[^\\/]*$/, '')

/** The members of a declared region, under whatever name they had in that year; none where it cannot be told which of several reports is whose. */
function regionAround(digest: Digest, region: Region | undefined, means: Means): Neighbours['region'] {
  if (!region) return undefined
  const { places, shared, renaming } = means
  const found = region.members.map((name) => {
    const named = reportsOf(name, digest.year, means)
    const isOpen = named.length > 1 || shared.has(knownName(name, renaming))
    const all = isOpen ? places.within({ agency: region.name, own: digest }, named) : named
    const [first] = all
    const isOne = first && all.every((one) => areBeside(one, first) && areNamesakes(one, first))
    return { name, all, member: isOne ? first : undefined }
  })
  if (found.some(({ all, member }) => all.length > 0 && member === undefined)) return undefined
  return {
    // One that is listed under two of its names counts once.
    members: [...new Set(found.flatMap(({ member }) => member ?? []))],
    missing: found.filter(({ all }) => all.length === 0).map(({ name }) => name),
  }
}

/** The reports of a year that are an agency's: those under the name given, or else under the others that it has or had. */
function reportsOf(name: string, year: number, { of, formerly, renaming }: Means): readonly Digest[] {
  const own = of(year, name)
  if (own.length > 0) return own
  const current = knownName(name, renaming)
  return [current, ...(formerly.get(current) ?? [])].flatMap((other) => of(year, other))
}

/** Two reports under two names in one year are of two agencies that became one: neither is the whole. */
const areNamesakes = (one: Digest, other: Digest): boolean =>
  plainName(one.agency) === plainName(other.agency)

const nameIn = (year: number, agency: string): string => `${year} ${plainName(agency)}`
