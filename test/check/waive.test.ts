import { compile } from '../../src/compile.ts'
import { houseRule } from '../../src/check/house/house-rule.ts'
import { codes, compiled, compiledFile, head } from '../support/sources.ts'

const rest = 'overview: 情况\nproblems: 问题\notherMatters: 事项\nproactiveDisclosure: {}\nrequests: {}\n'
const wrong =
  'disputes: { reconsideration: { upheld: 1, total: 2 }, litigation: { direct: { upheld: 1, total: 3 } } }\n'
const waiver = (lines: string): string => `waivers:\n${lines}\n`

test('a waiver covers its rule at its place and beneath, and nothing else', () => {
  const all = codes(compiled(head + rest + wrong))
  expect(all).toEqual(['sum-of-parts', 'sum-of-parts'])
  const one = compiled(
    head + rest + wrong + waiver('  - { rule: sum-of-parts, at: disputes.litigation, reason: 原文如此 }'),
  )
  expect(codes(one)).toEqual(['sum-of-parts'])
  const left = one.findings.find(({ code }) => code === 'sum-of-parts')
  expect(left?.at.path).toEqual(['disputes', 'reconsideration', 'total'])
  expect(one.waived.map(({ finding, waiver: { reason } }) => [finding.at.path.join('.'), reason])).toEqual([
    ['disputes.litigation.direct.total', '原文如此'],
  ])
  const everywhere = compiled(head + rest + wrong + waiver('  - { rule: sum-of-parts, reason: 原文如此 }'))
  expect(codes(everywhere)).toEqual([])
  expect(everywhere.waived).toHaveLength(2)
})

test('a place is a whole step of a path, and one that the form has: “disp” does not cover “disputes”', () => {
  const found = compiled(
    head + rest + wrong + waiver('  - { rule: sum-of-parts, at: disp, reason: 原文如此 }'),
  )
  expect([...codes(found)].sort()).toEqual(['sum-of-parts', 'sum-of-parts', 'wrong-value'])
})

test('what cannot be read cannot be waived, and a waiver of nothing is told', () => {
  const unreadable = compiled(
    `${head}${rest}disputes: { reconsideration: { upheld: 一 } }\n${waiver('  - { rule: figure-form, reason: 原文如此 }')}`,
  )
  expect([...codes(unreadable)].sort()).toEqual(['figure-form', 'waiver-rule'])
  const misspelt = compiled(head + rest + wrong + waiver('  - { rule: sum-of-part, reason: 原文如此 }'))
  expect(misspelt.findings.find(({ code }) => code === 'waiver-rule')?.fix?.zh).toContain('sum-of-parts')
})

test('a waiver with a term holds until its last day', () => {
  const until = waiver('  - { rule: sum-of-parts, reason: 原文如此, until: 2026-06-30 }')
  const on = (today: string): readonly string[] =>
    [...codes(compiled(head + rest + wrong + until, { waivers: true, settings: { today } }))].sort()
  expect(on('2026-06-30')).toEqual([])
  expect(on('2026-07-01')).toEqual(['expired-waiver', 'sum-of-parts', 'sum-of-parts'])
})

test('a comment accepts the findings of its own line, with a reason', () => {
  const table = (said: string): string =>
    `${head}${rest}disputes:\n  reconsideration: { upheld: 1, total: 2 } ${said}\n  litigation: { direct: { upheld: 1, total: 3 } }\n`
  const allowed = compiled(table('# disclosure: allow sum-of-parts 按公布原文转录'))
  expect(codes(allowed)).toEqual(['sum-of-parts'])
  expect(allowed.waived.map(({ waiver: { reason } }) => reason)).toEqual(['按公布原文转录'])
  expect([...codes(compiled(table('# disclosure: allow sum-of-parts')))].sort()).toEqual([
    'sum-of-parts',
    'sum-of-parts',
    'waiver-rule',
  ])
  expect([...codes(compiled(table('# disclosure: allow link-host 不相干')))].sort()).toEqual([
    'sum-of-parts',
    'sum-of-parts',
    'unused-waiver',
  ])
})

test('a waiver of what was not judged is not called unused', () => {
  const alone = (rule: string): readonly string[] =>
    codes(
      compiled(
        `${head}${rest}disputes: {}\n${waiver(`  - { rule: ${rule}, at: requests, reason: 上年更正过 }`)}`,
      ),
    )
  expect(alone('carry-over')).toEqual([])
  expect(alone('region-sum')).toEqual([])
  expect(alone('declared-identity')).toEqual(['unused-waiver'])
})

test('verdicts count what is so, waived or not', () => {
  const dayuan = 'examples/dayuan-2019/report.yaml'
  expect(compiledFile(dayuan).verdicts).toEqual({ passed: 11, broken: 2, skipped: 27 })
  expect(compiledFile(dayuan, { waivers: false }).verdicts).toEqual({ passed: 11, broken: 2, skipped: 27 })
})

test('a place is named by keys, also where the row is written as a list', () => {
  const listed = 'disputes: { litigation: { direct: [1, 0, 0, 0, 3] } }\n'
  const at = (path: string): readonly string[] =>
    codes(
      compiled(head + rest + listed + waiver(`  - { rule: sum-of-parts, at: ${path}, reason: 原文如此 }`)),
    )
  expect(at('disputes.litigation.direct.total')).toEqual([])
  expect(at('disputes.litigation.direct')).toEqual([])
  expect(at('disputes.litigation.afterReconsideration.total')).toContain('sum-of-parts')
})

test.each(['2027-02-30', '2027-13-01', '2027-00-10'])('%s is no day that a waiver could end on', (day) => {
  const said = waiver(`  - { rule: sum-of-parts, reason: 原文如此, until: ${day} }`)
  const found = compiled(head + rest + wrong + said)
  expect([...codes(found)].sort()).toEqual(['date-form', 'sum-of-parts', 'sum-of-parts'])
  const finding = found.findings.find(({ code }) => code === 'date-form')
  expect(finding?.message.zh).toBe(`历法上没有 ${day} 这一天`)
  expect(finding?.at.path).toEqual(['waivers', 0, 'until'])
})

const faults = (text: string): readonly string[] =>
  [...codes(compiled(text))].filter((code) => code !== 'sum-of-parts')

test.each([
  ['  - { rule: sum-of-parts }', ['missing-key']],
  ['  - { rule: sum-of-parts, reason: "" }', ['wrong-value']],
  ['  - { reason: 原文如此 }', ['missing-key']],
  ['  - { rule: sum-of-part }', ['missing-key', 'waiver-rule']],
])('a fault of an entry is told once: %s', (lines, expected) => {
  expect([...faults(head + rest + wrong + waiver(lines))].sort()).toEqual(expected)
})

test('what is wrong with a comment is said in its own form', () => {
  const table = (said: string): string =>
    `${head}${rest}disputes:\n  reconsideration: { upheld: 1, total: 1 } ${said}\n`
  const fault = (said: string): { title: string; message: string; fix: string | undefined } | undefined =>
    compiled(table(said))
      .findings.filter(({ code }) => code.endsWith('waiver') || code === 'waiver-rule')
      .map(({ title, message, fix }) => ({ title: title.zh, message: message.zh, fix: fix?.zh }))[0]
  expect(fault('# disclosure: allow sum-of-parts')).toEqual({
    title: '豁免不起作用',
    message: '对 sum-of-parts 的豁免没有写理由',
    fix: '在规则代码后面写明理由，如：# disclosure: allow sum-of-parts 按公布原文转录',
  })
  expect(fault('# disclosure: allow sum-of-part 原文如此')?.message).toBe('没有可以豁免的规则“sum-of-part”')
  expect(fault('# disclosure: allow sum-of-parts 原文如此')?.fix).toBe(
    '删去这条注释，或核对规则代码和所在的行',
  )
})

/** 新收 3 ＋ 上年结转 1 ≠ 办理结果 3 ＋ 结转下年度 0, of natural persons and in total. */
const untied = (said: { readonly [row: string]: string } = {}): string =>
  `${head}overview: 情况\nproblems: 问题\notherMatters: 事项\nproactiveDisclosure: {}\ndisputes: {}\nrequests:\n` +
  `  received: [3, 0, 0, 0, 0, 0, 3]${said['received'] ?? ''}\n` +
  `  carriedIn: [1, 0, 0, 0, 0, 0, 1]${said['carriedIn'] ?? ''}\n` +
  `  outcomes:\n    granted: [3, 0, 0, 0, 0, 0, 3]${said['granted'] ?? ''}\n` +
  `    total: [3, 0, 0, 0, 0, 0, 3]${said['total'] ?? ''}\n` +
  `  carriedOut: [0, 0, 0, 0, 0, 0, 0]${said['carriedOut'] ?? ''}\n`

const at = (path: string, rule = 'declared-identity'): string =>
  waiver(`  - { rule: ${rule}, at: ${path}, reason: 原文如此 }`)

const acceptedIn = (text: string): readonly string[] =>
  compiled(text).waived.map(({ finding }) => finding.at.path.join('.'))

const unusedIn = (text: string): { message: string; en: string; fix: string | undefined } | undefined =>
  compiled(text)
    .findings.filter(({ code }) => code === 'unused-waiver')
    .map(({ message, fix }) => ({ message: message.zh, en: message.en, fix: fix?.zh }))[0]

test.each(['received', 'carriedIn', 'outcomes.total', 'outcomes', 'carriedOut'])(
  'a waiver at %s accepts the identity of each column that runs through it',
  (row) => {
    const text = untied() + at(`requests.${row}`)
    expect(codes(compiled(text))).toEqual([])
    expect(acceptedIn(text)).toEqual(['requests.carriedOut.naturalPerson', 'requests.carriedOut.total'])
  },
)

test('at one cell it accepts the identity of that column alone', () => {
  const text = untied() + at('requests.carriedIn.total')
  expect(codes(compiled(text))).toEqual(['declared-identity'])
  expect(acceptedIn(text)).toEqual(['requests.carriedOut.total'])
})

test('a place that the identity does not run through accepts nothing, and the message says where it stands', () => {
  const text = untied() + at('requests.outcomes.granted')
  expect([...codes(compiled(text))].sort()).toEqual([
    'declared-identity',
    'declared-identity',
    'unused-waiver',
  ])
  expect(unusedIn(text)).toEqual({
    message:
      '在 requests.outcomes.granted 没有 declared-identity 的问题，有的在 requests.carriedOut.naturalPerson（第 14 行）、requests.carriedOut.total（第 14 行）；这条豁免没有用上',
    en: 'there is no declared-identity at requests.outcomes.granted; it stands at requests.carriedOut.naturalPerson (line 14), requests.carriedOut.total (line 14); this waiver is not used',
    fix: '删去这条豁免，或把 at 改成问题所在的一格',
  })
  expect(
    unusedIn(untied() + at('三、收到和处理政府信息公开申请情况.本年度办理结果.予以公开'))?.message,
  ).toContain('有的在 收到和处理政府信息公开申请情况.结转下年度.自然人（第 14 行）')
})

test('it accepts its own rule only, and no identity beside the one that runs through its cell', () => {
  const both = untied().replace('carriedIn: [1, 0, 0, 0, 0, 0, 1]', 'carriedIn: [1, 0, 0, 0, 0, 0, 2]')
  const text = both + at('requests.carriedIn.naturalPerson')
  expect(acceptedIn(text)).toEqual(['requests.carriedOut.naturalPerson'])
  expect([...codes(compiled(text))].sort()).toEqual(['declared-identity', 'sum-of-parts'])
  const sums = both + at('requests.carriedIn.naturalPerson', 'sum-of-parts')
  expect(acceptedIn(sums)).toEqual(['requests.carriedIn.total'])
  expect(acceptedIn(both + at('requests.received.naturalPerson', 'sum-of-parts'))).toEqual([])
})

test('a comment accepts the identities that run through the cells of its line', () => {
  const allowed = ' # disclosure: allow declared-identity 按公布原文转录'
  for (const row of ['received', 'carriedIn', 'total', 'carriedOut'])
    expect(codes(compiled(untied({ [row]: allowed })))).toEqual([])
  const beside = untied({ granted: allowed })
  expect(acceptedIn(beside)).toEqual([])
  expect(unusedIn(beside)).toEqual({
    message:
      '这一行没有 declared-identity 的问题，有的在 requests.carriedOut.naturalPerson（第 14 行）、requests.carriedOut.total（第 14 行）；这条豁免没有用上',
    en: 'there is no declared-identity on this line; it stands at requests.carriedOut.naturalPerson (line 14), requests.carriedOut.total (line 14); this waiver is not used',
    fix: '删去这条注释，或移到问题所在的一行',
  })
})

test('of two waivers the one at the place itself is used, and the other is told by which line it is needless', () => {
  const two =
    untied() + at('requests.carriedIn.total') + at('requests.carriedOut.total').slice('waivers:\n'.length)
  expect(codes(compiled(two))).toEqual(['declared-identity', 'unused-waiver'])
  expect(unusedIn(two)).toEqual({
    message: '在 requests.carriedIn.total 的 declared-identity 已由第 17 行的豁免接受，这条豁免没有用上',
    en: 'the declared-identity at requests.carriedIn.total is accepted by the waiver on line 17 already; this waiver is not used',
    fix: '删去这条豁免',
  })
})

test('a house identity is accepted at any of its cells', () => {
  const house = [
    houseRule({
      code: 'house-tie',
      title: '两处应同',
      why: '本市要求',
      identity: {
        left: ['requests.received.total'],
        right: ['requests.outcomes.granted.total', 'requests.carriedIn.total'],
      },
    }),
  ]
  const text = untied() + at('requests.carriedIn', 'house-tie')
  const found = compiled(text, { waivers: true, house })
  expect(found.waived.map(({ finding }) => finding.code)).toEqual(['house-tie'])
})

test('a comment speaks of the lines of its own file, not of a file beside it', () => {
  const source = {
    name: 'report.yaml',
    text: `${head}overview: { file: overview.md } # disclosure: allow doubled-word 原文如此\n`,
  }
  const text = '\n\n公开公开工作的的情况。\n'
  const beside = { beside: () => ({ value: { name: 'overview.md', text }, findings: [] }) }
  const { waived, findings } = compile(source, beside)
  expect(
    findings
      .filter(({ code }) => code === 'doubled-word')
      .map(
        ({
          at: {
            source: { name },
          },
        }) => name,
      ),
  ).toContain('overview.md')
  expect(waived).toEqual([])
})
