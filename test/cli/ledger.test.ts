/* What a run remembers, whatever becomes of what it wrote down. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { built, states } from '../support/build-many.ts'
import { inFolder } from '../support/command-line.ts'
import { digestsIn, writeReports } from '../support/many.ts'

const ledger = 'out/.disclosure/ledger.jsonl'

test.each<readonly [what: string, change: (folder: string) => void, rebuilt: number]>([
  [
    'a ledger that is gone',
    (folder) => {
      rmSync(join(folder, ledger))
    },
    3,
  ],
  [
    'a ledger of garbage',
    (folder) => {
      writeFileSync(join(folder, ledger), '\0\u00ff{"v":1\n[]\nnull\n')
    },
    3,
  ],
  [
    'a ledger cut off in its last line',
    (folder) => {
      const text = readFileSync(join(folder, ledger), 'utf8')
      writeFileSync(join(folder, ledger), text.slice(0, -40))
    },
    1,
  ],
  [
    'lines of another version',
    (folder) => {
      const text = readFileSync(join(folder, ledger), 'utf8')
      writeFileSync(join(folder, ledger), text.replaceAll('{"v":1', '{"v":2'))
    },
    3,
  ],
  [
    'lines that lead out of the folder',
    (folder) => {
      const text = readFileSync(join(folder, ledger), 'utf8')
      writeFileSync(join(folder, ledger), text.replace(/"name":"/g, '"name":"../out/'))
    },
    3,
  ],
  [
    'lines with the keys of others',
    (folder) => {
      const lines = readFileSync(join(folder, ledger), 'utf8').trim().split('\n')
      const keys = lines.map((line) => (JSON.parse(line) as { key: string }).key)
      const mixed = lines.map((line, index) => line.replace(keys[index] ?? '', keys[(index + 1) % 3] ?? ''))
      writeFileSync(join(folder, ledger), `${mixed.join('\n')}\n`)
    },
    3,
  ],
  [
    'a result edited by hand',
    (folder) => {
      const name = Object.keys(digestsIn(join(folder, 'out')))[0] ?? ''
      const text = readFileSync(join(folder, 'out', name), 'utf8')
      writeFileSync(join(folder, 'out', name), text.replace('政府', '敌府'))
    },
    1,
  ],
  [
    'a result that is gone',
    (folder) => {
      rmSync(join(folder, 'out', Object.keys(digestsIn(join(folder, 'out')))[0] ?? ''))
    },
    1,
  ],
])('%s: rebuilt, never skipped wrongly', async (_what, change, rebuilt) => {
  await inFolder(async (folder) => {
    writeReports(join(folder, 'src'), 3)
    await built(folder)
    const first = digestsIn(join(folder, 'out'))
    change(folder)
    expect((await built(folder)).code).toBe(0)
    expect(states(folder)).toMatchObject({ built: rebuilt, unchanged: 3 - rebuilt })
    expect(digestsIn(join(folder, 'out'))).toEqual(first)
    await built(folder)
    expect(states(folder)).toMatchObject({ unchanged: 3 })
  })
})

test('what a report includes, its options and its names are part of what it came from', async () => {
  await inFolder(async (folder) => {
    const [name = ''] = writeReports(join(folder, 'src'), 1)
    const source = join(folder, 'src', name)
    writeFileSync(
      source,
      readFileSync(source, 'utf8').replace(/^problems: \|\n.*\n/m, 'problems: { file: p.md }\n'),
    )
    writeFileSync(
      join(folder, 'src/c0/p.md'),
      '个别栏目更新不够及时；下一步按月检查更新情况，压实责任，加强培训，完善机制。\n',
    )
    await built(folder)
    await built(folder)
    expect(states(folder)).toMatchObject({ unchanged: 1 })
    writeFileSync(
      join(folder, 'src/c0/p.md'),
      '个别栏目更新不够及时；下一步按季检查更新情况，压实责任，加强培训，完善机制。\n',
    )
    await built(folder)
    expect(states(folder)).toMatchObject({ built: 1 })
    await built(folder, ['--draft'])
    expect(states(folder)).toMatchObject({ built: 1 })
    await built(folder, ['--draft', '--fonts', 'bundled'])
    expect(states(folder)).toMatchObject({ built: 1 })
    await built(folder, ['--draft', '--fonts', 'bundled'])
    expect(states(folder)).toMatchObject({ unchanged: 1 })
    // The machine's own typefaces may change without a trace.
    await built(folder, ['--fonts', 'system'])
    await built(folder, ['--fonts', 'system'])
    expect(states(folder)).toMatchObject({ built: 1 })
  })
})
