import { fc } from '../../support/fixed-cases.ts'
import { allEditions, editionNamed } from '../../../src/edition/editions.ts'
import type { Edition } from '../../../src/edition/edition.ts'
import { format } from '../../../src/quantity/quantity.ts'
import { figureText, formCells, type Filing } from '../../../src/report/rollup/filing.ts'
import { carriesUnit } from '../../../src/report/rollup/money.ts'
import { figureOfSum, joined, noSums, withFiling, type Sums } from '../../../src/report/rollup/sums.ts'
import { filingOf, randomFiling } from '../../support/random-filings.ts'

const summed = (edition: Edition, filings: readonly Filing[]): Sums =>
  filings.reduce(withFiling, noSums(edition))

const textsOf = ({ edition, cells }: Sums): readonly string[] =>
  formCells(edition).map((cell, index) => {
    const sum = cells[index]
    const figure = sum && figureOfSum(sum, cell)
    return figure ? figureText(figure) : 'none'
  })

const only = (year: number): Edition => {
  const edition = editionNamed(year)
  if (!edition) throw new Error(`no edition ${year}`)
  return edition
}

/** A filing that is blank but for one cell. */
function single(edition: Edition, path: string, text: string, agency = text): Filing {
  const figures = formCells(edition).map((cell) => (cell.path === path ? text : '~'))
  if (!figures.includes(text)) throw new Error(`no cell ${path}`)
  return filingOf(edition, figures, agency)
}

function cellOf(sums: Sums, path: string): string {
  const index = formCells(sums.edition).findIndex((cell) => cell.path === path)
  return textsOf(sums)[index] ?? 'no cell'
}

test.each(allEditions.map((edition) => [edition.edition, edition] as const))(
  '%s: order, grouping and shards make no difference',
  (_year, edition) => {
    let runs = 0
    fc.assert(
      fc.property(
        fc.array(randomFiling(edition), { minLength: 1, maxLength: 9 }),
        fc.array(fc.nat(), { minLength: 9, maxLength: 9 }),
        fc.integer({ min: 1, max: 4 }),
        (filings, keys, shards) => {
          runs += 1
          const whole = summed(edition, filings)
          const shuffled = filings
            .map((filing, index) => ({ filing, key: keys[index] ?? 0 }))
            .sort((one, other) => one.key - other.key)
            .map(({ filing }) => filing)
          const parts = Array.from({ length: shards }, (_, shard) =>
            summed(
              edition,
              shuffled.filter((_filing, index) => index % shards === shard),
            ),
          )
          const together = parts.reduce(joined, noSums(edition))
          expect(together).toEqual(whole)
          expect(textsOf(together)).toEqual(textsOf(whole))
        },
      ),
      { numRuns: 60 },
    )
    expect(runs).toBeGreaterThanOrEqual(60)
  },
)

test('every cell is the exact sum of what is written, and blank where nothing is', () => {
  const edition = only(2021)
  fc.assert(
    fc.property(fc.array(randomFiling(edition), { minLength: 1, maxLength: 6 }), (filings) => {
      const sums = summed(edition, filings)
      for (const [index, cell] of formCells(edition).entries()) {
        const texts = filings
          .map(({ figures }) => figures.split(' ')[index] ?? '')
          .filter((text) => text !== '~')
        const value = sums.cells[index]?.value
        if (texts.length === 0) expect(value).toBeUndefined()
        else {
          // As whole millionths, which no amount goes below.
          const millionths = texts.map((text) => {
            const [whole = '', decimals = ''] = text.split('.')
            return BigInt((whole || '0') + decimals.padEnd(6, '0'))
          })
          const expected = millionths.reduce((one, other) => one + other, 0n)
          expect(value && value.digits * 10n ** BigInt(6 - value.scale)).toBe(expected)
        }
        expect(carriesUnit(cell.slot.column.leaf)).toBe(false)
      }
    }),
    { numRuns: 40 },
  )
})

test('ten thousand towns with the largest count there is sum exactly', () => {
  const edition = only(2021)
  const town = filingOf(
    edition,
    formCells(edition).map(() => '999999999'),
    'town',
  )
  let sums = noSums(edition)
  for (let count = 0; count < 10_000; count += 1) sums = withFiling(sums, town)
  expect(new Set(textsOf(sums))).toEqual(new Set(['9999999990000']))
  expect(sums.reports).toBe(10_000)
})

test('changes are summed with their sign', () => {
  const path = 'proactiveDisclosure.licensing.change'
  const sums = summed(only(2019), [single(only(2019), path, '-8'), single(only(2019), path, '3')])
  expect(cellOf(sums, path)).toBe('-5')
})

const procurement = 'proactiveDisclosure.procurement.amount'

test.each([
  [['542.16万元', '0.84万元'], '543万元'],
  [['251000元', '1元'], '251001元'],
  [['542.16万元', '251000元'], '567.26万元'],
  [['1亿元', '0.5万元', '1元'], '10000.5001万元'],
  [['0.01元', '1万元'], '1.000001万元'],
  [['0.001元', '1万元'], '10000.001元'],
  [['0元', '3万元'], '3万元'],
  [['', '3万元'], '3万元'],
  [['0元', '0万元'], '0元'],
  [['~', '~'], '~'],
])('amounts with units of their own: %j is %s', (texts, expected) => {
  const sums = summed(
    only(2019),
    texts.map((text, index) => single(only(2019), procurement, text, `town ${index}`)),
  )
  expect(cellOf(sums, procurement)).toBe(expected)
})

test('an amount without its unit is not guessed: the cell has no sum, and the report is named', () => {
  const filings = [
    single(only(2019), procurement, '542', '石桥镇'),
    single(only(2019), procurement, '1万元', '柳河镇'),
  ]
  const sums = summed(only(2019), filings)
  expect(cellOf(sums, procurement)).toBe('none')
  const index = formCells(only(2019)).findIndex(({ path }) => path === procurement)
  expect(sums.cells[index]?.lacking).toEqual([{ agency: '石桥镇', file: '石桥镇.yaml', why: 'unit' }])
})

describe('reports on another edition', () => {
  const other = 'requests.outcomes.otherHandling'
  const leaves = ['correctionOverdue', 'feeUnpaid', 'otherReason'].map((key) => `${other}.${key}.total`)

  test('three rows of 2021 are one of 2019', () => {
    const filings = leaves.map((path, index) => single(only(2021), path, String(index + 1)))
    expect(cellOf(summed(only(2019), filings), `${other}.total`)).toBe('6')
  })

  test('one row of 2019 that is 0 or blank is three of 2021; a figure in it is divided for nobody', () => {
    const zero = summed(only(2021), [single(only(2019), `${other}.total`, '')])
    expect(leaves.map((path) => cellOf(zero, path))).toEqual(['', '', ''])
    const blank = summed(only(2021), [single(only(2019), procurement, '~')])
    expect(leaves.map((path) => cellOf(blank, path))).toEqual(['~', '~', '~'])
    const three = summed(only(2021), [single(only(2019), `${other}.total`, '3')])
    expect(leaves.map((path) => cellOf(three, path))).toEqual(['none', 'none', 'none'])
  })

  test('what means the same is taken over, what a form does not have is no 0', () => {
    const old = only(2019)
    const sums = summed(only(2021), [
      single(old, 'requests.received.total', '4'),
      single(old, 'proactiveDisclosure.licensing.decisions', '7'),
      single(only(2021), 'requests.received.total', '5'),
    ])
    expect(cellOf(sums, 'requests.received.total')).toBe('9')
    expect(cellOf(sums, 'proactiveDisclosure.licensing.decisions')).toBe('7')
    const without = formCells(only(2021)).filter(
      (_cell, index) => (sums.cells[index]?.lacking.length ?? 0) > 0,
    )
    expect(without.map(({ path }) => path)).toEqual([
      'proactiveDisclosure.rules.issued',
      'proactiveDisclosure.rules.repealed',
      'proactiveDisclosure.rules.inForce',
      'proactiveDisclosure.normativeDocuments.issued',
      'proactiveDisclosure.normativeDocuments.repealed',
      'proactiveDisclosure.normativeDocuments.inForce',
      'proactiveDisclosure.adminFees.amount',
    ])
  })
})

test('sums keep the decimals that were written', () => {
  const path = 'proactiveDisclosure.adminFees.amount'
  const sums = summed(only(2021), [single(only(2021), path, '1.50'), single(only(2021), path, '2')])
  const index = formCells(only(2021)).findIndex((cell) => cell.path === path)
  const value = sums.cells[index]?.value
  expect(value && format(value)).toBe('3.50')
})
