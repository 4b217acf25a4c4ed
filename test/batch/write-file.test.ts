/* Every call of a file system made to fail in turn: the old file stays whole, and nothing is left beside it. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeFile } from '../../src/batch/write-file.ts'
import { EnvironmentError } from '../../src/errors.ts'
import { inFolder } from '../support/command-line.ts'
import { failingDisk } from '../support/failing-disk.ts'

test.each([
  ['ENOSPC', '磁盘已满，这个文件要 1 KiB'],
  ['EDQUOT', '配额已满'],
  ['EIO', '磁盘读写出错'],
  ['EACCES', '没有写入权限'],
  ['EPERM', '没有写入权限'],
  ['EMFILE', '打开的文件太多'],
  ['EROFS', '只读'],
  ['short', '磁盘已满'],
])('%s at any call', async (code, words) => {
  let runs = 0
  let failed = 0
  const state = { left: true }
  while (state.left && runs < 20) {
    runs += 1
    await inFolder(async (folder) => {
      const path = join(folder, '年报.pdf')
      writeFileSync(path, '旧')
      const { disk } = failingDisk(runs, code)
      const error: unknown = await writeFile(path, '新的内容', disk).then(
        () => undefined,
        (caught: unknown) => caught,
      )
      expect(readdirSync(folder)).toEqual(['年报.pdf'])
      state.left = error !== undefined || runs < 7
      expect(readFileSync(path, 'utf8')).toBe(error === undefined ? '新的内容' : '旧')
      if (error === undefined) return
      failed += 1
      expect(error).toBeInstanceOf(EnvironmentError)
      expect((error as EnvironmentError).text.zh).toMatch(new RegExp(`${words}.*原有的文件没有动$`))
    })
  }
  // create, write, sync, size, close, rename; only a write can be short.
  expect([runs, failed]).toEqual(code === 'short' ? [7, 1] : [7, 6])
})
