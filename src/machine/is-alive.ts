/* Whether a process of this machine still does anything. */
import { readFileSync } from 'node:fs'

/** True for a process that runs. One that has ended and only waits for its parent to notice is none: it has no files, locks or children any more. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    // One of another user may not be signalled, and runs.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  const [state = ''] = statOf(pid)
  return !/^[ZXx]$/.test(state)
}

/** What the system says of a process, from its state on; nothing where it says nothing. */
export function statOf(pid: number): readonly string[] {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8').trim()
    // Before it stands the program's name in brackets, in which anything may stand.
    return line.slice(line.lastIndexOf(')') + 2).split(' ')
  } catch {
    return []
  }
}
