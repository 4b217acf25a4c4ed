import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { create, type Font } from 'fontkit'
import { families } from '../../src/emit/pdf/faces.ts'
import { filesIn, root } from '../support/sources.ts'

interface Sfnt extends Font {
  readonly directory: { readonly tables: Readonly<Record<string, unknown>> }
}

const paths = filesIn('fonts', /\.ttf$/)
const bytes = (path: string): Buffer => readFileSync(join(root, path))
const face = (path: string): Sfnt => create(bytes(path)) as Sfnt

/** The Han characters of GB 2312, by the rows that hold them. */
const standardHan: readonly string[] = Array.from({ length: 0xf7 - 0xb0 + 1 }, (_, row) => 0xb0 + row)
  .flatMap((lead) => Array.from({ length: 94 }, (_, cell) => Buffer.from([lead, 0xa1 + cell])))
  .map((pair) => new TextDecoder('gb2312').decode(pair))
  .filter((character) => /^\p{Script=Han}$/u.test(character))

/** Characters of people's and places' names beyond GB 2312; the last ones lie outside the Basic Multilingual Plane. */
const rare = [...'螅䢺㙟𠅤䶮喆甪鄠㛃𣗋𫖯']

test('five faces are carried, byte for byte those that the build script made', () => {
  expect(paths).toHaveLength(5)
  const sums = paths.map(
    (path) => `${createHash('sha256').update(bytes(path)).digest('hex')}  ${path.slice('fonts/'.length)}`,
  )
  expect(`${sums.join('\n')}\n`).toBe(bytes('fonts/SHA256SUMS').toString())
  expect(paths.map((path) => face(path).familyName).sort()).toEqual([...families].sort())
})

test.each(paths)('%s is a static TrueType face that may be embedded', (path) => {
  const font = face(path)
  const tables = Object.keys(font.directory.tables)
  expect(tables).toEqual(expect.arrayContaining(['glyf', 'loca', 'cmap']))
  expect(tables.filter((table) => /^CFF|^fvar|^gvar|^SVG|^fpgm/.test(table))).toEqual([])
  expect(font['OS/2'].fsType).toEqual(expect.objectContaining({ noEmbedding: false, viewOnly: false }))
  expect(font.copyright).toMatch(/(?:©|Copyright).*Modified/)
})

test.each(paths)('%s has every Han character of GB 2312', (path) => {
  expect(standardHan).toHaveLength(6763)
  const has = new Set(face(path).characterSet)
  expect(standardHan.filter((character) => !has.has(character.codePointAt(0) ?? 0))).toEqual([])
})

// What a PDF says of a glyph would otherwise depend on which of its characters the cut has.
test.each(paths)('in %s no two characters share a glyph', (path) => {
  const font = face(path)
  const glyphs = font.characterSet
    .filter((point) => point !== 0xffff)
    .map((point) => font.glyphForCodePoint(point).id)
  expect(glyphs.length).toBeGreaterThan(7_000)
  expect(new Set(glyphs).size).toBe(glyphs.length)
})

test.each(paths.filter((path) => path.includes('Song')))('%s has the rare characters of names', (path) => {
  const has = new Set(face(path).characterSet)
  expect(rare.filter((character) => !has.has(character.codePointAt(0) ?? 0))).toEqual([])
})

test('the readme says how many characters each face has, and the recorded coverage agrees', () => {
  const readme = bytes('fonts/README.md').toString()
  const { faces } = JSON.parse(bytes('fonts/coverage.json').toString()) as {
    faces: { file: string; ranges: [number, number][] }[]
  }
  expect(faces).toHaveLength(5)
  for (const { file, ranges } of faces) {
    const counted = ranges.reduce((sum, [first, last]) => sum + last - first + 1, 0)
    // 0xFFFF closes the character map of a face and is no character.
    expect(counted).toBe(face(`fonts/${file}`).characterSet.filter((point) => point !== 0xffff).length)
    const row = readme.split('\n').find((line) => line.startsWith(`| \`${file.replace('-Regular.ttf', '')}\``))
    expect(row).toContain(` ${counted.toLocaleString('en')} `)
  }
})
