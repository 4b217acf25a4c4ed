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
