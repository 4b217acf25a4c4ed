import type { Finding } from '../../finding/finding.ts'
import { equal, zero, type MaybeBlank } from '../../quantity/quantity.ts'
import type { Report } from '../../report/report.ts'
import { reportFrom } from '../../report/report-from.ts'
import { filingOf, type Filing } from '../../report/rollup/filing.ts'
import type { World } from '../../report/world.ts'
import type { Source } from '../../source/source.ts'
import { balancesOf, gapOfBalance, type Term } from '../balances.ts'
import { gapOfSum, sumsOf } from '../sums.ts'

/** What is kept of a source, or the errors for which it could not be read; and the files that it has beside it, as it names them. */
export type Filed = { readonly beside: readonly string[] } & (
  { readonly filing: Filing } | { readonly filing: undefined; readonly errors: readonly Finding[] }
)

/** Prose is not looked at, so no file beside a report is opened; their names are kept. */
const noting = (names: string[]): World => ({
  beside: (name) => {
    names.push(name)
    return { value: undefined, findings: [] }
  },
})

/** The filing of a source: its tables read and their identities counted, its prose left aside. */
export function filed(source: Source): Filed {
  const beside: string[] = []
  const { report, findings } = reportFrom(source, noting(beside))
  if (report && report.agency.name !== '') return { beside, filing: filingOf(report, brokenIn(report)) }
  return { beside, filing: undefined, errors: findings.filter(({ severity }) => severity === 'error') }
}

/** How many sums and identities of the form do not hold in a report. */
function brokenIn(report: Report): number {
  const gaps = [
    ...balancesOf(report).map(({ left, right }) => gapOfBalance(valuesOf(left), valuesOf(right))),
    ...sumsOf(report).map(({ total, parts }) =>
      gapOfSum(
        total.value,
        parts.map(({ value }) => value),
      ),
    ),
  ]
  return gaps.filter((gap) => gap !== undefined && !equal(gap, zero)).length
}

const valuesOf = (terms: readonly Term[]): readonly MaybeBlank[] => terms.map(({ cell }) => cell.value)
