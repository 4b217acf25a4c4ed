/* Processes that have ended, and of which the system still keeps a line until their parent asks for it. */
import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { machineDisk } from '../../src/batch/disk.ts'
import { lock } from '../../src/batch/lock.ts'
import { isRunning, runningOf } from '../../src/batch/running.ts'
import { leftIn } from '../../src/batch/temporary.ts'
import { newProfile, sweepProfiles } from '../../src/emit/pdf/profile.ts'
import { inFolder } from '../support/command-line.ts'
import { waitFor } from '../support/wait-for.ts'

// Only Linux tells what such a process is.
const onLinux = process.platform === 'linux' ? test : test.skip

/** A process whose parent never asks for its end. */
async function neglected(): Promise<{ readonly parent: ChildProcess; readonly pid: number }> {
  const parent = spawn('sh', ['-c', 'sleep 600 & echo $!; exec sleep 600'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let said = ''
  parent.stdout.on('data', (text: Buffer) => (said += text.toString()))
  await waitFor(() => said.endsWith('\n'))
  const pid = Number(said)
  // The shell has become what does not wait.
  await waitFor(() => readFileSync(`/proc/${parent.pid ?? 0}/comm`, 'utf8') === 'sleep\n')
  return { parent, pid }
}

const stateOf = (pid: number): string =>
  / \((?:.*)\) (\w) /.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1] ?? ''

onLinux(
  'a process that was killed does not run, though its parent has not asked for it: its lock, file and profile are free',
  async () => {
    const { parent, pid } = await neglected()
    try {
      await inFolder(async (folder) => {
        const running = runningOf(pid)
        const taken = (): ReturnType<typeof lock> =>
          lock(folder, { disk: machineDisk, scope: 'all', since: '2026-11-23 09:00' })
        writeFileSync(
          join(folder, 'lock-all.1'),
          JSON.stringify({ ...running, machine: '某机', since: '昨天', token: 'x' }),
        )
        const file = `.disclosure-${running.host}-${pid}-${running.began}-1`
        writeFileSync(join(folder, file), '')
        const left = (): Promise<readonly string[]> => leftIn(folder, { disk: machineDisk, now: Date.now() })
        const profile = newProfile({ TMPDIR: folder }).replace(`-${process.pid}-`, `-${pid}-`)
        mkdirSync(profile)
        await sweepProfiles({ TMPDIR: folder })
        expect([isRunning(running), await left(), existsSync(profile)]).toEqual([true, [], true])
        await expect(taken()).rejects.toThrow(/某机/)

        process.kill(pid, 'SIGKILL')
        await waitFor(() => stateOf(pid) === 'Z')
        expect(stateOf(pid)).toBe('Z')
        await sweepProfiles({ TMPDIR: folder })
        expect([isRunning(running), await left(), existsSync(profile)]).toEqual([false, [file], false])
        await (await taken()).release()
        expect(readdirSync(folder).filter((name) => name.startsWith('lock-'))).toEqual(['lock-all.2'])
      })
    } finally {
      parent.kill('SIGKILL')
    }
  },
)
