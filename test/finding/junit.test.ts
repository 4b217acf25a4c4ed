/* JUnit's XML against the two schemas that its readers go by: Jenkins's, and Ant's, which is stricter. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { validateXML } from 'xmllint-wasm'
import { junit } from '../../src/finding/junit.ts'
import { disclosure } from '../support/command-line.ts'
import { accountOfWords, hostile } from '../support/hostile.ts'
import { root } from '../support/sources.ts'

const schemas = ['junit-10.xsd', 'junit-ant.xsd']

/** What a schema has against a document. */
async function against(schema: string, xml: string): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'findings.junit.xml', contents: xml }],
    schema: readFileSync(join(__dirname, 'schema', schema), 'utf8'),
  })
  return errors.map(({ message }) => message)
}

const told = async (...argv: readonly string[]): Promise<string> =>
  (await disclosure(['check', '--format', 'junit', ...argv], { cwd: root })).out

test.each(schemas)('what check tells is valid by %s, and that schema refuses what is not', async (schema) => {
  const dayuan = 'examples/dayuan-2019/report.yaml'
  const files = [dayuan, 'examples/yunxi-2025/report.yaml', 'test/check/rules/blank-total.yaml']
  const runs = [
    await told(...files),
    await told('--lang', 'en', '--no-waivers', ...files),
    await told('--fail-on', 'warning', ...files),
    await told('none.yaml', ...files),
    junit(accountOfWords(hostile)),
  ]
  for (const xml of runs) {
    expect(xml.match(/<testsuite /g)?.length).toBeGreaterThan(0)
    expect(await against(schema, xml)).toEqual([])
  }
  const [first = ''] = runs
  const broken = first.replace('<properties/>', '<none/>')
  expect(broken).not.toBe(first)
  expect(await against(schema, broken)).not.toEqual([])
})

test('counts what it holds, and fails what the run fails on', async () => {
  const argv = ['--rule', 'blank-total', 'test/check/rules/blank-total.yaml']
  const count = (xml: string, name: string): number => xml.split(`<${name} `).length - 1
  const [lax, strict] = [await told(...argv), await told('--fail-on', 'warning', ...argv)]
  expect([count(lax, 'testcase'), count(lax, 'failure')]).toEqual([3, 0])
  expect([count(strict, 'testcase'), count(strict, 'failure')]).toEqual([3, 3])
  expect(lax).toContain('tests="3" failures="0" errors="0"')
  expect(strict).toContain('tests="3" failures="3" errors="0"')
})

test('what does not fail is told with its place and advice in the output of its suite', async () => {
  const argv = ['--rule', 'blank-total', 'test/check/rules/blank-total.yaml']
  const output = /<system-out>(.*)<\/system-out>/
  const [, lax = ''] = output.exec(await told(...argv)) ?? []
  expect(lax.match(/blank-total\.yaml:\d+:\d+/g)).toHaveLength(3)
  expect(lax.match(/办法：/g)).toHaveLength(3)
  const [, strict = ''] = output.exec(await told('--fail-on', 'warning', ...argv)) ?? []
  expect(strict).toBe('')
})
