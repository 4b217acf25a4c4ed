/* The short way of reading against the library's: where both speak, they say the same. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fc } from '../support/fixed-cases.ts'
import { composed } from '../../src/read/composed.ts'
import { ordinary } from '../../src/read/ordinary.ts'
import { prescan } from '../../src/read/prescan.ts'
import type { Outcome } from '../../src/finding/finding.ts'
import type { Source } from '../../src/source/source.ts'
import type { MapNode } from '../../src/source/tree.ts'
import { filesIn, root } from '../support/sources.ts'

const files = [
  ...filesIn('examples', /\.yaml$/),
  ...filesIn('test/check/rules', /\.yaml$/),
  ...filesIn('test/field', /\.yaml$/),
]
const texts = files.map((file) => readFileSync(join(root, file), 'utf8'))

function longWay(source: Source): Outcome<MapNode> {
  const tokens = prescan(source)
  return tokens.value ? composed(source, tokens.value) : { value: undefined, findings: tokens.findings }
}

/** True when the short way took the text; both ways must then give the same tree, ranges and all. */
function isTaken(text: string): boolean {
  const source = { name: 'report.yaml', text }
  const short = ordinary(source)
  if (!short) return false
  const { value, findings } = longWay(source)
  if (findings.length > 0 || JSON.stringify(value) !== JSON.stringify(short)) {
    expect({ text, findings: findings.map(({ message }) => message.zh), short }).toEqual({
      text,
      findings: [],
      short: value,
    })
  }
  return true
}

test('every report of the repository is read the short way, but for two with values that are not written', () => {
  expect(files.length).toBeGreaterThan(60)
  expect(files.filter((_, index) => !isTaken(texts[index] ?? ''))).toEqual([
    'test/check/rules/empty-section.yaml',
    'test/check/rules/figure-form.yaml',
  ])
})

const signs = [
  ...': {}[],#|>-?&*!%@`"\'\\~\t\n\r =<',
  '\n  ',
  '\n    ',
  '\n\n',
  ': ',
  ' # ',
  '- ',
  '\n- ',
  ', ',
  '|-\n',
  '>+\n',
  '""',
  "''",
  '{ a: 1 }',
  '[1, 2]',
  'a: 1\n',
  '\r\n',
  '\n \n',
  '\n]',
  '\n}',
  'a:',
  '-1',
  '-,',
  '---\n',
  '...\n',
  '\u3000',
  '：',
  '甲',
]

/** A text with a few signs put in, taken out, or lines moved. */
const damaged = fc
  .record({
    text: fc.constantFrom(
      ...texts.map((text) => text.slice(0, 3000)),
      'a: 1\nb:\n  - c: 2\n    d: [3, { e: 4 }]\n  - f\ng: |\n  h\n\n  i\n\nj: "k" # l\n',
    ),
    cuts: fc.array(
      fc.record({
        at: fc.nat(3000),
        drop: fc.nat(6),
        put: fc.array(fc.constantFrom(...signs), { maxLength: 3 }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ text, cuts }) =>
    cuts.reduce((now, { at, drop, put }) => {
      const place = at % (now.length + 1)
      return now.slice(0, place) + put.join('') + now.slice(place + drop)
    }, text),
  )

test('a damaged source is read alike, or left to the library', () => {
  let [taken, all] = [0, 0]
  fc.assert(
    fc.property(damaged, (text) => {
      all += 1
      if (isTaken(text)) taken += 1
    }),
    { numRuns: 3000 },
  )
  // Enough of them get through for this to mean something.
  expect(taken).toBeGreaterThan(all / 10)
  expect(taken).toBeLessThan(all)
})

test.each([
  ['keys', Array.from({ length: 4_001 }, (_, index) => `k${index}: 1\n`).join('')],
  ['items', `a: [${'1,'.repeat(40_000)}1]\n`],
  ['brackets', `a: ${'['.repeat(17)}1${']'.repeat(17)}\n`],
  ['indentation', `a:\n${' '.repeat(129)}b: 1\n`],
  ['blank lines', `a: 1\n${'\n'.repeat(60_001)}`],
])('more %s than a report has are left to the first look at the tokens', (_, text) => {
  const source = { name: 'report.yaml', text }
  expect(ordinary(source)).toBeUndefined()
  expect(prescan(source).findings).toHaveLength(1)
})
