/* Files, folders and patterns. */
import fs, { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { discover } from '../../src/cli/discover.ts'
import { disclosure, inFolder } from '../support/command-line.ts'

/** A folder with files of these names. */
const withFiles = <Value>(
  names: readonly string[],
  use: (folder: string) => Promise<Value>,
): Promise<Value> =>
  inFolder((folder) => {
    for (const name of names) {
      mkdirSync(join(folder, name, '..'), { recursive: true })
      writeFileSync(join(folder, name), '')
    }
    return use(folder)
  })

const names = [
  'a.yaml',
  'b.yml',
  'B.YAML',
  'note.md',
  'disclosure.config.yaml',
  '.ci/x.yaml',
  'node_modules/y.yaml',
  '镇/2025/枫山.yaml',
  '镇/2024/枫山.yaml',
]

test.each([
  [['a.yaml'], ['a.yaml']],
  [['.'], ['B.YAML', 'a.yaml', 'b.yml', '镇/2024/枫山.yaml', '镇/2025/枫山.yaml']],
  [['镇'], ['镇/2024/枫山.yaml', '镇/2025/枫山.yaml']],
  [['**/2025/*.yaml'], ['镇/2025/枫山.yaml']],
  [['./镇/*/*.yaml'], ['镇/2024/枫山.yaml', '镇/2025/枫山.yaml']],
  [['*.{yaml,yml}'], ['a.yaml', 'b.yml']],
  [
    ['b.yml', '.', './a.yaml'],
    ['b.yml', 'B.YAML', './a.yaml', '镇/2024/枫山.yaml', '镇/2025/枫山.yaml'],
  ],
  [
    ['-', 'absent.yaml'],
    ['-', 'absent.yaml'],
  ],
  [['disclosure.config.yaml'], ['disclosure.config.yaml']],
])('%j means %j', async (given, meant) => {
  await withFiles(names, async (cwd) => {
    expect(await discover(given, { cwd })).toEqual(meant)
  })
})

test('a name with the signs of a pattern is a file if there is one', async () => {
  await withFiles(['a[1].yaml', 'a1.yaml'], async (cwd) => {
    expect(await discover(['a[1].yaml'], { cwd })).toEqual(['a[1].yaml'])
  })
})

test('links are not followed out of a folder, nor round in circles', async () => {
  await withFiles(['in/a.yaml', 'out/b.yaml'], async (cwd) => {
    symlinkSync(join(cwd, 'out'), join(cwd, 'in/out'))
    symlinkSync(join(cwd, 'in'), join(cwd, 'in/round'))
    expect(await discover(['in'], { cwd })).toEqual(['in/a.yaml'])
  })
})

test.each(['empty', 'none/*.yaml', '*.yml'])('%s has no report: exit 2', async (name) => {
  await withFiles(['empty/note.md', 'a.yaml'], async (cwd) => {
    const { code, err } = await disclosure(['check', name], { cwd })
    expect(code).toBe(2)
    expect(err).toBe(`错误：${name} 里没有报告（*.yaml）\n`)
  })
})

test('a folder that may not be looked into is the caller’s affair, not a fault of ours', async () => {
  await withFiles(['a.yaml', 'shut/b.yaml'], async (folder) => {
    const list = fs.readdirSync
    const refused = Object.assign(new Error('permission denied'), { code: 'EACCES' })
    const spy = jest.spyOn(fs, 'readdirSync').mockImplementation(((path: string, options: object) => {
      if (path.endsWith('shut')) throw refused
      return list(path, options as never)
    }) as never)
    try {
      const { code, err } = await disclosure(['check', '.'], { cwd: folder })
      expect({ code, err }).toEqual({ code: 2, err: '错误：shut 没有读取权限\n' })
    } finally {
      spy.mockRestore()
    }
  })
})
