/* What a cell accepts, by how it is written: counts, changes and amounts. Nothing is converted or guessed. */
import { rules } from '../../src/check/rules.ts'
import type { Finding } from '../../src/finding/finding.ts'
import { compiled } from '../support/sources.ts'

type Kind = 'count' | 'change' | 'amount' | 'unitAmount'

const prose = 'overview: 情况\nproblems: 问题\notherMatters: 事项\nrequests: {}\ndisputes: {}\n'
const places: Readonly<Record<Kind, (written: string) => string>> = {
  count: (written) => `rules: { issued: ${written} }`,
  change: (written) => `licensing: { change: ${written} }`,
  amount: (written) => `adminFees: { amount: ${written} }`,
  unitAmount: (written) => `procurement: { amount: ${written} }`,
}
/** What reading says of a cell; what rules make of its figure is their affair. */
const findings = (written: string, kind: Kind): readonly Finding[] => {
  const year = kind === 'change' || kind === 'unitAmount' ? 2019 : 2025
  return compiled(
    `year: ${year}\nagency: { name: 镇, level: township }\n${prose}proactiveDisclosure:\n  ${places[kind](written)}\n`,
  ).findings.filter(({ code }) => !judging.has(code))
}
const judging: ReadonlySet<string> = new Set(rules.map(({ code }) => code))

const accepted: Readonly<Record<Kind, readonly string[]>> = {
  count: ['0', '7', '120', '999999999', '~', 'null', ''],
  change: ['0', '+3', '-3', '12', '~'],
  amount: ['0', '0.00', '12', '3.25', '0.000001', '~'],
  unitAmount: ['0元', '542.16万元', '5421600元', '3.2亿元', '~'],
}

const never = [
  '010',
  '007',
  '0x1F',
  '0o10',
  '0b11',
  '1_000',
  '１２',
  '３件',
  '12:30',
  '1e3',
  '3.',
  '.5',
  '1e400',
  '.inf',
  '.nan',
  '9007199254740993000',
  '〇',
  '٣',
  '三',
  '"1 000"',
  '=1+1',
  '/',
  '—',
  '无',
  'yes',
  'true',
  '1 2',
  '1.2.3',
  '3 件',
  '--1',
  '+-1',
  '"1,234"',
]

test.each(Object.entries(accepted) as [Kind, readonly string[]][])(
  'a %s is taken without a word',
  (kind, spellings) => {
    for (const written of spellings)
      expect({ written, found: findings(written, kind).map(({ code }) => code) }).toEqual({
        written,
        found: [],
      })
  },
)

test.each(Object.keys(accepted) as Kind[])(
  'what is no %s is refused at its place, with what to write',
  (kind) => {
    expect(never).toHaveLength(32)
    const more = {
      count: ['+5', '3.5', '-0'],
      change: ['3.5'],
      amount: ['-3', '-0', '3元'],
      unitAmount: ['-3元', '-0元', '3块'],
    }[kind]
    for (const written of [...never, ...more]) {
      const found = findings(written, kind).filter(({ severity }) => severity === 'error')
      expect({ written, count: found.length }).toEqual({ written, count: 1 })
      expect(found[0]?.code).toMatch(/^(?:figure-form|impossible-count)$/)
      expect(found[0]?.fix?.zh).toBeTruthy()
      expect(found[0]?.fix?.en).toBeTruthy()
      expect(found[0]?.at.path[0]).toBe('proactiveDisclosure')
    }
  },
)

test('a negative or decimal count is called impossible, not misspelt', () => {
  expect(findings('-3', 'count').map(({ code }) => code)).toEqual(['impossible-count'])
  expect(findings('2.5', 'count').map(({ code }) => code)).toEqual(['impossible-count'])
})

test('a quoted figure is taken, with a warning', () => {
  expect(findings('"3"', 'count').map(({ code, severity }) => [code, severity])).toEqual([
    ['quoted-figure', 'warning'],
  ])
})
