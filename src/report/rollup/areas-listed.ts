import { foldedAgency, knownName, type Renaming } from './agency-name.ts'
import { asReport, type Areas } from './area.ts'
import { withoutDoubles } from './doubles.ts'
import type { Filing } from './filing.ts'
import type { Problem } from './problem.ts'

export interface Named {
  readonly agency: string
  /** Its report; absent where it is to be drafted. */
  readonly own: Filing | undefined
}

/** One area over all reports given, as they are named on the command line. */
export function areasListed(
  { agency, own }: Named,
  {
    filings,
    year,
    renaming,
    unread = [],
  }: {
    readonly filings: readonly Filing[]
    readonly year: number
    readonly renaming: Renaming
    readonly unread?: readonly string[]
  },
): Areas {
  const name = foldedAgency(knownName(agency, renaming))
  const isItself = (filing: Filing): boolean => foldedAgency(knownName(filing.agency, renaming)) === name
  const others = filings.filter((filing) => filing !== own)
  const ofYear = others.filter((filing) => filing.year === year && !isItself(filing))
  const { filings: members, problems } = withoutDoubles(ofYear, renaming)
  const strange = others.flatMap((filing): readonly Problem[] => {
    if (filing.year !== year) return [{ kind: 'year', filing, year, other: own ?? members[0] }]
    return isItself(filing) ? [{ kind: 'itself', filing, agency, other: own }] : []
  })
  return {
    roots: [{ agency, year, own, members: members.map(asReport), missing: unread }],
    problems: [...strange, ...problems],
  }
}
