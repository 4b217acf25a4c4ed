/* Files, folders and patterns; and of a repository only what changed. */
import { execFileSync } from 'node:child_process'
import fs, { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
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
      expect(ran.out + ran.err).toMatch(/1 份报告|已整理 in\/a\.yaml|3 份报告：已生成 1 份，没有做成 2 份/)
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

const git = (cwd: string, ...argv: readonly string[]): void => {
  const who = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'init.defaultBranch=main']
  execFileSync('git', [...who, ...argv], { cwd, stdio: 'pipe' })
}

/** A repository with the county of the examples, changed, and checked for what changed. */
const repository = (
  change: (folder: string, edit: (file: string, from: string, to: string) => void) => void,
  argv: readonly string[] = ['.', '--changed-since', 'main'],
): Promise<Ran & { readonly found: readonly string[] }> =>
  inFolder(async (folder) => {
    cpSync(join(root, 'examples/yunxi-county'), folder, { recursive: true })
    git(folder, 'init', '-q')
    git(folder, 'add', '.')
    git(folder, 'commit', '-qm', 'reports')
    git(folder, 'switch', '-qc', 'work')
    change(folder, (file, from, to) => {
      const text = readFileSync(join(folder, file), 'utf8')
      if (!text.includes(from)) throw new Error(`${file} has no ${from}`)
      writeFileSync(join(folder, file), text.replace(from, to))
    })
    const ran = await disclosure(['check', '--format', 'json', ...argv], { cwd: folder, env: process.env })
    const { findings } = (ran.out === '' ? { findings: [] } : JSON.parse(ran.out)) as {
      readonly findings: readonly { readonly file: string; readonly code: string }[]
    }
    return { ...ran, found: [...new Set(findings.map(({ code, file }) => `${code} ${file}`))].sort() }
  })

test('nothing changed, nothing told', async () => {
  const { code, found, err } = await repository(() => undefined)
  expect(code).toBe(0)
  expect(found).toEqual([])
  expect(err).toBe('10 份报告里，0 份自 main 以来有改动或受其影响\n')
})

const carriedIn = [
  'carriedIn: { naturalPerson: 1, total: 1 }',
  'carriedIn: { naturalPerson: 2, total: 2 }',
] as const

test('a changed report is told of whole, and the county that no longer is its sum', async () => {
  const { code, found, err } = await repository((folder, edit) => {
    edit('2025/liuhe.yaml', ...carriedIn)
    git(folder, 'commit', '-qam', 'a slip')
  })
  expect(code).toBe(1)
  expect(found).toEqual([
    'carry-over 2025/liuhe.yaml',
    'declared-identity 2025/liuhe.yaml',
    'region-sum 2025/county.yaml',
  ])
  expect(err).toContain('2 份')
})

test('what was broken before, or changes on the other branch meanwhile, is not told', async () => {
  const { found } = await repository((folder, edit) => {
    git(folder, 'switch', '-q', 'main')
    edit('2025/liuhe.yaml', ...carriedIn)
    git(folder, 'commit', '-qam', 'a slip of others')
    git(folder, 'switch', '-q', 'work')
    git(folder, 'rebase', '-q', 'main')
    edit('2024/office.yaml', 'year: 2024', 'year: 2024 # seen')
  })
  expect(found).toEqual([])
})

test('new files count, not yet committed or tracked', async () => {
  const { found, err } = await repository((folder) => {
    const text = readFileSync(join(folder, '2025/liuhe.yaml'), 'utf8')
    writeFileSync(join(folder, '2025/new.yaml'), text.replace('柳河镇', '新镇').replace(...carriedIn))
  })
  expect(found).toEqual(['declared-identity 2025/new.yaml'])
  expect(err).toContain('1 份')
})

test('a changed configuration concerns all reports under it', async () => {
  const { err } = await repository((folder) => {
    writeFileSync(join(folder, 'disclosure.config.yaml'), 'rules: { stock: error }\n')
  })
  expect(err).toContain('10 份报告里，10 份')
})

test.each([
  ['v9', '仓库里没有“v9”'],
  ['--upload-pack=x', '仓库里没有“--upload-pack=x”'],
])('a state that is not known: %s', async (ref, words) => {
  const { code, err } = await repository(() => undefined, ['.', `--changed-since=${ref}`])
  expect(code).toBe(2)
  expect(err).toContain(words)
})

test('no repository, no git', async () => {
  const outside = await repository((folder) => {
    rmSync(join(folder, '.git'), { recursive: true })
  })
  expect(outside.code).toBe(2)
  expect(outside.err).toContain('只能在 git 仓库里用')
  await withFiles(['a.yaml'], async (cwd) => {
    const { code, err } = await disclosure(['check', 'a.yaml', '--changed-since', 'main'], {
      cwd,
      env: { PATH: '' },
    })
    expect(code).toBe(3)
    expect(err).toContain('这台机器上没有')
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
