/* Comments and line ends put anywhere in real sources: order never loses one, nor what it accepts, nor comes to rest late. */
import { fc } from '../support/fixed-cases.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { commentsIn } from '../../src/report/tidy/comments.ts'
import { tidy } from '../../src/report/tidy/tidy.ts'
import { compiled, root } from '../support/sources.ts'

const texts = [
  'examples/zhuqiao-2025/report.yaml',
  'examples/dayuan-2019/report.yaml',
  'test/field/suqian-2023.yaml',
].map((path) => readFileSync(join(root, path), 'utf8'))

const behind = [' # 一', '\n# 二', '\n    # 三', '\n\n\n', ' # disclosure: allow declared-identity 有意']
const between = [
  '\n        ',
  ' # 四\n        ',
  '\n\n        # 五\n        ',
  ' # disclosure: allow sum-of-parts 有意\n        ',
]

/** Something put behind a line, or into its brackets. */
function disturbed(text: string, [where, what, inside]: readonly [number, number, boolean]): string {
  const lines = text.split('\n')
  const at = where % lines.length
  const line = lines[at] ?? ''
  const gaps = [...line.matchAll(/,(?= )|\{(?= )|\[/g)]
  const gap = inside ? gaps[what % Math.max(1, gaps.length)] : undefined
  const cut = gap ? gap.index + 1 : line.length
  const from = gap ? between : behind
  lines[at] = line.slice(0, cut) + (from[what % from.length] ?? '') + line.slice(cut)
  return lines.join('\n')
}

/** Which language’s schema the line for editors names is another test’s affair. */
const comments = (text: string): readonly string[] =>
  commentsIn(text)
    .map((comment) => comment.text.replace('.zh.schema.json', '.schema.json'))
    .sort()

const found = (text: string): readonly (readonly string[])[] => {
  const { findings, waived } = compiled(text)
  return [findings, waived.map(({ finding }) => finding)].map((all) =>
    all.map(({ code, at }) => `${code}@${at.path.join('.')}`).sort(),
  )
}

test('comments anywhere survive, and waivers among them accept what they did', () => {
  let done = 0
  const change = fc.tuple(fc.nat(200), fc.nat(20), fc.boolean())
  const source = fc
    .tuple(fc.constantFrom(...texts), fc.array(change, { minLength: 1, maxLength: 5 }))
    .map(([text, changes]) => changes.reduce(disturbed, text))
  fc.assert(
    fc.property(source, fc.constantFrom<'zh' | 'en' | undefined>('zh', 'en', undefined), (text, keys) => {
      const once = tidy({ name: 'r.yaml', text }, { keys }).value
      if (once === undefined) return
      done += 1
      expect(comments(once)).toEqual(comments(text))
      expect(found(once)).toEqual(found(text))
      expect(tidy({ name: 'r.yaml', text: once }, { keys }).value).toBe(once)
    }),
    { numRuns: 60 },
  )
  expect(done).toBeGreaterThan(30)
})
