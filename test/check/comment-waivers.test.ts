import { compile } from '../../src/compile.ts'
import { codes, compiled, head } from '../support/sources.ts'

const untied = (said: string): string =>
  `${head}overview: 情况\nproblems: 问题\notherMatters: 事项\nproactiveDisclosure: {}\ndisputes: {}\nrequests:\n` +
  `  received: { naturalPerson: 3, total: 3 } ${said}\n`

/** What is said of the waivers of a source: the message and what to do. */
const complaints = (text: string): readonly (readonly [string, string | undefined])[] =>
  compiled(text)
    .findings.filter(({ code }) => code === 'waiver-rule' || code === 'unused-waiver')
    .map(({ message, fix }) => [message.zh, fix?.zh])

test('in a text nothing is a comment: it would be printed, and accepts nothing', () => {
  const slip = '公开公开工作的的情况。'
  const stray = (entry: string): readonly [string, string] => [
    '这里是文字，# 后面不是注释，会印在报告里，也不起豁免的作用',
    `从这里删去，在 waivers 下写：${entry}`,
  ]
  const entry = '- { rule: doubled-word, at: overview, reason: 原文如此 }'
  for (const written of [
    `overview: |\n  ${slip} # disclosure: allow doubled-word 原文如此\n`,
    `overview: "${slip} # disclosure: allow doubled-word 原文如此"\n`,
    `总体情况: |\n  # disclosure: allow doubled-word 原文如此\n  ${slip}\n`,
  ]) {
    expect([written, complaints(head + written)]).toEqual([written, [stray(entry)]])
    expect(compiled(head + written).waived).toEqual([])
    expect(codes(compiled(head + written))).toContain('doubled-word')
  }
  expect(complaints(`${head}title: '年报 # disclosure: allow doubled-word'\n`)).toEqual([
    stray('- { rule: doubled-word, at: title, reason: 按公布原文转录 }'),
  ])
  const behind = `${head}overview: ${slip} # disclosure: allow doubled-word 原文如此\n`
  expect(complaints(behind)).toEqual([])
  expect(codes(compiled(behind))).not.toContain('doubled-word')
  const atHead = `${head}overview: | # disclosure: allow missing-period 另有说明\n  ${slip}\n`
  expect(compiled(atHead).waived.map(({ finding: { code } }) => code)).toEqual(['missing-period'])
})

test('the entry that is advised instead can be written, whatever the reason', () => {
  for (const reason of ['as printed, page 3', '见附件: 原文如此', "the town's own words # so", '[sic]']) {
    const [told] = complaints(
      `${head}overview: |\n  工作的的情况。 # disclosure: allow doubled-word ${reason}\n`,
    )
    const entry = told?.[1]?.split('waivers 下写：')[1] ?? ''
    const { waived, findings } = compiled(`${head}overview: 工作的的情况。\nwaivers:\n  ${entry}\n`)
    expect(waived.map(({ waiver }) => waiver.reason)).toEqual([reason])
    expect(findings.map(({ code }) => code)).not.toContain('doubled-word')
  }
})

test('nor is it one in a file beside the report', () => {
  const source = { name: 'report.yaml', text: `${head}overview: { file: overview.md }\n` }
  const text = '公开工作的的情况。 # disclosure: allow doubled-word 原文如此\n'
  const beside = { beside: () => ({ value: { name: 'overview.md', text }, findings: [] }) }
  const { findings } = compile(source, beside)
  expect(
    findings.filter(({ code }) => code === 'waiver-rule').map(({ at, fix }) => [at.source.name, fix?.zh]),
  ).toEqual([
    ['overview.md', '从这里删去，在 waivers 下写：- { rule: doubled-word, at: overview, reason: 原文如此 }'],
  ])
})

test('a comment on a line of its own accepts nothing, and is told where to go', () => {
  const table = `${head}disputes:\n  # disclosure: allow sum-of-parts 原文如此\n  reconsideration: { upheld: 1, total: 2 }\n`
  expect(complaints(table)).toEqual([
    ['这条注释单独占一行，不知道管哪一行，没有起作用', '移到问题所在那一行的末尾'],
  ])
  expect(codes(compiled(table))).toContain('sum-of-parts')
})

test('a comment names several rules with commas between them', () => {
  const of = (said: string): ReturnType<typeof compiled> => compiled(untied(`# disclosure: allow ${said}`))
  const waivedBy = (said: string): readonly (readonly [string, string])[] =>
    of(said).waived.map(({ finding, waiver }) => [finding.code, waiver.reason])
  expect(waivedBy('declared-identity,link-host 原文如此')[0]).toEqual(['declared-identity', '原文如此'])
  for (const said of [
    'link-host,declared-identity 原文',
    'link-host, declared-identity 原文',
    'link-host、declared-identity：原文',
  ]) {
    expect(new Set(waivedBy(said).map(String))).toEqual(new Set(['declared-identity,原文']))
    expect(complaints(untied(`# disclosure: allow ${said}`))).toHaveLength(1)
  }
  expect(new Set(waivedBy('declared-identity, as published').map(String))).toEqual(
    new Set(['declared-identity,as published']),
  )
})

test('what is waived is told in the order of the source, like what is not', () => {
  const { waived } = compiled(
    `${head}requests:\n  received: { naturalPerson: 3 }\n  outcomes: { granted: { naturalPerson: 2 } } # disclosure: allow declared-identity 原文如此\n`,
  )
  const starts = waived.map(({ finding: { at } }) => at.range.start)
  expect(starts).toEqual([...starts].sort((left, right) => left - right))
  expect(new Set(starts).size).toBe(2)
})
