/* An office's own rules: declared in its configuration, or written in a module that it names. */
import { Ajv } from 'ajv'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { spawnSync } from 'node:child_process'
import { disclosure, inFolder, type Ran } from '../support/command-line.ts'
import { head, root } from '../support/sources.ts'

const tables = `requests:
  received: { naturalPerson: 2 }
  carriedOut: { naturalPerson: 2 }
proactiveDisclosure:
  licensing: { decisions: 120 }
  penalties: { decisions: 30 }
disputes: {}
`
const prose = 'overview: 本年度情况如下。\nproblems: 公开的内容还不够及时。\notherMatters: 没有其他事项。\n'
const report = head + prose + tables

/** A report checked under a configuration, in a folder of its own. */
const under = (config: string, argv: readonly string[] = [], files: Readonly<Record<string, string>> = {}) =>
  inFolder(async (folder): Promise<Ran> => {
    for (const [name, text] of Object.entries({
      'disclosure.config.yaml': config,
      'report.yaml': report,
      ...files,
    })) {
      mkdirSync(join(folder, name, '..'), { recursive: true })
      writeFileSync(join(folder, name), text)
    }
    return disclosure(['check', 'report.yaml', ...argv], { cwd: folder })
  })

const rule = (body: string): string => `houseRules:
  - code: own-rule
    title: 本省要求
    why: 某某办函〔2025〕1号
${body.replace(/^/gm, '    ')}
`

const identity = (right: number): string =>
  rule(`identity:
  left: [proactiveDisclosure.licensing.decisions]
  right: [proactiveDisclosure.penalties.decisions${', proactiveDisclosure.penalties.decisions'.repeat(right)}]`)

test('an identity over named cells', async () => {
  const { out, code } = await under(identity(1))
  expect(code).toBe(0)
  expect(out).toContain('本省要求')
  expect(out).toContain('表二 · 行政许可 · 处理决定 ＝ 120')
  expect(out).toContain('＝ 60，相差 60')
  expect(out).toContain('某某办函〔2025〕1号')
  expect((await under(identity(3))).out).not.toContain('本省要求')
})

test('a range, both bounds inclusive', async () => {
  const of = (bounds: string): string =>
    rule(`severity: error\nrange: { cells: [proactiveDisclosure.licensing.decisions], ${bounds} }`)
  const { out, code } = await under(of('max: 119'))
  expect(code).toBe(1)
  expect(out).toContain('为 120，应不大于 119')
  expect((await under(of('min: 121'))).code).toBe(1)
  expect((await under(of('min: 120, max: 120'))).code).toBe(0)
  expect((await under(of('min: 0.5, max: 119.99'))).out).toContain('应在 0.5 到 119.99 之间')
})

test('a required phrase', async () => {
  const of = (words: string): string => rule(`fix: 写明统计期限\nphrase: { in: overview, anyOf: [${words}] }`)
  const { out } = await under(of('统计期限, 统计时段'))
  expect(out).toContain('“总体情况”里没有“统计期限”或“统计时段”')
  expect(out).toContain('写明统计期限')
  expect((await under(of('统计期限, 情况 如下'))).out).not.toContain('本省要求')
})

test('cells and prose are named by the labels of the form as well', async () => {
  const cells = '主动公开政府信息情况.行政许可.处理决定'
  const ranged = rule(`range: { cells: [${cells}], max: 119 }`)
  expect((await under(ranged)).out).toContain('为 120，应不大于 119')
  const added = rule(
    `identity: { left: [收到和处理政府信息公开申请情况.本年新收.自然人], right: [${cells}] }`,
  )
  expect((await under(added)).out).toContain(
    '表三 · 本年新收 · 自然人 ＝ 2；表二 · 行政许可 · 处理决定 ＝ 120，相差 118',
  )
  const phrase = rule('phrase: { in: 总体情况, anyOf: [统计期限] }')
  expect((await under(phrase)).out).toContain('“总体情况”里没有“统计期限”')
})

test('a cell may be named by its place in a row as printed', async () => {
  const { out } = await under(rule('range: { cells: [requests.received.0], max: 1 }'))
  expect(out).toContain('表三 · 本年新收 · 自然人为 2，应不大于 1')
})

test('house rules are tuned, chosen, waived and explained like ours', async () => {
  const broken = identity(1)
  expect((await under(`${broken}rules: { own-rule: error }\n`)).code).toBe(1)
  expect((await under(broken, ['--rule', 'own-rule', '--fail-on', 'warning'])).code).toBe(1)
  const waived = { 'report.yaml': `${report}waivers: [{ rule: own-rule, reason: 已说明 }]\n` }
  expect((await under(broken, ['--fail-on', 'warning', '--rule', 'own-rule'], waived)).code).toBe(0)
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'disclosure.config.yaml'), broken)
    const { out } = await disclosure(['explain', 'own-rule'], { cwd: folder })
    expect(out).toMatch(/^own-rule  提醒  本省要求\n/)
    expect((await disclosure(['explain'], { cwd: folder })).out).toContain('own-rule')
  })
})

test.each([
  [
    identity(1).replace('licensing', 'licencing'),
    '第 2 行：没有“proactiveDisclosure.licencing.decisions”，是否要写 proactiveDisclosure.licensing.decisions？',
  ],
  [
    rule('range: { cells: [收到和处理政府信息公开申请情况.本年新手.自然人], max: 1 }'),
    '没有“收到和处理政府信息公开申请情况.本年新手.自然人”，是否要写 收到和处理政府信息公开申请情况.本年新收.自然人？',
  ],
  [rule('phrase: { in: 总体状况, anyOf: [a] }'), '没有“总体状况”'],
  [rule('phrase: { in: overveiw, anyOf: [a] }'), '没有“overveiw”，是否要写 overview？'],
  [identity(1).replace('own-rule', 'stock'), '代码“stock”已有规则使用'],
  [
    rule('phrase: { in: overview, anyOf: [a] }\nrange: { cells: [a], min: 1 }'),
    '要写 identity、range、phrase 中的一个，也只能写一个',
  ],
  ['modules: [rules.mjs]\n', '只在用 --config disclosure.config.yaml 指明它时才运行'],
])('a mistake is told: %j', async (config, words) => {
  const { code, err, out } = await under(config)
  expect(code).toBe(2)
  expect(out).toBe('')
  expect(err).toContain(words)
})

const bin = join(root, 'bin/disclosure.js')

const moduleConfig = 'modules: [rules.mjs]\nrules: { town-licences: error }\n'

/** A report checked by the built program under a configuration that names a module. */
const withModule = (
  source: string,
  { config = moduleConfig, more = [] }: { readonly config?: string; readonly more?: readonly string[] } = {},
): Promise<{ code: number | null; out: string; err: string }> =>
  inFolder((folder) => {
    writeFileSync(join(folder, 'own.yaml'), config)
    writeFileSync(join(folder, 'rules.mjs'), source)
    writeFileSync(join(folder, 'report.yaml'), report)
    const argv = [bin, 'check', 'report.yaml', '--config', 'own.yaml', ...more]
    const { status, stdout, stderr } = spawnSync(process.execPath, argv, { cwd: folder, encoding: 'utf8' })
    return { code: status, out: stdout, err: stderr }
  })

const cell = 'proactiveDisclosure.licensing.decisions'
const licences = `export default [{
  code: 'town-licences',
  title: { zh: '乡镇许可过多', en: 'too many licences for a town' },
  why: '某某办函〔2025〕1号',
  *judge(report) {
    const at = 'proactiveDisclosure.licensing.decisions'
    if (report.agency.level === 'township' && Number(report.figure(at)) > 100)
      yield { at, message: '有 ' + report.figure(at) + ' 件' }
    if (report.prose('overview').includes('如下')) yield { at: { in: 'overview', words: '如下' }, message: '不要写“如下”' }
  },
}]
`

test('a module’s rules see cells and prose, and mark the words', async () => {
  const { code, out } = await withModule(licences)
  expect(code).toBe(1)
  expect(out).toContain('有 120 件')
  expect(out).toMatch(/本年度情况如下。\n.*\^{4}\n/)
})

test('JSON with findings of house rules holds to its schema, which takes no odd code', async () => {
  const schema = JSON.parse(readFileSync(join(root, 'schemas/finding.schema.json'), 'utf8')) as object
  const holds = new Ajv({ strict: true, allErrors: true }).compile(schema)
  const config = `${moduleConfig}houseRules:
  - { code: own-identity, title: 恒等, why: 通知, identity: { left: [${cell}], right: [requests.received.total] } }
  - { code: own-range, title: { zh: 范围, en: range }, why: 通知, fix: 核对, range: { cells: [${cell}], max: 1 } }
  - { code: own-phrase, title: 应有的话, why: 通知, phrase: { in: overview, anyOf: [第一责任人] } }
`
  const { out } = await withModule(licences, { config, more: ['--format', 'json'] })
  const result = JSON.parse(out) as { readonly findings: readonly { readonly code: string }[] }
  const own = ['own-identity', 'own-phrase', 'own-range', 'town-licences']
  expect(result.findings.map(({ code }) => code)).toEqual(expect.arrayContaining(own))
  holds(result)
  expect(holds.errors ?? []).toEqual([])
  for (const code of ['Own', 'own_range', '', '-own', 3])
    expect(holds({ ...result, findings: [{ ...result.findings[0], code }] })).toBe(false)
})

test('a module may name cells and prose by the labels of the form', async () => {
  const { out } = await withModule(
    licences
      .replace('proactiveDisclosure.licensing.decisions', '主动公开政府信息情况.行政许可.处理决定')
      .replace("prose('overview')", "prose('总体情况')")
      .replace("in: 'overview'", "in: '总体情况'"),
  )
  expect(out).toContain('有 120 件')
  expect(out).toMatch(/本年度情况如下。\n.*\^{4}\n/)
})

test.each([
  ['export default [{}]', '应默认导出一个数组'],
  ['export default 3 +', 'rules.mjs 不能加载'],
  [
    licences.replace('report.agency.level', 'report.nothing.level'),
    '自定规则 town-licences 在 report.yaml 上出错',
  ],
])('a module that is wrong is told, and is the caller’s affair: %j', async (source, words) => {
  const { code, err } = await withModule(source)
  expect(code).toBe(2)
  expect(err).toContain(words)
  expect(err).not.toContain('disclosure 自身出错')
})
