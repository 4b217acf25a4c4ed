/*
 * Sources with what is expected of them written on the line concerned: `# ! code@path`. Both ways: what is expected is
 * found, and nothing else. A fixture that does not name a code of the whole report need not be a whole report.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { positionAt } from '../../src/source/source.ts'
import { compiledFile, filesIn, ofTheWhole, root } from '../support/sources.ts'

const files = filesIn('test/check/rules', /\.yaml$/)

test('there are fixtures', () => {
  expect(files).toHaveLength(46)
})

test.each(files)('%s', (file) => {
  const expected = readFileSync(join(root, file), 'utf8')
    .split('\n')
    .flatMap((line, index) =>
      [...line.matchAll(/# ! (\S+)/g)].map(([, what]) => `${index + 1} ${what ?? ''}`),
    )
  const named = new Set(expected.map((line) => line.replace(/^\d+ |@.*$/g, '')))
  const found = compiledFile(file)
    .findings.filter(({ code }) => !ofTheWhole.has(code) || named.has(code))
    .map(({ code, at }) => `${positionAt(at.source, at.range.start).line} ${code}@${at.path.join('.')}`)
  expect([...found].sort()).toEqual([...expected].sort())
})
