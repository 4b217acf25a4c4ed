/* Many reports, read in threads by the built program. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { disclosure, inFolder } from '../support/command-line.ts'
import { root } from '../support/sources.ts'

const town = readFileSync(join(root, 'examples/yunxi-county/2025/shiqiao.yaml'), 'utf8')

/** Copies of one report under names of their own. */
function towns(folder: string, from: number, count: number): void {
  mkdirSync(join(folder, 'towns'), { recursive: true })
  for (let number = from; number < from + count; number += 1)
    writeFileSync(
      join(folder, `towns/${String(number).padStart(4, '0')}.yaml`),
      town.replace('云溪县石桥镇', `云溪县第${number}镇`),
    )
}

test('threads sum and list what one thread does, in the order of the files', async () => {
  await inFolder(async (folder) => {
    towns(folder, 0, 260)
    const run = (...argv: readonly string[]): { code: number | null; out: string; err: string } => {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [join(root, 'bin/disclosure.js'), ...argv, '--lang', 'zh'],
        { cwd: folder, encoding: 'utf8', maxBuffer: 1e9 },
      )
      return { code: status, out: stdout, err: stderr }
    }
    const drafted = run('rollup', 'county.yaml', 'towns', '--write', '--agency', '云溪县人民政府')
    expect(drafted.code).toBe(0)
    expect(drafted.err).toBe('已起草 county.yaml：云溪县人民政府 2025 年度，汇总 260 份报告\n')
    expect(readFileSync(join(folder, 'county.yaml'), 'utf8')).toContain(`licensing: [${260 * 160}]`)
    expect(run('rollup', 'county.yaml', 'towns', '--check')).toEqual({
      code: 0,
      out: '1 个汇总，260 份报告 · 200 格核对：200 合、0 不合\n',
      err: '',
    })
    const listed = run('export', 'towns')
    // Half of them stay below what threads are started for.
    const halves = await Promise.all(
      ['towns/00*.yaml', 'towns/01*.yaml', 'towns/02*.yaml'].map((part) =>
        disclosure(['export', part], { cwd: folder }),
      ),
    )
    const bodies = halves.map(({ out }, index) => (index === 0 ? out : out.slice(out.indexOf('\r\n') + 2)))
    expect(listed.out).toBe(bodies.join(''))
    expect(listed.out.split('\r\n')).toHaveLength(260 * 200 + 2)
  })
})
