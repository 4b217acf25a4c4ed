/* Areas as a configuration declares them: regions with their members, which may be regions themselves. */
import { foldedAgency, knownName, plainName, renamingOf, shorterNames, type Renaming } from './agency-name.ts'
import { asReport, type Area, type Areas, type Member } from './area.ts'
import { withoutDoubles } from './doubles.ts'
import type { Filing } from './filing.ts'
import type { Problem } from './problem.ts'

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
  const { filings, problems: doubles } = withoutDoubles(all, renaming, declaredNames(regions, renaming))
  const means: Means = {
    year,
    renaming,
    known: new Map(filings.map((filing) => [knownName(filing.agency, renaming), filing])),
    regions: new Map(regions.map((region) => [knownName(region.name, renaming), region])),
    claims: new Map(),
    problems: [...doubles],
  }
  const isMember = new Set(
    regions.flatMap(({ name, members }) =>
      members
        .map((member) => knownName(member, renaming))
        .filter((member) => member !== knownName(name, renaming)),
    ),
  )
  const tops = regions.filter(({ name }) => !isMember.has(knownName(name, renaming)))
  const roots = tops.map(({ name }) => areaOf(name, [], means)).filter(hasReports)
  // Regions that only contain one another hang beneath none.
  const unreached = regions.filter(({ name }) => !means.claims.has(knownName(name, renaming)))
  const circles = unreached.slice(0, 1).map(({ name }) => areaOf(name, [], means))
  return {
    roots: [...roots, ...circles.filter(hasReports)],
    problems: [...means.problems, ...unlisted(filings, means)],
  }
}

const declaredNames = (regions: DeclaredRegions['regions'], renaming: Renaming): ReadonlySet<string> =>
  new Set(regions.flatMap(({ name, members }) => [name, ...members].map((one) => knownName(one, renaming))))

interface Means {
  readonly year: number
  readonly renaming: Renaming
  readonly known: ReadonlyMap<string, Filing>
  readonly regions: ReadonlyMap<string, DeclaredRegions['regions'][number]>
  /** Who claims an agency: the region that lists it, or itself at the top. */
  readonly claims: Map<string, string>
  readonly problems: Problem[]
}

function areaOf(agency: string, above: readonly string[], means: Means): Area {
  const { renaming, known, regions, claims } = means
  const name = knownName(agency, renaming)
  if (!claims.has(name)) claims.set(name, agency)
  const [members, missing]: [Member[], string[]] = [[], []]
  for (const written of regions.get(name)?.members ?? []) {
    const member = knownName(written, renaming)
    if (isRefused(written, { agency, above: [...above, name], means })) continue
    claims.set(member, agency)
    const filing = known.get(member)
    if (regions.has(member)) {
      const area = areaOf(written, [...above, name], means)
      if (hasReports(area)) members.push({ kind: 'area', area })
      else missing.push(written)
    } else if (filing) members.push(asReport(filing))
    else missing.push(written)
  }
  return {
    agency: known.get(name)?.agency ?? agency,
    year: means.year,
    own: known.get(name),
    members,
    missing,
  }
}

/** A member that would make the area contain itself, or that is claimed already, is told and left out. */
function isRefused(
  written: string,
  {
    agency,
    above,
    means,
  }: { readonly agency: string; readonly above: readonly string[]; readonly means: Means },
): boolean {
  const { renaming, known, claims, problems } = means
  const member = knownName(written, renaming)
  if (above.includes(member)) {
    const own = known.get(knownName(agency, renaming))
    problems.push({
      kind: 'itself',
      agency: written,
      filing: known.get(member) ?? own,
      other: undefined,
      ...(knownName(agency, renaming) === member ? {} : { through: agency }),
    })
    return true
  }
  const claimant = claims.get(member)
  if (claimant === undefined) return false
  problems.push({ kind: 'claimed', agency: written, filing: known.get(member), regions: [claimant, agency] })
  return true
}

const hasReports = ({ own, members }: Area): boolean => own !== undefined || members.length > 0

/** Reports that no region counts. */
function unlisted(filings: readonly Filing[], { renaming, claims }: Means): readonly Problem[] {
  const byFold = new Map([...claims.keys()].map((name) => [foldedAgency(name), name]))
  const byShorter = new Map(
    [...byFold].flatMap(([fold, name]) => shorterNames(fold).map((rest): [string, string] => [rest, name])),
  )
  return filings
    .filter(({ agency }) => !claims.has(knownName(agency, renaming)))
    .map((filing) => {
      const fold = foldedAgency(plainName(filing.agency))
      const meant = [fold, ...shorterNames(fold)]
        .map((name) => byFold.get(name))
        .find((name) => name !== undefined)
      return { kind: 'unlisted', filing, meant: meant ?? byShorter.get(fold) }
    })
}
