/* Rules over prose come to an end, whatever stands in it: a pattern that goes wrong on one of these takes minutes. */
import { compiled, head } from '../support/sources.ts'

const units = [
  '的的',
  '2024年，我镇公开',
  '（三）',
  '1、\n\n',
  '公开 ',
  '全县共公开',
  '未收到政府信息公开申请，',
  '{',
  'XX',
  '（具体',
  '2024年1月1日至',
  '1',
  '，区政府及时',
  '信息处理费100元，',
  '暂无',
  'http://a.',
  '国办公开办函',
  '根据做好2024年',
  '⼯',
  '新收政府信息公开申请1件，',
  '收到',
  '，',
  '其中',
  '（',
  'X',
  '2021年',
  '\ufeff',
  '0123456789',
  '\u3000',
  '\n',
  '〔2021〕',
  '公开〔2021〕1号X年，其中1件',
  '\u202e',
  '\ud800',
  '**a ',
  '[a](',
  '[a](javascript:x) ',
  '一\n',
  '{{x}}',
  '> ',
]

const tables = 'requests: { received: [3, 0, 0, 0, 0, 0, 3] }\n'

test.each(units)('40,000 characters of %j are read and judged to the end', (unit) => {
  const prose = JSON.stringify(unit.repeat(40_000 / unit.length))
  const { findings } = compiled(`${head}overview: ${prose}\nproblems: 公开不够\n${tables}`)
  expect(findings.length).toBeGreaterThan(0)
  expect(findings.length).toBeLessThan(200)
})

test('of many figures that the table does not have, the first twenty are told', () => {
  const { findings } = compiled(`${head}overview: ${'新收政府信息公开申请1件，'.repeat(100)}\n${tables}`)
  expect(findings.filter(({ code }) => code === 'figure-in-prose')).toHaveLength(20)
})

test('of amounts that differ from the table a rule tells a few', () => {
  const text = '收取行政事业性收费7.5万元。'.repeat(500)
  const { findings } = compiled(
    `${head}proactiveDisclosure: { adminFees: { amount: 3 } }\noverview: ${text}\n`,
  )
  expect(findings.filter(({ code }) => code === 'fees-in-prose')).toHaveLength(20)
})
