const works = new Set<() => void>()
let isHeard = false

/** Has something done when the process ends before it is called off, however sudden the end (SIGKILL aside): without waiting, the latest first. Gives what calls it off. */
export function atExit(work: () => void): () => void {
  if (!isHeard) process.once('exit', doAll)
  isHeard = true
  works.add(work)
  return () => void works.delete(work)
}

function doAll(): void {
  for (const work of [...works].reverse()) {
    try {
      work()
    } catch {
      // There is nobody left to be told, and the others are to have their turn.
    }
  }
}
