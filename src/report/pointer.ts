import { child, type Key, type Node, type Path } from '../source/tree.ts'

/** The path of a JSON pointer into a tree; steps into lists become numbers. */
export function pathOf(root: Node, pointer: string): Path {
  let node: Node | undefined = root
  return pointer
    .split('/')
    .slice(1)
    .map((step): Key => {
      const name = step.replaceAll('~1', '/').replaceAll('~0', '~')
      const key = node?.kind === 'list' ? Number(name) : name
      node = child(node, key)
      return key
    })
}
