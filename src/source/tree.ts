/*
 * What a YAML source is after reading: maps, lists and texts with their ranges. Every scalar is its text; what it means
 * is decided later, by the cell or field that it stands in.
 */
import type { Range } from './source.ts'

export interface TextNode {
  readonly kind: 'text'
  /** The value with quoting, escapes, folding and block indentation resolved. */
  readonly value: string
  readonly style: 'plain' | 'quoted' | 'block'
  readonly range: Range
  /** As the author wrote it, where `value` is another name for the same. */
  readonly written?: string
}

export interface Entry {
  readonly key: string
  /** As the author wrote it, where `key` is another name for the same. */
  readonly written?: string
  readonly keyRange: Range
  readonly value: Node
}

export interface MapNode {
  readonly kind: 'map'
  readonly entries: readonly Entry[]
  readonly range: Range
}

export interface ListNode {
  readonly kind: 'list'
  readonly items: readonly Node[]
  readonly range: Range
}

export type Node = TextNode | MapNode | ListNode

/** A step into a tree: a map's key or a list's index. */
export type Key = string | number
export type Path = readonly Key[]

/** True for a value left blank on purpose (`~`, `null`) or not written at all after its key. */
export const isBlank = (node: Node): boolean =>
  node.kind === 'text' &&
  node.style === 'plain' &&
  (node.value === '~' || node.value === 'null' || node.value === '')

/** The node one step further in; `undefined` when it is not there. */
export function child(node: Node | undefined, key: Key): Node | undefined {
  if (node?.kind === 'map') {
    for (const entry of node.entries) if (entry.key === key) return entry.value
  }
  if (node?.kind === 'list' && typeof key === 'number') return node.items[key]
  return undefined
}

/** A path as the author wrote its keys; from where nothing is written, the keys themselves. */
export function writtenPath(root: Node, path: Path): string {
  let node: Node | undefined = root
  const steps = path.map((key): Key => {
    const entry: Entry | undefined =
      node?.kind === 'map' ? node.entries.find((one) => one.key === key) : undefined
    node = child(node, key)
    return entry?.written ?? key
  })
  return steps.join('.')
}

/** The node at the end of a path; `undefined` when any step is missing. */
export const nodeAt = (root: Node, path: Path): Node | undefined => path.reduce<Node | undefined>(child, root)
