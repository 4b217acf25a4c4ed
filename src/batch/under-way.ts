/* Temporary files of this process: when it ends all of a sudden, they are gone with it. */
import { atExit } from '../machine/at-exit.ts'
import type { Disk } from './disk.ts'

const underWay = new Map<string, (path: string) => boolean>()
let isHeard = false

/** Takes note of a temporary file before it is made; gives what takes it off again. */
export function noted(path: string, { removeNow }: Disk): () => void {
  if (!removeNow) return () => undefined
  if (!isHeard) atExit(removeAll)
  isHeard = true
  underWay.set(path, removeNow)
  return () => void underWay.delete(path)
}

/** Turns, and milliseconds between them: a call that makes a file may be on its way. */
const [turns, between] = [3, 20]

function removeAll(): void {
  for (let turn = 0; turn < turns && underWay.size > 0; turn += 1) {
    if (turn > 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, between)
    for (const [path, remove] of underWay) if (remove(path)) underWay.delete(path)
  }
}
