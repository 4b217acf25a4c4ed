/* Prints against the texts they were taken of: the share they tell is never too small, and close enough to be of use. */
import { fc } from '../../support/fixed-cases.ts'
import { compareTexts } from '../../../src/check/across/likeness.ts'
import { mostShared, printOf, printsText, readPrints, type Print } from '../../../src/check/across/print.ts'

const words = [
  '围绕群众关切扎实推进政府信息公开工作，',
  '坚持以公开为常态、不公开为例外。',
  '全年公开信息312条，其中政策解读6篇。',
  '{{requests.received.total}}件均已按时答复；',
  '加强队伍建设，健全工作机制，',
  '　一是** 规范程序 **，二是拓宽渠道。\n',
  '接待查阅九十六人次，回应留言四十一件，',
  '{a}{{b}}}无',
]

const text = fc
  .array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 80 })
  .map((parts) => parts.join(''))

test('what a print allows is never less than the texts share', () => {
  fc.assert(
    fc.property(text, text, fc.nat(40), (one, other, cut) => {
      // Texts of very different length have prints of different length.
      const before = other + one.slice(cut)
      const { share } = compareTexts(one, before)
      expect(mostShared(printOf(one), printOf(before))).toBeGreaterThanOrEqual(share)
      expect(mostShared(printOf(before), printOf(one))).toBeGreaterThanOrEqual(
        compareTexts(before, one).share,
      )
    }),
    { numRuns: 1000 },
  )
})

const numbered = (count: number, from: number): string =>
  Array.from({ length: count }, (_, index) =>
    String.fromCharCode(0x4e00 + ((from + index * 7919) % 20_000)),
  ).join('')

test.each([60, 600, 6_000, 60_000])('a text of %i characters: the same is wholly shared', (length) => {
  const print = printOf(numbered(length, 1))
  expect(mostShared(print, print)).toBe(1)
  expect(print).toMatchObject({ length, runs: length - 7 })
  expect(print.marks.length).toBeLessThanOrEqual(4096)
})

test.each([60, 600, 6_000])('a text of %i characters: another is told from it', (length) => {
  expect(mostShared(printOf(numbered(length, 1)), printOf(numbered(length, 5)))).toBeLessThan(0.6)
})

test('a text shorter than a run shares nothing', () => {
  expect(mostShared(printOf('无'), printOf('无'))).toBe(0)
})

test('prints are read as they were written', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
      const prints = texts.map((one, index): [string, Print] => [`section${index}`, printOf(one)])
      expect([...readPrints(printsText(prints))]).toEqual(prints)
    }),
  )
})
