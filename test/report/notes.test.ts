import { compiled, head } from '../support/sources.ts'

test.each([
  ['一条说明', ['一条说明']],
  ['[第一条, 第二条]', ['第一条', '第二条']],
  ['~', []],
  ['', []],
])('table notes written as %j', (written, expected) => {
  const { report, findings } = compiled(`${head}requests:\n  notes: ${written}\n`)
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  const section = report?.sections.find(({ spec }) => spec.key === 'requests')
  expect(section?.kind === 'table' && section.notes).toEqual(expected)
})
