import { fc } from '../support/fixed-cases.ts'
import { titleLines } from '../../src/view/title-lines.ts'

test.each([
  ['大源镇2019年政府信息公开工作报告', ['大源镇2019年政府信息公开工作报告']],
  ['富阳区大源镇2019年政府信息公开工作年度报告', ['富阳区大源镇', '2019年政府信息公开工作年度报告']],
  [
    '杭州市富阳区大源镇人民政府2025年政府信息公开工作年度报告',
    ['杭州市富阳区大源镇人民政府', '2025年政府信息公开工作年度报告'],
  ],
])('%s', (title, lines) => {
  expect(titleLines(title)).toEqual(lines)
})

test('a title keeps its words, no line is too wide, no year is torn', () => {
  const name = fc.stringMatching(/^[\u4e00-\u9fa5]{2,40}$/)
  fc.assert(
    fc.property(name, fc.integer({ min: 2019, max: 2100 }), (agency, year) => {
      const title = `${agency}${year}年政府信息公开工作年度报告`
      const lines = titleLines(title)
      expect(lines.join('')).toBe(title)
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(21)
      expect(lines.some((line) => line.includes(String(year)))).toBe(true)
    }),
  )
})
