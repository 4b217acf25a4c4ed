/*
 * Every call on the file system of a run made to fail in turn, until a run comes through: results that were there stay whole or
 * are the new ones, nothing is left under way, and the next run finishes.
 */
import { mkdirSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Disk } from '../../src/batch/disk.ts'
import { openLedger } from '../../src/batch/ledger.ts'
import { lock } from '../../src/batch/lock.ts'
import { makeAll, type Done, type Item } from '../../src/batch/make-all.ts'
import type { Checked } from '../../src/batch/result.ts'
import { EnvironmentError } from '../../src/errors.ts'
import { disclosure, inFolder } from '../support/command-line.ts'
import { failingDisk, soundDisk } from '../support/failing-disk.ts'
import { digestsIn, litterIn, writeReports } from '../support/many.ts'

const reports = ['甲', '乙', '丙']

const itemIn = (root: string, name: string): Item => ({
  entry: { id: name, source: name, shown: name },
  checked: { report: name } as Checked,
  exit: 0,
  inputs: name,
  outputs: (['html', 'pdf'] as const).map((format) => ({
    format,
    name: `${name}.${format}`,
    path: join(root, `2025/${name}.${format}`),
  })),
  always: false,
})

/** What failed without being told as the machine's fault. */
const strange: unknown[] = []

/** A whole run over three reports whose content is a word; throws what the frame around them throws. */
async function run(root: string, word: string, disk: Disk): Promise<Done> {
  const home = join(root, '.disclosure')
  mkdirSync(home, { recursive: true })
  const { release } = await lock(home, { disk, scope: 'all', since: '' })
  try {
    const ledger = await openLedger(root, { disk, scope: 'all' })
    try {
      return await makeAll(
        reports.map((name) => itemIn(root, name)),
        {
          root,
          disk,
          ledger,
          signal: new AbortController().signal,
          force: false,
          keyOf: (_item, inputs) => `${word} ${inputs}`,
          begin: () => Promise.resolve(2),
          render: ({ entry }) =>
            Promise.resolve({
              files: new Map([
                ['html', `${word} html ${entry.id}`],
                ['pdf', `${word} pdf ${entry.id}`],
              ]),
              inputs: entry.id,
            }),
          onResult: () => undefined,
          failed: ({ checked }, error) => {
            if (!(error instanceof EnvironmentError)) strange.push(error)
            return { ...checked, state: 'failed', exit: 3, outputs: [] }
          },
        },
      )
    } finally {
      await ledger.close()
    }
  } finally {
    await release()
  }
}

const isRight = (text: string, name: string, words: readonly string[]): boolean => {
  const [stem, format] = name.split('.')
  return words.some((word) => text === `${word} ${format ?? ''} ${stem ?? ''}`)
}

const textsIn = (root: string): readonly (readonly [string, string])[] =>
  readdirSync(join(root, '2025'))
    .filter((name) => !name.startsWith('.'))
    .map((name) => [name, readFileSync(join(root, '2025', name), 'utf8')])

test.each(['ENOSPC', 'EIO', 'EACCES', 'EMFILE', 'EROFS', 'EXDEV', 'short'])(
  '%s at any call of a run over three reports',
  async (code) => {
    let [runs, failures, calls] = [0, 0, 0]
    const state = { left: true }
    while (state.left && runs < 300) {
      runs += 1
      await inFolder(async (root) => {
        await run(root, '旧', soundDisk())
        const failing = failingDisk(runs, code)
        const outcome = await run(root, '新', failing.disk).catch((error: unknown) => error)
        state.left = failing.calls.length >= runs
        calls = failing.calls.length
        const texts = textsIn(root)
        expect(texts).toHaveLength(6)
        for (const [name, text] of texts)
          expect([name, isRight(text, name, ['旧', '新'])]).toEqual([name, true])
        expect(litterIn(root)).toEqual([])
        expect(strange).toEqual([])
        if (outcome instanceof Error) expect(outcome).toBeInstanceOf(EnvironmentError)
        const isWhole =
          !(outcome instanceof Error) &&
          [...(outcome as Done).results.values()].every(({ state }) => state === 'built')
        if (isWhole) for (const [name, text] of texts) expect(isRight(text, name, ['新'])).toBe(true)
        else failures += 1
        await run(root, '新', soundDisk())
        for (const [name, text] of textsIn(root)) expect(isRight(text, name, ['新'])).toBe(true)
      })
    }
    // Each call has failed once, and then a run came through.
    expect(runs).toBe(calls + 1)
    expect(calls).toBeGreaterThan(60)
    expect(failures).toBeGreaterThan(code === 'short' ? 8 : 45)
  },
)

test('a full disk at any call of the whole command: exit 3 or all is well, and the next run finishes', async () => {
  let [runs, threes] = [0, 0]
  const state = { left: true }
  while (state.left && runs < 120) {
    runs += 1
    await inFolder(async (folder) => {
      writeReports(join(folder, 'src'), 1)
      const argv = ['build', 'src', '-o', 'out', '--format', 'html', '--summary', 's.json', '--index']
      const failing = failingDisk(runs, 'ENOSPC')
      const { code, err } = await disclosure(argv, { cwd: folder, disk: failing.disk })
      state.left = failing.calls.length >= runs
      expect([0, 3]).toContain(code)
      expect(err).not.toContain('自身出错')
      if (code === 3) {
        threes += 1
        expect(err).toMatch(/磁盘已满|ENOSPC/)
      }
      expect(litterIn(folder)).toEqual([])
      // What any fault leaves is finished by the next run; a sample of them is enough here.
      if (runs % 7 !== 0) return
      expect((await disclosure(argv, { cwd: folder })).code).toBe(0)
      expect(Object.keys(digestsIn(join(folder, 'out')))).toEqual(['index.html', 'r0.html'])
    })
  }
  expect(state.left).toBe(false)
  expect(runs).toBeGreaterThan(40)
  expect(threes).toBeGreaterThan(25)
})
