/* Faults of the file system, made to happen one at a time: the old file stays whole, and nothing is left beside it. */
import type { promises } from 'node:fs'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { EnvironmentError } from '../../src/errors.ts'
import { inFolder } from '../support/command-line.ts'

const fault = (code: string): Error => Object.assign(new Error(code), { code })
const failing: { step?: 'open' | 'writeFile' | 'sync' | 'stat' | 'rename'; code: string } = { code: '' }

jest.mock('node:fs/promises', () => {
  const real = jest.requireActual<typeof promises>('node:fs/promises')
  const fails = (step: string): void => {
    if (failing.step === step) throw fault(failing.code)
  }
  return {
    ...real,
    open: async (...given: Parameters<typeof real.open>) => {
      fails('open')
      const handle = await real.open(...given)
      const [write, sync] = [handle.writeFile.bind(handle), handle.sync.bind(handle)]
      handle.writeFile = async (data: Parameters<typeof write>[0]) => {
        if (failing.step === 'writeFile') await write((data as Uint8Array).subarray(0, 3))
        fails('writeFile')
        await write(data)
      }
      handle.sync = async () => {
        fails('sync')
        await sync()
      }
      return handle
    },
    stat: async (path: string) => (failing.step === 'stat' ? { size: 1 } : real.stat(path)),
    rename: async (from: string, to: string) => {
      fails('rename')
      await real.rename(from, to)
    },
  }
})

test.each([
  ['open', 'EACCES', '没有写入权限'],
  ['open', 'EROFS', '只读'],
  ['writeFile', 'ENOSPC', '磁盘已满'],
  ['writeFile', 'EDQUOT', '配额'],
  ['sync', 'EIO', 'EIO'],
  ['stat', '', '磁盘已满'],
  ['rename', 'EPERM', '没有写入权限'],
] as const)('%s failing with %s', async (step, code, words) => {
  const { writeFile } = await import('../../src/batch/write-file.ts')
  await inFolder(async (folder) => {
    const path = join(folder, '年报.pdf')
    writeFileSync(path, '旧')
    Object.assign(failing, { step, code })
    const error: unknown = await writeFile(path, '新的内容').then(
      () => undefined,
      (caught: unknown) => caught,
    )
    expect(error).toBeInstanceOf(EnvironmentError)
    expect((error as EnvironmentError).text.zh).toMatch(new RegExp(`${words}.*原有的文件没有动$`))
    expect(readdirSync(folder)).toEqual(['年报.pdf'])
    expect(readFileSync(path, 'utf8')).toBe('旧')
    Object.assign(failing, { step: undefined })
    await writeFile(path, '新的内容')
    expect(readdirSync(folder)).toEqual(['年报.pdf'])
    expect(readFileSync(path, 'utf8')).toBe('新的内容')
  })
})
