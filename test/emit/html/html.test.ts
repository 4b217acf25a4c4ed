/* The page as HTML: valid, inert, self-contained, and true to the source. */
import { fc } from '../../support/fixed-cases.ts'
import { HtmlValidate } from 'html-validate'
import { parse, type DefaultTreeAdapterTypes } from 'parse5'
import { charactersByRole } from '../../../src/emit/html/characters.ts'
import { renderHtml } from '../../../src/emit/html/render-html.ts'
import { layOut } from '../../../src/view/lay-out.ts'
import { compiled, compiledFile, head } from '../../support/sources.ts'
import type { Compiled } from '../../../src/compile.ts'

function html({ report }: Compiled, draft = false): string {
  if (!report) throw new Error('no report')
  return renderHtml(layOut(report, { draft }), { faceCss: '' })
}

const examples = [
  'examples/dayuan-2019/report.yaml',
  'examples/fengshan-2025/report.yaml',
  'examples/yunxi-county/2025/county.yaml',
]

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

const elementsOf = (nodes: readonly Node[]): readonly Element[] =>
  nodes.flatMap((node) => ('tagName' in node ? [node, ...elementsOf(node.childNodes)] : []))

const textOf = (nodes: readonly Node[]): string =>
  nodes
    .map((node) => ('value' in node ? node.value : 'childNodes' in node ? textOf(node.childNodes) : ''))
    .join('')

const allowed = new Set(
  'html head meta title style body main div h1 h2 h3 h4 h5 span p section table caption colgroup col thead tbody tr th td small ul li blockquote dl dt dd strong em a br'.split(
    ' ',
  ),
)
const attributes = new Set(
  'lang charset http-equiv content name class id aria-hidden aria-label role tabindex style scope rowspan colspan href'.split(
    ' ',
  ),
)

test.each(examples)('%s is valid HTML', (file) => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      'no-inline-style': 'off',
      'doctype-style': 'off',
      'no-trailing-whitespace': 'off',
      'void-style': 'off',
      'long-title': 'off',
      'wcag/h63': 'off',
      'prefer-native-element': 'off',
      'no-redundant-role': 'off',
    },
  })
  const { results } = validator.validateStringSync(html(compiledFile(file)))
  expect(
    results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line }) => `${line} ${ruleId} ${message}`),
    ),
  ).toEqual([])
})

test.each(examples)('%s holds only elements and attributes on the list, and fetches nothing', (file) => {
  const page = html(compiledFile(file), true)
  const elements = elementsOf(parse(page).childNodes)
  expect(elements.length).toBeGreaterThan(200)
  expect(elements.filter(({ tagName }) => !allowed.has(tagName)).map(({ tagName }) => tagName)).toEqual([])
  const names = elements.flatMap(({ attrs }) => attrs.map(({ name }) => name))
  expect(names.filter((name) => !attributes.has(name))).toEqual([])
  expect(page).not.toMatch(/<script|javascript:|@import|url\((?!data:)/i)
  const [charset, policy] = elements.filter(({ tagName }) => tagName === 'meta')
  expect(charset?.attrs[0]?.value).toBe('utf-8')
  expect(policy?.attrs.find(({ name }) => name === 'content')?.value).toContain("default-src 'none'")
})

/** Every text field of a report, filled with the same words. */
const filled = (words: string): string =>
  JSON.stringify({
    year: 2025,
    agency: { name: words, level: 'township' },
    title: words,
    contact: { address: words },
    requests: {
      notes: [words],
      received: { naturalPerson: { value: 3, note: words } },
      carriedOut: { naturalPerson: 3 },
    },
  })

test('whatever the words, the page shows them as they are', () => {
  const words = fc
    .string({ unit: fc.constantFrom(...'<>&"\'`={}/\\$%#@!;:()[]甲乙ab1'), minLength: 1, maxLength: 24 })
    .filter((text) => text.trim() === text)
  fc.assert(
    fc.property(words, (text) => {
      const elements = elementsOf(parse(html(compiled(filled(text)))).childNodes)
      const shown = (wanted: (element: Element) => boolean): string =>
        textOf(elements.find(wanted)?.childNodes ?? [])
      expect(shown(({ tagName }) => tagName === 'title')).toBe(text)
      expect(shown(({ tagName }) => tagName === 'h1')).toBe(text)
      expect(shown(({ tagName }) => tagName === 'dd')).toBe(text)
      expect(shown(({ tagName }) => tagName === 'small')).toBe(`（${text}）`)
      expect(
        shown(({ attrs }) => attrs.some(({ name, value }) => name === 'class' && value === 'note')),
      ).toBe(text)
    }),
    { numRuns: 150 },
  )
})

test('zero, blank, decimals, signs and units stand in their cells as written', () => {
  const page = html(
    compiled(
      'year: 2019\nagency: { name: 甲, level: township }\nproactiveDisclosure:\n  licensing: [0, -2, ~]\n  penalties: [0, +2, 7]\n  procurement: { projects: 49, amount: 542.10万元 }\n',
    ),
  )
  const cells = elementsOf(parse(page).childNodes)
    .filter(({ tagName, attrs }) => tagName === 'td' && attrs.some(({ value }) => value === 'figure'))
    .map((cell) => textOf(cell.childNodes))
  expect(cells).toHaveLength(22 + 161 + 15)
  expect(cells.slice(6, 9)).toEqual(['0', '-2', ''])
  expect(cells.slice(12, 15)).toEqual(['0', '+2', '7'])
  expect(cells.slice(20, 22)).toEqual(['49', '542.10万元'])
})

test('prose: official levels become headings, figures are put in, links kept to the list', () => {
  const text = [
    '（一）主动公开',
    '全年收到{{requests.received.total}}件，见[网站](https://www.example.gov.cn/)和[盘](file:///c:/a)。',
    '1.第一',
    '<script>alert(1)</script> {{#each x}} {{{y}}}',
    '- 甲\n- 乙',
  ].join('\n\n')
  const result = compiled(
    `${head}requests: { received: { naturalPerson: 2 }, carriedOut: { naturalPerson: 2 } }\noverview: ${JSON.stringify(text)}\n`,
  )
  const page = html(result)
  expect(page).toContain('<h3>（一）主动公开</h3>')
  expect(page).toContain('<h4>1.第一</h4>')
  expect(page).toContain('<p>全年收到2件，见<a href="https://www.example.gov.cn/">网站</a>和盘。</p>')
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;</span> {{#each x}}')
  expect(page).toContain('<li><p>甲</p>')
  expect(result.findings.map(({ code }) => code)).toContain('unsafe-link')
})

test('a draft says so on the page, a finished report does not', () => {
  const report = compiledFile('examples/fengshan-2025/report.yaml')
  expect(html(report, true)).toContain('草稿')
  expect(html(report)).not.toContain('草稿')
})

test('each face is asked for exactly the characters that it sets', () => {
  const { report } = compiled(
    'year: 2025\nagency: { name: 䶮, level: township }\noverview: "（一）辛。\\n\\n甲**乙***丙*1"\n',
  )
  if (!report) throw new Error('no report')
  const { songBold, kai, hei, fang, song } = charactersByRole(layOut(report, { draft: false }))
  expect(songBold).toContain('䶮')
  expect(kai).toBe('（）一。丙辛'.split('').sort().join(''))
  expect(hei).toContain('乙')
  expect(fang).toContain('甲')
  expect([fang, kai].join('')).not.toMatch(/[0-9a-z]/)
  expect(song).toContain('1')
})
