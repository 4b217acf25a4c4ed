import { wordsOf } from './official-levels.ts'
import { parseProse, type ProseContext } from './parse-prose.ts'
import type { ProseBlock } from './prose.ts'

/** Words of one line as Markdown that says exactly them: what would be markup is escaped. */
export const literal = (text: string): string =>
  text
    .trim()
    .replace(/[\\*_[\]<]/g, '\\$&')
    .replace(/^(?=#{1,6}(?:\s|$)|>|[-+](?:\s|$))/, '\\')
    .replace(/\|/g, '\\|')

/** The paragraphs of Markdown that is nothing but words, as they read; `undefined` where something would be lost: emphasis, lists, links, tables. */
export function plainParagraphs(markdown: string): readonly string[] | undefined {
  const blocks = parseProse(markdown, silent)
  const words = blocks.map((block) =>
    block.kind === 'paragraph' || block.kind === 'heading' ? wordsIn(block) : undefined,
  )
  const said = words.flatMap((one) => one ?? [])
  if (said.length < words.length) return undefined
  const again = parseProse(said.map(literal).join('\n\n'), silent)
  return shape(again) === shape(blocks) ? said : undefined
}

const wordsIn = (block: Extract<ProseBlock, { kind: 'paragraph' | 'heading' }>): string =>
  wordsOf([...(block.kind === 'paragraph' ? block.lead : []), ...block.inlines])

const shape = (blocks: readonly ProseBlock[]): string =>
  JSON.stringify(blocks, (key, value: unknown) => (key === 'place' ? undefined : value))

/** What is not taken over was told when the report was read; places are asked for by nobody. */
const silent: ProseContext = {
  at: () => ({ source: { name: '', text: '' }, range: { start: 0, end: 0 }, path: [] }),
  note: () => undefined,
}
