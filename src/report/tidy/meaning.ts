import { isBlank, type Node } from '../../source/tree.ts'

/** What a tree says, as a text to compare: the order of keys, the kind of quotes and the line at the end of a text are left out. */
export const meaning = (node: Node): string => JSON.stringify(plainly(node))

function plainly(node: Node): unknown {
  if (node.kind === 'list') return node.items.map(plainly)
  if (node.kind === 'map')
    return [...node.entries]
      .sort((one, other) => (one.key < other.key ? -1 : 1))
      .map(({ key, value }) => [key, plainly(value)])
  if (isBlank(node)) return null
  // A figure in quotes is told as such, so it stays one.
  const isQuoted = node.style !== 'plain' && /^[-+.\d~]|^null$|^$/.test(node.value)
  return { text: node.style === 'block' ? node.value.trimEnd() : node.value, isQuoted }
}
