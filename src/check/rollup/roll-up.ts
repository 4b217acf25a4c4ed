/* Areas summed and, where they have reports of their own, held against their sums. */
import type { Finding } from '../../finding/finding.ts'
import type { Compared } from '../../report/rollup/absent.ts'
import type { Area, Areas } from '../../report/rollup/area.ts'
import { heldAgainst } from '../../report/rollup/differences.ts'
import type { Filing } from '../../report/rollup/filing.ts'
import { knownName, type Renaming } from '../../report/rollup/agency-name.ts'
import type { Problem } from '../../report/rollup/problem.ts'
import { rolledAreas, type Rolled, type Rules } from '../../report/rollup/rolled.ts'
import { whereaboutsOf } from '../../report/whereabouts.ts'
import type { Desk } from './desk.ts'
import { gapOf, sayGap, type Gap } from './say-gap.ts'
import { sayProblem } from './say-problem.ts'

export interface RolledUp {
  readonly rolled: readonly Rolled[]
  /** For each area with a report of its own, what was found. */
  readonly gaps: readonly Gap[]
  /** What stands in the way of the sums. */
  readonly problems: readonly Problem[]
}

export interface Means extends Rules {
  /** Hold reports against their sums. */
  readonly check: boolean
  /** Earlier reports of the agencies that are summed, named as such. */
  readonly earlier: readonly Filing[]
  /** Further reports, among which those of the year before count as earlier. */
  readonly lastYear?: readonly Filing[]
  /** What areas may lack. */
  readonly absent?: ReadonlyMap<Area, Compared>
  readonly renaming: Renaming
}

/** Sums every area, the inner ones first, and holds reports against the sums if asked to. */
export function rollUp({ roots, problems }: Areas, means: Means): RolledUp {
  const rolled = rolledAreas(roots, means)
  const before = earlierBy(means)
  const gaps: Gap[] = []
  for (const one of means.check ? rolled : []) {
    const { own, members } = one.area
    if (!own || one.counted.length === 0) continue
    const earlier = new Map(
      one.counted.flatMap((filing): [Filing, Filing][] => {
        const found = before(filing, one.year)
        return found ? [[filing, found]] : []
      }),
    )
    const inner = new Set(members.flatMap((member) => (member.kind === 'area' ? [member.area] : [])))
    gaps.push(
      gapOf(one, own, {
        held: heldAgainst(own, one),
        earlier,
        uncounted: uncountedIn(one, problems),
        absent: means.absent?.get(one.area)?.absent ?? [],
        isKnown: means.earlier.length > 0 || means.absent?.get(one.area)?.isKnown === true,
        beneath: gaps
          .filter((gap) => inner.has(gap.rolled.area) && one.counted.includes(gap.own))
          .map((gap) => ({ own: gap.own, edition: gap.rolled.edition, held: gap.held })),
      }),
    )
  }
  return { rolled, gaps, problems: [...problems, ...rolled.flatMap((one) => problemsOf(one, means))] }
}

/** The earlier report of an agency: one that was named as such, else that of the year before; of several under its name the nearest. */
function earlierBy({
  earlier,
  lastYear = [],
  renaming,
}: Means): (own: Filing, year: number) => Filing | undefined {
  const places = whereaboutsOf([...earlier, ...lastYear], renaming)
  const nameOf = ({ agency }: Filing): string => knownName(agency, renaming)
  const named = byKey(earlier, nameOf)
  const byYear = byKey(lastYear, (filing) => `${nameOf(filing)} ${filing.year}`)
  return (own, year) => {
    const found = [named.get(nameOf(own)), byYear.get(`${nameOf(own)} ${year - 1}`)]
      .map((all = []) => places.notApart(own, all))
      .find((all) => all.length > 0)
    return found && (places.nearest(own, found) ?? found.at(-1))
  }
}

function byKey(
  filings: readonly Filing[],
  keyOf: (filing: Filing) => string,
): ReadonlyMap<string, readonly Filing[]> {
  const found = new Map<string, Filing[]>()
  for (const filing of filings) {
    const others = found.get(keyOf(filing))
    if (others) others.push(filing)
    else found.set(keyOf(filing), [filing])
  }
  return found
}

/** Reports that an area does not count: members’, and those that were set aside beside its own. */
function uncountedIn({ area, counted, missing }: Rolled, problems: readonly Problem[]): readonly Filing[] {
  const here = new Set([...(area.own ? [area.own] : []), ...counted])
  const names = new Set(missing.map(({ agency }) => agency))
  const aside = problems.flatMap((problem): readonly Filing[] =>
    problem.kind === 'year' &&
    ((problem.other && here.has(problem.other)) || names.has(problem.filing.agency))
      ? [problem.filing]
      : [],
  )
  return [...new Set([...missing.flatMap(({ filing }) => filing ?? []), ...aside])]
}

function problemsOf(
  { area, missing, counted, problems }: Rolled,
  { absent: all }: Means,
): readonly Problem[] {
  const names = missing.map(({ agency }) => agency)
  const { absent, fresh } = all?.get(area) ?? { absent: [], fresh: [] }
  return [
    ...problems,
    ...(names.length === 0
      ? []
      : [
          {
            kind: 'missing' as const,
            agency: area.agency,
            filing: area.own,
            names,
            reports: counted.length,
          },
        ]),
    ...(absent.length === 0 ? [] : [{ kind: 'absent' as const, area, absent, fresh }]),
  ]
}

/** Everything that was found, in words: what is wrong with reports first, then the cells of each area that differ. */
export const findingsOf = ({ gaps, problems }: RolledUp, desk: Desk): readonly Finding[] => [
  ...problems.map((problem) => sayProblem(problem, desk)),
  ...gaps.flatMap((gap) => sayGap(gap, desk)),
]
