/* Relative links of the pages lead somewhere: to a file, and to a heading in it where they name one. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { filesIn, root } from '../support/sources.ts'

const pages = [
  'README.md',
  'README.zh-CN.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'editions/README.md',
  'fonts/README.md',
  ...filesIn('docs', /\.md$/),
]

const textOf = (page: string): string => readFileSync(join(root, page), 'utf8')

/** Targets of the links in a page, outside its samples; what leads to another site is left out. */
const targets = (page: string): readonly string[] =>
  [
    ...textOf(page)
      .replace(/^(`{3,}).*\n[^]*?^\1/gm, '')
      .replace(/`[^`\n]*`/g, '')
      .matchAll(/\]\(([^()\s]+)\)/g),
  ]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))

/** The anchors that GitHub gives a page's headings. */
const anchors = (page: string): readonly string[] =>
  [...textOf(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )

const isDead = (page: string, target: string): boolean => {
  const [path = '', anchor] = target.split('#')
  const file = path === '' ? page : join(dirname(page), path)
  return !existsSync(join(root, file)) || (anchor !== undefined && !anchors(file).includes(anchor))
}

test('no link of the pages is dead', () => {
  const links = pages.flatMap((page) => targets(page).map((target) => ({ page, target })))
  expect(pages.length).toBeGreaterThan(85)
  expect(links.length).toBeGreaterThan(120)
  expect(links.filter(({ page, target }) => isDead(page, target))).toEqual([])
})

test('a dead link is seen', () => {
  expect(isDead('README.md', 'docs/nothing.md')).toBe(true)
  expect(isDead('docs/config.md', 'outputs.md#nothing')).toBe(true)
  expect(isDead('docs/config.md', 'outputs.md#in-ci')).toBe(false)
})

test('every page of docs/ that is written by hand is linked from a README', () => {
  const linked = ['README.md', 'README.zh-CN.md'].map(targets)
  const own = filesIn('docs', /\.md$/).filter((page) => /^docs\/[^/]+$/.test(page))
  expect(own.length).toBeGreaterThanOrEqual(5)
  for (const page of own) for (const links of linked) expect(links).toContain(page)
})
