/* Which process a lock or a temporary file belongs to, and whether it still runs. */
import { createHash } from 'node:crypto'
import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'
import { isAlive, statOf } from '../machine/is-alive.ts'

/** A process, told apart from any other that had its number before. */
export interface Running {
  /** The machine it runs on, since when it is up and in which container; 8 hexadecimal digits. */
  readonly host: string
  readonly pid: number
  /** When it began, as the system counts it; empty where that cannot be told. */
  readonly began: string
}

let own: Running | undefined

/** This process. */
export const thisProcess = (): Running => (own ??= runningOf(process.pid))

/** A process of this machine that runs. */
export const runningOf = (pid: number): Running => ({ host: hostNow(), pid, began: beginOf(pid) })

/** Whether a process still runs; `undefined` for one of another machine, of which that cannot be told. */
export function isRunning({ host, pid, began }: Running): boolean | undefined {
  if (host !== thisProcess().host) return undefined
  return isAlive(pid) && began === beginOf(pid)
}

function hostNow(): string {
  const parts = [hostname(), readable('/proc/sys/kernel/random/boot_id'), linked('/proc/self/ns/pid')]
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 8)
}

/** The 22nd field of the process's line: clock ticks from the start of the machine. */
const beginOf = (pid: number): string => statOf(pid)[19] ?? ''

function readable(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch {
    return ''
  }
}

function linked(path: string): string {
  try {
    return readlinkSync(path)
  } catch {
    return ''
  }
}
