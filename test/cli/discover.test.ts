/* Files, folders and patterns. */
import { execFileSync } from 'node:child_process'
import fs, { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { discover } from '../../src/cli/discover.ts'
import { contextIn } from '../support/context-in.ts'
import { disclosure, inFolder, type Ran } from '../support/command-line.ts'
import { root } from '../support/sources.ts'

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
    expect(await discover(given, contextIn(cwd))).toEqual(meant)
  })
})

test('a name with the signs of a pattern is a file if there is one', async () => {
  await withFiles(['a[1].yaml', 'a1.yaml'], async (cwd) => {
    expect(await discover(['a[1].yaml'], contextIn(cwd))).toEqual(['a[1].yaml'])
  })
})

test('links are not followed out of a folder, nor round in circles', async () => {
  await withFiles(['in/a.yaml', 'out/b.yaml'], async (cwd) => {
    symlinkSync(join(cwd, 'out'), join(cwd, 'in/out'))
    symlinkSync(join(cwd, 'in'), join(cwd, 'in/round'))
    expect(await discover(['in'], contextIn(cwd))).toEqual(['in/a.yaml'])
  })
})

test('links and special files left out of a folder are told in a line, named ones are read', async () => {
  await withFiles(['in/a.yaml', 'out/b.yaml', 'in/c.txt'], async (cwd) => {
    cpSync(join(root, 'examples/yunxi-county/2025/liuhe.yaml'), join(cwd, 'in/a.yaml'))
    cpSync(join(root, 'examples/yunxi-county/2024/liuhe.yaml'), join(cwd, 'out/b.yaml'))
    symlinkSync('../out/b.yaml', join(cwd, 'in/b.yaml'))
    symlinkSync('gone.yaml', join(cwd, 'in/dead.yaml'))
    symlinkSync('../out', join(cwd, 'in/more'))
    symlinkSync('c.txt', join(cwd, 'in/d.txt'))
    execFileSync('mkfifo', [join(cwd, 'in/pipe.yaml')])
    const check = (...argv: readonly string[]): Promise<Ran> => disclosure(['check', ...argv], { cwd })
    const { code, err } = await check('in')
    expect([code, err]).toEqual([
      0,
      '没有读文件夹里的 4 个链接或特殊文件：in/b.yaml、in/dead.yaml、in/more、in/pipe.yaml；要读就直接写它的名字\n',
    ])
    expect((await check('in/*.yaml', '--lang', 'en')).err).toBe(
      '3 links or special files in folders left out: in/b.yaml, in/dead.yaml, in/pipe.yaml; name one to have it read\n',
    )
    expect((await check('in/**/b.yaml', 'in/a.yaml')).err).toContain(
      '2 个链接或特殊文件：in/b.yaml、in/more；',
    )
    expect(await check('in/b.yaml')).toMatchObject({ code: 0, err: '' })
    expect(await check('in/more')).toMatchObject({ code: 0, err: '' })
  })
})

test.each(['check', 'export', 'build', 'fmt'])(
  '%s: a folder or pattern without a report costs the others nothing, and is told',
  async (command) => {
    await withFiles(['empty/note.md', 'in/a.yaml'], async (cwd) => {
      cpSync(join(root, 'examples/yunxi-county/2025/liuhe.yaml'), join(cwd, 'in/a.yaml'))
      const more = command === 'build' ? ['--format', 'html', '-o', 'out'] : []
      const ran = await disclosure([command, 'empty', 'none/*.yaml', 'in', ...more], { cwd })
      expect(ran.code).toBe(2)
      expect(ran.err).toContain('empty/ 里没有报告（*.yaml）')
      expect(ran.err).toContain('none/*.yaml 里没有报告（*.yaml）')
      expect(ran.out + ran.err).toMatch(
        /1 份报告|已整理 in\/a\.yaml|1 份报告：已生成 1 份 · 2 处文件夹或通配符没有读到报告/,
      )
    })
  },
)

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
      expect(code).toBe(2)
      expect(err).toContain('错误：shut/ 没有读取权限\n')
      const alone = await disclosure(['check', 'shut'], { cwd: folder })
      expect([alone.code, alone.err]).toEqual([2, '错误：shut 没有读取权限\n'])
      rmSync(join(folder, 'a.yaml'))
      const nothing = await disclosure(['check', '.'], { cwd: folder })
      expect([nothing.code, nothing.err]).toEqual([2, '错误：shut 没有读取权限\n'])
    } finally {
      spy.mockRestore()
    }
  })
})
