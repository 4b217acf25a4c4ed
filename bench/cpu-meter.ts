/* Processor time and memory of this process and all that it starts, where Linux tells of its processes. */
import { readFileSync } from 'node:fs'

export interface Metered {
  /** Milliseconds of all cores. */
  readonly cpu: number
  /** Largest memory of the browsers at a reading, in MiB, shared pages in parts. */
  readonly memory: number
  /** Largest resident set of this process at a reading, in MiB. */
  readonly own: number
}

/** Meters some work. Processes are read often, as those that end take their figures with them. */
export async function metered(work: () => Promise<void>): Promise<Metered> {
  const seen = new Map<string, number>()
  let [memory, own, readings] = [0, 0, 0]
  const read = (): void => {
    for (const pid of descendants(process.pid)) note(pid, seen)
    // Weighing is dear, for the kernel walks every page.
    if (readings++ % 40 === 0) {
      const children = descendants(process.pid).slice(1)
      memory = Math.max(memory, children.reduce((sum, pid) => sum + shareOf(pid), 0) / 1024)
      own = Math.max(own, process.memoryUsage.rss() / 2 ** 20)
    }
  }
  read()
  const before = total(seen)
  const timer = setInterval(read, 50)
  await work()
  read()
  clearInterval(timer)
  return { cpu: (total(seen) - before) * 10, memory, own }
}

const total = (seen: ReadonlyMap<string, number>): number =>
  [...seen.values()].reduce((sum, one) => sum + one, 0)

function descendants(pid: number): readonly number[] {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean)
    return [pid, ...children.flatMap((child) => descendants(Number(child)))]
  } catch {
    return [pid]
  }
}

/** Ticks that a process has run so far, under its number and the time of its start. */
function note(pid: number, seen: Map<string, number>): void {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    seen.set(`${pid} ${fields[19] ?? ''}`, Number(fields[11]) + Number(fields[12]))
  } catch {
    // It has ended.
  }
}

function shareOf(pid: number): number {
  try {
    const [, share] = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? []
    return Number(share ?? 0)
  } catch {
    return 0
  }
}
