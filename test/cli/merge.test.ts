/* Which records `merge` takes, and what it says of those that it does not. */
import { mkdirSync, rmSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { summaryIn, type Summary } from '../support/build-many.ts'
import { disclosure, inFolder, type Ran } from '../support/command-line.ts'
import { writeReports } from '../support/many.ts'

const build = (folder: string, argv: readonly string[]): Promise<Ran> =>
  disclosure(['build', 'src', '--format', 'html', '--name', '{year}/{agency}', ...argv], { cwd: folder })

const merge = (folder: string, argv: readonly string[]): Promise<Ran> =>
  disclosure(['merge', ...argv], { cwd: folder })

test('records of an earlier division are told from the new ones, and how to go on is said', async () => {
  await inFolder(async (folder) => {
    writeReports(join(folder, 'src'), 4)
    for (const count of [3, 2])
      for (let index = 1; index <= count; index += 1)
        await build(folder, ['-o', 'out', '--shard', `${index}/${count}`])
    const old = new Date(Date.now() - 60_000)
    for (const index of [1, 2, 3]) utimesSync(join(folder, `out/record-${index}-of-3.json`), old, old)
    const { code, err } = await merge(folder, ['out', '--summary', 'x.json'])
    expect([code, err]).toEqual([
      2,
      '错误：这些记录不是一种分法：分 2 份的 2 份（out/record-1-of-2.json、out/record-2-of-2.json），' +
        '较旧的是分 3 份的 3 份（out/record-1-of-3.json、out/record-2-of-3.json、out/record-3-of-3.json）。' +
        "旧的不再要就删掉，或只合一种：disclosure merge 'out/record-*-of-2.json'\n",
    ])
    const english = await merge(folder, ['out', '--lang', 'en'])
    expect(english.err).toContain("join one kind only: disclosure merge 'out/record-*-of-2.json'")
    const one = await merge(folder, ['out/record-*-of-2.json', '--summary', 'x.json'])
    expect([one.code, one.err]).toEqual([0, '已写 x.json\n'])
  })
})

test('a part that was resumed tells what it had as unchanged, and the results are the same', async () => {
  await inFolder(async (folder) => {
    writeReports(join(folder, 'src'), 4)
    const merged = async (name: string): Promise<Summary> => {
      await merge(folder, ['out', '--summary', name])
      return summaryIn(folder, name)
    }
    for (const index of [1, 2]) await build(folder, ['-o', 'out', '--shard', `${index}/2`])
    const whole = await merged('whole.json')
    expect(whole.states).toMatchObject({ built: 4, unchanged: 0 })
    const [some] = whole.reports.flatMap(({ outputs }) => outputs)
    rmSync(join(folder, 'out', some?.name ?? ''))
    for (const index of [1, 2]) await build(folder, ['-o', 'out', '--shard', `${index}/2`])
    const resumed = await merged('resumed.json')
    expect(resumed.states).toMatchObject({ built: 1, unchanged: 3 })
    expect(resumed.reports.map(({ outputs }) => outputs)).toEqual(whole.reports.map(({ outputs }) => outputs))
  })
})

test('a pattern that matches no record is told as such', async () => {
  await inFolder(async (folder) => {
    mkdirSync(join(folder, 'nix'))
    for (const name of ['nix/record-*-of-*.json', 'gone/record-*.json']) {
      const { code, err } = await merge(folder, [name])
      expect([code, err]).toEqual([
        2,
        `错误：没有 build --shard 写的记录与 ${name} 相符；请核对文件夹和名称\n`,
      ])
    }
    const { err } = await merge(folder, ['nix/record-*-of-*.json', '--lang', 'en'])
    expect(err).toBe(
      'error: no record of build --shard matches nix/record-*-of-*.json; check the folder and the name\n',
    )
  })
})

test('a folder in which there is no record is refused', async () => {
  await inFolder(async (folder) => {
    mkdirSync(join(folder, 'empty'))
    const { code, err } = await merge(folder, ['empty'])
    expect([code, err.includes('empty 里没有 build --shard 写的记录')]).toEqual([2, true])
  })
})
