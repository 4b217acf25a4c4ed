/* Of a repository only what changed. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { disclosure, inFolder, type Ran } from '../support/command-line.ts'
import { root } from '../support/sources.ts'

const git = (cwd: string, ...argv: readonly string[]): void => {
  const who = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'init.defaultBranch=main']
  execFileSync('git', [...who, ...argv], { cwd, stdio: 'pipe' })
}

/** A repository with the county of the examples, changed, and checked for what changed. */
const repository = (
  change: (folder: string, edit: (file: string, from: string, to: string) => void) => void,
  argv: readonly string[] = ['.', '--changed-since', 'main'],
  within = '.',
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
    const ran = await disclosure(['check', '--format', 'json', ...argv], {
      cwd: join(folder, within),
      env: process.env,
    })
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

test.each<[string, (folder: string, edit: (file: string, from: string, to: string) => void) => void]>([
  [
    'deleted',
    (folder) => {
      git(folder, 'rm', '-q', '2025/liuhe.yaml')
      git(folder, 'commit', '-qm', 'gone')
    },
  ],
  [
    'deleted, not committed',
    (folder) => {
      rmSync(join(folder, '2025/liuhe.yaml'))
    },
  ],
  [
    'of another agency now',
    (_folder, edit) => {
      edit('2025/liuhe.yaml', '柳河镇', '大柳镇')
    },
  ],
  [
    'moved to where it is not looked for',
    (folder) => {
      mkdirSync(join(folder, '.kept'))
      git(folder, 'mv', '2025/liuhe.yaml', '.kept/liuhe.yaml')
    },
  ],
])('the county is told of where the report of a town is gone: %s', async (_how, change) => {
  const { found, code, err } = await repository(change, [
    '.',
    '--changed-since',
    'main',
    '--fail-on',
    'warning',
  ])
  expect(found).toEqual(['region-missing 2025/county.yaml'])
  expect(code).toBe(1)
  expect(err).toContain('自 main 以来有改动或受其影响')
})

test('a town that was missing before is not told again where another report goes', async () => {
  const { found } = await repository((folder) => {
    git(folder, 'switch', '-q', 'main')
    git(folder, 'rm', '-q', '2025/liuhe.yaml')
    git(folder, 'commit', '-qm', 'gone before')
    git(folder, 'switch', '-q', 'work')
    git(folder, 'rebase', '-q', 'main')
    rmSync(join(folder, '2024/office.yaml'))
  })
  expect(found).toEqual(['region-missing 2024/county.yaml'])
})

test.each<[string, (folder: string) => void, string]>([
  [
    'gone',
    (folder) => {
      rmSync(join(folder, '2024/liuhe.yaml'))
    },
    '2 份',
  ],
  [
    'of another year now',
    (folder) => {
      const path = join(folder, '2024/liuhe.yaml')
      writeFileSync(path, readFileSync(path, 'utf8').replace('year: 2024', 'year: 2023'))
    },
    '3 份',
  ],
])('a report that names as last year’s one that is %s', async (_how, change, told) => {
  const { found, err } = await repository((folder, edit) => {
    git(folder, 'switch', '-q', 'main')
    edit('2025/liuhe.yaml', 'year: 2025\n', 'year: 2025\nprevious: ../2024/liuhe.yaml\n')
    git(folder, 'commit', '-qam', 'named')
    git(folder, 'switch', '-q', 'work')
    git(folder, 'rebase', '-q', 'main')
    change(folder)
  })
  expect(found).toContain('previous-report 2025/liuhe.yaml')
  expect(found.filter((one) => one.endsWith(' 2025/liuhe.yaml'))).toHaveLength(1)
  expect(err).toContain(told)
})

test('a configuration that is gone concerns the reports that were under it', async () => {
  const { err } = await repository((folder) => {
    git(folder, 'switch', '-q', 'main')
    writeFileSync(join(folder, '2025/disclosure.config.yaml'), 'rules: { stock: off }\n')
    git(folder, 'add', '.')
    git(folder, 'commit', '-qm', 'settled')
    git(folder, 'switch', '-q', 'work')
    git(folder, 'rebase', '-q', 'main')
    rmSync(join(folder, '2025/disclosure.config.yaml'))
  })
  expect(err).toContain('10 份报告里，5 份')
})

test('one that is gone from the root concerns them in whatever folder the command runs', async () => {
  const { err } = await repository(
    (folder) => {
      rmSync(join(folder, 'disclosure.config.yaml'))
    },
    undefined,
    '2025',
  )
  expect(err).toContain('5 份报告里，5 份')
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
  await inFolder(async (cwd) => {
    writeFileSync(join(cwd, 'a.yaml'), '')
    const { code, err } = await disclosure(['check', 'a.yaml', '--changed-since', 'main'], {
      cwd,
      env: { PATH: '' },
    })
    expect(code).toBe(3)
    expect(err).toContain('这台机器上没有')
  })
})
