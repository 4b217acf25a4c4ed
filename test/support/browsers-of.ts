/* The browsers that a process runs, found where Linux lists processes. */
import { readdirSync, readFileSync } from 'node:fs'

interface Process {
  readonly pid: number
  readonly parent: number
  readonly group: number
  readonly state: string
  readonly command: string
}

/** Every process that is not merely waiting to be forgotten. */
function processes(): readonly Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
        const [state = '', parent, group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
        return [{ pid: Number(pid), parent: Number(parent), group: Number(group), state, command }]
      } catch {
        return []
      }
    })
    .filter(({ state }) => state !== 'Z' && state !== 'X')
}

/** The leading process of each browser that a process, this one if none is named, has started and that still runs. */
export const browsers = (of: number = process.pid): readonly number[] =>
  processes()
    .filter(({ parent, command }) => parent === of && command.includes('--remote-debugging-pipe'))
    .map(({ pid }) => pid)

/** Processes of the browser that a process leads, of one type (`renderer`, `zygote`) or all. */
export const members = (leader: number, type?: string): readonly number[] =>
  processes()
    .filter(
      ({ group, command }) => group === leader && (type === undefined || command.includes(`--type=${type}`)),
    )
    .map(({ pid }) => pid)

/** Sends a signal to a process, if it is still there. */
export function strike(pid: number | undefined, signal: 'SIGKILL' | 'SIGSTOP'): void {
  if (pid === undefined) return
  try {
    process.kill(pid, signal)
  } catch {
    // Gone by itself.
  }
}

/** Processes whose command line or environment names a folder. */
export const processesNaming = (folder: string): readonly number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return ['cmdline', 'environ'].some((part) =>
          readFileSync(`/proc/${pid}/${part}`, 'utf8').includes(folder),
        )
      } catch {
        return false
      }
    })
    .map(Number)
