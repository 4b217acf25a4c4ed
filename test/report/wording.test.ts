/* Each way of breaking the schema: one sentence, at the key or value concerned, with what to write. */
import { positionAt } from '../../src/source/source.ts'
import { compiled, head } from '../support/sources.ts'

const mistakes: readonly (readonly [source: string, code: string, at: string, zh: string, en: string])[] = [
  ['agnecy: 1', 'unknown-key', '3:1', '应为“agency”', 'write “agency”'],
  [
    'requests: { recieved: { naturalPerson: 1 } }',
    'unknown-key',
    '3:13',
    '应为“received”',
    'write “received”',
  ],
  ['requests: { received: { 自燃人: 1 } }', 'unknown-key', '3:25', '应为“自然人”', 'write “自然人”'],
  [
    'requests: { received: { naturalPersons: 1 } }',
    'unknown-key',
    '3:25',
    '应为“naturalPerson”',
    'write “naturalPerson”',
  ],
  ['requests: { x: 1 }', 'unknown-key', '3:13', '这里可用：received', 'here may stand: received'],
  ['requests: 3', 'wrong-kind', '3:11', '逐项写“键: 值”', 'write “key: value” items'],
  ['requests: { received: 3 }', 'wrong-kind', '3:23', '{ naturalPerson: 3 }', '{ naturalPerson: 3 }'],
  ['requests: { received: [1, 2] }', 'row-length', '3:23', '依次为 自然人、', 'in this order: naturalPerson'],
  [
    'requests: { received: [1, 2, 3, 4, 5, 6, 7, 8] }',
    'row-length',
    '3:23',
    '空格写 ~',
    '~ for a blank cell',
  ],
  ['requests: { received: { naturalPerson: [1] } }', 'wrong-kind', '3:40', '写一个数', 'write a figure'],
  ['published: 2026年1月20日', 'wrong-value', '3:12', '写成 2026-01-20 的样子', 'write it like 2026-01-20'],
  ['overview: [1]', 'wrong-kind', '3:11', '写“键: |”', 'write “key: |”'],
  ['requests: { notes: { x: 1 } }', 'wrong-kind', '3:20', '写一条文字', 'write a text'],
  ['title: ~', 'wrong-kind', '3:8', '写上内容，或删去这一行', 'delete the line'],
  ['title: 2025', 'wrong-kind', '3:8', "加上引号：“'2025'”", "in quotes: '2025'"],
  ['edition: "2021"', 'wrong-value', '3:10', '删去引号', 'remove the quotes'],
  ['waivers: { rule: sum-of-parts }', 'wrong-kind', '3:10', '以“- ”开头', 'after “- ”'],
  ['published: 2026-02-30', 'date-form', '3:12', '', ''],
  ['blanks: zeros', 'wrong-value', '3:9', 'zero', 'zero'],
  ['fonts: mine', 'wrong-value', '3:8', '可用：', 'one of: '],
  [
    'waivers: [{ rule: sum-of-parts, at: requests }]',
    'missing-key',
    '3:11',
    '补写“reason: …”',
    'add “reason: …”',
  ],
  ['contact: { phone: [1] }', 'wrong-kind', '3:19', '只写一个值', 'write a single value'],
]

test.each(mistakes)('%s', (source, code, at, zh, en) => {
  const { findings } = compiled(`${head}${source}\n`)
  const found = findings.filter(({ severity }) => severity === 'error')
  expect(found.map((one) => one.code)).toEqual([code])
  const [finding] = found
  if (!finding) throw new Error('nothing found')
  const { line, column } = positionAt(finding.at.source, finding.at.range.start)
  expect(`${line}:${column}`).toBe(at)
  expect(finding.fix?.zh).toContain(zh)
  expect(finding.fix?.en).toContain(en)
  for (const text of [finding.message.zh, finding.message.en])
    expect(text).not.toMatch(/must|schema|#\/|undefined|\n/)
})

test.each([
  ['year: 2025\n', 'missing-key', 'agency'],
  ['agency: { name: 镇, level: township }\n', 'missing-key', 'year'],
  ['year: 2025\nagency: { level: township }\n', 'missing-key', 'name'],
  ['year: 2025\nagency: { name: 镇, level: towship }\n', 'wrong-value', 'township'],
  ['year: "2025"\nagency: { name: 镇, level: township }\n', 'wrong-kind', '删去引号'],
  ['year: 2016\nedition: 2019\nagency: { name: 镇, level: township }\n', 'year-out-of-scope', '2019'],
  ['year: 2025\nagency: { name: " ", level: township }\n', 'wrong-value', '不能为空'],
  ['year: 2018\nagency: { name: 镇, level: township }\n', 'year-out-of-scope', '2019'],
  ['year: 二〇二五\nagency: { name: 镇, level: township }\n', 'wrong-value', ''],
  ['year: 2025\nedition: 2020\nagency: { name: 镇, level: township }\n', 'unknown-edition', '2021'],
])('%j lacks what a report begins with', (source, code, word) => {
  const found = compiled(source).findings.filter(({ severity }) => severity === 'error')
  expect(found.map((one) => one.code)).toContain(code)
  expect(found.map(({ message, fix }) => message.zh + (fix?.zh ?? '')).join()).toContain(word)
})

test('very many mistakes are told up to a limit, and how many more there are', () => {
  const keys = Array.from({ length: 500 }, (_, index) => `k${index}: 1`).join('\n')
  const { findings } = compiled(`${head}${keys}\n`)
  expect(findings.length).toBeLessThanOrEqual(210)
  expect(findings.filter(({ code }) => code === 'more-findings')).toHaveLength(1)
})
