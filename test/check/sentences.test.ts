/* Sentences with the words that a rule is to underline, and near misses on which it is to be silent. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { compiled, filesIn, root } from '../support/sources.ts'

interface Group {
  readonly code: string
  readonly year?: number
  readonly agency?: string
  readonly level?: string
  readonly section?: string
  readonly sentences: readonly string[]
}

const groups = filesIn('test/check/sentences', /\.yaml$/).flatMap(
  (file) => parse(readFileSync(join(root, file), 'utf8')) as readonly Group[],
)
const sentences = groups.flatMap((group) => group.sentences.map((sentence) => ({ ...group, sentence })))

test('there are enough of them, and more near misses than slips', () => {
  expect(sentences.length).toBeGreaterThan(140)
  expect(sentences.filter(({ sentence }) => !sentence.includes('«')).length * 2).toBeGreaterThan(
    sentences.length,
  )
})

test.each(sentences.map((one) => [one.code, one.sentence, one] as const))(
  '%s: %s',
  (code, sentence, group) => {
    const { year = 2025, agency = '青溪县枫山镇人民政府', level = 'township', section = 'overview' } = group
    const text = sentence
      .replace(/[«»]/g, '')
      .split('\n')
      .map((line) => (line === '' ? '' : `  ${line}`))
      .join('\n')
    const { findings } = compiled(
      `year: ${year}\nagency: { name: ${agency}, level: ${level} }\nrequests: {}\n${section}: |\n${text}\n`,
    )
    const underlined = findings
      .filter((finding) => finding.code === code)
      .map(({ at }) => at.source.text.slice(at.range.start, at.range.end))
    expect(underlined).toEqual([...sentence.matchAll(/«([^»]*)»/g)].map(([, words]) => words))
  },
)
