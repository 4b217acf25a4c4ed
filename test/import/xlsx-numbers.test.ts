/* Numbers and days as Excel keeps them. */
import { dateOf } from '../../src/import/xlsx/date-of.ts'
import { decimal } from '../../src/import/xlsx/decimal.ts'

test.each([
  ['542.16000000000003', '542.16'],
  ['0.30000000000000004', '0.3'],
  ['251000', '251000'],
  ['1.5E+3', '1500'],
  ['1E-3', '0.001'],
  ['-0', '0'],
  ['-14', '-14'],
  ['12345678901234567890', '12345678901234600000'],
  ['0.1', '0.1'],
  ['1e999', undefined],
  ['1e100', undefined],
  ['12a', undefined],
  ['', undefined],
])('the number %s is %s', (written, exact) => {
  expect(decimal(written)).toBe(exact)
})

test('days are those that Excel shows', () => {
  expect([1, 59, 61, 45_292].map((day) => dateOf(String(day), false))).toEqual([
    '1900-01-01',
    '1900-02-28',
    '1900-03-01',
    '2024-01-01',
  ])
  expect(dateOf('43830', true)).toBe('2024-01-01')
  expect(dateOf('-1', false)).toBeUndefined()
})
