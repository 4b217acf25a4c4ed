import type { Range, Source } from './source.ts'
import type { MapNode, Node, Path } from './tree.ts'
import { child } from './tree.ts'

/** A spot in a source that something is said about; line and column are worked out only when it is shown. */
export interface Place {
  readonly source: Source
  readonly range: Range
  /** Path in the report's source that the spot belongs to, `requests.carriedOut.naturalPerson`; empty for the whole file. */
  readonly path: Path
}

/** A source together with what was read from it. */
export interface Document {
  readonly source: Source
  readonly root: MapNode
}

/** The place of a path, on its value or its key. What is not written (an omitted cell) is shown at its nearest written ancestor's key. */
export function placeOf(document: Document, path: Path, on: 'key' | 'value' = 'value'): Place {
  let node: Node = document.root
  let range: Range = { start: node.range.start, end: node.range.start }
  for (const [depth, key] of path.entries()) {
    const next = child(node, key)
    if (next === undefined) break
    const entry = node.kind === 'map' ? node.entries.find((one) => one.key === key) : undefined
    const last = depth === path.length - 1
    range = entry && (!last || on === 'key' || isEmpty(entry.value.range)) ? entry.keyRange : next.range
    node = next
  }
  return { source: document.source, range, path }
}

const isEmpty = (range: Range): boolean => range.end <= range.start
