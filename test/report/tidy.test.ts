import { fc } from '../support/fixed-cases.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compile, type Compiled } from '../../src/compile.ts'
import { allEditions } from '../../src/edition/editions.ts'
import { cellsByName } from '../../src/report/cells.ts'
import { commentsIn } from '../../src/report/tidy/comments.ts'
import { tidy } from '../../src/report/tidy/tidy.ts'
import { namesOf, type Name } from '../../src/edition/names.ts'
import { filesIn, nowhere, root } from '../support/sources.ts'

type Keys = 'zh' | 'en' | undefined

function tidied(text: string, keys?: Keys): string {
  const { value, findings } = tidy({ name: 'report.yaml', text }, { keys })
  if (value === undefined) throw new Error(findings.map(({ message }) => message.en).join('\n'))
  return value
}

const compiled = (text: string): Compiled => compile({ name: 'report.yaml', text }, nowhere)

/** What a source comes to, wherever in it things stand. */
const said = (text: string): unknown => {
  const { report, findings, waived } = compiled(text)
  return {
    cells:
      report &&
      [...cellsByName(report)].map(([name, { value, state, note, unit, sign }]) => [
        name,
        value,
        state,
        note,
        unit,
        sign,
      ]),
    prose: report?.sections.map((section) =>
      section.kind === 'prose' ? section.prose?.text.trim() : section.notes,
    ),
    frame: report && [
      report.year,
      report.agency,
      report.title,
      report.published,
      report.contact,
      report.blanks,
      report.fonts,
      report.preamble?.text,
    ],
    findings: findings.map(({ code, at }) => `${code}@${at.path.join('.')}`).sort(),
    waived: waived
      .map(({ finding, waiver }) => `${finding.code}@${finding.at.path.join('.')} ${waiver.reason}`)
      .sort(),
  }
}

/** Comments in order; which language’s schema the line for editors names is another test’s affair. */
const comments = (text: string): readonly string[] =>
  commentsIn(text)
    .map((comment) => comment.text.replace('.zh.schema.json', '.schema.json'))
    .sort()

/** The laws of putting a source in order. */
function holds(text: string): void {
  for (const keys of [undefined, 'zh', 'en'] as const) {
    const once = tidied(text, keys)
    expect(tidied(once, keys)).toBe(once)
    expect(comments(once)).toEqual(comments(text))
    expect(said(once)).toEqual(said(text))
  }
  expect(tidied(tidied(text, 'zh'), 'en')).toBe(tidied(text, 'en'))
  expect(tidied(tidied(text, 'en'), 'zh')).toBe(tidied(tidied(text, 'zh'), 'zh'))
}

const sources = [...filesIn('examples', /^(?!disclosure).*\.yaml$/), ...filesIn('test/field', /\.yaml$/)]

test.each(sources)('%s', (path) => {
  holds(readFileSync(join(root, path), 'utf8'))
})

/** A source with the keys of a form at random: present or not, in any order, either language, on lines or in brackets, comments anywhere. */
const random = fc.constantFrom(...allEditions).chain((edition) => {
  const year = edition.years.from
  const comment = fc.option(
    fc.constantFrom('# 一', '# b: 2', '#三 # 四', '# disclosure: allow sum-of-parts 有意'),
    { nil: undefined, freq: 4 },
  )
  const keyOf = (name: Name): fc.Arbitrary<string> =>
    fc.constantFrom(name.key, name.chinese, ...name.spellings.filter((one) => !/[，：,]/.test(one)))
  const scalar = fc.constantFrom(
    '0',
    '1',
    '12',
    '~',
    '"3"',
    "'4'",
    '3件',
    '1.5',
    '{ value: 2, note: 其中修订 }',
    '{ 注: "甲", 数: 7 }',
  )
  type Tree = { readonly lines: (indent: string) => readonly string[]; readonly flow: string }
  const value = (name: Name): fc.Arbitrary<Tree> => {
    const { within = [] } = name
    if (within.length === 0 || within.some(({ key }) => key === 'value'))
      return scalar.map((flow) => ({ flow, lines: () => [] }))
    if (within.some(({ key }) => key === 'file'))
      return fc
        .constantFrom('正文', '"正文 #1"', "'it''s'", '"a\\tb"', '~', '"甲 \\"乙\\""')
        .map((flow) => ({ flow, lines: () => [] }))
    if (name.key === 'notes') return fc.constant({ flow: '[一, "二"]', lines: () => [] })
    return fc
      .shuffledSubarray([...within], { maxLength: Math.min(6, within.length) })
      .chain((names) =>
        fc.tuple(
          ...names.map((one) =>
            fc.record({
              key: keyOf(one),
              tree: value(one),
              isFlow: fc.boolean(),
              trail: comment,
              lead: comment,
              blank: fc.boolean(),
            }),
          ),
        ),
      )
      .map((parts): Tree => ({
        flow: `{ ${parts.map(({ key, tree }) => `${key}: ${tree.flow}`).join(', ')} }`,
        lines: (indent) =>
          parts.flatMap(({ key, tree, isFlow, trail, lead, blank }) => {
            const beneath = isFlow ? [] : tree.lines(`${indent}   `)
            const end = trail === undefined ? '' : ` ${trail}`
            return [
              ...(blank ? [''] : []),
              ...(lead === undefined ? [] : [indent + lead]),
              beneath.length > 0 ? `${indent}${key}:${end}` : `${indent}${key}:   ${tree.flow}${end}`,
              ...beneath,
            ]
          }),
      }))
  }
  const sections = namesOf(edition).filter(({ key }) =>
    edition.sections.some((section) => section.key === key),
  )
  return value({ key: '', chinese: '', spellings: [], within: sections }).map(({ lines }) =>
    [`# 头`, '', '机关: { level: 乡镇, 名称: 甲镇人民政府 }', ...lines(''), `年度: ${year}`, '# 尾', ''].join(
      '\n',
    ),
  )
})

test('laws of order, for random sources', () => {
  expect(sources).toHaveLength(24)
  fc.assert(fc.property(random, holds), { numRuns: 40 })
})

test('a source in disorder, put in order', () => {
  const source = `# yaml-language-server: $schema=x
# 关于本文件

# 豁免在前
waivers:
    -   rule: empty-section   # 一
        reason: '只有表'
    # 第二条
    - { reason: "按\\"原文\\"", rule: declared-identity, at: requests }


三、收到和处理政府信息公开申请情况:   # 表三
      办理结果:
            不予公开:  {属于国家秘密: {自然人: 1,   # 行内
                  其他: 2}, # 乙
                    process: [1,2,3,4,5,6,7]}
            # 办理结果之后
      本年新收:   {其他: 2,   自然人: 3}   # 甲
      表注: >-
          折叠
          一行

      未知: 1
overview: |2
    缩进的

  # 不是注释

agency:
  level: township
  name: 青溪县枫山镇人民政府
year: 2025
# 文末
`
  expect(tidied(source)).toBe(`# yaml-language-server: $schema=x
# 关于本文件

year: 2025

agency:
  name: 青溪县枫山镇人民政府
  level: township
overview: |2
    缩进的

  # 不是注释

收到和处理政府信息公开申请情况:  # 表三
  本年新收: { 自然人: 3, 其他: 2 }  # 甲
  办理结果:
    不予公开:
      属于国家秘密:
        自然人: 1  # 行内
        其他: 2  # 乙
      process: [1, 2, 3, 4, 5, 6, 7]
    # 办理结果之后
  表注: >-
    折叠
    一行

  未知: 1
# 豁免在前
waivers:
  - rule: empty-section  # 一
    reason: "只有表"
  # 第二条
  - { rule: declared-identity, at: requests, reason: '按"原文"' }
# 文末
`)
})

test.each([
  [
    'lines ending in CR LF keep doing so',
    'year: 2025\r\nagency: {name: 甲, level: 部门}\r\n',
    'year: 2025\r\nagency: { name: 甲, level: 部门 }\r\n',
  ],
  ['no line end at the end', 'year:   2025', 'year: 2025\n'],
  [
    'marks of a document',
    '%YAML 1.2\n---\n# 头\nyear: 2025\n...\n',
    '%YAML 1.2\n---\n# 头\nyear: 2025\n...\n',
  ],
  [
    'empty lines that a text keeps',
    'overview: |+\n    一\n\n\nyear: 2025\n',
    'year: 2025\noverview: |+\n  一\n\n\n',
  ],
  [
    'texts over several lines',
    'year: 2025\ntitle: 甲\n     乙 # 丙\npreamble: "a\n\n   b\\\n   c"\n',
    'year: 2025\ntitle: 甲\n  乙  # 丙\npreamble: "a\n\n  b\\\n  c"\n',
  ],
  [
    'values that are missing',
    'year: 2025\nrequests: { received: , notes }\ncontact:\n',
    'year: 2025\ncontact:\nrequests: { received:, notes: }\n',
  ],
  [
    'quotes that matter',
    'year: 2025\nrequests: { received: { naturalPerson: \'3\' } }\ntitle: "2025"\n',
    'year: 2025\ntitle: "2025"\nrequests: { received: { naturalPerson: "3" } }\n',
  ],
])('%s', (_what, before, after) => {
  expect(tidied(before)).toBe(after)
  expect(tidied(after)).toBe(after)
})

test('keys and fixed values are spelt in the language that is asked for; one of several Chinese words stays', () => {
  const mixed = 'year: 2025\n机关: { name: 甲街道办事处, 级别: 街道 }\nblanks: keep\n'
  expect(tidied(mixed)).toBe(mixed.replace('name: 甲', 'name: 甲'))
  expect(tidied(mixed, 'zh')).toBe('年度: 2025\n机关: { 名称: 甲街道办事处, 级别: 街道 }\n没写的格子: 留空\n')
  expect(tidied(mixed, 'en')).toBe(
    'year: 2025\nagency: { name: 甲街道办事处, level: township }\nblanks: keep\n',
  )
})

test('what cannot be read comes back as findings', () => {
  const { value, findings } = tidy({ name: 'r.yaml', text: 'year: 2025\n年度: 2025\n' }, { keys: undefined })
  expect([value, findings.map(({ code }) => code)]).toEqual([undefined, ['duplicate-key']])
})
