/* The tree as plain JSON values for the schema's sake. Cells are read from their text elsewhere; nothing here is a figure. */
import { isBlank, type Node } from '../source/tree.ts'

/** A node as JSON: numbers only where plain text is a canonical decimal, `null` for blank, objects without a prototype. */
export function plain(node: Node): unknown {
  if (node.kind === 'list') return node.items.map(plain)
  if (node.kind === 'map') {
    const object = Object.create(null) as Record<string, unknown>
    for (const { key, value } of node.entries) object[key] = plain(value)
    return object
  }
  if (isBlank(node)) return null
  return node.style === 'plain' && /^-?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,9})?$/.test(node.value)
    ? Number(node.value)
    : node.value
}
