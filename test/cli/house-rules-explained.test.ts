/* House rules are explained like ours. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { spawnSync } from 'node:child_process'
import { disclosure, inFolder } from '../support/command-line.ts'
import { root } from '../support/sources.ts'

const rule = (body: string): string => `houseRules:
  - code: own-rule
    title: 本省要求
    why: 某某办函〔2025〕1号
${body.replace(/^/gm, '    ')}
`

const identity = rule(`identity:
  left: [proactiveDisclosure.licensing.decisions]
  right: [proactiveDisclosure.penalties.decisions]`)

/** What `explain` tells of a rule declared in a configuration. */
const explained = (config: string, language = 'zh'): Promise<string> =>
  inFolder(async (folder) => {
    writeFileSync(join(folder, 'disclosure.config.yaml'), config)
    const argv = ['explain', 'own-rule', '--lang', language]
    return (await disclosure(argv, { cwd: folder })).out
  })

/** The examples that a page shows, bad and good. */
function examplesIn(page: string): readonly string[] {
  const [, both = ''] = page.split('会被指出\n', 2)
  const at = page.indexOf('不会被指出\n')
  if (at < 0) return []
  return [both.replace(/\n不$/, ''), page.slice(at + '不会被指出\n'.length)].map((text) =>
    text.replace(/^ {2}/gm, ''),
  )
}

const head21 = (tables: string): string => `year: 2025
agency:
  name: 云溪县石桥镇人民政府
  level: township
${tables}`

test('an identity is explained with its cells, its basis, what it cannot see, and examples that show it', async () => {
  const page = await explained(identity)
  expect(page).toContain('\n表二 · 行政许可 · 处理决定 ＝ 表二 · 行政处罚 · 处理决定\n')
  expect(page).toContain('\n依据\n  某某办函〔2025〕1号\n')
  expect(page).not.toContain('为什么')
  expect(page).toContain('\n看不出什么\n  一边的格子全部空白')
  const tables = (licences: number): string =>
    head21(`proactiveDisclosure:
  penalties:
    decisions: 1
  licensing:
    decisions: ${licences}
`)
  expect(examplesIn(page)).toEqual([tables(2), tables(1)])
  const en = await explained(identity, 'en')
  expect(en).toContain('\nTable 2 · licensing · decisions = Table 2 · penalties · decisions\n')
  expect(en).toContain('\nBasis\n  某某办函〔2025〕1号\n')
})

test('a range is explained with its bounds; a total by what it sums, and an edition that alone has the cell', async () => {
  const of = (cell: string, bounds: string): string =>
    rule(`severity: error\nfix: 核对台账\nrange: { cells: [${cell}], ${bounds} }`)
  const page = await explained(of('requests.received.total', 'max: 9'))
  expect(page).toMatch(/^own-rule {2}错误 {2}本省要求\n表三 · 本年新收 · 总计应不大于 9\n/)
  expect(page).toContain('\n怎样改\n  核对台账\n')
  const received = (figure: number): string =>
    head21(`requests:\n  received:\n    naturalPerson: ${figure}\n`)
  expect(examplesIn(page)).toEqual([received(10), received(9)])
  const old = await explained(of('proactiveDisclosure.procurement.projects', 'min: 2, max: 3'), 'zh')
  expect(old).toContain('应在 2 到 3 之间')
  expect(examplesIn(old)[0]).toContain('year: 2020')
  // No figure can be below 0: there is nothing to show.
  expect(examplesIn(await explained(of('requests.received.total', 'min: 0')))).toEqual([])
})

test('of a range over several cells each is within it in what is not raised', async () => {
  const page = await explained(
    rule(
      'range: { cells: [proactiveDisclosure.licensing.decisions, proactiveDisclosure.penalties.decisions], min: 5 }',
    ),
  )
  const tables = (licences: number): string =>
    head21(`proactiveDisclosure:\n  licensing:\n    decisions: ${licences}\n  penalties:\n    decisions: 5\n`)
  expect(examplesIn(page)).toEqual([tables(4), tables(5)])
})

test('a phrase is explained with where it belongs', async () => {
  const page = await explained(rule('phrase: { in: 总体情况, anyOf: [第一责任人, 分管负责同志] }'))
  expect(page).toContain('\n“总体情况”里有“第一责任人”或“分管负责同志”\n')
  const [bad, good] = examplesIn(page)
  expect(bad).not.toContain('第一责任人')
  expect(good).toContain('overview: |\n  本年度情况如下：第一责任人。')
})

const bin = join(root, 'bin/disclosure.js')

const licences = `export default [{
  code: 'town-licences',
  title: { zh: '乡镇许可过多', en: 'too many licences for a town' },
  why: '某某办函〔2025〕1号',
  *judge() {},
}]
`

test('a module’s rule is explained by what it exports', () =>
  inFolder((folder) => {
    const explain = (more: string): { status: number | null; stdout: string; stderr: string } => {
      writeFileSync(join(folder, 'own.yaml'), 'modules: [rules.mjs]\n')
      writeFileSync(join(folder, 'rules.mjs'), licences.replace("  why: '", `  ${more}\n  why: '`))
      const argv = [bin, 'explain', 'town-licences', '--config', 'own.yaml', '--lang', 'zh']
      return spawnSync(process.execPath, argv, { cwd: folder, encoding: 'utf8' })
    }
    expect(explain('').stdout).toBe('town-licences  提醒  乡镇许可过多\n\n依据\n  某某办函〔2025〕1号\n')
    const { stdout } = explain(
      "summary: '一句话', basis: { zh: '条例', en: 'act' }, misses: '看不出', examples: { bad: 'a: 1', good: 'a: 2' },",
    )
    expect(stdout).toBe(
      'town-licences  提醒  乡镇许可过多\n一句话\n\n为什么\n  某某办函〔2025〕1号\n\n依据\n  条例\n\n看不出什么\n  看不出\n\n会被指出\n  a: 1\n\n不会被指出\n  a: 2\n',
    )
    for (const wrong of ['summary: 3,', "examples: { good: 'a: 1' },"]) {
      const refused = explain(wrong)
      expect(refused.status).toBe(2)
      expect(refused.stderr).toContain('另可有 severity、summary、basis、misses 和 examples')
    }
  }))
