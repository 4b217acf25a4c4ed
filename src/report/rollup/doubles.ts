/* Reports of one agency that stand side by side under one name or several. */
import { foldedAgency, knownName, plainName, shorterNames, type Renaming } from './agency-name.ts'
import type { Filing } from './filing.ts'
import type { Problem } from './problem.ts'

export interface Sorted {
  /** One report for each agency: of two the first. */
  readonly filings: readonly Filing[]
  readonly problems: readonly Problem[]
}

/** Parts reports of one year from those that are another's again. Linear in their number. */
export function withoutDoubles(all: readonly Filing[], renaming: Renaming): Sorted {
  const [byName, byFold] = [new Map<string, Filing>(), new Map<string, Filing>()]
  const problems: Problem[] = []
  const filings = all.filter((filing) => {
    const name = knownName(filing.agency, renaming)
    const fold = foldedAgency(name)
    const other = byName.get(name) ?? byFold.get(fold)
    if (other === undefined) {
      byName.set(name, filing)
      byFold.set(fold, filing)
      return true
    }
    problems.push({ kind: 'twice', filing, other, how: likeness(filing, other, renaming) })
    return false
  })
  const longer = new Set<Filing>()
  for (const filing of filings)
    for (const rest of shorterNames(foldedAgency(knownName(filing.agency, renaming)))) {
      const other = byFold.get(rest)
      if (other === undefined || other === filing) continue
      problems.push({ kind: 'twice', filing, other, how: 'variant' })
      longer.add(filing)
    }
  return { filings: filings.filter((filing) => !longer.has(filing)), problems }
}

function likeness(one: Filing, other: Filing, renaming: Renaming): 'same' | 'variant' | 'renamed' {
  if (one.agency === other.agency) return 'same'
  const [left, right] = [plainName(one.agency), plainName(other.agency)]
  return left !== right && (renaming.has(left) || renaming.has(right)) ? 'renamed' : 'variant'
}
