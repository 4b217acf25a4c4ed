/* The examples of the pages on configuration, house rules and waivers hold as they stand. */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { disclosure, inFolder } from '../support/command-line.ts'
import { head, root } from '../support/sources.ts'

/** The samples of a page in a language, in order. */
const samples = (page: string, language: string): readonly string[] =>
  [
    ...readFileSync(join(root, page), 'utf8').matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g')),
  ].map(([, sample = '']) => sample)

test('the example in docs/config.md is accepted as it stands', async () => {
  const [example = ''] = samples('docs/config.md', 'yaml')
  expect(example).toContain('deadlines:')
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'disclosure.config.yaml'), example)
    writeFileSync(join(folder, 'report.yaml'), head)
    const { code, err } = await disclosure(['check', 'report.yaml'], { cwd: folder })
    expect({ code, err }).toEqual({ code: 0, err: '' })
  })
})

const report = `${head}overview: 情况如下。
proactiveDisclosure: { licensing: { decisions: 120 } }
requests: { received: { naturalPerson: 2000 }, carriedOut: { naturalPerson: 2000 } }
`

test('the rules declared in docs/house-rules.md find what they are for', async () => {
  const [example = ''] = samples('docs/house-rules.md', 'yaml')
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'disclosure.config.yaml'), example)
    writeFileSync(join(folder, 'report.yaml'), report)
    for (const code of ['penalties-with-licences', 'few-requests', 'leader-named']) {
      const { out } = await disclosure(['check', 'report.yaml', '--rule', code], { cwd: folder })
      expect(out).toContain(`${code}\n`)
    }
  })
})

test('the module in docs/house-rules.md finds what it is for, under the configuration beside it', async () => {
  const [module = ''] = samples('docs/house-rules.md', 'js')
  const [, config = ''] = samples('docs/house-rules.md', 'yaml')
  await inFolder((folder) => {
    writeFileSync(join(folder, 'rules.mjs'), module)
    writeFileSync(join(folder, 'own.config.yaml'), config)
    writeFileSync(join(folder, 'report.yaml'), report)
    const run = (...argv: readonly string[]): string =>
      spawnSync(
        process.execPath,
        [join(root, 'bin/disclosure.js'), ...argv, '--config', 'own.config.yaml', '--lang', 'zh'],
        { cwd: folder, encoding: 'utf8' },
      ).stdout
    const found = run('check', 'report.yaml', '--rule', 'many-licences')
    expect(found).toContain('许可有 120 件')
    expect(found).toContain('不写“如下”')
    expect(run('explain', 'many-licences')).toContain('乡镇许可偏多')
    return Promise.resolve()
  })
})

test('each way to waive in docs/waivers.md accepts the finding', async () => {
  const [english = '', chinese = '', beside = ''] = samples('docs/waivers.md', 'yaml')
  const tables = (carriedOut: string): string => `${head}requests:
  received: { naturalPerson: 3 }
  carriedIn: { naturalPerson: 1 }
  outcomes: { granted: { naturalPerson: 3 } }
${carriedOut}`
  const open = '  carriedOut: [0, ~, ~, ~, ~, ~, 0]\n'
  const argv = ['check', 'report.yaml', '--rule', 'declared-identity']
  await inFolder(async (folder) => {
    const code = async (text: string): Promise<number> => {
      writeFileSync(join(folder, 'report.yaml'), text)
      return (await disclosure(argv, { cwd: folder })).code
    }
    expect(await code(tables(open))).toBe(1)
    expect(await code(tables(open) + english)).toBe(0)
    expect(await code(tables(open) + chinese)).toBe(0)
    expect(await code(tables(beside))).toBe(0)
  })
})
