/* Every code shows a source that raises it and a near twin that does not. */
import { catalogue } from '../../src/check/catalogue.ts'
import { compile } from '../../src/compile.ts'
import { decode } from '../../src/read/decode.ts'
import type { World } from '../../src/report/world.ts'
import { worldOf } from '../../src/cli/files.ts'
import { codes } from '../support/sources.ts'

const world: World = worldOf('report.yaml', { cwd: __dirname })

function codesOf(text: string): readonly string[] {
  const source = decode('report.yaml', Buffer.from(text))
  return source.value ? codes(compile(source.value, world)) : codes(source)
}

test('there are 36 codes, each once, in alphabetical order', () => {
  const names = catalogue.map(({ code }) => code)
  expect(names).toHaveLength(36)
  expect(names).toEqual([...new Set(names)].sort())
  expect(names.every((name) => /^[a-z]+(?:-[a-z]+)*$/.test(name))).toBe(true)
})

test.each(catalogue.map((explained) => [explained.code, explained.examples] as const))(
  '%s',
  (code, { good, bad }) => {
    expect(codesOf(bad)).toContain(code)
    expect(codesOf(good)).not.toContain(code)
  },
)

test.each(catalogue.map((explained) => [explained.code, explained] as const))(
  '%s is explained in both languages',
  (_code, explained) => {
    const { title, summary, why } = explained
    for (const { zh, en } of [title, summary, why]) {
      expect(zh).toMatch(/\p{Script=Han}/u)
      expect(en).toMatch(/^[^\p{Script=Han}]{4}/u)
    }
  },
)
