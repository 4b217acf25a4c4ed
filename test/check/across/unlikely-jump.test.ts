import { judgeAcross } from '../../../src/check/across/across.ts'
import { proseDigestOf } from '../../../src/check/across/digest.ts'
import { compiled } from '../../support/sources.ts'

const digest = (year: number, granted: number) => {
  const { report } = compiled(
    `year: ${year}\nagency: { name: 青溪县枫山镇人民政府, level: township }\n` +
      `requests: { received: { naturalPerson: ${granted} }, outcomes: { granted: { naturalPerson: ${granted} } } }\n`,
  )
  if (!report) throw new Error('a report was meant')
  return { report, digest: proseDigestOf(report) }
}

test.each([
  [1200, 12_000, true],
  [1200, 120, true],
  [1200, 11_999, false],
  [1200, 121, false],
  [0, 50, true],
  [5, 50, true],
  [4, 49, false],
] as const)('from %i to %i: %s', (before, now, expected) => {
  const [current, last] = [digest(2025, now), digest(2024, before)]
  const told = judgeAcross(current.digest, { last: last.digest, region: undefined })
  expect(told.some(({ rule }) => rule.code === 'unlikely-jump')).toBe(expected)
})

test('a total that jumps is told once, not with each of its parts', () => {
  const [now, last] = [digest(2025, 90), digest(2024, 3)]
  const told = judgeAcross(now.digest, { last: last.digest, region: undefined }).map(
    ({ rule, signal }) => `${rule.code} ${rule.say(signal, now.report).at.path.join('.')}`,
  )
  expect(told).toEqual([
    'unlikely-jump requests.received.total',
    'unlikely-jump requests.outcomes.granted.total',
    'unlikely-jump requests.outcomes.total.total',
  ])
})
