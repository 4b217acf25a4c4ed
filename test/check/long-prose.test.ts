/* Rules over prose take time in proportion to its length, whatever stands in it. */
import { check } from '../../src/check/check.ts'
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
  '⼯',
]

test.each(units)('50,000 characters of %j are judged in under a second', (unit) => {
  const prose = JSON.stringify(unit.repeat(50_000 / unit.length))
  const { report } = compiled(`${head}overview: ${prose}\nproblems: 公开不够\n`)
  if (!report) throw new Error('the source cannot be read')
  const begun = performance.now()
  check({ ...report })
  expect(performance.now() - begun).toBeLessThan(1000)
})
