/* What an office settles in disclosure.config.yaml reaches the rules; a mistake has its line. */
import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { disclosure, inFolder, type Ran } from '../support/command-line.ts'
import { head } from '../support/sources.ts'

const report = `${head}published: 2026-01-25
overview: 统计期限自2025年1月1日起至12月31日止。群众登陆网站查询，维护政府网站，见 https://www.example.org/a 。主动公开12条，未收到依申请公开，落实保密审查，参加培训。
proactiveDisclosure: { rules: { issued: 1, repealed: 0, inForce: 1 } }
requests: {}
disputes: {}
problems: 政策解读形式还比较单一。
otherMatters: 没有收取处理费。
`

/** The codes found in the report under a configuration, and the run itself. */
async function under(
  config: string,
  copies = 1,
): Promise<{ readonly found: readonly string[]; readonly ran: Ran }> {
  return inFolder(async (folder) => {
    writeFileSync(join(folder, 'report.yaml'), report)
    writeFileSync(join(folder, 'disclosure.config.yaml'), config)
    const names = Array.from({ length: copies }, (_, index) => `report${index || ''}.yaml`)
    for (const name of names.slice(1)) cpSync(join(folder, 'report.yaml'), join(folder, name))
    const ran = await disclosure(['check', '--format', 'json', ...names], { cwd: folder })
    const { findings } = (ran.out === '' ? { findings: [] } : JSON.parse(ran.out)) as {
      readonly findings: readonly { readonly code: string; readonly file: string }[]
    }
    return { found: findings.map(({ code }) => code).sort(), ran }
  })
}

test('without a configuration: a foreign link and a town’s rules', async () => {
  expect((await under('{}')).found).toEqual(['link-host', 'rule-power'])
})

test.each([
  ['deadlines: { township: 01-20 }', ['link-host', 'published-late', 'rule-power']],
  ['deadlines: { county: 01-20 }', ['link-host', 'rule-power']],
  [
    'deadlines: { agencies: [{ name: 青溪县枫山镇人民政府, by: 01-24 }] }',
    ['link-host', 'published-late', 'rule-power'],
  ],
  [
    'deadlines: { township: 01-20, agencies: [{ name: 青溪县枫山镇人民政府, by: 01-25 }] }',
    ['link-host', 'rule-power'],
  ],
  ['ruleMaking: [青溪县枫山镇人民政府]', ['link-host']],
  ['ruleMaking: [青溪县石桥镇人民政府]', ['link-host', 'rule-power']],
  ['words: [{ write: 登录, insteadOf: 登陆 }]', ['house-word', 'link-host', 'rule-power']],
  ['words: [{ write: 登陆网站, insteadOf: 登陆 }]', ['link-host', 'rule-power']],
  ['hosts: [example.org]', ['rule-power']],
  ['hosts: [ample.org]', ['link-host', 'rule-power']],
])('%s', async (config, expected) => {
  expect((await under(`${config}\n`)).found).toEqual(expected)
})

test.each([
  ['deadlines:\n  township: 02-30\n', 2, '次年的月-日，如 01-31'],
  ['deadlines:\n  town: 01-20\n', 2, '不认识键“town”'],
  ['words:\n  - { write: 登录, instead: 登陆 }\n', 2, '缺少“insteadOf”'],
  ['words:\n  - { write: 登录 }\n', 2, '缺少“insteadOf”'],
  ['hosts:\n  - https://example.org/\n', 2, '域名，如 example.org.cn'],
  ['ruleMaking: 市政府\n', 1, '“ruleMaking”应写成列表，如 [甲, 乙]'],
  ['agencies:\n  - { name: 甲镇人民政府, formerly: 甲乡人民政府 }\n', 2, '“agencies.0.formerly”应写成列表'],
  ['rules: [stock]\n', 1, '“rules”应逐项写“键: 值”'],
  ['words:\n  - { write: [登录], insteadOf: 登陆 }\n', 2, '“words.0.write”应写文字'],
  ['words:\n  - { write: 登录, insteadOf: "" }\n', 2, '“words.0.insteadOf”不能是空的'],
  ['regions:\n  - { name: 甲县人民政府, members: [] }\n', 2, '“regions.0.members”至少要写一项'],
  ['# 乡镇\n- rules: { rule-power: off }\n', 1, '文件内容不是“键: 值”'],
  ['rules: { rule-power: off }\n---\nrules: { link-host: off }\n', 2, '这里开始了第二份文档（---）'],
  [
    'houseRules:\n  - { code: few, title: 少, why: 少, range: { cells: [requests.received.total], min: 5, max: 1 } }\n',
    2,
    '“houseRules.0.range”的下限 5 大于上限 1，没有数能合格',
  ],
  [
    'regions:\n  - { name: 甲县人民政府, members: [甲县人民政府] }\n',
    2,
    '“甲县人民政府”不能是自己的所属单位；本级的报告如用办公室的名义，写办公室的全称',
  ],
  [
    'regions:\n  - name: 甲县人民政府\n    members:\n      - 乙镇人民政府\n      - 甲县 人民政府\n',
    5,
    '不能是自己的所属单位',
  ],
  [
    'agencies:\n  - { name: 甲镇人民政府, formerly: [丙乡人民政府] }\n  - { name: 乙镇人民政府, formerly: [丙乡人民政府] }\n',
    3,
    '曾用名“丙乡人民政府”已写给“甲镇人民政府”，只能写给一个机关',
  ],
  [
    'regions:\n  - { name: 甲县人民政府, members: [乙镇人民政府] }\n  - { name: 丙县人民政府, members: [丁镇人民政府] }\n  - { name: 甲县 人民政府, members: [戊镇人民政府] }\n',
    4,
    '“regions”的第 1 条和第 3 条都是“甲县 人民政府”，分不清谁的成员是谁的',
  ],
  [
    'agencies:\n  - { name: 新县人民政府, formerly: [旧县人民政府] }\nregions:\n  - { name: 新县人民政府, members: [乙镇人民政府] }\n  - { name: 旧县人民政府, members: [丁镇人民政府] }\n',
    5,
    '“regions”的第 1 条和第 2 条都是“旧县人民政府”',
  ],
])('%j is refused at line %i', async (config, line, words) => {
  const { ran } = await under(config)
  expect(ran.code).toBe(2)
  expect(ran.err).toContain(`第 ${line} 行`)
  expect(ran.err).toContain(words)
})

test.each([
  ['deadlines:\n  township: 13-01\n', '“deadlines.township” cannot be written so; write it like 01-31'],
  ['hosts:\n  - https://example.org/\n', '“hosts.0” cannot be written so; write it like example.org.cn'],
  [
    'houseRules:\n  - { code: A b, title: 少, why: 少, phrase: { in: overview, anyOf: [a] } }\n',
    '“houseRules.0.code” cannot be written so; write it like few-requests',
  ],
])('in English too what to write is said: %j', async (config, words) => {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'report.yaml'), report)
    writeFileSync(join(folder, 'disclosure.config.yaml'), config)
    const { code, err } = await disclosure(['check', '--lang', 'en', 'report.yaml'], { cwd: folder })
    expect(code).toBe(2)
    expect(err).toContain(words)
  })
})

test.each(['', '\n', '# 以后再写\n\n', '---\n# 以后再写\n'])(
  'a configuration in which nothing is written, %j, changes nothing',
  async (config) => {
    const { found, ran } = await under(config)
    expect(ran.err).toBe('')
    expect(found).toEqual(['link-host', 'rule-power'])
  },
)

test('ranges with one value, and an agency with several former names, are no contradiction', async () => {
  const config =
    'houseRules:\n  - { code: few, title: 少, why: 少, range: { cells: [requests.received.total], min: 0, max: 0 } }\nagencies:\n  - { name: 甲镇人民政府, formerly: [丙乡人民政府, 丁乡人民政府] }\n'
  expect((await under(config)).ran.err).toBe('')
})

test('an option with choices says which there are', async () => {
  await inFolder(async (folder) => {
    const run = (...argv: readonly string[]): Promise<Ran> =>
      disclosure(['check', 'report.yaml', '--fail-on', 'fatal', ...argv], { cwd: folder })
    expect((await run()).err).toContain('不能是“fatal”，可以是 error、warning、note。')
    expect((await run('--lang', 'en')).err).toContain('cannot be “fatal”, but one of error, warning, note.')
  })
})

test('--max-warnings says what it takes', async () => {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'report.yaml'), report)
    const run = (...argv: readonly string[]): Promise<Ran> =>
      disclosure(['check', 'report.yaml', ...argv], { cwd: folder })
    expect(await run('--max-warnings=-1')).toMatchObject({
      code: 2,
      err: '错误：--max-warnings 后面写 0 或正整数，不能是“-1”\n',
    })
    const { err } = await run('--max-warnings=1.5', '--lang', 'en')
    expect(err).toContain('--max-warnings takes 0 or a positive whole number, not “1.5”')
  })
})
