/* Areas as a configuration declares them: regions with their members, which may be regions themselves. */
import { foldedAgency, knownName, plainName, renamingOf, shorterNames, type Renaming } from './agency-name.ts'
import { asReport, type Area, type Areas, type Member } from './area.ts'
import { withoutDoubles } from './doubles.ts'
import type { Filing } from './filing.ts'
import type { Problem } from './problem.ts'
import { whereaboutsOf, type Whereabouts } from '../whereabouts.ts'

/** Regions and former names, as `disclosure.config.yaml` has them. */
export interface DeclaredRegions {
  readonly regions: readonly { readonly name: string; readonly members: readonly string[] }[]
  readonly agencies: readonly { readonly name: string; readonly formerly: readonly string[] }[]
}

/** The areas that are declared over the reports of one year. A region of which no report is there at all is left out. */
export function areasDeclared(
  all: readonly Filing[],
  year: number,
  { regions, agencies }: DeclaredRegions,
): Areas {
  const renaming = renamingOf(agencies)
  const places = whereaboutsOf(all, renaming)
  const declared = declaredNames(regions, renaming)
  const { filings, problems: doubles } = withoutDoubles(all, renaming, {
    declared,
    areApart: places.areApart,
  })
  const means: Means = {
    year,
    renaming,
    places,
    known: byName(filings, renaming),
    shared: sharedNames(regions, renaming),
    counted: new Set(),
    regions: new Map(regions.map((region) => [knownName(region.name, renaming), region])),
    claims: new Map(),
    problems: [...doubles],
  }
  const top = ({ name }: { readonly name: string }): Area =>
    areaOf(name, ownOf(name, undefined, means), { above: [], means })
  const roots = topsOf(regions, renaming).map(top).filter(hasReports)
  // Regions that only contain one another hang beneath none.
  const unreached = regions.filter(({ name }) => !means.claims.has(knownName(name, renaming)))
  const circles = unreached.slice(0, 1).map(top).filter(hasReports)
  return {
    roots: [...roots, ...circles],
    problems: [...means.problems, ...unlisted(filings, declared, means)],
  }
}

/** Regions that no other contains. */
function topsOf(regions: DeclaredRegions['regions'], renaming: Renaming): DeclaredRegions['regions'] {
  const isMember = new Set(
    regions.flatMap(({ name, members }) =>
      members
        .map((member) => knownName(member, renaming))
        .filter((member) => member !== knownName(name, renaming)),
    ),
  )
  return regions.filter(({ name }) => !isMember.has(knownName(name, renaming)))
}

const declaredNames = (regions: DeclaredRegions['regions'], renaming: Renaming): ReadonlySet<string> =>
  new Set(regions.flatMap(({ name, members }) => [name, ...members].map((one) => knownName(one, renaming))))

function byName(filings: readonly Filing[], renaming: Renaming): ReadonlyMap<string, readonly Filing[]> {
  const known = new Map<string, Filing[]>()
  for (const filing of filings) {
    const name = knownName(filing.agency, renaming)
    const others = known.get(name)
    if (others) others.push(filing)
    else known.set(name, [filing])
  }
  return known
}

/** Names that several regions list: who has which report is told by where it lies. */
export function sharedNames(regions: DeclaredRegions['regions'], renaming: Renaming): ReadonlySet<string> {
  const seen = new Set<string>()
  const listed = regions.flatMap(({ members }) => [
    ...new Set(members.map((member) => knownName(member, renaming))),
  ])
  return new Set(listed.filter((name) => seen.size === seen.add(name).size))
}

interface Means {
  readonly year: number
  readonly renaming: Renaming
  readonly places: Whereabouts
  /** Reports by name; several where agencies of one name lie in different areas. */
  readonly known: ReadonlyMap<string, readonly Filing[]>
  readonly regions: ReadonlyMap<string, DeclaredRegions['regions'][number]>
  /** Names that several regions list. */
  readonly shared: ReadonlySet<string>
  /** Who claims an agency, by its name or the file of its report: the region that lists it, or itself at the top. */
  readonly claims: Map<string, string>
  /** Reports that a region counts or has as its own. */
  readonly counted: Set<Filing>
  readonly problems: Problem[]
}

interface Above {
  /** Names of the regions that contain this one. */
  readonly above: readonly string[]
  readonly means: Means
}

function areaOf(agency: string, own: Filing | undefined, { above, means }: Above): Area {
  const { renaming, regions, claims, counted } = means
  const name = knownName(agency, renaming)
  if (!claims.has(name)) claims.set(name, agency)
  if (own) counted.add(own)
  const [members, missing]: [Member[], string[]] = [[], []]
  for (const written of regions.get(name)?.members ?? []) {
    const filing = ownOf(written, { agency, own }, means)
    if (isRefused({ written, filing }, { agency, own }, { above: [...above, name], means })) continue
    claims.set(claimOf(written, filing, means), agency)
    if (regions.has(knownName(written, renaming))) {
      const area = areaOf(written, filing, { above: [...above, name], means })
      if (hasReports(area)) members.push({ kind: 'area', area })
      else missing.push(written)
    } else if (filing) {
      counted.add(filing)
      members.push(asReport(filing))
    } else missing.push(written)
  }
  return { agency: own?.agency ?? agency, year: means.year, own, members, missing }
}

/** The report of an agency that a region lists: of several under its name the one in the region's area; none where that cannot be told. */
function ownOf(
  written: string,
  region: Parameters<Whereabouts['within']>[0] | undefined,
  { known, shared, places, renaming }: Means,
): Filing | undefined {
  const name = knownName(written, renaming)
  const all = known.get(name) ?? []
  const isOpen = all.length > 1 || shared.has(name)
  const [first, ...others] = region && isOpen ? places.within(region, all) : all
  return others.length === 0 || region === undefined ? first : undefined
}

/** What an agency is claimed by: regions by their name, others by their report. */
function claimOf(written: string, filing: Filing | undefined, { regions, renaming }: Means): string {
  const name = knownName(written, renaming)
  return regions.has(name) ? name : (filing?.file ?? name)
}

/** A member that would make the area contain itself, or that is claimed already, is told and left out. */
function isRefused(
  { written, filing }: { readonly written: string; readonly filing: Filing | undefined },
  { agency, own }: { readonly agency: string; readonly own: Filing | undefined },
  { above, means }: Above,
): boolean {
  const { renaming, claims, problems } = means
  const member = knownName(written, renaming)
  if (above.includes(member)) {
    problems.push({
      kind: 'itself',
      agency: written,
      filing: filing ?? own,
      other: undefined,
      ...(knownName(agency, renaming) === member ? {} : { through: agency }),
    })
    return true
  }
  const claimant = claims.get(claimOf(written, filing, means))
  if (claimant === undefined) return false
  problems.push({ kind: 'claimed', agency: written, filing, regions: [claimant, agency] })
  return true
}

const hasReports = ({ own, members }: Area): boolean => own !== undefined || members.length > 0

/** Reports that no region counts. */
function unlisted(
  filings: readonly Filing[],
  declared: ReadonlySet<string>,
  { counted, renaming }: Means,
): readonly Problem[] {
  const byFold = new Map([...declared].map((name) => [foldedAgency(name), name]))
  const byShorter = new Map(
    [...byFold].flatMap(([fold, name]) => shorterNames(fold).map((rest): [string, string] => [rest, name])),
  )
  return filings
    .filter((filing) => !counted.has(filing))
    .map((filing) => {
      // Under this very name, and yet in no region’s area.
      if (declared.has(knownName(filing.agency, renaming)))
        return { kind: 'unlisted', filing, meant: undefined }
      const fold = foldedAgency(plainName(filing.agency))
      const meant = [fold, ...shorterNames(fold)]
        .map((name) => byFold.get(name))
        .find((name) => name !== undefined)
      return { kind: 'unlisted', filing, meant: meant ?? byShorter.get(fold) }
    })
}
