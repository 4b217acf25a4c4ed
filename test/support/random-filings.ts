/* Random filings in an edition: figures of every kind, blanks among them. */
import { fc } from './fixed-cases.ts'
import type { Edition } from '../../src/edition/edition.ts'
import { formCells, type Filing } from '../../src/report/rollup/filing.ts'
import { carriesUnit } from '../../src/report/rollup/money.ts'

const amount = fc
  .tuple(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: 0, max: 999_999 }))
  .map(([whole, decimals]) => `${whole}.${String(decimals).padStart(6, '0')}`)

const figure = (kind: string, own: boolean): fc.Arbitrary<string> => {
  if (own) return fc.tuple(amount, fc.constantFrom('元', '万元', '亿元')).map(([value, unit]) => value + unit)
  if (kind === 'amount') return amount
  return fc
    .integer({ min: kind === 'change' ? -99 : 0, max: 999_999_999 })
    .map((value) => (value === 0 ? '' : String(value)))
}

/** A filing with figures, 0 and blanks in all cells. */
export const randomFiling = (edition: Edition): fc.Arbitrary<Filing> =>
  fc
    .tuple(
      fc.tuple(
        ...formCells(edition).map(({ slot }) => {
          const { leaf } = slot.column
          return fc.oneof(fc.constantFrom('~', ''), figure(leaf.kind ?? 'count', carriesUnit(leaf)))
        }),
      ),
      fc.nat(),
    )
    .map(([figures, number]) => filingOf(edition, figures, `town ${number}`))

/** A filing of given figures. */
export const filingOf = (edition: Edition, figures: readonly string[], agency: string): Filing => ({
  file: `${agency}.yaml`,
  agency,
  level: 'township',
  year: edition.years.from,
  edition: edition.edition,
  unread: [],
  broken: 0,
  figures: figures.join(' '),
  states: 'w'.repeat(figures.length),
  at: { agency: { start: 0, end: 0 }, year: { start: 0, end: 0 } },
})
