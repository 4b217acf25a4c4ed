/* The page of findings: valid, inert, marked where the findings are, and readable on a phone. */
import { source as axe } from 'axe-core'
import { HtmlValidate } from 'html-validate'
import { parse, type DefaultTreeAdapterTypes } from 'parse5'
import { launch } from '../../../src/emit/pdf/launch.ts'
import { disclosure, inFolder } from '../../support/command-line.ts'
import { root } from '../../support/sources.ts'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

const elementsOf = (nodes: readonly Node[]): readonly Element[] =>
  nodes.flatMap((node) => ('tagName' in node ? [node, ...elementsOf(node.childNodes)] : []))

const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''

const attribute = ({ attrs }: Element, name: string): string =>
  attrs.find((one) => one.name === name)?.value ?? ''

const classesOf = (element: Element): readonly string[] => attribute(element, 'class').split(' ')

const fixtures = ['sum-of-parts-column', 'figure-form', 'empty-section', 'unknown-figure', 'blank-total'].map(
  (name) => `test/check/rules/${name}.yaml`,
)

async function page(argv: readonly string[], cwd = root): Promise<string> {
  const { out } = await disclosure(['check', '--format', 'html', ...argv], { cwd })
  return out
}

const dayuan = 'examples/dayuan-2019/report.yaml'

test('both broken columns are marked in table three with the numbers of their findings, their other cells lighter', async () => {
  const elements = elementsOf(
    parse(await page(['--no-waivers', '--rule', 'declared-identity', dayuan])).childNodes,
  )
  const cells = elements.filter(
    (element) => element.tagName === 'td' && classesOf(element).includes('figure'),
  )
  const look = (name: string): readonly string[] =>
    cells.filter((cell) => classesOf(cell).includes(name)).map(textOf)
  expect(look('marked')).toEqual(['01', '02'])
  expect(look('involved')).toEqual(['3', '3', '1', '1', '3', '3'])
  const links = elements.filter((element) => classesOf(element).includes('mark'))
  const ids = new Set(elements.map((element) => attribute(element, 'id')))
  expect(links.map((link) => attribute(link, 'href'))).toEqual(['#f1', '#f2'])
  expect(links.every((link) => ids.has(attribute(link, 'href').slice(1)))).toBe(true)
  expect(
    elements.filter(({ tagName }) => tagName === 'table').map((table) => attribute(table, 'id')),
  ).toEqual(['', 'r1-requests-table'])
})

test('the marks name the language of the page and of what is waived', async () => {
  const elements = elementsOf(
    parse(await page(['--lang', 'en', '--rule', 'declared-identity', dayuan])).childNodes,
  )
  expect(elements.filter(({ tagName }) => tagName === 'html').map((one) => attribute(one, 'lang'))).toEqual([
    'en',
  ])
  expect(elements.filter(({ tagName }) => tagName === 'article').map(classesOf)).toEqual([
    ['waived'],
    ['waived'],
  ])
})

test('a page of several reports is valid HTML with each id once', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      'no-inline-style': 'off',
      'doctype-style': 'off',
      'no-trailing-whitespace': 'off',
      'void-style': 'off',
      'wcag/h63': 'off',
      'prefer-native-element': 'off',
      'no-redundant-role': 'off',
    },
  })
  const html = await page([dayuan, ...fixtures])
  const { results } = validator.validateStringSync(html)
  expect(
    results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line }) => `${line} ${ruleId} ${message}`),
    ),
  ).toEqual([])
  const ids = elementsOf(parse(html).childNodes)
    .map((element) => attribute(element, 'id'))
    .filter((id) => id !== '')
  expect(ids.length).toBeGreaterThan(20)
  expect(new Set(ids).size).toBe(ids.length)
})

test('words of a report cannot become elements', async () => {
  await inFolder(async (folder) => {
    const evil = '<script>alert(1)</script><img src=x onerror=alert(1)>'
    writeFileSync(
      join(folder, 'r.yaml'),
      `year: 2025\nagency: { name: ${JSON.stringify(evil)}, level: township }\n${JSON.stringify(evil)}: 1\nrequests: { received: { naturalPerson: ${JSON.stringify(`${evil}件`)} } }\n`,
    )
    const html = await page(['r.yaml'], folder)
    const elements = elementsOf(parse(html).childNodes)
    expect(elements.filter(({ tagName }) => ['script', 'img', 'link', 'iframe'].includes(tagName))).toEqual(
      [],
    )
    expect(elements.flatMap(({ attrs }) => attrs).filter(({ name }) => /^(?:on|src)/.test(name))).toEqual([])
    expect(html.split('&lt;script&gt;').length).toBeGreaterThan(3)
    const policy = elements.find((element) => attribute(element, 'http-equiv') === 'Content-Security-Policy')
    expect(policy && attribute(policy, 'content')).toMatch(/^default-src 'none';/)
  })
})

test('no barrier that axe finds, and on a phone nothing is wider than the screen but the tables in their frames', async () => {
  const html = await page([dayuan, ...fixtures])
  const { browser, end } = await launch({ env: process.env, deadline: 20_000 })
  try {
    for (const width of [1280, 360]) {
      const tab = await browser.newPage()
      await tab.setViewport({ width, height: 800, isMobile: width < 500, hasTouch: width < 500 })
      await tab.setBypassCSP(true)
      await tab.setContent(html)
      expect(await tab.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
      await tab.evaluate(axe)
      const { violations, passes } = (await tab.evaluate('axe.run(document)')) as {
        readonly violations: readonly {
          readonly id: string
          readonly nodes: readonly { readonly html: string }[]
        }[]
        readonly passes: readonly unknown[]
      }
      expect(passes.length).toBeGreaterThan(15)
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
      await tab.close()
    }
  } finally {
    await end()
  }
})
