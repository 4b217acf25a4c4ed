/* `--rule`: every code that a check can raise may be asked for, and only what was asked for is counted. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { catalogue } from '../../src/check/catalogue.ts'
import { disclosure, inFolder, type Ran } from '../support/command-line.ts'
import { root } from '../support/sources.ts'

const cwd = join(root, 'examples/fengshan-2025')
const asked = (rule: string, ...more: readonly string[]): Promise<Ran> =>
  disclosure(['check', 'report.yaml', '--rule', rule, ...more], { cwd })

const ofRollup = catalogue.filter(({ code }) => code.startsWith('rollup-')).map(({ code }) => code)

test('every code that is explained may be asked for, but those of another command', async () => {
  expect(ofRollup.length).toBeGreaterThan(3)
  const codes = catalogue.map(({ code }) => code).filter((code) => !ofRollup.includes(code))
  expect(codes.length).toBeGreaterThan(80)
  expect(await asked(codes.join(','))).toMatchObject({ code: 0, err: '' })
})

test.each(ofRollup)('%s is what another command says', async (code) => {
  const inChinese = await asked(code)
  expect(inChinese.code).toBe(2)
  expect(inChinese.err).toBe(`错误：“${code}”是 disclosure rollup 的提示，检查报告时没有这一条\n`)
  const { err } = await asked(code, '--lang', 'en')
  expect(err).toContain(`“${code}” is told by disclosure rollup; checks of reports never raise it`)
})

test('a code that nobody knows', async () => {
  const { code, err } = await asked('date-forn')
  expect({ code, err }).toEqual({ code: 2, err: '错误：没有“date-forn”这条规则，是否要写 date-form？\n' })
})

const source = `year: 2025
agency: { name: 青溪县枫山镇人民政府, level: township }
published: 2026-02-30
waivers: [{ rule: declared-identity, at: requests, reason: 按原文转录 }]
disputes: { reconsideration: { upheld: 1, total: 2 } }
requests: { received: { naturalPerson: 1 } }
`

/** The codes found under `--rule`, and the closing line. */
const under = (text: string, ...argv: readonly string[]): Promise<{ codes: string[]; closing: string }> =>
  inFolder(async (folder) => {
    writeFileSync(join(folder, 'report.yaml'), text)
    const { out } = await disclosure(['check', 'report.yaml', ...argv, '--format', 'pretty,json=x.json'], {
      cwd: folder,
    })
    const listed = await disclosure(['check', 'report.yaml', ...argv, '--format', 'json'], { cwd: folder })
    const { findings } = JSON.parse(listed.out) as { readonly findings: readonly { readonly code: string }[] }
    return { codes: findings.map(({ code }) => code), closing: out.trimEnd().split('\n').at(-1) ?? '' }
  })

test('what was asked for is told, and what keeps a source from being read', async () => {
  expect((await under(source, '--rule', 'blank-total')).codes).toEqual(['date-form'])
  expect((await under(source, '--rule', 'date-form')).codes).toEqual(['date-form'])
  const whole = source.replace('02-30', '01-30').replace('naturalPerson: 1', '')
  expect((await under(whole, '--rule', 'blank-total')).codes).toEqual([])
  expect((await under(whole, '--rule', 'unused-waiver')).codes).toEqual(['unused-waiver'])
})

test('identities that were not asked for are not counted', async () => {
  const { closing: all } = await under(source)
  expect(all).toContain('、3 不合')
  const { closing: sums } = await under(source, '--rule', 'sum-of-parts')
  expect(sums).toContain('、1 不合')
  expect(all).toContain('2 处已豁免')
  expect(sums).not.toContain('已豁免')
  const { closing: identities } = await under(source, '--rule', 'declared-identity')
  expect(identities).toContain('、2 不合')
  expect(identities).toContain('2 处已豁免')
  const { closing: none } = await under(source, '--rule', 'stock')
  expect(none).toBe('1 份报告 · 0 项勾稽：0 合、0 不合、0 因空白未判 · 1 处错误')
})
