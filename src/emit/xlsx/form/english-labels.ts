import { isGroup, type Axis } from '../../../edition/axis.ts'
import type { TableSection } from '../../../edition/edition.ts'
import type { Language } from '../../../language/text.ts'

/** What a label of a table reads: itself, and in English what it means beneath it. */
export function englishLabels({ table }: TableSection, language: Language): (label: string) => string {
  if (language === 'zh') return (label) => label
  const meanings = new Map(
    table.blocks.flatMap(({ rows = [], columns }) => [...meaningsIn(rows), ...meaningsIn(columns)]),
  )
  return (label) => {
    const meaning = meanings.get(label)
    return meaning === undefined ? label : `${label}\n${meaning}`
  }
}

const meaningsIn = (axis: Axis): readonly (readonly [string, string])[] =>
  axis.flatMap((node) => [
    [node.label, node.en] as const,
    ...(isGroup(node) ? meaningsIn(node.children) : []),
  ])
