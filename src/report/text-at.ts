import type { Document } from '../source/place.ts'
import { isBlank, nodeAt, type Path } from '../source/tree.ts'

/** The text at a path without surrounding space; `undefined` when absent, blank or no text. */
export function textAt({ root }: Pick<Document, 'root'>, path: Path): string | undefined {
  const node = nodeAt(root, path)
  return node?.kind === 'text' && !isBlank(node) ? node.value.trim() : undefined
}
