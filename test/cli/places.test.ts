/* Folders and patterns that were named for reports and have none. */
import { Ajv } from 'ajv'
import fs, { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { built, summaryIn } from '../support/build-many.ts'
import { disclosure, inFolder } from '../support/command-line.ts'
import { writeReports } from '../support/many.ts'
import { root } from '../support/sources.ts'

test('folders and patterns without a report are no reports: told as what they are, and counted apart', async () => {
  await inFolder(async (folder) => {
    writeReports(join(folder, 'src'), 22)
    for (const name of ['empty', 'shut']) mkdirSync(join(folder, name))
    writeFileSync(join(folder, 'shut/a.yaml'), 'year: 2025\n')
    const list = fs.readdirSync
    const refused = Object.assign(new Error('permission denied'), { code: 'EACCES' })
    const spy = jest.spyOn(fs, 'readdirSync').mockImplementation(((path: string, options: object) => {
      if (path.endsWith('shut')) throw refused
      return list(path, options as never)
    }) as never)
    try {
      const named = ['empty', 'shut', 'none/*.yaml', 'none.yaml', '--index']
      const { code, out } = await built(folder, named)
      expect(code).toBe(2)
      expect(out).toBe(
        '没有做成 none.yaml：none.yaml 不存在，请核对文件名\n文件夹 empty/ 里没有报告（*.yaml）\n文件夹 shut/ 没有读取权限\n' +
          '通配符 none/*.yaml 里没有报告（*.yaml）\n23 份报告：已生成 22 份，没有做成 1 份 · 3 处文件夹或通配符没有读到报告\n',
      )
      const summary = summaryIn(folder)
      expect([summary.count, summary.states, summary.exit]).toEqual([
        23,
        { built: 22, unchanged: 0, rejected: 0, failed: 1 },
        2,
      ])
      const text = readFileSync(join(folder, 's.json'), 'utf8')
      expect(text).toContain('"places": 3,')
      const holds = new Ajv({ strict: false }).compile(
        JSON.parse(readFileSync(join(root, 'schemas/summary.schema.json'), 'utf8')) as object,
      )
      expect([holds(JSON.parse(text)), holds.errors]).toEqual([true, null])
      const page = readFileSync(join(folder, 'out/index.html'), 'utf8')
      expect(page.match(/>没有读到报告</g)).toHaveLength(3)
      const english = await built(folder, [...named, '--lang', 'en'])
      expect(english.out).toContain(
        '\nfolder: shut/ may not be read\npattern: there is no report (*.yaml) in none/*.yaml\n',
      )
      expect(english.out).toContain(
        '23 reports: 0 built, 22 unchanged, 1 failed · no report read in 3 folders or patterns\n',
      )
      await built(folder, named)
      const whole = readFileSync(join(folder, 's.json'), 'utf8')
      for (const part of ['1/2', '2/2']) await built(folder, [...named, '--shard', part])
      const merged = await disclosure(['merge', 'out', '--summary', 'm.json'], { cwd: folder })
      expect(merged.code).toBe(2)
      expect(readFileSync(join(folder, 'm.json'), 'utf8')).toBe(whole)
    } finally {
      spy.mockRestore()
    }
  })
})
