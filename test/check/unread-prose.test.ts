/* Prose that is refused, or a file that cannot be read: what the rest does not say may stand there, and is not missing. */
import { limits } from '../../src/read/limits.ts'
import { compiled, head } from '../support/sources.ts'

const tooLong = '长'.repeat(limits.proseLine + 1)
const period = '本报告所列数据的统计期限自2025年1月1日起至12月31日止。'
const unpaid = 'requests: { outcomes: { otherHandling: { feeUnpaid: { naturalPerson: 2 } } } }\n'
const codesOf = (rest: string): readonly string[] =>
  compiled(`${head}${unpaid}otherMatters: 无其他事项。\n${rest}`).findings.map(({ code }) => code)

const ofTheWhole = ['missing-period', 'fees-unmentioned']
const missing = (rest: string): readonly string[] => codesOf(rest).filter((code) => ofTheWhole.includes(code))

test('nothing is called missing from prose of which a part could not be read', () => {
  expect(missing('overview: 全年公开信息36条。\n')).toEqual(expect.arrayContaining(ofTheWhole))
  const refused = `${period}\n\n  收取信息处理费100元。\n\n  ${tooLong}\n`
  for (const key of ['preamble', 'overview', 'problems']) {
    const found = codesOf(`${key}: |\n  ${refused}`)
    expect(found).toContain('prose-size')
    expect(found.filter((code) => ofTheWhole.includes(code))).toEqual([])
  }
  expect(missing('overview: { file: absent.md }\n')).toEqual([])
  expect(missing('overview: ~\nproblems: ""\n')).toEqual(expect.arrayContaining(ofTheWhole))
})
