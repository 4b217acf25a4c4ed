import { createHash } from 'node:crypto'
import { parse, type DefaultTreeAdapterTypes } from 'parse5'
import { listPage } from '../../src/batch/list-page.ts'
import type { Result } from '../../src/batch/result.ts'

const hostile = `</script><img src=x onerror="alert(1)">&'"\u202e`

const result = (change: Partial<Result>): Result => ({
  report: 'a.yaml',
  agency: '甲镇',
  year: 2025,
  region: '某县',
  findings: { error: 0, warning: 0, note: 0, waived: 0 },
  identities: { passed: 0, broken: 0, skipped: 0 },
  first: [],
  state: 'built',
  exit: 0,
  outputs: [],
  ...change,
})

const page = listPage(
  [
    result({ outputs: [{ format: 'pdf', name: `2025/甲 镇#1?.pdf`, bytes: 1, sha256: '' }] }),
    result({ outputs: [{ format: 'pdf', name: 'javascript:alert(1)', bytes: 1, sha256: '' }] }),
    result({
      agency: hostile,
      report: hostile,
      region: hostile,
      state: 'rejected',
      first: [{ where: hostile, code: 'x', severity: 'error', title: '', message: hostile }],
    }),
    result({ state: 'failed', reason: hostile }),
  ],
  'zh',
)

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

const elements = (node: Node): readonly Element[] => [
  ...('tagName' in node ? [node] : []),
  ...('childNodes' in node ? node.childNodes.flatMap(elements) : []),
]

const all = elements(parse(page))
const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value

test('what reports say is only ever text', () => {
  expect(all.filter(({ tagName }) => tagName === 'img')).toEqual([])
  expect(all.filter(({ tagName }) => tagName === 'script')).toHaveLength(1)
  expect(all.flatMap(({ attrs }) => attrs.filter(({ name }) => name.startsWith('on')))).toEqual([])
  expect(page).not.toContain('\u202e')
  expect(page).toContain('\\u202e')
})

test('the one script is the one that the policy names', () => {
  const script = /<script>([\s\S]*)<\/script>/.exec(page)?.[1] ?? ''
  const digest = createHash('sha256').update(script).digest('base64')
  const policy = all
    .map((element) => attribute(element, 'content'))
    .find((text) => text?.includes('default-src'))
  expect(policy).toBe(
    `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`,
  )
})

test('links are relative and spelled out', () => {
  const links = all.filter(({ tagName }) => tagName === 'a').map((element) => attribute(element, 'href'))
  expect(links).toEqual([
    `./2025/${encodeURIComponent('甲 镇#1?.pdf')}`,
    `./${encodeURIComponent('javascript:alert(1)')}`,
  ])
})

test('without the script it is a plain table, its controls hidden', () => {
  expect(all.filter(({ tagName }) => tagName === 'tr')).toHaveLength(5)
  const controls = all.find((element) => attribute(element, 'id') === 'controls')
  expect(controls && attribute(controls, 'hidden')).toBe('')
})
