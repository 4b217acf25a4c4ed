import { compareTexts } from '../../../src/check/across/likeness.ts'

test('the same text in two years is wholly shared, whatever its figures', () => {
  const { share, longest } = compareTexts(
    '2025年共公开信息312条，发布政策解读{{requests.received.total}}篇。',
    '2024年共公开信息 120 条，发布政策解读 6 篇。',
  )
  expect(share).toBe(1)
  expect(longest).toEqual({
    offset: 4,
    text: '年共公开信息312条，发布政策解读{{requests.received.total}}篇。',
  })
})

test('different texts share nothing; the longest shared passage is found where it stands', () => {
  expect(compareTexts('甲乙丙丁戊己庚辛壬癸', '子丑寅卯辰巳午未申酉')).toMatchObject({
    share: 0,
    longest: { text: '' },
  })
  const { longest, share } = compareTexts(
    '前面不同的话，后来坚持以公开为常态、不公开为例外，收尾不同。',
    '坚持以公开为常态、不公开为例外',
  )
  expect(longest).toEqual({ offset: 9, text: '坚持以公开为常态、不公开为例外' })
  expect(share).toBeGreaterThan(0.2)
  expect(share).toBeLessThan(0.8)
})

test('texts shorter than a run are never alike', () => {
  expect(compareTexts('无', '无').share).toBe(0)
})
