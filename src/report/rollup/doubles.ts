/* Reports of one agency that stand side by side under one name or several. */
import { foldedAgency, knownName, plainName, shorterNames, type Renaming } from './agency-name.ts'
import type { Filing } from './filing.ts'
import type { Problem } from './problem.ts'

export interface Sorted {
  /** One report for each agency: of two the first. */
  readonly filings: readonly Filing[]
  readonly problems: readonly Problem[]
}

export interface Known {
  /** Agencies that are declared. */
  readonly declared?: ReadonlySet<string>
  /** True for two reports that lie in different areas, whose agencies are two whatever their names. */
  readonly areApart?: (one: Filing, other: Filing) => boolean
}

/**
 * Parts reports of one year from those that are another's again; of a long and a short name the long one stays, but that
 * of an agency that is `declared` before all. Two that are declared are two. Linear in their number.
 */
export function withoutDoubles(
  all: readonly Filing[],
  renaming: Renaming,
  { declared = new Set(), areApart = () => false }: Known = {},
): Sorted {
  const [byName, byFold] = [new Map<string, Filing[]>(), new Map<string, Filing[]>()]
  const problems: Problem[] = []
  const filings = all.filter((filing) => {
    const name = knownName(filing.agency, renaming)
    const fold = foldedAgency(name)
    const alike = [...(byName.get(name) ?? []), ...(byFold.get(fold) ?? [])]
    const other = alike.find((one) => !areApart(filing, one))
    if (other === undefined) {
      byName.set(name, [...(byName.get(name) ?? []), filing])
      byFold.set(fold, [...(byFold.get(fold) ?? []), filing])
      return true
    }
    problems.push({ kind: 'twice', filing, other, how: likeness(filing, other, renaming) })
    return false
  })
  const dropped = new Set<Filing>()
  const isDeclared = ({ agency }: Filing): boolean => declared.has(knownName(agency, renaming))
  for (const long of filings)
    for (const rest of shorterNames(foldedAgency(knownName(long.agency, renaming)))) {
      const short = byFold.get(rest)?.find((one) => one !== long && !dropped.has(one) && !areApart(one, long))
      if (short === undefined) continue
      if (isDeclared(long) && isDeclared(short)) continue
      const [filing, other] = isDeclared(short) ? [long, short] : [short, long]
      problems.push({ kind: 'twice', filing, other, how: 'variant' })
      dropped.add(filing)
    }
  return { filings: filings.filter((filing) => !dropped.has(filing)), problems }
}

function likeness(one: Filing, other: Filing, renaming: Renaming): 'same' | 'variant' | 'renamed' {
  if (one.agency === other.agency) return 'same'
  const [left, right] = [plainName(one.agency), plainName(other.agency)]
  return left !== right && (renaming.has(left) || renaming.has(right)) ? 'renamed' : 'variant'
}
