import { codeFrame, markedLine } from '../../src/finding/code-frame.ts'
import { displayWidth, padded } from '../../src/finding/display-width.ts'
import { escape } from '../../src/finding/escape.ts'
import { disclosure } from '../support/command-line.ts'
import { expectGolden } from '../support/golden.ts'
import { root } from '../support/sources.ts'

const dayuan = 'examples/dayuan-2019/report.yaml'
const fixtures = ['sum-of-parts-column', 'figure-form', 'empty-section', 'unknown-figure'].map(
  (name) => `test/check/rules/${name}.yaml`,
)

test.each([
  ['dayuan', ['--no-waivers', dayuan]],
  ['dayuan-waived', [dayuan]],
  ['fixtures', fixtures],
])('what is shown of %s, in both languages', async (name, argv) => {
  for (const language of ['zh', 'en']) {
    const { out } = await disclosure(['check', '--lang', language, ...argv], { cwd: root })
    expectGolden(`${name}.${language}.txt`, out)
  }
})

test('the same as JSON', async () => {
  for (const language of ['zh', 'en']) {
    const { out } = await disclosure(
      ['check', '--no-waivers', '--format', 'json', '--lang', language, dayuan],
      { cwd: root },
    )
    expectGolden(`dayuan.${language}.json`, out)
  }
})

test('with colours', async () => {
  const { out } = await disclosure(['check', '--no-waivers', dayuan], { cwd: root, terminal: true })
  expectGolden('dayuan.colour.txt', out)
})

test('ideographs are two columns wide, combining marks none', () => {
  expect(displayWidth('年报 2025')).toBe(9)
  expect(displayWidth('：（）“')).toBeGreaterThanOrEqual(7)
  expect(displayWidth('e\u0301')).toBe(1)
  expect(displayWidth('𠅤')).toBe(2)
  expect(displayWidth(padded('表三', 10))).toBe(10)
})

test('marks stand beneath what they mean, in lines of any length', () => {
  const source = { name: 'r', text: `总计: [三, 四]\n${'长'.repeat(80)}错${'长'.repeat(80)}\n` }
  expect(codeFrame(source, [{ start: 5, end: 6 }])).toEqual([
    ' ▸ 1 │ 总计: [三, 四]',
    '     │ \u3000\u3000   ^^',
  ])
  const [, line = '', mark = ''] = codeFrame(source, [{ start: 12 + 79, end: 12 + 80 }])
  expect(displayWidth(line)).toBeLessThan(104)
  expect(line).toMatch(/│ ….*…$/)
  const wrong = displayWidth(line.slice(0, line.indexOf('错')))
  expect(displayWidth(mark.slice(0, mark.indexOf('^')))).toBe(wrong)
  expect(mark.match(/\^+/)?.[0]).toHaveLength(2)
})

test('a line is cut between characters, whether they take one unit or two', () => {
  const text = `${'𠅤'.repeat(200)}错${'𠅤'.repeat(200)}`
  const source = { name: 'r', text }
  const [line = '', mark = ''] = codeFrame(source, [{ start: 400, end: 401 }])
  expect(line).toMatch(/│ …𠅤{21,22}错𠅤+…$/u)
  expect(displayWidth(mark.slice(0, mark.indexOf('^')))).toBe(displayWidth(line.slice(0, line.indexOf('错'))))
  const { before, marked, after } = markedLine(source, { start: 400, end: 401 }) ?? {}
  expect(`${before}${marked}${after}`).toBe(line.replace(/^.*│ /, ''))
  const [above = ''] = codeFrame({ name: 'r', text: `${text}\n错` }, [{ start: 802, end: 803 }])
  expect(above).toMatch(/│ 𠅤{44}…$/u)
})

test('nothing that a terminal acts on gets through', () => {
  const every = Array.from({ length: 0x3000 }, (_, point) => String.fromCharCode(point)).join('')
  expect(escape(every)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f]/)
  expect(escape('年报\u001b[31m\n')).toBe('年报\\x1b[31m\\x0a')
})
