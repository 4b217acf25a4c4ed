/* Every code shows a source that raises it and a near twin that does not. */
import { proseDigestOf } from '../../src/check/across/digest.ts'
import { neighbourhood } from '../../src/check/across/neighbours.ts'
import { catalogue } from '../../src/check/catalogue.ts'
import { compile } from '../../src/compile.ts'
import type { Explained } from '../../src/finding/explained.ts'
import { decode } from '../../src/read/decode.ts'
import type { World } from '../../src/report/world.ts'
import { worldOf } from '../../src/cli/files.ts'

import { rolledUpFrom } from '../support/rolled-up.ts'

const world: World = worldOf('report.yaml', { cwd: __dirname })

const codes = ({
  findings,
}: {
  readonly findings: readonly { readonly code: string }[]
}): readonly string[] => findings.map(({ code }) => code)

function codesOf(
  text: string,
  { beside = [], regions, settings = {}, summed }: Partial<Explained['examples']>,
): readonly string[] {
  if (summed) return codes(rolledUpFrom([...beside, text], { regions }))
  const source = decode('report.yaml', Buffer.from(text))
  if (!source.value) return codes(source)
  const alone = compile(source.value, world)
  const digests = [
    alone,
    ...beside.map((text, index) => compile({ name: `${index}/other.yaml`, text }, world)),
  ].flatMap(({ report }) => (report ? [proseDigestOf(report)] : []))
  const [own] = digests
  if (!own) return codes(alone)
  const [, other] = digests
  const named = new Map(own.previous === undefined ? [] : [[own.file, other ?? ('unread' as const)] as const])
  const neighbours = neighbourhood(digests, { agencies: [], regions: regions ?? [] }, { named })(own)
  return codes(
    compile(source.value, world, {
      waivers: true,
      neighbours,
      settings: { ...settings, today: '2026-11-23' },
    }),
  )
}

test('there are 94 codes, each once, in alphabetical order', () => {
  const names = catalogue.map(({ code }) => code)
  expect(names).toHaveLength(94)
  expect(names).toEqual([...new Set(names)].sort())
  expect(names.every((name) => /^[a-z]+(?:-[a-z]+)*$/.test(name))).toBe(true)
})

test.each(catalogue.map((explained) => [explained.code, explained.examples] as const))(
  '%s',
  (code, { good, bad, ...around }) => {
    expect(codesOf(bad, around)).toContain(code)
    expect(codesOf(good, around)).not.toContain(code)
  },
)

test.each(catalogue.map((explained) => [explained.code, explained] as const))(
  '%s is explained in both languages',
  (_code, explained) => {
    const { title, summary, why, basis } = explained
    for (const { zh, en } of [title, summary, why, basis ?? { zh: 'missing', en: '' }]) {
      expect(zh).toMatch(/\p{Script=Han}/u)
      expect(en).toMatch(/^[^\p{Script=Han}]{4}/u)
    }
  },
)
