import { tidy } from '../../src/report/tidy/tidy.ts'

test('the line for editors names the schema of the keys that are written', () => {
  const schema = (name: string): string => `# yaml-language-server: $schema=../schemas/${name}\n`
  const rest = 'year: 2025\nagency: { name: 甲镇人民政府, level: township }\n'
  const line = (text: string, keys?: 'zh' | 'en'): string =>
    `${(tidy({ name: 'r.yaml', text: text + rest }, { keys }).value ?? '').split('\n')[0] ?? ''}\n`
  const [english, chinese] = [schema('report-2021.schema.json'), schema('report-2021.zh.schema.json')]
  expect(line(english, 'zh')).toBe(chinese)
  expect(line(chinese, 'zh')).toBe(chinese)
  expect(line(chinese, 'en')).toBe(english)
  expect(line(chinese)).toBe(chinese)
  expect(line(schema('own.json'), 'zh')).toBe(schema('own.json'))
})
