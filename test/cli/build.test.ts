import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { disclosure, inFolder } from '../support/command-line.ts'
import { root } from '../support/sources.ts'

const dayuan = join(root, 'examples/dayuan-2019/report.yaml')
const fengshan = join(root, 'examples/fengshan-2025/report.yaml')
const read = (path: string): Buffer => readFileSync(path)

test('both results stand beside the source, twice the same bytes, and nothing else is left', async () => {
  await inFolder(async (folder) => {
    copyFileSync(dayuan, join(folder, '大源镇.yaml'))
    const once = await disclosure(['build', '大源镇.yaml'], { cwd: folder })
    expect(once.code).toBe(0)
    expect(once.err).toContain('已生成 大源镇.html\n已生成 大源镇.pdf\n')
    const [html, pdf] = [read(join(folder, '大源镇.html')), read(join(folder, '大源镇.pdf'))]
    expect(html.includes('<span>富阳区大源镇</span>')).toBe(true)
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    await disclosure(['build', '大源镇.yaml'], { cwd: folder })
    expect(read(join(folder, '大源镇.html')).equals(html)).toBe(true)
    expect(read(join(folder, '大源镇.pdf')).equals(pdf)).toBe(true)
    expect(readdirSync(folder).sort()).toEqual(['大源镇.html', '大源镇.pdf', '大源镇.yaml'])
  })
})

test('a report with errors is refused, and what was made before stays as it was', async () => {
  await inFolder(async (folder) => {
    copyFileSync(dayuan, join(folder, 'report.yaml'))
    writeFileSync(join(folder, 'report.html'), '上一次的成品')
    const { code, err } = await disclosure(['build', '--no-waivers', 'report.yaml'], { cwd: folder })
    expect(code).toBe(1)
    expect(err).toBe('report.yaml 有错误，没有生成。请改正后再试，或用 --draft 先看样子\n')
    expect(read(join(folder, 'report.html')).toString()).toBe('上一次的成品')
    expect(readdirSync(folder).sort()).toEqual(['report.html', 'report.yaml'])
  })
})

test('--draft renders it all the same, marked on the page, and the exit code still tells', async () => {
  await inFolder(async (folder) => {
    copyFileSync(dayuan, join(folder, 'report.yaml'))
    const { code } = await disclosure(
      ['build', '--no-waivers', '--draft', '--format', 'html', 'report.yaml'],
      { cwd: folder },
    )
    expect(code).toBe(1)
    expect(/class="watermark"[^>]*>草稿</.test(read(join(folder, 'report.html')).toString())).toBe(true)
    expect(readdirSync(folder).sort()).toEqual(['report.html', 'report.yaml'])
  })
})

test('several reports: the broken one costs the others nothing', async () => {
  await inFolder(async (folder) => {
    copyFileSync(dayuan, join(folder, 'a.yaml'))
    writeFileSync(join(folder, 'b.yaml'), 'year：2025\n')
    const { code, err } = await disclosure(
      ['build', 'none.yaml', 'b.yaml', 'a.yaml', '-o', '成品', '--format', 'html'],
      { cwd: folder },
    )
    expect(code).toBe(2)
    expect(err).toBe(
      '错误：none.yaml 不存在，请核对文件名\nb.yaml 有错误，没有生成。请改正后再试\n已生成 成品/a.html\n',
    )
    expect(readdirSync(join(folder, '成品'))).toEqual(['.disclosure', 'a.html'])
  })
})

test('-o names a file or a folder; standard input becomes report.html', async () => {
  await inFolder(async (folder) => {
    const text = read(dayuan)
    expect((await disclosure(['build', dayuan, '-o', '新/年报.html'], { cwd: folder })).code).toBe(0)
    expect((await disclosure(['build', '-', '--format', 'html'], { cwd: folder, stdin: text })).code).toBe(0)
    expect(readdirSync(folder).sort()).toEqual(['report.html', '新'])
    expect(read(join(folder, '新/年报.html')).equals(read(join(folder, 'report.html')))).toBe(true)
  })
})

test.each([
  [['build', 'a/r.yaml', 'b/r.yaml', '-o', 'out'], 'a/r.yaml'],
  [['build', 'a/R.yaml', 'b/r.yml', '-o', 'out'], 'a/R.yaml'],
  [['build', 'a/r.yaml', 'b/ｒ.yaml', '-o', 'out'], 'a/r.yaml'],
  [['build', 'a/r.yaml', '-o', 'x.doc'], 'x.doc'],
  [['build', 'a/r.yaml', 'b/r.yaml', '-o', 'x.pdf'], 'x.pdf'],
  [['build', 'a/r.yaml', '-o', 'x.pdf', '--format', 'html'], 'x.pdf'],
  [['build', 'a/r.yaml', '--format', 'odt'], 'odt'],
  [['build', 'a/r.yaml', '--timeout', '0'], '--timeout'],
])('%j is refused before anything is read or written', async (argv, named) => {
  await inFolder(async (folder) => {
    const { code, out, err } = await disclosure(argv, { cwd: folder })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(named)
    expect(readdirSync(folder)).toEqual([])
  })
})

test('an output that would replace a source is refused', async () => {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'report.html'), 'year: 2025\n')
    const { code } = await disclosure(['build', 'report.html', '-o', 'report.html'], { cwd: folder })
    expect(code).toBe(2)
    expect(read(join(folder, 'report.html')).toString()).toBe('year: 2025\n')
  })
})

test('where nothing can be written it says so, exit 3', async () => {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'taken'), '')
    const under = await disclosure(['build', fengshan, '-o', 'taken/x.html'], { cwd: folder })
    expect(under).toMatchObject({ code: 3 })
    expect(under.err).toMatch(/写不了 .*taken\/x\.html：路径中有一段是文件。原有的文件没有动/)
    mkdirSync(join(folder, 'y.html'))
    const over = await disclosure(['build', fengshan, '-o', 'y.html'], { cwd: folder })
    expect(over.err).toContain('同名的文件夹已存在')
    const long = await disclosure(['build', fengshan, '-o', `${'长'.repeat(90)}.html`], { cwd: folder })
    expect(long.err).toContain('文件名太长')
    expect(readdirSync(folder).sort()).toEqual(['taken', 'y.html'])
  })
})

test('a link at the place of the result is replaced, and what it points to is left alone', async () => {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'elsewhere'), '别处')
    symlinkSync('elsewhere', join(folder, 'x.html'))
    expect((await disclosure(['build', fengshan, '-o', 'x.html'], { cwd: folder })).code).toBe(0)
    expect(read(join(folder, 'elsewhere')).toString()).toBe('别处')
  })
})

test('a browser that is not there, or falls at once, is told by name; no half result', async () => {
  await inFolder(async (folder) => {
    const { code, err } = await disclosure(
      ['build', fengshan, '-o', 'x.pdf', '--browser', join(folder, 'none')],
      { cwd: folder },
    )
    expect(code).toBe(2)
    expect(err).toContain(join(folder, 'none'))
    const script = join(folder, 'crashing')
    writeFileSync(script, '#!/bin/sh\nexit 7\n')
    chmodSync(script, 0o755)
    const crashed = await disclosure(
      ['build', fengshan, '-o', 'x.pdf', '--browser', script, '--timeout', '5'],
      { cwd: folder },
    )
    expect(crashed.code).toBe(3)
    expect(crashed.err).toMatch(/^错误：/m)
    expect(readdirSync(folder)).toEqual(['crashing'])
  })
})

test('an interrupted run ends with 130 and writes nothing', async () => {
  await inFolder(async (folder) => {
    const stopped = await disclosure(['build', fengshan, '-o', 'x.pdf'], {
      cwd: folder,
      signal: AbortSignal.abort(130),
    })
    expect(stopped.code).toBe(130)
    expect(
      (await disclosure(['build', fengshan, '-o', 'x.pdf'], { cwd: folder, signal: AbortSignal.abort(143) }))
        .code,
    ).toBe(143)
    expect(readdirSync(folder)).toEqual([])
  })
})
