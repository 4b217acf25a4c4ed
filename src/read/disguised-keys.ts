import { raise } from '../finding/explained.ts'
import type { Finding } from '../finding/finding.ts'
import type { Source } from '../source/source.ts'
import type { Node } from '../source/tree.ts'
import { yamlNotices } from './notices/yaml.ts'
import { lookalike } from './syntax.ts'

/**
 * A finding at each key that begins with a full-width or no-break space. To YAML that is another key at the margin, and
 * the map above it is empty; to the eye it is an indented line.
 */
export const disguisedKeys = (source: Source, root: Node): readonly Finding[] =>
  /[\u3000\u00a0]/u.test(source.text) ? within(source, root) : []

function within(source: Source, node: Node): readonly Finding[] {
  if (node.kind === 'text') return []
  if (node.kind === 'list') return node.items.flatMap((item) => within(source, item))
  return node.entries.flatMap(({ key, keyRange, value }) => {
    const said = /^[\u3000\u00a0]/u.test(key) ? lookalike(key) : undefined
    return said
      ? [raise(yamlNotices.syntax, { ...said, at: { source, range: keyRange, path: [] } })]
      : within(source, value)
  })
}
