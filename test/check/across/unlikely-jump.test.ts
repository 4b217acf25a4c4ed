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
