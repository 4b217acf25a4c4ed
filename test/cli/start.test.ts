/* What the built program loads before it begins: few files, whatever commands there are. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../support/sources.ts'

const dist = join(root, 'dist')

/** A file of dist/ and all that it imports from there before it runs. */
function loadedBy(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  const text = readFileSync(join(dist, file), 'utf8')
  for (const [, name = ''] of text.matchAll(/\b(?:from|import) ?['"]\.\/([^'"]+\.js)['"]/g))
    loadedBy(name, seen)
  return seen
}

test('check is started from a handful of files', () => {
  const [command, ...others] = readdirSync(dist).filter((name) => /^check-[A-Z0-9]{8}\.js$/.test(name))
  expect(others).toEqual([])
  const loaded = new Set([...loadedBy('main.js'), ...loadedBy(command ?? '')])
  expect([...loaded].sort()).toEqual([
    command,
    'main.js',
    'start-check.js',
    'start-explain.js',
    'start-main.js',
    'start-schema.js',
  ])
})

test('what hardly any check needs is not among them', () => {
  const [command = ''] = readdirSync(dist).filter((name) => /^check-[A-Z0-9]{8}\.js$/.test(name))
  const texts = [...new Set([...loadedBy('main.js'), ...loadedBy(command)])].map((file) =>
    readFileSync(join(dist, file), 'utf8'),
  )
  expect(texts).toHaveLength(6)
  const taken = texts.flatMap((text) =>
    [...text.matchAll(/\bfrom ?"(node:[a-z_/]+)"/g)].map(([, name]) => name),
  )
  expect(taken).toContain('node:fs')
  for (const name of ['node:crypto', 'node:worker_threads', 'node:child_process', 'node:util'])
    expect(taken).not.toContain(name)
  expect(texts.filter((text) => text.includes('Composer=class'))).toEqual([])
  expect(readFileSync(join(dist, 'yaml.cjs'), 'utf8')).toContain('Composer=class')
})

test('no command loads what another is about: help, and the schema, need little', () => {
  expect([...loadedBy('main.js')].sort()).toEqual(['main.js', 'start-main.js'])
  const [schema = ''] = readdirSync(dist).filter((name) => /^schema-[A-Z0-9]{8}\.js$/.test(name))
  expect([...loadedBy(schema)].sort()).toEqual([schema, 'start-main.js', 'start-schema.js'])
})
