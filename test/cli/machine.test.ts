/* What the machine around a run may lack: file handles, room, permission. */
import { execFile, execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { disclosure, inFolder } from '../support/command-line.ts'
import { digestsIn, litterIn, writeReports } from '../support/many.ts'
import { root } from '../support/sources.ts'

const isRoot = process.getuid?.() === 0
// Skipped by name where only root could set the scene, so that it is seen.
const asRoot = isRoot && process.platform === 'linux' ? test : test.skip
const asUser = !isRoot && process.platform !== 'win32' ? test : test.skip

asRoot(
  'a disk that fills up (needs root): what is there is whole, the run stops, and goes on when there is room',
  async () => {
    await inFolder(async (folder) => {
      writeReports(join(folder, 'src'), 6)
      mkdirSync(join(folder, 'disk'))
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=900k', 'tmpfs', join(folder, 'disk')])
      try {
        const argv = ['build', 'src', '-o', 'disk/out', '--format', 'html']
        const full = await disclosure(argv, { cwd: folder })
        expect(full.code).toBe(3)
        expect(full.err).toMatch(/磁盘已满，这个文件要 \d+ KiB。原有的文件没有动\n还有 \d 份没有做/)
        expect(litterIn(folder)).toEqual([])
        const before = digestsIn(join(folder, 'disk/out'))
        expect(Object.keys(before).length).toBeGreaterThan(0)
        execFileSync('mount', ['-o', 'remount,size=20m', join(folder, 'disk')])
        expect((await disclosure(argv, { cwd: folder })).code).toBe(0)
        const after = digestsIn(join(folder, 'disk/out'))
        expect(Object.keys(after)).toHaveLength(6)
        expect(after).toMatchObject(before)
        execFileSync('mount', ['-o', 'remount,ro', join(folder, 'disk')])
        const shut = await disclosure(argv, { cwd: folder })
        expect(shut.code).toBe(3)
        expect(shut.err).toContain('写不了')
        expect(digestsIn(join(folder, 'disk/out'))).toEqual(after)
      } finally {
        execFileSync('umount', [join(folder, 'disk')])
      }
    })
  },
)

asUser(
  'a folder that may not be written (needs an ordinary user): told before anything is rendered',
  async () => {
    await inFolder(async (folder) => {
      writeReports(join(folder, 'src'), 2)
      mkdirSync(join(folder, 'out'), { mode: 0o555 })
      const { code, err } = await disclosure(['build', 'src', '-o', 'out', '--format', 'html'], {
        cwd: folder,
      })
      expect(code).toBe(3)
      expect(err).toContain('没有写入权限')
    })
  },
)

test('a file in the place of the folder of results is told before anything is rendered', async () => {
  await inFolder(async (folder) => {
    writeReports(join(folder, 'src'), 2)
    writeFileSync(join(folder, 'out'), '文件')
    const { code, err } = await disclosure(['build', 'src', '-o', 'out', '--format', 'html'], { cwd: folder })
    expect(code).toBe(3)
    expect(err).toContain('路径中有一段是文件')
    expect(readdirSync(folder).sort()).toEqual(['out', 'src'])
  })
})

const onUnix = process.platform === 'win32' ? test.skip : test

onUnix('600 sources with 64 file handles', async () => {
  await inFolder(async (folder) => {
    writeReports(join(folder, 'src'), 3)
    for (let index = 0; index < 600; index += 1) {
      const name = join(folder, `src/x${index}.yaml`)
      writeFileSync(name, `year: 2025\nagency: { name: 第${index}镇, level: township }\nrequests: 3\n`)
    }
    const command = 'ulimit -n 64 && exec "$0" "$@"'
    const program = [process.execPath, join(root, 'bin/disclosure.js')]
    const argv = ['build', 'src', '-o', 'out', '--format', 'html', '--lang', 'zh']
    const ran = await new Promise<{ code: number; out: string; err: string }>((resolve) => {
      execFile('bash', ['-c', command, ...program, ...argv], { cwd: folder }, (error, out, err) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err })
      })
    })
    expect(ran.err).not.toContain('EMFILE')
    expect(ran.out).toContain('603 份报告：已生成 3 份，有错误未生成 600 份')
    expect(ran.code).toBe(1)
  })
})
