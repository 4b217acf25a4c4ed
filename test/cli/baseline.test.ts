/* Findings of a day set aside: new ones count, old ones are counted apart, gone ones are told. */
import { copyFileSync, cpSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { disclosure, inFolder, type Ran } from '../support/command-line.ts'
import { root } from '../support/sources.ts'

const dayuan = readFileSync(join(root, 'examples/dayuan-2019/report.yaml'), 'utf8')
const unwaived = dayuan.slice(0, dayuan.indexOf('waivers:'))

/** A folder with a baseline of the report's seven findings, and a command line in it. */
const inBaselined = (
  use: (folder: string, check: (...argv: string[]) => Promise<Ran>) => Promise<void>,
): Promise<void> =>
  inFolder(async (folder) => {
    mkdirSync(join(folder, '2019'))
    writeFileSync(join(folder, '2019/报告.yaml'), unwaived)
    const check = (...argv: string[]): Promise<Ran> => disclosure(['check', ...argv], { cwd: folder })
    const written = await check('2019/报告.yaml', '--write-baseline', 'baseline.json')
    expect(written).toMatchObject({ code: 0, err: '已把 7 处问题记为基线 baseline.json\n' })
    expect(written.out).toMatch(/^1 份报告 · .* · 基线中 7 处\n$/)
    await use(folder, check)
  })

test('a baseline is as its schema says, sorted, and the same when written again', async () => {
  await inBaselined(async (folder, check) => {
    const text = readFileSync(join(folder, 'baseline.json'), 'utf8')
    const schema = JSON.parse(readFileSync(join(root, 'schemas/baseline.schema.json'), 'utf8')) as object
    const isBaseline = new Ajv().compile(schema)
    expect(isBaseline(JSON.parse(text))).toBe(true)
    expect(isBaseline({ baseline: 2, findings: [] })).toBe(false)
    const { findings } = JSON.parse(text) as { findings: { report: string; code: string; path: string }[] }
    expect(findings.map(({ report, code, path }) => `${report} ${code} ${path}`)).toEqual([
      '2019/报告.yaml missing-heads overview',
      '2019/报告.yaml missing-period overview',
      '2019/报告.yaml ordinal-mark overview',
      '2019/报告.yaml other-agency overview',
      '2019/报告.yaml ordinal-mark problems',
      '2019/报告.yaml declared-identity requests.carriedOut.naturalPerson',
      '2019/报告.yaml declared-identity requests.carriedOut.total',
    ])
    await check('2019/报告.yaml', '--baseline', 'baseline.json', '--write-baseline', 'baseline.json')
    expect(readFileSync(join(folder, 'baseline.json'), 'utf8')).toBe(text)
  })
})

test('what it holds is not counted, also from another folder and on other lines', async () => {
  await inBaselined(async (folder, check) => {
    const held = await check('2019/报告.yaml', '--baseline', 'baseline.json')
    expect(held).toMatchObject({ code: 0, err: '' })
    expect(held.out).toMatch(/^1 份报告 · .* · 基线中 7 处\n$/)
    writeFileSync(join(folder, '2019/报告.yaml'), `# 新的一行\n\n${unwaived}`)
    const elsewhere = await disclosure(['check', '报告.yaml', '--baseline', '../baseline.json'], {
      cwd: join(folder, '2019'),
    })
    expect(elsewhere).toMatchObject({ code: 0, err: '', out: held.out })
    const { out } = await check('2019/报告.yaml', '--baseline', 'baseline.json', '--format', 'json')
    expect(JSON.parse(out)).toMatchObject({ findings: [], baseline: { known: 7, gone: 0 } })
    expect((await check('2019/报告.yaml')).code).toBe(1)
  })
})

test('a new finding counts, alone', async () => {
  await inBaselined(async (folder, check) => {
    writeFileSync(
      join(folder, '2019/报告.yaml'),
      unwaived.replace('reconsideration: [0, ~, ~, ~, 0]', 'reconsideration: [1, ~, ~, ~, 0]'),
    )
    const { code, out } = await check('2019/报告.yaml', '--baseline', 'baseline.json', '--format', 'json')
    expect(code).toBe(1)
    const { findings } = JSON.parse(out) as { findings: { path: string }[] }
    expect(findings.map(({ path }) => path)).toEqual(['disputes.reconsideration.total'])
  })
})

test('what is gone is told, but not for reports and rules that were not looked at', async () => {
  await inBaselined(async (folder, check) => {
    copyFileSync(join(root, 'examples/dayuan-2019/report.yaml'), join(folder, 'other.yaml'))
    expect((await check('other.yaml', '--baseline', 'baseline.json')).err).toBe('')
    writeFileSync(
      join(folder, '2019/报告.yaml'),
      unwaived.replace('carriedOut: [0, ~, ~, ~, ~, ~, 0]', 'carriedOut: [1, ~, ~, ~, ~, ~, 1]'),
    )
    const { code, err } = await check('2019/报告.yaml', '--baseline', 'baseline.json')
    expect(code).toBe(0)
    expect(err).toBe(
      '说明：基线 baseline.json 里有 2 处已经没有了，可用 --write-baseline 重写：2019/报告.yaml requests.carriedOut.naturalPerson declared-identity；2019/报告.yaml requests.carriedOut.total declared-identity\n',
    )
    expect((await check('2019/报告.yaml', '--baseline', 'baseline.json', '--rule', 'sum-of-parts')).err).toBe(
      '',
    )
  })
})

describe('nothing is called gone that was not judged', () => {
  const reports = (year: number): readonly string[] =>
    ['county', 'liuhe', 'office', 'qingshan', 'shiqiao'].map((town) => `${year}/${town}.yaml`)
  const everything = [...reports(2024), ...reports(2025)]
  const mended = 'carriedIn: { naturalPerson: 1, total: 1 }'
  const broken = 'carriedIn: { naturalPerson: 2, total: 2 }'

  /** A county in a folder of its own, with a slip in one town that shows in three reports, and a baseline of what it raises. */
  const inCounty = (
    use: (
      change: (file: string, from: string, to: string) => void,
      gone: (...argv: string[]) => Promise<number>,
    ) => Promise<void>,
  ): Promise<void> =>
    inFolder(async (folder) => {
      cpSync(join(root, 'examples/yunxi-county'), folder, { recursive: true })
      const change = (file: string, from: string, to: string): void => {
        const text = readFileSync(join(folder, file), 'utf8')
        if (!text.includes(from)) throw new Error(`${file} has no ${from}`)
        writeFileSync(join(folder, file), text.replace(from, to))
      }
      change('2025/liuhe.yaml', mended, broken)
      change('disclosure.config.yaml', 'regions:', `${house}regions:`)
      const written = await disclosure(['check', ...everything, '--write-baseline', 'b.json'], {
        cwd: folder,
      })
      expect(written.err).toBe('已把 7 处问题记为基线 b.json\n')
      await use(change, async (...argv) => {
        const { out } = await disclosure(['check', ...argv, '--baseline', 'b.json', '--format', 'json'], {
          cwd: folder,
        })
        return (JSON.parse(out) as { baseline: { gone: number } }).baseline.gone
      })
    })
  const house = `houseRules:
  - { code: own-rule, title: 应有的话, why: 通知, phrase: { in: overview, anyOf: [第一责任人] } }
overrides: [{ files: ['**'], rules: { own-rule: off } }, { files: [2025/liuhe.yaml], rules: { own-rule: note } }]
`

  test('last year’s or a member’s report that is not given', async () => {
    await inCounty(async (change, gone) => {
      expect(await gone(...everything)).toBe(0)
      expect(await gone('2025/liuhe.yaml')).toBe(0)
      expect(await gone('2025/county.yaml')).toBe(0)
      const some = everything.filter((file) => file !== '2025/office.yaml')
      expect(await gone(...some)).toBe(0)
      change('2025/liuhe.yaml', broken, mended)
      // Alone only the two identities are known to hold again; beside last year’s the two carry-overs; with all, the sums.
      expect(await gone('2025/liuhe.yaml')).toBe(2)
      expect(await gone('2024/liuhe.yaml', '2025/liuhe.yaml')).toBe(4)
      expect(await gone(...some)).toBe(4)
      expect(await gone(...everything)).toBe(6)
    })
  })

  test('a house rule that the run does not know, and one that is off by now', async () => {
    await inCounty(async (change, gone) => {
      expect(await gone('2025/liuhe.yaml', '--config', 'none')).toBe(0)
      change('disclosure.config.yaml', 'own-rule: note', 'own-rule: off')
      expect(await gone('2025/liuhe.yaml')).toBe(0)
      change('disclosure.config.yaml', 'own-rule: off } }]', 'own-rule: note } }]')
      change('2025/liuhe.yaml', '（一）主动公开', '（一）主动公开\n\n  第一责任人已明确。')
      expect(await gone('2025/liuhe.yaml')).toBe(1)
    })
  })

  test('a report or a table that cannot be read', async () => {
    await inCounty(async (change, gone) => {
      change('2025/liuhe.yaml', broken, 'carriedIn: { naturalPerson: 多 }')
      expect(await gone(...everything)).toBe(0)
      change('2025/liuhe.yaml', 'year: 2025', 'year: [2025')
      expect(await gone(...everything)).toBe(0)
    })
  })

  test('what is waived by now', async () => {
    await inCounty(async (change, gone) => {
      change(
        '2025/liuhe.yaml',
        'year: 2025',
        'year: 2025\nwaivers: [{ rule: declared-identity, at: requests, reason: 已说明 }]',
      )
      expect(await gone('2025/liuhe.yaml')).toBe(0)
    })
  })
})

test.each([
  ['', '第 1 行：不是完整的 JSON'],
  ['{\n  "baseline": 1,\n  "findings": [\n}\n', '第 4 行：不是完整的 JSON'],
  ['{\n  "baseline": 1,\n', '第 3 行：不是完整的 JSON'],
  ['[]', '第 1 行：不是 disclosure 的基线文件'],
  ['{ "version": 1, "findings": [] }', '第 1 行：不是 disclosure 的基线文件'],
  ['{\n  "baseline": 2, "findings": [] }', '第 2 行：是别的版本'],
  ['{\n  "baseline": 1, "findings": {} }', '第 2 行：不是 disclosure 的基线文件'],
  ['{\n  "baseline": 1,\n  "findings": [{ "code": "x" }] }', '第 3 行：findings 的第 1 项'],
])('%j is no baseline: exit 2, with the line and what to do', async (text, words) => {
  await inBaselined(async (folder, check) => {
    writeFileSync(join(folder, 'baseline.json'), text)
    const { code, out, err } = await check('2019/报告.yaml', '--baseline', 'baseline.json')
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^错误：[^\n]+\n$/)
    expect(err).toContain(`基线 baseline.json ${words}`)
  })
})

test('one of a gigabyte is refused unread', async () => {
  await inBaselined(async (folder, check) => {
    truncateSync(join(folder, 'baseline.json'), 1024 ** 3)
    const { code, out, err } = await check('2019/报告.yaml', '--baseline', 'baseline.json')
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^错误：基线 baseline\.json 超过 16 MiB，[^\n]+\n$/)
  })
})

test('one that is not there is said like any file', async () => {
  await inBaselined(async (_folder, check) => {
    const { code, err } = await check('2019/报告.yaml', '--baseline', 'none.json')
    expect({ code, err }).toEqual({ code: 2, err: '错误：none.json 不存在，请核对文件名\n' })
  })
})

test('a part of the findings is no baseline', async () => {
  await inBaselined(async (_folder, check) => {
    const { code, err } = await check('2019', '--changed-since', 'HEAD', '--write-baseline', 'baseline.json')
    expect(code).toBe(2)
    expect(err).toContain('不能和 --changed-since 一起用')
  })
})
