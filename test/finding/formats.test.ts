/* Each format, whole, for the published report and some fixtures; then against words that mean to break it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import markdownIt from 'markdown-it'
import { SaxesParser } from 'saxes'
import { version } from '../../src/cli/version.ts'
import { checkstyle } from '../../src/finding/checkstyle.ts'
import { escape } from '../../src/finding/escape.ts'
import { github } from '../../src/finding/github.ts'
import { gitlab } from '../../src/finding/gitlab.ts'
import { json } from '../../src/finding/json.ts'
import { junit } from '../../src/finding/junit.ts'
import { markdown } from '../../src/finding/markdown.ts'
import { sarif } from '../../src/finding/sarif.ts'
import { disclosure } from '../support/command-line.ts'
import { expectGolden } from '../support/golden.ts'
import { accountOfWords, hostile } from '../support/hostile.ts'
import { root } from '../support/sources.ts'

const dayuan = 'examples/dayuan-2019/report.yaml'
const fixtures = ['sum-of-parts-column', 'figure-form', 'empty-section', 'unknown-figure'].map(
  (name) => `test/check/rules/${name}.yaml`,
)
const files = [dayuan, ...fixtures]
const endings = {
  sarif: 'sarif',
  junit: 'junit.xml',
  github: 'github.txt',
  gitlab: 'gitlab.json',
  checkstyle: 'checkstyle.xml',
  markdown: 'md',
  html: 'html',
}

const shown = async (format: string, argv: readonly string[]): Promise<string> =>
  (await disclosure(['check', '--format', format, ...argv], { cwd: root })).out.replace(
    `"version": "${version}"`,
    '"version": "VERSION"',
  )

test.each(Object.entries(endings))('%s of the published report and of fixtures', async (format, ending) => {
  expectGolden(`findings.zh.${ending}`, await shown(format, files))
  expectGolden(`findings.en.${ending}`, await shown(format, ['--lang', 'en', '--no-waivers', dayuan]))
})

// OASIS SARIF TC, schema of 2.1.0 as schemastore.org publishes it (sarif-2.1.0-rtm.5); draft 4, of which it uses only what later drafts kept.
const sarifSchema: Record<string, unknown> = {
  ...(JSON.parse(readFileSync(join(__dirname, 'schema/sarif-2.1.0-rtm.5.json'), 'utf8')) as object),
  id: undefined,
  $schema: undefined,
}
const isSarif = new Ajv({
  strict: false,
  // One of its patterns is none to a reader of Unicode patterns.
  unicodeRegExp: false,
  formats: {
    uri: (text) => URL.canParse(text),
    'uri-reference': /^(?:[\w.~!$&'()*+,;=:@/?#[\]-]|%[0-9a-fA-F]{2})*$/,
    'date-time': /^\d{4}-\d\d-\d\dT/,
  },
}).compile(sarifSchema)

interface Log {
  readonly runs: readonly {
    readonly results: readonly {
      readonly message: { readonly text: string }
      readonly locations: readonly {
        readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } }
      }[]
      readonly suppressions: readonly unknown[]
      readonly fixes?: readonly unknown[]
    }[]
  }[]
}

const resultsOf = (text: string): Log['runs'][number]['results'] => {
  const log = JSON.parse(text) as Log
  isSarif(log)
  expect(isSarif.errors ?? []).toEqual([])
  return log.runs.flatMap(({ results }) => results)
}

test('SARIF is valid by its schema, whatever is in it, and the schema refuses what is not', async () => {
  const results = resultsOf(await shown('sarif', files))
  expect(results.length).toBeGreaterThan(10)
  expect(results.filter(({ suppressions }) => suppressions.length > 0)).toHaveLength(2)
  const [open, waived] = resultsOf(sarif(accountOfWords(hostile)))
  expect(open?.fixes).toHaveLength(1)
  expect(waived?.suppressions).toHaveLength(1)
  expect(open?.message.text).toContain('\\[a](http://x)')
  expect(decodeURIComponent(open?.locations[0]?.physicalLocation.artifactLocation.uri ?? '')).toBe(
    `a b/${hostile.replace('\ud800', '\ufffd')}.yaml`,
  )
  expect(isSarif({ version: '2.1.0', runs: [{ tool: {} }] })).toBe(false)
  expect(isSarif({ version: '2.1.0', runs: [{ tool: { driver: { name: 'x', helpUri: ':' } } }] })).toBe(false)
})

interface Parsed {
  readonly names: readonly string[]
  readonly words: readonly string[]
}

/** Every element's name and every text and attribute of a document, read strictly. */
function parsed(xml: string): Parsed {
  const [names, words]: [string[], string[]] = [[], []]
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    names.push(name)
    words.push(...Object.values(attributes))
  })
  parser.on('text', (text) => words.push(text))
  parser.on('cdata', (text) => words.push(text))
  parser.write(xml).close()
  return { names, words }
}

test('JUnit and Checkstyle are XML to a strict reader, and give back what was said', async () => {
  for (const format of [junit, checkstyle]) {
    const { words } = parsed(format(accountOfWords(hostile)))
    expect(words).toContain(escape(hostile))
  }
  const { names } = parsed(await shown('junit', files))
  expect(names.filter((name) => name === 'testsuite')).toHaveLength(files.length)
  expect(names.filter((name) => name === 'skipped')).toHaveLength(2)
  expect(() => parsed('<a>]]></a>')).toThrow()
  expect(() => parsed('<a>\u0000</a>')).toThrow()
})

test('a GitHub command stays one line, and its parts come back as they went in', () => {
  const lines = github(accountOfWords(hostile)).split('\n')
  expect(lines).toHaveLength(4)
  expect(lines[2]).toBe(escape(hostile))
  const [, properties = '', said = ''] = /^::error (.*?)::(.*)$/.exec(lines[0] ?? '') ?? []
  const decoded = (text: string): string =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%')
  const values = new Map(
    properties.split(',').map((pair): [string, string] => {
      const at = pair.indexOf('=')
      return [pair.slice(0, at), decoded(pair.slice(at + 1))]
    }),
  )
  expect(values.get('file')).toBe(escape(`a b/${hostile}.yaml`))
  expect(values.get('title')).toBe(`${escape(hostile)} (declared-identity)`)
  expect(values.get('line')).toBe('2')
  expect(said.split('%0A')[0]).toBe(escape(hostile).replaceAll('%', '%25'))
  expect(said).not.toMatch(/[\r\n\u0000-\u001f]/)
})

test('GitLab’s fingerprints are each once, also where several findings are alike', async () => {
  const issues = JSON.parse(await shown('gitlab', files)) as readonly { readonly fingerprint: string }[]
  expect(issues.length).toBeGreaterThan(10)
  expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length)
  expect(JSON.parse(gitlab(accountOfWords(hostile)))).toHaveLength(1)
})

test('a notice lists the reports with findings, and says how many have none', async () => {
  const clean = ['2025/liuhe.yaml', '2025/office.yaml'].map((name) => `examples/yunxi-county/${name}`)
  const rows = async (names: readonly string[]): Promise<readonly string[]> =>
    (await shown('markdown', names))
      .split('\n')
      .filter((line) => /^\| (?!报告|---)|^(?:另有|其余)/.test(line))
  expect(await rows([dayuan, ...clean])).toEqual([
    '| 富阳区大源镇人民政府 2019 年度 | 0 | 3 | 2 | 2 |',
    '另有 2 份报告没有需要整改的问题。',
  ])
  expect(await rows([dayuan])).toHaveLength(1)
  expect(await rows(clean)).toEqual([])
  const { out } = await disclosure(
    ['check', '--lang', 'en', '--format', 'markdown', dayuan, ...clean.slice(1)],
    { cwd: root },
  )
  expect(out).toContain('\n\nNothing is to be mended in one other report.\n\n')
})

test('nothing in a message is Markdown', () => {
  const tokens = markdownIt({ html: true, linkify: false }).parse(markdown(accountOfWords(hostile)), {})
  const inline = tokens.flatMap(({ children }) => children ?? [])
  const kinds = new Set(inline.map(({ type }) => type))
  expect([...kinds].sort()).toEqual(['strong_close', 'strong_open', 'text'])
  expect(tokens.map(({ type }) => type)).not.toContain('html_block')
  const texts = tokens.flatMap(({ children }) =>
    children ? [children.map(({ content }) => content).join('')] : [],
  )
  expect(texts.filter((text) => text.includes(escape(hostile))).length).toBeGreaterThanOrEqual(7)
  expect(tokens.filter(({ type }) => type === 'td_open')).toHaveLength(5)
})

test('JSON holds every word as it is, but for what no text can hold', () => {
  const { findings } = JSON.parse(json(accountOfWords(hostile))) as { findings: { message: string }[] }
  expect(findings[0]?.message).toBe(hostile)
})
