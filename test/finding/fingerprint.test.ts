import { fingerprints } from '../../src/finding/fingerprint.ts'
import { compiled, head } from '../support/sources.ts'

const text = `${head}overview: 甲〇䶮乙䶮\nrequests:\n  received: { naturalPerson: 3, total: 4 }\n  carriedIn: { naturalPerson: 1, total: 2 }\n`

const printsOf = (source: string, file = 'a.yaml'): readonly string[] =>
  [...fingerprints(compiled(source).findings, file).values()].sort()

test('they stay when lines and words around them move, and tell everything else apart', () => {
  const before = printsOf(text)
  expect(before.length).toBeGreaterThan(3)
  expect(new Set(before).size).toBe(before.length)
  expect(before.every((print) => /^[0-9a-f]{32}$/.test(print))).toBe(true)
  expect(printsOf(`# 一行\n\n${text}`)).toEqual(before)
  expect(printsOf(text.replace('甲〇', '甲甲甲〇'))).toEqual(before)
  expect(printsOf(text.replaceAll('total: 4', 'total: 5'))).toEqual(before)
  expect(printsOf(text, 'b.yaml').filter((print) => before.includes(print))).toEqual([])
  const mended = printsOf(text.replace('total: 4', 'total: 3'))
  expect(mended).toHaveLength(before.length - 1)
  expect(mended.filter((print) => !before.includes(print))).toEqual([])
})

test('an identity keeps its name when a row of it is written out that was left out before', () => {
  const omitted = `${head}requests:\n  received: [3, 0, 0, 0, 0, 0, 3]\n  outcomes: { granted: [2, 0, 0, 0, 0, 0, 2] }\n`
  const broken = (source: string): readonly string[] => {
    const { findings } = compiled(source)
    const prints = fingerprints(findings, 'a.yaml')
    return findings
      .filter(({ code }) => code === 'declared-identity')
      .map((finding) => prints.get(finding) ?? '')
  }
  const before = broken(omitted)
  expect(new Set(before).size).toBe(2)
  expect(broken(`${omitted}  carriedOut: [0, 0, 0, 0, 0, 0, 0]\n`)).toEqual(before)
})
