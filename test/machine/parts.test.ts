/* Parts of the built program: what the engine made of them at the build is taken, and never relied on. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../support/sources.ts'

const isKept = (name: string): boolean => name.endsWith('.cache')
const report = join(root, 'examples/dayuan-2019/report.yaml')
const check = (folder: string): string =>
  execFileSync(process.execPath, [join(folder, 'bin/disclosure.js'), 'check', report], { encoding: 'utf8' })

/** A program that tells, of each part that a check runs, whether the engine refused what was kept of it. */
const telling = `
  import { main } from ${JSON.stringify(join(root, 'dist/main.js'))}
  import { scriptsRun } from ${JSON.stringify(join(root, 'dist/parts.js'))}
  await main(['check', '--quiet', ${JSON.stringify(report)}])
  process.stdout.write('\\n' + JSON.stringify([...scriptsRun()].map(([name, { cachedDataRejected }]) => [name, cachedDataRejected])))
`

test('an ordinary check runs on what was compiled at the build', () => {
  const out = execFileSync(process.execPath, ['--input-type=module', '-e', telling], { encoding: 'utf8' })
  expect(Object.fromEntries(JSON.parse(out.split('\n').at(-1) ?? '') as [string, boolean][])).toEqual({
    'start-main': false,
    'start-schema': false,
    'start-explain': false,
    'start-check': false,
  })
})

describe('another copy of the program', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'disclosure-parts-'))
    for (const name of ['bin', 'dist', 'package.json'])
      cpSync(join(root, name), join(folder, name), { recursive: true })
  })
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  const files = (): readonly string[] =>
    readdirSync(join(folder, 'dist'))
      .filter(isKept)
      .map((name) => join(folder, 'dist', name))

  test.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['empty', () => Buffer.alloc(0)],
    ['of another kind', () => Buffer.from('not what an engine writes')],
  ])('says the same where what was kept is %s', (_, spoilt) => {
    expect(files()).toHaveLength(4)
    for (const path of files()) writeFileSync(path, spoilt(readFileSync(path)))
    expect(check(folder)).toBe(check(root))
  })

  test('says the same where nothing was kept', () => {
    for (const path of files()) rmSync(path)
    expect(files()).toEqual([])
    expect(check(folder)).toBe(check(root))
  })
})
