import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './sources.ts'

/** Holds a text against `test/golden/<name>`, whole. With UPDATE_GOLDEN set the file is written instead, to be read in the diff. */
export function expectGolden(name: string, text: string): void {
  const path = join(root, 'test/golden', name)
  if (process.env['UPDATE_GOLDEN']) writeFileSync(path, text)
  expect(text).toBe(readFileSync(path, 'utf8'))
}
