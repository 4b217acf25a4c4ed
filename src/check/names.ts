/* How messages name lines and tables of the form. */
import type { AxisNode, Branch } from '../edition/axis.ts'
import type { TableSpec } from '../edition/edition.ts'
import type { Text } from '../language/text.ts'

/** A label of the form as a message names it. */
export const nameOf = (node: AxisNode): Text => ({ zh: node.short ?? node.label, en: node.en })

/** A line of the form; a total carries the name of the group that it sums. */
export function lineName({ leaf, groups }: Branch): Text {
  const group = groups.at(-1)
  const own = nameOf(leaf)
  if (!leaf.total || group?.key === undefined || leaf.short !== undefined) return own
  const above = nameOf(group)
  return { zh: `${above.zh}${own.zh}`, en: `${above.en}, ${own.en}` }
}

/** A table and a line or spot in it: 表三 · 自然人. */
export const spot = (table: TableSpec, ...lines: readonly Text[]): Text => ({
  zh: [table.name, ...lines.map(({ zh }) => zh)].join(' · '),
  en: [table.en, ...lines.map(({ en }) => en)].join(' · '),
})
