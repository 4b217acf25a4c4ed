/* Areas summed and, where they have reports of their own, held against their sums. */
import type { Finding } from '../../finding/finding.ts'
import type { Areas } from '../../report/rollup/area.ts'
import { heldAgainst } from '../../report/rollup/differences.ts'
import type { Filing } from '../../report/rollup/filing.ts'
import { knownName, type Renaming } from '../../report/rollup/agency-name.ts'
import type { Problem } from '../../report/rollup/problem.ts'
import { rolledAreas, type Rolled, type Rules } from '../../report/rollup/rolled.ts'
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
  /** Earlier reports of the agencies that are summed. */
  readonly earlier: readonly Filing[]
  readonly renaming: Renaming
}

/** Sums every area, the inner ones first, and holds reports against the sums if asked to. */
export function rollUp({ roots, problems }: Areas, means: Means): RolledUp {
  const rolled = rolledAreas(roots, means)
  const strays = strayFilings(problems, means.renaming)
  const complete = rolled.map((one) => withStrays(one, strays, means.renaming))
  const before = new Map(means.earlier.map((filing) => [knownName(filing.agency, means.renaming), filing]))
  const gaps = means.check
    ? complete.flatMap((one): readonly Gap[] => {
        const { own } = one.area
        if (!own || one.counted.length === 0) return []
        const earlier = new Map(
          one.counted.flatMap((filing): [Filing, Filing][] => {
            const found = before.get(knownName(filing.agency, means.renaming))
            return found ? [[filing, found]] : []
          }),
        )
        return [gapOf(one, own, { held: heldAgainst(own, one), earlier })]
      })
    : []
  return { rolled: complete, gaps, problems: [...problems, ...complete.flatMap(problemsOf)] }
}

/** Reports that were given but count nowhere: one may be what a sum was made with. */
const strayFilings = (problems: readonly Problem[], renaming: Renaming): ReadonlyMap<string, Filing> =>
  new Map(
    problems.flatMap((problem): [string, Filing][] =>
      problem.kind === 'year' ? [[knownName(problem.filing.agency, renaming), problem.filing]] : [],
    ),
  )

const withStrays = (rolled: Rolled, strays: ReadonlyMap<string, Filing>, renaming: Renaming): Rolled => ({
  ...rolled,
  missing: rolled.missing.map((one) => {
    const filing = one.filing ?? strays.get(knownName(one.agency, renaming))
    return filing ? { agency: one.agency, filing } : one
  }),
})

function problemsOf({ area, missing, counted, problems }: Rolled): readonly Problem[] {
  if (missing.length === 0) return problems
  const names = missing.map(({ agency }) => agency)
  return [
    ...problems,
    { kind: 'missing', agency: area.agency, filing: area.own, names, reports: counted.length },
  ]
}

/** Everything that was found, in words: what is wrong with reports first, then the cells of each area that differ. */
export const findingsOf = ({ gaps, problems }: RolledUp, desk: Desk): readonly Finding[] => [
  ...problems.map((problem) => sayProblem(problem, desk)),
  ...gaps.flatMap((gap) => sayGap(gap, desk)),
]
