import { readFileSync } from 'node:fs'

const pause = 50
const pageSize = 4096

/** Calls `over` once a process takes more memory than so many bytes, where Linux tells; gives a way to stop watching. */
export function watchMemory(pid: number | undefined, most: number, over: () => void): () => void {
  if (process.platform !== 'linux' || pid === undefined) return () => undefined
  const timer = setInterval(() => {
    if (resident(pid) <= most) return
    clearInterval(timer)
    over()
  }, pause)
  return () => {
    clearInterval(timer)
  }
}

/** Bytes of a process that lie in memory; 0 for one that has ended. */
function resident(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'latin1').split(' ')[1]) * pageSize
  } catch {
    return 0
  }
}
