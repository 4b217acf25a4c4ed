import type { Node, Path, TextNode } from './tree.ts'

/** A text of a tree and where it stands. */
export interface PlacedText {
  readonly node: TextNode
  readonly path: Path
}

/** Every text of a tree, in its order. */
export function textsIn(node: Node, path: Path = []): readonly PlacedText[] {
  if (node.kind === 'text') return [{ node, path }]
  return node.kind === 'map'
    ? node.entries.flatMap(({ key, value }) => textsIn(value, [...path, key]))
    : node.items.flatMap((item, index) => textsIn(item, [...path, index]))
}
