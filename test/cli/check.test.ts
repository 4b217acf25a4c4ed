import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { disclosure, inFolder } from '../support/command-line.ts'
import { head, root } from '../support/sources.ts'

const dayuan = join(root, 'examples/dayuan-2019/report.yaml')
const fengshan = join(root, 'examples/fengshan-2025/report.yaml')
const overview =
  '统计期限自2025年1月1日起至12月31日止。主动公开12条，未收到依申请公开。落实保密审查，维护政府网站，参加培训。'
const whole = `${head}overview: ${overview}\nproblems: 政策解读形式还比较单一。\notherMatters: 事项\nproactiveDisclosure: {}\nrequests: {}\ndisputes: {}\n`

test('the report as published: two broken identities at their cells, exit 1', async () => {
  const { code, out, err } = await disclosure(['check', '--no-waivers', dayuan])
  expect(code).toBe(1)
  expect(err).toBe('')
  expect(out.match(/declared-identity/g)).toHaveLength(1)
  expect(out).toContain(
    '表三 · 自然人：本年新收 3 ＋ 上年结转 1 ＝ 4；办理结果总计 3 ＋ 结转下年度 0 ＝ 3，相差 1。',
  )
  expect(out).toContain('表三 · 总计：')
  expect(out).toMatch(
    /1 份报告 · 40 项勾稽：11 合、2 不合、27 因空白未判 · 2 处错误 · 3 处提醒 · 2 处说明\n$/,
  )
})

test('with its waiver: both told as waived with the reason, exit 0', async () => {
  const { code, out } = await disclosure(['check', dayuan])
  expect(code).toBe(0)
  expect(out).toContain('已豁免')
  expect(out).toMatch(/2 处已豁免\n$/)
})

test('a clean report: one line, exit 0; with --quiet nothing', async () => {
  const loud = await disclosure(['check', fengshan])
  expect(loud).toMatchObject({ code: 0, err: '' })
  expect(loud.out).toMatch(/^1 份报告 · \d+ 项勾稽：\d+ 合、0 不合、\d+ 因空白未判.*\n$/)
  expect(await disclosure(['check', '--quiet', fengshan])).toEqual({ code: 0, out: '', err: '' })
})

test('messages speak the language asked for, or the locale’s', async () => {
  const asked = await disclosure(['check', '--no-waivers', '--lang', 'en', dayuan])
  const located = await disclosure(['check', '--no-waivers', dayuan], { env: { LANG: 'en_GB.UTF-8' } })
  expect(asked.out).toContain('identit')
  expect(located.out).toBe(asked.out)
  expect((await disclosure(['check', dayuan], { env: { LANG: 'C.UTF-8' } })).out).toContain('勾稽')
  expect((await disclosure(['check', '--lang=en', dayuan])).out).toContain('identit')
})

test('standard input is a report under the name -', async () => {
  const { code, out } = await disclosure(['check', '-'], { stdin: `${whole}titel: 年报\n` })
  expect(code).toBe(1)
  expect(out).toMatch(/^-:9:1 .*unknown-key$/m)
})

test('a table that cannot be read is said to be unjudged, not counted as sound', async () => {
  const { out } = await disclosure(['check', '-'], {
    stdin: whole.replace('requests: {}', 'requests: { x: 1 }'),
  })
  expect(out).toMatch(/3 项勾稽：3 合、0 不合、0 因空白未判 · 1 张表有错，未核对 · 1 处错误\n$/)
})

test('several files are each told, and one that cannot be opened costs the others nothing', async () => {
  const { code, out, err } = await disclosure(['check', fengshan, 'no-such.yaml', dayuan])
  expect(code).toBe(2)
  expect(err).toBe('错误：no-such.yaml 不存在，请核对文件名\n')
  expect(out).toMatch(/2 份报告/)
})

test.each([
  [
    'a folder',
    (at: string) => {
      mkdirSync(at)
    },
    '里没有报告',
  ],
  ['a pipe that nobody writes to', (at: string) => execFileSync('mkfifo', [at]), '不是普通文件'],
  [
    'a link to itself',
    (at: string) => {
      symlinkSync(at, at)
    },
    '不能读取（ELOOP）',
  ],
])('%s cannot be read, said at once, exit 2', async (_name, make, words) => {
  await inFolder(async (folder) => {
    make(join(folder, 'report.yaml'))
    const { code, err } = await disclosure(['check', 'report.yaml'], { cwd: folder })
    expect(code).toBe(2)
    expect(err).toContain(`report.yaml ${words}`)
  })
})

test('files beside a report have their limit together, each told where it is named', async () => {
  await inFolder(async (folder) => {
    const most = 128 * 1024
    const told = async (sizes: readonly [number, number]): Promise<readonly string[]> => {
      for (const [index, size] of sizes.entries())
        writeFileSync(join(folder, `${index}.md`), '工'.repeat(Math.floor(size / 3)))
      const named = 'overview: { file: 0.md }\nproblems: { file: 1.md }\n'
      writeFileSync(
        join(folder, 'report.yaml'),
        `year: 2025\nagency: { name: 青溪县枫山镇人民政府, level: township }\n${named}`,
      )
      const { out } = await disclosure(['check', '--format', 'json', 'report.yaml'], { cwd: folder })
      const { findings } = JSON.parse(out) as { findings: readonly { code: string; path: string }[] }
      return findings.filter(({ code }) => code === 'file-beside').map(({ path }) => path)
    }
    expect(await told([most / 2, most / 2])).toEqual([])
    expect(await told([most / 2, most / 2 + 6])).toEqual(['problems.file'])
    expect(await told([most + 3, 3])).toEqual(['overview.file', 'problems.file'])
  })
})

test('prose beside a report is read; prose from elsewhere is refused and never opened', async () => {
  await inFolder(async (folder) => {
    const secret = 'canary-in-another-folder'
    mkdirSync(join(folder, 'town'))
    writeFileSync(join(folder, 'secret.md'), secret)
    writeFileSync(join(folder, 'town/beside.md'), '工作情况。')
    writeFileSync(join(folder, 'town/gbk.md'), Buffer.from([0xb9, 0xa4, 0xd7, 0xf7]))
    symlinkSync('../secret.md', join(folder, 'town/link.md'))
    const told = async (file: string): Promise<{ code: number; out: string }> => {
      writeFileSync(
        join(folder, 'town/report.yaml'),
        whole.replace(`overview: ${overview}`, `overview: { file: ${JSON.stringify(file)} }`),
      )
      return disclosure(['check', 'town/report.yaml'], { cwd: folder })
    }
    expect((await told('beside.md')).code).toBe(0)
    for (const file of [
      '../secret.md',
      join(folder, 'secret.md'),
      'link.md',
      'C:\\secret.md',
      '..\\secret.md',
      'none.md',
      'gbk.md',
      '.',
      '/dev/zero',
    ]) {
      const { code, out } = await told(file)
      expect({ file, code }).toEqual({ file, code: 1 })
      expect(out).toContain('file-beside')
      expect(out).toMatch(/^town\/report\.yaml:3:/m)
      expect(out).not.toContain(secret)
    }
  })
})

test('JSON holds to its schema, with positions, verdicts and what was waived', async () => {
  const schema = JSON.parse(readFileSync(join(root, 'schemas/finding.schema.json'), 'utf8')) as object
  const holds = new Ajv({ strict: true, allErrors: true }).compile(schema)
  for (const argv of [
    ['--no-waivers', dayuan],
    [dayuan, fengshan],
    ['no-such.yaml'],
    [join(root, 'package.json')],
  ]) {
    const { out } = await disclosure(['check', '--format', 'json', '--lang', 'en', ...argv])
    const result: unknown = JSON.parse(out)
    holds(result)
    expect(holds.errors ?? []).toEqual([])
  }
  const { out } = await disclosure(['check', '--format', 'json', dayuan])
  expect(JSON.parse(out)).toMatchObject({
    version: 1,
    findings: [{ severity: 'warning' }, {}, {}, {}, {}],
    waived: [{ code: 'declared-identity' }, {}],
    passed: 11,
    broken: 2,
    skipped: 27,
  })
})

test('colours only at a terminal, and never with NO_COLOR or --no-color', async () => {
  const coloured = async (
    argv: readonly string[],
    env: Record<string, string> = {},
    terminal = true,
  ): Promise<boolean> =>
    (await disclosure(['check', '--no-waivers', ...argv, dayuan], { env, terminal })).out.includes('\u001b[')
  expect(await coloured([])).toBe(true)
  expect(await coloured([], {}, false)).toBe(false)
  expect(await coloured([], { FORCE_COLOR: '1' }, false)).toBe(true)
  expect(await coloured([], { NO_COLOR: '1' })).toBe(false)
  expect(await coloured([], { TERM: 'dumb' })).toBe(false)
  expect(await coloured(['--no-color'])).toBe(false)
})

test('terminal commands in names and values are shown, not sent', async () => {
  await inFolder(async (folder) => {
    const name = 'a\u001b]0;x\u0007\n\u202e.yaml'
    writeFileSync(join(folder, name), `${head}"k\\e[31m\\r": 1\n`)
    const { out, err } = await disclosure(['check', name, 'b\u001b[2J.yaml'], { cwd: folder })
    expect(out + err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202a-\u202e]/)
    expect(out).toContain('\\x1b')
    expect(err).toContain('\\x1b')
  })
})

test('--from-encoding reads a GBK file that is otherwise refused', async () => {
  await inFolder(async (folder) => {
    const path = join(folder, 'report.yaml')
    writeFileSync(
      path,
      Buffer.from([
        ...Buffer.from('year: 2025\nagency: { name: '),
        0xd5,
        0xf2,
        ...Buffer.from(', level: township }\n'),
      ]),
    )
    expect((await disclosure(['check', path])).out).toContain('yaml-encoding')
    expect((await disclosure(['check', '--from-encoding', 'gb18030', path])).out).not.toContain(
      'yaml-encoding',
    )
  })
})

test('a file is judged once, however often it is named', async () => {
  expect((await disclosure(['check', fengshan, fengshan])).out).toMatch(/^1 份报告/)
  await inFolder(async (folder) => {
    copyFileSync(dayuan, join(folder, 'one.yaml'))
    const { out } = await disclosure(['check', '--no-waivers', 'one.yaml', dayuan], { cwd: folder })
    expect(out).toMatch(
      /2 份报告 · 80 项勾稽：22 合、4 不合、54 因空白未判 · 4 处错误 · 8 处提醒 · 4 处说明\n$/,
    )
  })
})
