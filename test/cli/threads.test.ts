/* Many files, checked in threads by the built program. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inFolder } from '../support/command-line.ts'
import { root } from '../support/sources.ts'
import { waitFor } from '../support/wait-for.ts'

const bin = join(root, 'bin/disclosure.js')
const town = readFileSync(join(root, 'examples/fengshan-2025/report.yaml'), 'utf8')

/** Copies of one report under names of their own, as `towns/0.yaml` and on; every 50th with a broken total. */
function county(folder: string, count: number): readonly string[] {
  mkdirSync(join(folder, 'towns'))
  cpSync(join(root, 'examples/fengshan-2025/overview.md'), join(folder, 'towns/overview.md'))
  return Array.from({ length: count }, (_, index) => {
    const name = `towns/${index}.yaml`
    const own = town.replace(/^( {2}name: ).*$/m, `$1青溪县第${index}镇人民政府`)
    if (own === town) throw new Error('the agency is written in another way')
    writeFileSync(join(folder, name), index % 50 === 7 ? broken(own) : own)
    return name
  })
}

function broken(text: string): string {
  const changed = text.replace(
    /(received: +\{ naturalPerson: )(\d+)/,
    (_, before: string, figure: string) => `${before}${Number(figure) + 1}`,
  )
  if (changed === text) throw new Error('the applications are written in another way')
  return changed
}

interface Result {
  readonly reports: readonly { readonly file: string }[]
  readonly findings: readonly { readonly file: string; readonly code: string }[]
}

function run(folder: string, argv: readonly string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'check', ...argv], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  return { code: status, out: stdout, err: stderr }
}

function checked(folder: string, files: readonly string[]): Result {
  const { code, out } = run(folder, ['--format', 'json', ...files])
  expect(code).toBe(1)
  return JSON.parse(out) as Result
}

test('threads find what one thread finds, in the order of the files', async () => {
  await inFolder((folder) => {
    const files = county(folder, 210)
    const together = checked(folder, files)
    expect(together.reports.map(({ file }) => file)).toEqual(files)
    // 105 at a time stay below what threads are started for.
    const [first, second] = [checked(folder, files.slice(0, 105)), checked(folder, files.slice(105))]
    expect(together.findings).toEqual([...first.findings, ...second.findings])
    expect(new Set(together.findings.map(({ file }) => file)).size).toBe(5)
  })
})

test('a file that cannot be read costs the others nothing', async () => {
  await inFolder((folder) => {
    const files = [...county(folder, 160), 'towns/none.yaml']
    const result = run(folder, files)
    expect(result.code).toBe(2)
    expect(result.err).toContain('none.yaml')
    expect(result.out).toMatch(/^160 份报告/m)
  })
})

/** True when a process has had so many milliseconds of the processor, or has ended: all files take some ten seconds, its start a fifth of one. */
function hasWorked({ pid, exitCode }: ChildProcess, milliseconds: number): boolean {
  if (exitCode !== null) return true
  const stat = readFileSync(`/proc/${pid ?? 0}/stat`, 'utf8')
  const [user, system] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13)
  return (Number(user) + Number(system)) * 10 >= milliseconds
}

/** Only on Linux is it told how long another process has worked. */
const onLinux = process.platform === 'linux' ? test : test.skip

onLinux('a run that is broken off ends, and says nothing of faults', async () => {
  await inFolder(async (folder) => {
    const child = spawn(process.execPath, [bin, 'check', ...county(folder, 2000)], { cwd: folder })
    let err = ''
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
    const ended = new Promise<number | null>((resolve) => child.on('exit', resolve))
    await waitFor(() => hasWorked(child, 1_000))
    child.kill('SIGTERM')
    expect(await ended).toBe(143)
    expect(err).toBe('')
  })
})

test('a report from standard input that is held against last year’s is not read away', async () => {
  await inFolder((folder) => {
    const before = readFileSync(join(root, 'examples/yunxi-county/2024/liuhe.yaml'), 'utf8')
    const now = readFileSync(join(root, 'examples/yunxi-county/2025/liuhe.yaml'), 'utf8')
    const input = now.replace(
      'carriedIn: { naturalPerson: 1, total: 1 }',
      'carriedIn: { naturalPerson: 2, total: 2 }',
    )
    expect(input).not.toBe(now)
    writeFileSync(join(folder, '2024.yaml'), before)
    const { stdout } = spawnSync(process.execPath, [bin, 'check', '-', '2024.yaml'], {
      cwd: folder,
      input,
      encoding: 'utf8',
    })
    expect(stdout).toContain('carry-over')
    expect(stdout).not.toContain('yaml-document')
  })
})

test('two years of one county, copied over: threads tell what one tells, with the longest passage', async () => {
  await inFolder((folder) => {
    const files = county(folder, 160)
    const before = files.map((name) => {
      const last = name.replace('towns/', 'towns/last-')
      const text = readFileSync(join(folder, name), 'utf8')
      const earlier = text.replace('year: 2025', 'year: 2024').replace(/^published: 2026/m, 'published: 2025')
      expect(earlier).not.toBe(text)
      writeFileSync(join(folder, last), earlier)
      return last
    })
    const pair = ['towns/3.yaml', 'towns/last-3.yaml']
    const { findings } = checked(folder, [...files, ...before])
    const copied = findings.filter(({ code }) => code === 'copied-prose')
    // The overview lies in one file beside all of them.
    expect(new Set(copied.map(({ file }) => file))).toEqual(new Set([...files, 'towns/overview.md']))
    const alone = JSON.parse(run(folder, ['--format', 'json', ...pair]).out) as Result
    const ofPair = ({ file }: { readonly file: string }): boolean => pair.includes(file)
    const own = findings.filter(ofPair)
    expect(own).toEqual(alone.findings.filter(ofPair))
    expect(own.some(({ code }) => code === 'copied-prose')).toBe(true)
  })
})
