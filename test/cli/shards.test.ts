/* A run divided among machines, and joined again. */
import { Ajv } from 'ajv'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readShard } from '../../src/batch/shard.ts'
import { UsageError } from '../../src/errors.ts'
import { disclosure, inFolder, type Ran } from '../support/command-line.ts'
import { digestsIn, writeReports } from '../support/many.ts'
import { root } from '../support/sources.ts'

const build = (folder: string, argv: readonly string[]): Promise<Ran> =>
  disclosure(['build', 'src', '--format', 'html', '--name', '{year}/{agency}', ...argv], { cwd: folder })

const merge = (folder: string, argv: readonly string[]): Promise<Ran> =>
  disclosure(['merge', ...argv], { cwd: folder })

const text = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8')

const schema = (name: string): object =>
  JSON.parse(readFileSync(join(root, `schemas/${name}.schema.json`), 'utf8')) as object

/** Sources with one that is broken, one that cannot be read, and a county that does not carry over. */
function sources(folder: string): void {
  writeReports(join(folder, 'src'), 14)
  cpSync(join(root, 'examples/yunxi-county'), join(folder, 'src/yunxi'), { recursive: true })
  const late = join(folder, 'src/yunxi/2025/liuhe.yaml')
  const changed = readFileSync(late, 'utf8').replace(
    'carriedIn: { naturalPerson: 1, total: 1 }',
    'carriedIn: { naturalPerson: 2, total: 2 }',
  )
  writeFileSync(late, changed)
  writeFileSync(join(folder, 'src/bad.yaml'), 'year：2025\n')
}

const records = ['1', '2', '3', '4'].map((index) => `parts/record-${index}-of-4.json`)

test('four parts joined are the whole, byte for byte, rules across reports and years included', async () => {
  await inFolder(async (folder) => {
    sources(folder)
    const whole = await build(folder, ['-o', 'whole', '--summary', 'whole.json', '--index'])
    expect(whole.code).toBe(1)
    expect(text(folder, 'whole.json')).toContain('"carry-over"')
    const parts: Ran[] = []
    for (const index of [3, 1, 4, 2])
      parts.push(await build(folder, ['-o', 'parts', '--shard', `${index}/4`]))
    expect(Math.max(...parts.map(({ code }) => code))).toBe(1)
    const byFolder = await merge(folder, ['parts', '--summary', 'by-folder.json'])
    expect(byFolder.err).not.toContain('错误：')
    expect(text(folder, 'by-folder.json')).toBe(text(folder, 'whole.json'))
    const joined = await merge(folder, [
      ...records,
      '--summary',
      'joined.json',
      '--index',
      'parts/index.html',
    ])
    expect(joined.code).toBe(1)
    expect(joined.out).toContain('25 份报告：')
    expect(text(folder, 'joined.json')).toBe(text(folder, 'whole.json'))
    const expected = digestsIn(join(folder, 'whole'))
    const found = Object.entries(digestsIn(join(folder, 'parts'))).filter(
      ([name]) => !name.startsWith('record'),
    )
    expect(Object.fromEntries(found)).toEqual(expected)
    expect(Object.keys(expected).length).toBeGreaterThan(20)
    for (const [name, file] of [
      ['summary', 'whole.json'],
      ['record', records[0] ?? ''],
    ] as const) {
      const holds = new Ajv({ strict: false }).compile(schema(name))
      expect([holds(JSON.parse(text(folder, file))), holds.errors]).toEqual([true, null])
    }
    // A whole run in the folder of the parts finds all made.
    const again = await build(folder, ['-o', 'parts', '--summary', 'again.json'])
    expect(again.out).toContain('已生成 0 份')
  })
})

test('twins, in other spellings and under former names too, are told in the parts as in the whole', async () => {
  await inFolder(async (folder) => {
    const town = readFileSync(join(root, 'examples/yunxi-county/2025/liuhe.yaml'), 'utf8')
    mkdirSync(join(folder, 'src'))
    const names = [
      '云溪县柳河镇人民政府',
      '云溪县 柳河镇人民政府',
      '云溪县柳河镇人民政府',
      '云溪县河柳镇人民政府',
    ]
    for (const [index, name] of names.entries())
      writeFileSync(join(folder, `src/t${index}.yaml`), town.replace('云溪县柳河镇人民政府', name))
    writeFileSync(
      join(folder, 'disclosure.config.yaml'),
      'agencies:\n  - { name: 云溪县柳河镇人民政府, formerly: [云溪县河柳镇人民政府] }\n',
    )
    writeReports(join(folder, 'src'), 6)
    const run = (...argv: readonly string[]): Promise<Ran> =>
      disclosure(['build', 'src', '--format', 'html', ...argv], { cwd: folder })
    await run('-o', 'whole', '--summary', 'whole.json')
    expect(text(folder, 'whole.json').match(/"twice-reported"/g)?.length).toBe(3)
    for (const index of [1, 2, 3, 4]) await run('-o', 'parts', '--shard', `${index}/4`)
    await merge(folder, ['parts', '--summary', 'joined.json'])
    expect(text(folder, 'joined.json')).toBe(text(folder, 'whole.json'))
    const rows = Array.from({ length: 12 }, (_, index) => `云溪县${index % 11}镇人民政府\n`).join('')
    writeFileSync(join(folder, 'x.csv'), `agency.name\n${rows}`)
    for (const shard of [[], ...[1, 2, 3, 4].map((index) => ['--shard', `${index}/4`])]) {
      const argv = ['build', 'src/t0.yaml', '--roster', 'x.csv', '--format', 'html', '-o', 'out', ...shard]
      const { code, err } = await disclosure(argv, { cwd: folder })
      expect([code, err]).toEqual([
        2,
        '错误：x.csv:13 和 x.csv:2 都是云溪县0镇人民政府 2025 年度，什么也没有写。请只留一行\n',
      ])
    }
  })
})

test('results that are gone, or lie elsewhere than the list of all, are told', async () => {
  await inFolder(async (folder) => {
    writeReports(join(folder, 'src'), 3)
    await build(folder, ['-o', 'out', '--shard', '1/1'])
    const beside = await merge(folder, ['out', '--index', 'out/index.html'])
    expect([beside.code, beside.err]).toEqual([0, '已写 out/index.html\n'])
    const away = await merge(folder, ['out', '--index', 'index.html'])
    expect(away.err).toContain('index.html 里的 3 个成品不在它旁边')
    expect(away.code).toBe(0)
  })
})

test('parts that are missing, doubled, of another run or none at all are refused', async () => {
  await inFolder(async (folder) => {
    writeReports(join(folder, 'src'), 4)
    for (const index of [1, 2]) await build(folder, ['-o', 'out', '--shard', `${index}/2`])
    const [one, two] = ['out/record-1-of-2.json', 'out/record-2-of-2.json']
    const refused = async (argv: readonly string[], words: string): Promise<void> => {
      const { code, err } = await merge(folder, argv)
      expect(err).toContain(words)
      expect(code).toBe(2)
    }
    await refused([one], '缺 1 份记录：2/2')
    await refused([one, '--lang', 'en'], '1 record is missing: 2/2')
    await refused([one, two, one], '都是第 1/2 份')
    const changed = (name: string, from: string | RegExp, to: string): string => {
      const before = text(folder, two)
      const after = before.replace(from, to)
      if (after === before) throw new Error(`nothing was changed for ${name}`)
      writeFileSync(join(folder, name), after)
      return name
    }
    await refused(
      [one, changed('v.json', /"version": "[^"]*"/, '"version": "9.9.9"')],
      'disclosure 的版本不同',
    )
    await refused([one, changed('t.json', /"tool": "[^"]*"/, '"tool": "0"')], '程序或字体不同')
    await refused(
      [one, changed('s.json', '"draft": false', '"draft": true')],
      '选项不同（--draft：没有 与 有）',
    )
    await refused(
      [
        one,
        changed(
          'f.json',
          /"browser": "",([^]*)"formats": \[\s*"html"/,
          '"browser": "b",$1"formats": ["html", "pdf"',
        ),
      ],
      '选项不同（--format：html 与 html,pdf）',
    )
    await refused(
      [one, changed('m.json', /"language": "zh"([^]*)"draft": false/, '"language": "en"$1"draft": true')],
      '不是同一次运行的：语言不同，选项不同（--draft：没有 与 有）',
    )
    await refused(
      [one, 'm.json', '--lang', 'en'],
      'they differ in the language and the options (--draft: none and given)',
    )
    await refused([one, changed('i.json', /"inputs": "[^"]*"/, '"inputs": "0"')], '报告的清单或内容不同')
    await refused([one, changed('n.json', '"count": 2', '"count": 3')], '分 2 份')
    await refused([one, changed('p.json', /"place": \d/, '"place": 9')], '有记录不完整')
    await refused(
      [one, changed('r.json', '"record": 1', '"record": 2')],
      '不是 disclosure build --shard 写的记录',
    )
    await refused(['src/c0/r0.yaml'], '不是 disclosure build --shard 写的记录')
    await refused(['none.json'], '不存在')
    writeFileSync(join(folder, 'src/c0/r0.yaml'), `${text(folder, 'src/c0/r0.yaml')}\n# 改过\n`)
    await build(folder, ['-o', 'out', '--shard', '2/2'])
    await refused([one, two], '报告的清单或内容不同')
  })
})

test.each([
  [{ JOB_COMPLETION_INDEX: '0', DISCLOSURE_SHARDS: '4' }, 1, 4],
  [{ JOB_COMPLETION_INDEX: '3', DISCLOSURE_SHARDS: '4' }, 4, 4],
  [{ SLURM_ARRAY_TASK_ID: '0', SLURM_ARRAY_TASK_COUNT: '4', SLURM_ARRAY_TASK_MIN: '0' }, 1, 4],
  [{ SLURM_ARRAY_TASK_ID: '4', SLURM_ARRAY_TASK_COUNT: '4', SLURM_ARRAY_TASK_MIN: '1' }, 4, 4],
  [
    {
      SLURM_ARRAY_TASK_ID: '20',
      SLURM_ARRAY_TASK_COUNT: '3',
      SLURM_ARRAY_TASK_MIN: '10',
      SLURM_ARRAY_TASK_STEP: '5',
    },
    3,
    3,
  ],
  [{ CI_NODE_INDEX: '1', CI_NODE_TOTAL: '2', GITLAB_CI: 'true' }, 1, 2],
  [{ CIRCLE_NODE_INDEX: '0', CIRCLE_NODE_TOTAL: '2' }, 1, 2],
  [{ BUILDKITE_PARALLEL_JOB: '1', BUILDKITE_PARALLEL_JOB_COUNT: '2' }, 2, 2],
  [{ DISCLOSURE_SHARD: '2', DISCLOSURE_SHARDS: '2' }, 2, 2],
])('%j is part %i of %i', (env, index, count) => {
  expect(readShard('auto', env)).toEqual({ index, count })
})

test.each([
  ['auto', {}, '一个也没有'],
  ['auto', { JOB_COMPLETION_INDEX: '0' }, '没有 DISCLOSURE_SHARDS'],
  ['auto', { JOB_COMPLETION_INDEX: '4', DISCLOSURE_SHARDS: '4' }, 'JOB_COMPLETION_INDEX=4'],
  ['auto', { CI_NODE_INDEX: '1', CI_NODE_TOTAL: '2' }, '看不出是哪一种'],
  ['auto', { CI_NODE_INDEX: '0', CI_NODE_TOTAL: '2', GITLAB_CI: 'true' }, 'CI_NODE_INDEX=0'],
  ['auto', { SLURM_ARRAY_TASK_ID: 'x', SLURM_ARRAY_TASK_COUNT: '4' }, 'SLURM_ARRAY_TASK_ID=x'],
  ['0/4', {}, '--shard 0/4'],
  ['5/4', {}, '--shard 5/4'],
  ['1', {}, '--shard 1'],
  ['1/0', {}, '--shard 1/0'],
])('%s with %j is refused', (asked, env, words) => {
  const error: unknown = (() => {
    try {
      return readShard(asked, env)
    } catch (caught) {
      return caught
    }
  })()
  expect(error).toBeInstanceOf(UsageError)
  expect((error as UsageError).text.zh).toContain(words)
})
