import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { machineDisk } from '../../src/batch/disk.ts'
import { lock, type Lock } from '../../src/batch/lock.ts'
import { runningOf, thisProcess } from '../../src/batch/running.ts'
import { EnvironmentError } from '../../src/errors.ts'
import { inFolder } from '../support/command-line.ts'

const taken = (folder: string, scope = 'all'): Promise<Lock> =>
  lock(folder, { disk: machineDisk, scope, since: '2026-11-23 09:00' })

const locks = (folder: string): readonly string[] =>
  readdirSync(folder).filter((name) => name.startsWith('lock-'))

/** A lock as a process would have left it. */
const left = (folder: string, change: object, scope = 'all'): void => {
  const holder = { ...thisProcess(), machine: '某机', since: '昨天', token: 'x', ...change }
  writeFileSync(join(folder, `lock-${scope}.4`), JSON.stringify(holder))
}

test('a folder is one run’s until it gives it free', async () => {
  await inFolder(async (folder) => {
    const first = await taken(folder)
    await expect(taken(folder)).rejects.toThrow(EnvironmentError)
    await expect(taken(folder)).rejects.toThrow(/2026-11-23 09:00/)
    await first.release()
    const second = await taken(folder)
    await second.release()
    expect(locks(folder)).toEqual(['lock-all.2'])
    expect(readdirSync(folder)).toEqual(['lock-all.2'])
  })
})

test.each([
  ['whose process is gone', { pid: 4_000_000 }],
  ['of this process that a fault left', {}],
  ['whose number is another process’s by now', { began: '1' }],
])('a lock %s is taken over', async (_name, change) => {
  await inFolder(async (folder) => {
    left(folder, change)
    const { release } = await taken(folder)
    expect(locks(folder)).toEqual(['lock-all.5'])
    await release()
  })
})

test('the lock of a process that runs, or of another machine that was heard of, is kept', async () => {
  await inFolder(async (folder) => {
    left(folder, runningOf(process.ppid))
    await expect(taken(folder)).rejects.toThrow(EnvironmentError)
    left(folder, { host: '00000000' })
    await expect(taken(folder)).rejects.toThrow(/某机/)
    const old = new Date(Date.now() - 240_000)
    utimesSync(join(folder, 'lock-all.4'), old, old)
    await (await taken(folder)).release()
  })
})

test.each(['', 'nonsense', '{}', '{"pid":"1"}'])(
  'a lock that says nothing (%j) gives way in time',
  async (text) => {
    await inFolder(async (folder) => {
      const path = join(folder, 'lock-all.4')
      writeFileSync(path, text)
      await expect(taken(folder)).rejects.toThrow(EnvironmentError)
      utimesSync(path, new Date(0), new Date(0))
      await (await taken(folder)).release()
    })
  },
)

test('shards of one division go together; a whole run or another division does not', async () => {
  await inFolder(async (folder) => {
    const shards = [await taken(folder, '1-of-4'), await taken(folder, '2-of-4')]
    await expect(taken(folder)).rejects.toThrow(EnvironmentError)
    await expect(taken(folder, '1-of-4')).rejects.toThrow(EnvironmentError)
    await expect(taken(folder, '1-of-2')).rejects.toThrow(EnvironmentError)
    for (const { release } of shards) await release()
    const { release } = await taken(folder)
    await expect(taken(folder, '1-of-4')).rejects.toThrow(EnvironmentError)
    await release()
  })
})

const rounds = 12
const racers = 8

test('of many processes at once exactly one wins, also over a stale lock', async () => {
  const script = join(__dirname, '../support/lock-racer.ts')
  await inFolder(async (folder) => {
    for (let round = 0; round < rounds; round += 1) {
      const place = join(folder, String(round))
      mkdirSync(place)
      if (round % 3 === 0) left(place, { pid: 4_000_000 })
    }
    const outcomes = await Promise.all(
      Array.from(
        { length: racers },
        () =>
          new Promise<readonly string[]>((resolve, reject) => {
            execFile(
              process.execPath,
              ['--import', 'tsx', script, folder, String(rounds), String(racers)],
              (error, stdout) => {
                if (error) reject(new Error('a racer failed', { cause: error }))
                else resolve(JSON.parse(stdout) as string[])
              },
            )
          }),
      ),
    )
    const winners = Array.from(
      { length: rounds },
      (_, round) => outcomes.filter((outcome) => outcome[round] === 'won').length,
    )
    expect(winners).toEqual(Array<number>(rounds).fill(1))
    expect(outcomes.flat().filter((one) => one === 'busy')).toHaveLength(rounds * (racers - 1))
    expect(readFileSync(join(folder, '0/lock-all.5'), 'utf8')).toContain('began')
  })
})
