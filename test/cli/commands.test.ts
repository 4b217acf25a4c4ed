import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { catalogue } from '../../src/check/catalogue.ts'
import { disclosure, inFolder } from '../support/command-line.ts'
import { root } from '../support/sources.ts'

const agency = '青溪县枫山镇人民政府'
const published = join(root, 'examples/yunxi-county/2024/qingshan.yaml')

test.each([
  ['2019', 2019],
  ['2020', 2019],
  ['2021', 2021],
  ['2026', 2021],
])(
  'new writes a whole form for %s that checks without an error, by the %s edition',
  async (year, edition) => {
    await inFolder(async (folder) => {
      const made = await disclosure(['new', '--year', year, '--agency', agency, '-o', 'report.yaml'], {
        cwd: folder,
      })
      expect(made).toEqual({ code: 0, out: '', err: '已写出 report.yaml\n' })
      const { code, out } = await disclosure(['check', 'report.yaml'], { cwd: folder })
      expect(code).toBe(0)
      expect(out).toMatch(/、0 不合、0 因空白未判 · 3 处提醒\n$/)
      const text = readFileSync(join(folder, 'report.yaml'), 'utf8')
      expect(text).toContain(`report-${edition}.schema.json`)
      expect(text.match(/^# [一二三四五六]、/gmu)).toHaveLength(6)
      for (const line of text.split('\n').filter((one) => one.includes(': {')))
        expect(line).toMatch(/ {2}# \S/)
    })
  },
)

test('new names an edition that the year would not choose, and what it writes is read back', async () => {
  await inFolder(async (folder) => {
    await disclosure(['new', '--year', '2024', '--edition', '2019', '--agency', agency, '-o', 'r.yaml'], {
      cwd: folder,
    })
    const { code, out } = await disclosure(['check', 'r.yaml'], { cwd: folder })
    expect(code).toBe(0)
    expect(out).toContain('edition-of-year')
    expect(out).not.toContain('unknown-key')
  })
})

test('new --from carries over what the form says: agency, contact and the applications still open', async () => {
  const { code, out } = await disclosure(['new', '--from', published])
  expect(code).toBe(0)
  expect(out).toContain('\nyear: 2025\n')
  expect(out).toContain('\n  name: 云溪县青山乡人民政府\n')
  expect(readFileSync(published, 'utf8')).toMatch(/^ {2}carriedOut: \{ naturalPerson: 1\b/m)
  const line = /^ {2}carriedIn: \{ (.*?) \}/m.exec(out)?.[1]
  expect(line).toBe(
    'naturalPerson: 1, commercial: 0, research: 0, publicInterest: 0, legalService: 0, other: 0',
  )
})

test('new keeps what is there, unless forced; and says what it lacks', async () => {
  await inFolder(async (folder) => {
    const path = join(folder, 'report.yaml')
    writeFileSync(path, '旧')
    const argv = ['new', '--year', '2026', '--agency', agency, '-o', 'report.yaml']
    const kept = await disclosure(argv, { cwd: folder })
    expect(kept.code).toBe(2)
    expect(kept.err).toBe('错误：report.yaml 已存在，没有改动；要覆盖请加 --force\n')
    expect(readFileSync(path, 'utf8')).toBe('旧')
    expect((await disclosure([...argv, '--force'], { cwd: folder })).code).toBe(0)
    expect(readFileSync(path, 'utf8')).toContain('year: 2026')
  })
})

test.each([
  [['new', '--agency', agency], '--year'],
  [['new', '--year', '2026'], '--agency'],
  [['new', '--year', '26', '--agency', agency], '四位'],
  [['new', '--year', '2018', '--agency', agency], '2019'],
  [['new', '--year', '2026', '--agency', agency, '--edition', '2020'], '2019、2021'],
  [['new', '--year', '2026', '--agency', agency, '--level', 'village'], 'village'],
  [['new', '--from', 'none.yaml'], 'none.yaml'],
  [['new', '--from', published, '--year', '2028'], '2025'],
  [['chekc', 'report.yaml'], 'check'],
  [['check'], '没有写报告的文件名'],
  [['check', '--formt', 'json', 'x'], '--format'],
  [['check', '--format', 'xml', 'x'], 'xml'],
  [['check', 'x', '--lang', 'fr'], '--lang'],
  [['check', 'x', '--lang=fr'], '--lang'],
  [['check', 'x', '--format'], '--format'],
  [['explain', 'declared-identty'], 'declared-identity'],
  [['explain', 'a', 'b'], '参数太多'],
  [['schema', '2020'], '2019、2021'],
])('%j is wrong usage: exit 2 and one plain sentence', async (argv, word) => {
  const { code, out, err } = await disclosure(argv)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toMatch(/^错误：[^\n]+\n$/)
  expect(err).toContain(word)
  const english = await disclosure([
    ...argv.filter((one) => !one.startsWith('--lang') && one !== 'fr'),
    '--lang',
    'en',
  ])
  if (!argv.some((one) => one.startsWith('--lang')))
    expect(english.err).toMatch(/^error: [\x20-\x7e“”’青溪县枫山镇人民政府]+\n$/)
})

test('new refuses to carry over from a report that cannot be read', async () => {
  await inFolder(async (folder) => {
    writeFileSync(
      join(folder, 'last.yaml'),
      'year: 2024\nagency: { name: 镇, level: township }\nrequests: { carriedOut: [一] }\n',
    )
    const { code, out, err } = await disclosure(['new', '--from', 'last.yaml', '-o', 'report.yaml'], {
      cwd: folder,
    })
    expect(code).toBe(1)
    expect(out).toMatch(/^last\.yaml:3:/m)
    expect(err).toContain('什么也没有写')
    expect(readdirSync(folder)).toEqual(['last.yaml'])
  })
})

test('explain lists every code, and explains each with examples, in both languages', async () => {
  const { out } = await disclosure(['explain'])
  expect(out.trimEnd().split('\n')).toHaveLength(catalogue.length)
  for (const { code, title } of catalogue) {
    const [zh, en] = [
      await disclosure(['explain', code]),
      await disclosure(['explain', code, '--lang', 'en']),
    ]
    expect(zh.out).toMatch(
      new RegExp(
        `^${code}  (?:错误|提醒|说明)  ${title.zh}\n[^]*为什么\n[^]*依据\n[^]*会被指出\n[^]*不会被指出\n`,
      ),
    )
    expect(en.out).toMatch(/\nWhy\n[^]*\nBasis\n[^]*\nRaises it\n[^]*\nDoes not\n/)
    expect(Math.max(...zh.out.split('\n').map(({ length }) => length))).toBeLessThan(400)
  }
})

test('explain shows what an example depends on: last year’s report, and the configuration', async () => {
  expect((await disclosure(['explain', 'carry-over'])).out).toMatch(
    /旁边的报告\n {2}year: 2024\n[^]*会被指出\n {2}year: 2025\n/,
  )
  expect((await disclosure(['explain', 'house-word'])).out).toContain(
    '配置\n  words: [{ write: 登录, insteadOf: 登陆 }]\n',
  )
  expect((await disclosure(['explain', 'region-sum'])).out).toContain(
    '配置\n  regions: [{ name: 云溪县人民政府, ',
  )
})

test('schema prints what the repository holds', async () => {
  for (const [name, file] of [
    ['2019', 'report-2019'],
    ['2021', 'report-2021'],
    ['finding', 'finding'],
    ['baseline', 'baseline'],
    ['config', 'config'],
    ['edition', 'edition'],
  ] as const) {
    const { out } = await disclosure(['schema', name])
    expect(out === readFileSync(join(root, `schemas/${file}.schema.json`), 'utf8')).toBe(true)
  }
  expect((await disclosure(['schema'])).out).toBe((await disclosure(['schema', '2021'])).out)
})

test('doctor says what prints and in which faces, and keeps the test page', async () => {
  await inFolder(async (folder) => {
    const { code, out } = await disclosure(['doctor', '-o', 'test.pdf'], { cwd: folder })
    expect(code).toBe(0)
    for (const face of ['方正小标宋简体', '仿宋_GB2312', '楷体_GB2312', '黑体', '宋体'])
      expect(out).toContain(face)
    expect(out).toMatch(/^测试页 +打印正常，1 页/m)
    expect(readFileSync(join(folder, 'test.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
    const json: unknown = JSON.parse((await disclosure(['doctor', '--json', '--lang', 'en'])).out)
    expect(json).toEqual(expect.anything())
    const without = await disclosure(['doctor', '--browser', '/none'])
    expect(without.code).toBeGreaterThanOrEqual(2)
    expect(without.err + without.out).toContain('/none')
  })
})

test('help teaches by examples, in both languages, and names each command and exit code', async () => {
  const names = ['build', 'check', 'fix', 'new', 'explain', 'schema', 'doctor']
  for (const [language, title] of [
    ['zh', '例：'],
    ['en', 'Examples:'],
  ] as const) {
    const { code, out } = await disclosure(['--help', '--lang', language])
    expect(code).toBe(0)
    for (const name of names) {
      expect(out).toMatch(new RegExp(`^  ${name} `, 'm'))
      const help = await disclosure([name, '--help', '--lang', language])
      expect(help).toMatchObject({ code: 0, err: '' })
      expect(help.out).toContain(title)
      expect(help.out).toContain(`  $ disclosure ${name}`)
      expect((await disclosure(['help', name, '--lang', language])).out).toBe(help.out)
    }
  }
  expect((await disclosure([])).code).toBe(2)
  expect((await disclosure(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/)
})

test('the program itself: exit codes and streams of a real process, and a reader that leaves early', async () => {
  await inFolder((folder) => {
    copyFileSync(join(root, 'examples/dayuan-2019/report.yaml'), join(folder, 'report.yaml'))
    const bin = join(root, 'bin/disclosure.js')
    const run = (script: string): string =>
      execFileSync('sh', ['-c', script, 'sh', process.execPath, bin], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, LANG: 'zh_CN.UTF-8', LC_ALL: '' },
      })
    expect(run('"$1" "$2" check report.yaml >/dev/null; echo $?')).toBe('0\n')
    expect(run('"$1" "$2" check --no-waivers report.yaml >/dev/null; echo $?')).toBe('1\n')
    expect(run('"$1" "$2" check none.yaml 2>&1; echo $?')).toBe('错误：none.yaml 不存在，请核对文件名\n2\n')
    expect(run('"$1" "$2" check - < report.yaml | tail -n 1')).toMatch(/^1 份报告 · 40 项勾稽/)
    expect(run('"$1" "$2" explain | head -n 1; true')).toMatch(/^[a-z-]+ /)
    expect(run('"$1" "$2" build report.yaml --format html 2>&1 >/dev/null; ls')).toBe(
      '已生成 report.html\nreport.html\nreport.yaml\n',
    )
  })
})

test('neither time zone nor locale changes a byte', async () => {
  await inFolder((folder) => {
    copyFileSync(join(root, 'examples/dayuan-2019/report.yaml'), join(folder, 'report.yaml'))
    const made = [
      { TZ: 'UTC', LANG: 'C' },
      { TZ: 'Asia/Shanghai', LANG: 'tr_TR.UTF-8' },
      { TZ: 'America/St_Johns', LANG: 'zh_CN.GB18030', LC_ALL: '' },
    ].map((env, index) => {
      const run = (...argv: string[]): string =>
        execFileSync(process.execPath, [join(root, 'bin/disclosure.js'), ...argv, '--lang', 'zh'], {
          cwd: folder,
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'ignore'],
          env: { ...process.env, ...env },
        })
      const told = run('build', 'report.yaml', '-o', String(index))
      const files = ['report.html', 'report.pdf'].map((name) =>
        readFileSync(join(folder, String(index), name)),
      )
      return [told, ...files.map((bytes) => createHash('sha256').update(bytes).digest('hex'))].join('\n')
    })
    expect(new Set(made).size).toBe(1)
  })
})
