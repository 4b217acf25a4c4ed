import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { disclosure, inFolder } from '../support/command-line.ts'
import { page } from '../support/pages.ts'
import { compiledFile } from '../support/sources.ts'

const pageOf = (file: string): string => {
  const { report } = compiledFile(file)
  if (!report) throw new Error(file)
  return page(report)
}
/** A published page has no placeholders left. */
const clean = pageOf('examples/fengshan-2025/report.yaml').replace(/\{\{[^{}]*\}\}/g, '若干')
const broken = pageOf('test/field/suqian-2023.yaml').replace('>1808595<', '>约180万<')

test('one page becomes a source that check reads; 0 when nothing is in doubt', async () => {
  await inFolder(async (cwd) => {
    writeFileSync(join(cwd, 'a.html'), clean)
    const ran = await disclosure(['import', 'a.html', '-o', 'report.yaml'], { cwd })
    expect(ran.out).toMatch(/^a\.html → report\.yaml：填 \d+ 格，空 \d+ 格，存疑 0 格，找到 6\/6 个部分\n/)
    expect(ran.code).toBe(0)
    expect(readFileSync(join(cwd, 'report.yaml'), 'utf8')).toMatch(
      /^# yaml-language-server: \$schema=.*report-2021\.schema\.json\n/,
    )
    expect((await disclosure(['check', 'report.yaml'], { cwd })).code).toBe(0)
  })
})

test('doubled braces of a page never become placeholders: they are told, and check holds them up', async () => {
  await inFolder(async (cwd) => {
    writeFileSync(join(cwd, 'a.html'), clean.replace('若干', '{{requests.received.total}}'))
    const ran = await disclosure(['import', 'a.html', '-o', 'report.yaml'], { cwd })
    expect(ran.code).toBe(1)
    expect(ran.out).toContain('broken-placeholder')
    expect(readFileSync(join(cwd, 'report.yaml'), 'utf8')).toContain('｛｛requests.received.total｝｝')
  })
})

test('without -o the source goes to the screen, what is said of it beside; keys in Chinese', async () => {
  await inFolder(async (cwd) => {
    writeFileSync(join(cwd, 'a.html'), broken)
    const ran = await disclosure(['import', 'a.html', '--keys', 'zh'], { cwd })
    expect(ran.out).toMatch(/^# 由 disclosure import 从 a\.html 读出/)
    expect(ran.out).toContain('# 本年处理决定数量：存疑：“约180万”不是这一格可用的数，留空')
    expect(ran.err).toContain('存疑  第 1 张表第 7 行第 2 列  “约180万”不是这一格可用的数，留空')
    expect(ran.code).toBe(1)
  })
})

test('--json tells of every cell where it came from and how sure it is', async () => {
  await inFolder(async (cwd) => {
    writeFileSync(join(cwd, 'a.html'), broken)
    const ran = await disclosure(['import', 'a.html', '--json', '-o', 'r.yaml'], { cwd })
    const { files } = JSON.parse(ran.out) as {
      files: {
        cells: { path: string; certainty: string; at: string; words: string; value: string | null }[]
        counts: object
      }[]
    }
    expect(files[0]?.cells).toHaveLength(200)
    expect(files[0]?.cells.find(({ certainty }) => certainty === 'doubtful')).toMatchObject({
      value: null,
      words: '约180万',
      at: '第 1 张表第 7 行第 2 列',
    })
    expect(files[0]?.counts).toEqual({ filled: 199, blank: 0, doubtful: 1, missing: 0 })
    expect(existsSync(join(cwd, 'r.yaml'))).toBe(true)
  })
})

test('a folder: one outcome each, names from agency and year, nothing overwritten', async () => {
  await inFolder(async (cwd) => {
    mkdirSync(join(cwd, 'inbox'))
    writeFileSync(join(cwd, 'inbox/a.html'), clean)
    writeFileSync(join(cwd, 'inbox/b.html'), clean)
    writeFileSync(join(cwd, 'inbox/c.html'), broken)
    writeFileSync(join(cwd, 'inbox/d.html'), '<div id=app></div><script></script>')
    const ran = await disclosure(['import', 'inbox', '-o', 'out'], { cwd })
    expect(ran.code).toBe(2)
    expect(ran.out.split('\n').filter((line) => line.includes(' → '))).toHaveLength(2)
    expect(ran.err).toContain('inbox/b.html：与 inbox/a.html 都要写到')
    expect(ran.err).toContain('inbox/d.html：只存下了网页的空壳')
    const written = join(cwd, 'out/宿迁市人民政府-2023.yaml')
    writeFileSync(written, 'mine')
    const again = await disclosure(['import', 'inbox/c.html', '-o', 'out'], { cwd })
    expect([again.code, readFileSync(written, 'utf8')]).toEqual([2, 'mine'])
    expect(again.err).toContain('已存在，没有改动')
    await disclosure(['import', 'inbox/c.html', '-o', 'out', '--force'], { cwd })
    expect(readFileSync(written, 'utf8')).toContain('2023')
  })
})

test('a folder ends with what became of its files; those of no known format are named', async () => {
  await inFolder(async (cwd) => {
    mkdirSync(join(cwd, 'inbox/more'), { recursive: true })
    writeFileSync(join(cwd, 'inbox/a.html'), clean)
    writeFileSync(join(cwd, 'inbox/b.html'), clean)
    writeFileSync(join(cwd, 'inbox/c.html'), broken)
    writeFileSync(join(cwd, 'inbox/d.html'), '<div id=app></div><script></script>')
    writeFileSync(join(cwd, 'inbox/e.docx'), 'PK\u0003\u0004')
    writeFileSync(join(cwd, 'inbox/more/扫描.jpg'), '')
    writeFileSync(join(cwd, 'inbox/.hidden'), '')
    const ran = await disclosure(['import', 'inbox', '-o', 'out'], { cwd })
    expect(ran.out.split('\n').at(-2)).toBe(
      '5 份文件：1 份导入无疑，1 份有存疑或错误，1 份认不出年报，2 份没有读成或没有写',
    )
    expect(ran.err).toMatch(/没有读 1 个文件（[^）]*）：inbox\/more\/扫描\.jpg\n$/)
    expect(ran.code).toBe(2)
    const { out } = await disclosure(['import', 'inbox', '--json'], { cwd })
    expect((JSON.parse(out) as { passedOver: unknown }).passedOver).toEqual(['inbox/more/扫描.jpg'])
    const none = await disclosure(['import', 'inbox/more', '-o', 'out'], { cwd })
    expect([none.code, none.err]).toEqual([2, expect.stringContaining('其中有：inbox/more/扫描.jpg')])
  })
})

test('several files need a folder; what is not there is told', async () => {
  await inFolder(async (cwd) => {
    writeFileSync(join(cwd, 'a.html'), clean)
    writeFileSync(join(cwd, 'b.html'), clean)
    expect(await disclosure(['import', 'a.html', 'b.html'], { cwd })).toMatchObject({ code: 2, out: '' })
    const named = await disclosure(['import', 'a.html', 'b.html', '-o', 'x.yaml'], { cwd })
    expect([named.code, named.out, existsSync(join(cwd, 'x.yaml'))]).toEqual([2, '', false])
    expect(named.err).toContain('有多份文件，-o 写的却是一个文件；请改写文件夹')
    expect((await disclosure(['import', 'none.html'], { cwd })).err).toContain('none.html 不存在')
    mkdirSync(join(cwd, 'empty'))
    expect((await disclosure(['import', 'empty', '-o', 'out'], { cwd })).err).toContain('没有可以读的文件')
  })
})
