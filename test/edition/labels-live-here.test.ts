/* The form is stated in editions/ and nowhere else: a label or a cell’s key in the program or a template would be a second truth. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { branches } from '../../src/edition/axis.ts'
import { allEditions } from '../../src/edition/editions.ts'
import { filesIn, root } from '../support/sources.ts'

const tables = allEditions.flatMap(({ sections }) =>
  sections.flatMap((section) => (section.kind === 'table' ? [section] : [])),
)
const axes = tables.flatMap(({ table }) =>
  table.blocks.flatMap(({ rows, columns }) => [...(rows ? [rows] : []), columns]),
)
const leaves = axes.flatMap((axis) => branches(axis))

const labels = new Set([
  ...allEditions.flatMap(({ sections }) => sections.map(({ label }) => label)),
  ...leaves.flatMap(({ leaf, groups }) => [leaf.label, ...groups.map(({ label }) => label)]),
])
const keys = new Set(leaves.flatMap(({ path }) => path))

/** The text of a source file without comments and without its rules’ example sources. */
const code = (path: string): string =>
  readFileSync(join(root, path), 'utf8').replace(/\/\*[^]*?\*\/|\/\/ .*/g, '')

test('no label of the form stands in src/ or templates/', () => {
  const files = [...filesIn('src', /\.ts$/), ...filesIn('templates', /\.(?:hbs|css)$/)]
  expect(files.length).toBeGreaterThan(120)
  const long = [...labels].filter((label) => [...label].length >= 5)
  expect(long).toHaveLength(58)
  expect(
    files.flatMap((file) =>
      long.filter((label) => code(file).includes(label)).map((label) => `${file}: ${label}`),
    ),
  ).toEqual([])
})

test('no key of a cell stands in the program as a name or a string of its own', () => {
  const own = [...keys].filter(
    (key) =>
      !['total', 'other', 'change', 'amount', 'rules', 'process', 'notes', 'result', 'direct'].includes(key),
  )
  expect(own.length).toBeGreaterThan(40)
  const files = filesIn('src', /\.ts$/)
  expect(
    files.flatMap((file) =>
      own.filter((key) => new RegExp(`['"]${key}['"]`).test(code(file))).map((key) => `${file}: ${key}`),
    ),
  ).toEqual([])
})
