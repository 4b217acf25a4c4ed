import { createHash } from 'node:crypto'
import type { Path } from '../source/tree.ts'
import type { Finding } from './finding.ts'

/** Keys from which a path leads to a cell; above that lie prose and the report's own keys, where words tell findings apart. */
const cellDepth = 3
/** Characters of marked words that still tell a spot; a whole section would change with every word of it. */
const longest = 64

/**
 * A name for each finding of a report that stays when lines move: its code, the report's file as `file` says it, its path
 * there, in prose also the words it marks, and which of several alike it is. 32 hexadecimal digits, each once.
 */
export function fingerprints(findings: readonly Finding[], file: string): ReadonlyMap<Finding, string> {
  const inOrder = [...findings].sort((left, right) => left.at.range.start - right.at.range.start)
  const alike = new Map<string, number>()
  return new Map(
    inOrder.map((finding) => {
      const what = JSON.stringify([finding.code, file, pathOf(finding).join('.'), wordsOf(finding)])
      const before = alike.get(what) ?? 0
      alike.set(what, before + 1)
      return [finding, createHash('sha256').update(`${what}${before}`).digest('hex').slice(0, 32)]
    }),
  )
}

/** An identity is shown where somebody wrote one of its cells, but named by its last cell, written or not. */
const pathOf = ({ at, cells }: Finding): Path => (cells?.at(-1) ?? at).path

function wordsOf({ at: { source, range, path } }: Finding): string {
  if (path.length >= cellDepth) return ''
  const words = source.text.slice(range.start, range.end)
  return words.length > longest || /[\r\n]/.test(words) ? '' : words
}
