/* A row that stands one cell beside its own is moved back. */
import { compiled, head } from '../../support/sources.ts'
import type { Finding } from '../../../src/finding/finding.ts'

const beginning = `${head}overview: 一\notherMatters: 六\nproblems: 五\nproactiveDisclosure: {}\ndisputes: {}\n`

/** A report whose columns tie out with the row for partial disclosure as it should be, and as it is written. */
const written = (partial: string, last = 0): readonly Finding[] =>
  compiled(`${beginning}requests:
  received: [340, 9, 0, 0, 2, ${last}, ${351 + last}]
  carriedIn: [0, 0, 0, 0, 0, 0, 0]
  outcomes:
    granted: [21, 2, 0, 0, 0, 0, 23]
    partial: ${partial}
    total: [340, 9, 0, 0, 2, ${last}, ${351 + last}]
  carriedOut: [0, 0, 0, 0, 0, 0, 0]
`).findings.filter(({ candidates }) => candidates !== undefined)

const changesOf = ({ candidates: [first] = [] }: Finding): Readonly<Record<string, string>> =>
  Object.fromEntries((first?.changes ?? []).map(({ path, to }) => [path.split('.').at(-1) ?? '', to]))

test.each([
  ['to the right', '[0, 319, 7, 0, 0, 2, 328]'],
  ['to the right, noughts blank', '[~, 319, 7, ~, ~, 2, 328]'],
  ['to the right, without a total', '{ commercial: 319, research: 7, other: 2 }'],
])('moved %s', (_, partial) => {
  const findings = written(partial)
  expect(findings.length).toBeGreaterThan(3)
  for (const finding of findings) {
    expect(changesOf(finding)).toEqual({
      naturalPerson: '319',
      commercial: '7',
      research: '0',
      legalService: '2',
      other: '0',
    })
    expect(finding.mend?.zh).toContain('整行的数错开了一格')
    expect(finding.mend?.en).toContain('the figures of the row stand one cell beside their own')
  }
})

test('moved to the left', () => {
  const findings = compiled(`${beginning}requests:
  received: [1, 30, 4, 0, 2, 8, 45]
  outcomes: { granted: [1, 0, 0, 0, 0, 0, 1], partial: [30, 4, 0, 2, 8, 0, 44], total: [1, 30, 4, 0, 2, 8, 45] }
`).findings.filter(({ candidates }) => candidates !== undefined)
  expect(findings.length).toBeGreaterThan(3)
  for (const finding of findings)
    expect(changesOf(finding)).toEqual({
      naturalPerson: '0',
      commercial: '30',
      research: '4',
      publicInterest: '0',
      legalService: '2',
      other: '8',
    })
})

test('two neighbours that changed places are still just that', () => {
  const findings = written('[7, 319, 0, 0, 2, 0, 328]')
  expect(findings.length).toBeGreaterThan(1)
  for (const finding of findings) {
    expect(changesOf(finding)).toEqual({ naturalPerson: '319', commercial: '7' })
    expect(finding.mend?.zh).toContain('两格的数互换')
  }
  for (const finding of written('[319, 7, 0, 0, 0, 2, 328]'))
    expect(changesOf(finding)).toEqual({ legalService: '2', other: '0' })
})

test('no figure falls off the end', () => {
  for (const finding of written('[319, 7, 0, 0, 2, 3, 331]', 4))
    expect(finding.mend?.zh ?? '').not.toContain('错开')
})
