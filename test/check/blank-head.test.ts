/* A head that is still blank, as an import of a cut page leaves it: told once, and no rule goes by what is not there. */
import { compiled } from '../support/sources.ts'

const text = `现将2024年政府信息公开情况报告如下，我局依法办理。本报告数据统计期限为2024年1月1日至2024年12月31日。`
const rest = `published: 2020-01-05
overview: |
  ${text}
  2024年，我镇主动公开政府信息36条。根据国办公开办函〔2019〕60号文件编制。
proactiveDisclosure:
  rules: { issued: 3, repealed: 0, inForce: 3 }
otherMatters: 收取信息处理费105元。
`
const codesOf = (head: string): readonly string[] =>
  compiled(`${head}${rest}`).findings.map(({ code }) => code)

const goingByTheHead = [
  'other-agency',
  'other-year',
  'other-notice',
  'published-late',
  'published-early',
  'rule-power',
  'wrong-period',
]

test('rules that go by the year, the agency or its level say nothing where it is blank', () => {
  const whole = codesOf('year: 2025\nagency: { name: 青溪县枫山镇人民政府, level: township }\n')
  const met = goingByTheHead.filter((code) => whole.includes(code))
  expect(met.length).toBeGreaterThanOrEqual(5)
  const blank = compiled(`edition: 2021\nyear: ~\nagency: { name: ~, level: ~ }\n${rest}`).findings
  expect(blank.filter(({ code }) => goingByTheHead.includes(code))).toEqual([])
  expect(blank.length).toBeGreaterThanOrEqual(3)
  for (const { message, fix } of blank)
    for (const words of [message.zh, message.en, fix?.zh ?? '', fix?.en ?? ''])
      expect(words).not.toMatch(/自0年|\bNaN|（）|\(\)|undefined|“~”/)
})

test('a period is not asked for where the year is not known', () => {
  const source = (head: string): string => `${head}overview: 全年主动公开政府信息36条。\n`
  const of = (head: string): readonly string[] => compiled(source(head)).findings.map(({ code }) => code)
  expect(of('year: 2025\nagency: { name: 青溪县枫山镇人民政府, level: township }\n')).toContain(
    'missing-period',
  )
  expect(
    of('edition: 2021\nyear: ~\nagency: { name: 青溪县枫山镇人民政府, level: township }\n'),
  ).not.toContain('missing-period')
})

test('what is blank and required is said to be blank, and what belongs there', () => {
  const said = compiled('edition: 2021\nyear: ~\nagency: { name: ~, level: ~ }\n').findings.map(
    ({ message, fix }) => [message.zh, fix?.zh ?? ''],
  )
  expect(said).toContainEqual(['“year”还空着，应是整数', '写上内容'])
  expect(said).toContainEqual(['“agency.name”还空着，应是文字', '写上内容'])
  expect(said).toContainEqual([
    '“agency.level”还空着',
    '可用：province、prefecture、county、department、township',
  ])
  expect(compiled('year:\n').findings.map(({ message }) => message.zh)).toEqual(['年度还空着'])
})
