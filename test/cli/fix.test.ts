/* `disclosure fix`: what it changes, what it leaves alone, and that figures, comments and waivers come through. */
import {
  readFileSync,
  mkdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
  readdirSync,
  chmodSync,
} from 'node:fs'
import { join } from 'node:path'
import { fc } from '../support/fixed-cases.ts'
import { applyEdits } from '../../src/finding/apply-edits.ts'
import type { Edit } from '../../src/finding/finding.ts'
import { format } from '../../src/quantity/quantity.ts'
import { lookalikes } from '../../src/read/ideographs.ts'
import { tidyLayout } from '../../src/read/tidy-layout.ts'
import { cellsByName } from '../../src/report/cells.ts'
import { disclosure, inFolder } from '../support/command-line.ts'
import { compiled, filesIn, head, root } from '../support/sources.ts'

const rest = 'proactiveDisclosure: {}\ndisputes: {}\nproblems: 五\notherMatters: 六\n'
const untidy = `\ufeff${head.replaceAll('\n', '  \r\n')}overview: |  # 注 \r\n  本⾏政机关\t\r\n  第一行  \r\n  第二行\u3000\r\n${rest}requests: # ⼯\r\n  received: { naturalPerson: 1 } # disclosure: allow sum-of-parts 理由 \r\n  outcomes: { granted: [1, 0, 0, 0, 0, 0, 1] }`
const tidy = `${head}overview: |  # 注\n  本行政机关\n  第一行  \n  第二行\n${rest}requests: # ⼯\n  received: { naturalPerson: 1 } # disclosure: allow sum-of-parts 理由\n  outcomes: { granted: [1, 0, 0, 0, 0, 0, 1] }\n`

test('a dry run shows a diff, writes nothing and exits 1; then the file is written; then there is nothing to do', async () => {
  await inFolder(async (folder) => {
    const path = join(folder, 'r.yaml')
    writeFileSync(path, untidy)
    chmodSync(path, 0o600)
    const dry = await disclosure(['fix', '--dry-run', 'r.yaml'], { cwd: folder })
    expect(dry.code).toBe(1)
    expect(dry.err).toBe('')
    expect(dry.out).toMatch(/^--- r\.yaml\n\+\+\+ r\.yaml\n@@ /)
    expect(dry.out).toMatch(/^- {2}本⾏政机关 \\x0d\n/m)
    expect(dry.out).toMatch(/^\+ {2}本行政机关\n/m)
    expect(readFileSync(path, 'utf8')).toBe(untidy)
    const fixed = await disclosure(['fix', 'r.yaml'], { cwd: folder })
    expect({ ...fixed, out: '' }).toEqual({ code: 0, out: '', err: '已改好 r.yaml\n' })
    expect(fixed.out).toBe(dry.out)
    expect(readFileSync(path, 'utf8')).toBe(tidy)
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(readdirSync(folder)).toEqual(['r.yaml'])
    expect(await disclosure(['fix', '--dry-run', 'r.yaml'], { cwd: folder })).toEqual({
      code: 0,
      out: '',
      err: '',
    })
  })
})

test('prose beside the report is fixed with it, once', async () => {
  await inFolder(async (folder) => {
    mkdirSync(join(folder, 'text'))
    writeFileSync(join(folder, 'text/一.md'), '⽂字 \n')
    const report = `${head}overview: { file: text/一.md }\n${rest}requests: {}\n`
    writeFileSync(join(folder, 'a.yaml'), report)
    writeFileSync(join(folder, 'b.yaml'), report)
    const { code, err, out } = await disclosure(['fix', 'a.yaml', 'b.yaml'], { cwd: folder })
    expect({ code, err }).toEqual({ code: 0, err: '已改好 text/一.md\n' })
    expect(out.match(/^--- /gm)).toHaveLength(1)
    expect(readFileSync(join(folder, 'text/一.md'), 'utf8')).toBe('文字\n')
    expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe(report)
  })
})

test('what cannot be read, is in GB18030 or is a link is left alone', async () => {
  await inFolder(async (folder) => {
    const gbk = Buffer.concat([
      Buffer.from('year: 2025\nagency: { name: '),
      Buffer.from([0xd5, 0xf2]),
      Buffer.from(' }  \n'),
    ])
    writeFileSync(join(folder, 'gbk.yaml'), gbk)
    writeFileSync(join(folder, 'broken.yaml'), 'year: [  \n')
    writeFileSync(join(folder, 'target.yaml'), untidy)
    symlinkSync('target.yaml', join(folder, 'link.yaml'))
    const one = await disclosure(['fix', 'gbk.yaml'], { cwd: folder })
    expect(one).toMatchObject({ code: 1, err: 'gbk.yaml 读不出来，没有改动。请先按上面说的改正\n' })
    expect(one.out).toMatch(/GBK/)
    expect(readFileSync(join(folder, 'gbk.yaml')).equals(gbk)).toBe(true)
    expect((await disclosure(['fix', 'broken.yaml'], { cwd: folder })).code).toBe(1)
    const link = await disclosure(['fix', 'link.yaml'], { cwd: folder })
    expect(link).toMatchObject({ code: 2, err: '错误：link.yaml 是链接，没有改动；请写出它指向的文件\n' })
    expect(readFileSync(join(folder, 'target.yaml'), 'utf8')).toBe(untidy)
    expect((await disclosure(['fix', 'none.yaml'], { cwd: folder })).code).toBe(2)
  })
})

test('standard input goes to standard output', async () => {
  expect(await disclosure(['fix', '-'], { stdin: untidy })).toEqual({ code: 0, out: tidy, err: '' })
  expect((await disclosure(['fix', '-', '--dry-run'], { stdin: untidy })).code).toBe(1)
})

test('totals are filled in only when asked for, and only where nothing contradicts them', async () => {
  const report = (requests: string): string => `${head}overview: 一\n${rest}requests:\n${requests}`
  const bare = report(
    '  received: { naturalPerson: 2, other: 1 } # 新收\n  carriedIn:\n    naturalPerson: 1 # 结转\n  outcomes:\n    granted: [2, 0, 0, 0, 0, 1, ~]\n    total: [~, ~, ~, ~, ~, ~, 3]\n  carriedOut: {}\n',
  )
  expect((await disclosure(['fix', '-'], { stdin: bare })).out).toBe(bare)
  expect((await disclosure(['fix', '--totals', '-'], { stdin: bare })).out).toBe(
    report(
      '  received: { naturalPerson: 2, other: 1, total: 3 } # 新收\n  carriedIn:\n    naturalPerson: 1 # 结转\n    total: 1\n  outcomes:\n    granted: [2, 0, 0, 0, 0, 1, 3]\n    total: [2, 0, 0, 0, 0, 1, 3]\n  carriedOut: {}\n',
    ),
  )
  const wrong = report('  received: [2, 0, 0, 0, 0, 0, 3]\n')
  expect((await disclosure(['fix', '--totals', '-'], { stdin: wrong })).out).toBe(wrong)
})

test('examples and fixtures: the same figures, comments and waivers after fixing, whatever is untidy; and twice is once', async () => {
  const files = [...filesIn('examples', /\.yaml$/), ...filesIn('test/check/rules', /\.yaml$/)].filter(
    (file) => !file.endsWith('config.yaml'),
  )
  expect(files.length).toBeGreaterThan(20)
  const endings = fc.constantFrom('\n', '\r\n', ' \n', '\t\n', '\u3000\r\n', '  \n')
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...files),
      fc.array(endings, { minLength: 5, maxLength: 30 }),
      async (file, random) => {
        const text = readFileSync(join(root, file), 'utf8')
        const spoiled = text
          .split('\n')
          .map((line, index) =>
            line === '' ? line : line + (random[index % random.length] ?? '\n').replace('\n', ''),
          )
          .join('\n')
          .replaceAll('行', '⾏')
        const { code, out } = await disclosure(['fix', '-'], { stdin: spoiled })
        expect(code).toBe(0)
        expect((await disclosure(['fix', '-'], { stdin: out })).out).toBe(out)
        const seen = [text, out].map((one) => {
          const { report, waived } = compiled(one)
          return {
            cells: [...(report ? cellsByName(report) : [])].map(([name, { value, state, note }]) => [
              name,
              value && format(value),
              state,
              note,
            ]),
            waivers: report?.waivers.map(({ rule, at, reason }) => [rule, at, reason]),
            waived: waived.map(({ finding }) => finding.message.zh),
            comments: one
              .replaceAll('⾏', '行')
              .match(/# .*$/gm)
              ?.map((line) => line.trimEnd()),
          }
        })
        expect(seen[1]).toEqual(seen[0])
      },
    ),
    { numRuns: 60 },
  )
})

test('layout of any text settles in one go', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', ' ', '\t', '\n', '\r', '\u3000', '\\', '\ufeff') }),
      fc.boolean(),
      (text, prose) => {
        const once = tidyLayout(text, () => prose)
        expect(tidyLayout(once, () => prose)).toBe(once.replace(/^\ufeff/, ''))
        expect(once).not.toMatch(/\r|[^\\\s][\t\u3000]+$/m)
        expect(once === '' || once.endsWith('\n')).toBe(true)
      },
    ),
  )
})

test('full-width signs, digits and rare ideographs are no lookalikes', () => {
  expect(lookalikes('，。：（）“”１２％～㎡①Ⅳ﨑礼龙䶮')).toEqual([])
  expect(lookalikes('⼯作⻓，\ufa19').map(({ text }) => text)).toEqual(['工', '长', '神'])
})

test('of edits that overlap the first is made; the same edit twice is one', () => {
  const source = { name: 'r', text: '一二三四五' }
  const edit = (start: number, end: number, text: string): Edit => ({
    at: { source, range: { start, end }, path: [] },
    text,
  })
  expect(
    applyEdits(source.text, [edit(3, 4, 'd'), edit(0, 2, 'ab'), edit(0, 2, 'ab'), edit(1, 3, 'x')]),
  ).toEqual({
    text: 'ab三d五',
    dropped: [edit(1, 3, 'x')],
  })
  expect(applyEdits(source.text, [edit(5, 5, '六'), edit(9, 9, '七')])).toEqual({
    text: '一二三四五六',
    dropped: [edit(9, 9, '七')],
  })
})

test('totals are filled in at once, several in one row too, under keys of the map’s language', async () => {
  const source = (keys: readonly string[]): string => {
    const [requests, received, person, outcomes, total, out] = keys
    return `${head}${requests}:\n  ${received}: { ${person}: 2 }\n  ${outcomes}:\n    ${total}: { ${person}: 0 }\n  ${out}: { ${person}: 2 }\n`
  }
  const chinese = ['收到和处理政府信息公开申请情况', '本年新收', '自然人', '办理结果', '总计', '结转下年度']
  const english = ['requests', 'received', 'naturalPerson', 'outcomes', 'total', 'carriedOut']
  const unwritten = `${head}requests:\n  outcomes: { granted: { naturalPerson: 8 }, total: { naturalPerson: ~ } }\n`
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'report.yaml'), unwritten)
    await disclosure(['fix', '--totals', 'report.yaml'], { cwd: folder })
    expect(readFileSync(join(folder, 'report.yaml'), 'utf8')).toContain('other: 0, total: 8 }')
    const again = await disclosure(['fix', '--totals', '--dry-run', 'report.yaml'], { cwd: folder })
    expect(again).toMatchObject({ code: 0, out: '' })
  })
  for (const [keys, total] of [
    [chinese, '总计'],
    [english, 'total'],
  ] as const) {
    await inFolder(async (folder) => {
      const path = join(folder, 'report.yaml')
      writeFileSync(path, source(keys))
      const { err } = await disclosure(['fix', '--totals', 'report.yaml'], { cwd: folder })
      expect(err).toBe('已改好 report.yaml\n')
      expect(readFileSync(path, 'utf8')).toContain(`${keys[1] ?? ''}: { ${keys[2] ?? ''}: 2, ${total}: 2 }`)
      expect((await disclosure(['fix', '--totals', '--dry-run', 'report.yaml'], { cwd: folder })).code).toBe(
        0,
      )
    })
  }
})

test('a total of totals that are blank themselves is never the sum of the rest', async () => {
  const filled = async (outcomes: string): Promise<string> =>
    (await disclosure(['fix', '--totals', '-'], { stdin: `${head}requests: { outcomes: ${outcomes} }\n` }))
      .out
  const both = await filled('{ granted: { naturalPerson: 2, total: ~ }, total: { naturalPerson: ~ } }')
  expect(both).toContain('granted: { naturalPerson: 2, total: 2 }')
  expect(both).toContain('other: 0, total: 2 }')
  // The row of parts says 2 and their column 1: what follows from either is left to a person.
  const apart = await filled(
    '{ granted: { naturalPerson: 2, total: 2 }, total: { naturalPerson: 1, commercial: 0, total: ~ } }',
  )
  expect(apart).toContain('commercial: 0, total: ~')
})
