/* Which configuration holds: the nearest one upwards, no higher than the repository; and one that is named is no report. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { disclosure, inFolder, type Ran } from '../support/command-line.ts'
import { head } from '../support/sources.ts'

const report = `${head}overview: 本年度情况如下。\nproblems: 公开的内容还不够及时。\notherMatters: 没有其他事项。\n`
const config = (code: string): string =>
  `houseRules:\n  - { code: ${code}, title: 应有的话, why: 通知, phrase: { in: overview, anyOf: [第一责任人] } }\n`
const modules = 'modules: [rules.mjs]\n'

const written = (folder: string, files: Readonly<Record<string, string>>): void => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}

/** A command run in a folder within one that holds some files. */
const run = (
  files: Readonly<Record<string, string>>,
  cwd: string,
  argv: readonly string[] = ['check', 'report.yaml'],
): Promise<Ran> =>
  inFolder((folder) => {
    written(folder, files)
    mkdirSync(join(folder, cwd), { recursive: true })
    return disclosure(argv, { cwd: join(folder, cwd) })
  })

const reports = { 'repo/2025/towns/report.yaml': report }
const above = { 'disclosure.config.yaml': config('far'), 'repo/disclosure.config.yaml': config('near') }
const inRepository = { 'repo/.git/HEAD': 'ref: refs/heads/main\n' }

test('within a repository it is looked for up to the root, also from a folder in it', async () => {
  const { out, err } = await run({ ...reports, ...above, ...inRepository }, 'repo/2025/towns')
  expect(out).toContain(' near\n')
  expect(out).not.toContain(' far\n')
  expect(err).toBe('')
  const linked = { ...reports, ...above, 'repo/.git': 'gitdir: ../elsewhere\n' }
  expect((await run(linked, 'repo/2025/towns')).out).toContain(' near\n')
  const explained = await run({ ...reports, ...above, ...inRepository }, 'repo/2025', ['explain', 'near'])
  expect(explained).toMatchObject({ code: 0, err: '' })
})

test('one above the repository is not used, and that is said once', async () => {
  const files = { ...reports, 'disclosure.config.yaml': config('far'), ...inRepository }
  const { out, err, code } = await run(files, 'repo', ['check', '2025'])
  expect(out).not.toContain(' far\n')
  expect(code).toBe(0)
  expect(err).toBe(
    '说明：没有用更上层的配置 ../disclosure.config.yaml，它不在命令运行的文件夹里，也不在同一个 git 仓库里；要用就写 --config ../disclosure.config.yaml\n',
  )
  for (const named of ['none', '../disclosure.config.yaml'])
    expect((await run(files, 'repo', ['check', '2025', '--config', named])).err).toBe('')
})

test('without a repository it is looked for up to the folder the command runs in', async () => {
  const files = { ...reports, ...above }
  expect((await run(files, 'repo', ['check', '2025'])).out).toContain(' near\n')
  const { out, err } = await run(files, 'repo/2025', ['check', 'towns/report.yaml'])
  expect(out).not.toContain(' near\n')
  expect(err).toContain('没有用更上层的配置 ../disclosure.config.yaml')
})

test('for reports elsewhere their own repository counts', async () => {
  const files = { ...reports, ...above }
  const argv = ['check', '../repo/2025/towns/report.yaml']
  expect((await run({ ...files, ...inRepository }, 'elsewhere', argv)).out).toContain(' near\n')
  const { out, err } = await run(files, 'elsewhere', argv)
  expect(out).not.toContain(' near\n')
  expect(err).toContain('../repo/disclosure.config.yaml')
})

test('one that is found runs no code, wherever in the repository it lies', async () => {
  const files = { ...reports, ...inRepository, 'repo/disclosure.config.yaml': modules }
  const { code, err } = await run(files, 'repo/2025/towns')
  expect(code).toBe(2)
  expect(err).toContain('只在用 --config ../../disclosure.config.yaml 指明它时才运行')
})

test.each([
  ['check', ['check', '.']],
  ['check by pattern', ['check', '*.yaml']],
  ['build', ['build', '.', '--format', 'html', '-o', 'out']],
])('%s: the configuration that is named is no report', async (_, argv) => {
  const files = { 'report.yaml': report, 'own.yaml': config('own') }
  const { out, err } = await run(files, '.', [...argv, '--config', 'own.yaml'])
  expect(out + err).not.toMatch(/own\.yaml:|yaml-shape|missing-key/)
  expect(out + err).toContain(' own\n')
  expect((await run(files, '.', argv)).out).toMatch(/own\.yaml:/)
})

test('named as a report it is checked as one', async () => {
  const files = { 'report.yaml': report, 'own.yaml': config('own') }
  const { code } = await run(files, '.', ['check', 'own.yaml', 'report.yaml', '--config', 'own.yaml'])
  expect(code).toBe(1)
})
