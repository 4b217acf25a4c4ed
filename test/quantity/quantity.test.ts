import { fc } from '../support/fixed-cases.ts'
import { chineseNumeral } from '../../src/quantity/chinese-numeral.ts'
import { chineseOrdinal } from '../../src/quantity/chinese-ordinal.ts'
import { add, compare, format, sum, whole, type Quantity } from '../../src/quantity/quantity.ts'
import { readQuantity } from '../../src/quantity/read-quantity.ts'
import type { QuantityKind } from '../../src/quantity/quantity.ts'

const accepted: readonly (readonly [QuantityKind, string, string])[] = [
  ['count', '0', '0'],
  ['count', '12', '12'],
  ['count', '999999999', '999999999'],
  ['change', '-8', '-8'],
  ['change', '+2', '2'],
  ['change', '0', '0'],
  ['amount', '542.16', '542.16'],
  ['amount', '59237.2449', '59237.2449'],
  ['amount', '0.50', '0.50'],
  ['amount', '542.16万元', '542.16'],
  ['amount', '251000元', '251000'],
]

test.each(accepted)('%s %s is read exactly', (kind, text, shown) => {
  const read = readQuantity(text, kind)
  expect(read.ok && format(read.quantity)).toBe(shown)
})

/** What looks like a count and is none, with what to write instead where that is certain. */
const refused: readonly (readonly [string, string | undefined])[] = [
  ['010', '10'],
  ['007', '7'],
  ['0x1F', undefined],
  ['0o10', undefined],
  ['0b11', undefined],
  ['1_000', '1000'],
  ['1,234', '1234'],
  ['１２', '12'],
  ['３件', '3'],
  ['3件', '3'],
  ['12:30', undefined],
  ['1e3', undefined],
  ['3.', undefined],
  ['.5', undefined],
  ['+5', '5'],
  ['-0', undefined],
  ['1e400', undefined],
  ['.inf', undefined],
  ['.nan', undefined],
  ['9007199254740993', undefined],
  ['〇', '0'],
  ['٣', undefined],
  ['三', '3'],
  ['十二', '12'],
  ['1 000', '1000'],
  ['3\u200b', '3'],
  ['=1+1', undefined],
  ['/', '~'],
  ['—', '~'],
  ['无', '~'],
  ['yes', undefined],
  ['-3', undefined],
  ['3.5', undefined],
]

test.each(refused)('a count is not %s', (text, suggestion) => {
  const read = readQuantity(text, 'count')
  expect(read.ok).toBe(false)
  if (!read.ok) {
    expect(read.suggestion).toBe(suggestion)
    expect(read.message.zh).toContain(text)
    expect(read.message.en).toContain(text)
  }
})

test('a negative or decimal count is impossible, not malformed', () => {
  const reasons = ['-3', '3.5', '1234567890']
    .map((text) => readQuantity(text, 'count'))
    .map((read) => !read.ok && read.reason)
  expect(reasons).toEqual(['impossible', 'impossible', 'impossible'])
})

const quantity: fc.Arbitrary<Quantity> = fc.record({
  digits: fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
  scale: fc.nat(6),
})

test('sums of decimals are exact and do not depend on order', () => {
  fc.assert(
    fc.property(fc.array(quantity, { minLength: 1 }), (values) => {
      const [forth, back] = [sum(values), sum([...values].reverse())]
      const millionths = values.reduce(
        (total, { digits, scale }) => total + digits * 10n ** BigInt(6 - scale),
        0n,
      )
      expect(forth && back && compare(forth, back)).toBe(0)
      expect(forth && compare(forth, { digits: millionths, scale: 6 })).toBe(0)
    }),
  )
})

test('what is written is read back', () => {
  fc.assert(
    fc.property(fc.nat(999_999_999), fc.nat(999_999), (units, millionths) => {
      const text = `${units}.${String(millionths).padStart(6, '0')}`
      const read = readQuantity(text, 'amount')
      expect(read.ok && format(read.quantity)).toBe(text)
    }),
  )
})

test('a sum of blanks is blank, and blank adds nothing', () => {
  expect(sum([undefined, undefined])).toBeUndefined()
  expect(sum([undefined, whole(3)])).toEqual(add(whole(3), whole(0)))
})

test('ordinals as documents write them are read back', () => {
  expect([1, 10, 12, 20, 105, 110, 1005].map(chineseOrdinal)).toEqual([
    '一',
    '十',
    '十二',
    '二十',
    '一百零五',
    '一百一十',
    '一千零五',
  ])
  for (let number = 1; number < 10_000; number += 1)
    expect(chineseNumeral(chineseOrdinal(number))).toBe(number)
  expect(chineseOrdinal(10_000)).toBe('10000')
})
