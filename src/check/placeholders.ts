/* The placeholders that a prose holds once Markdown is read: each becomes a figure, and nothing else does. */
import type { Inline, Prose, ProseBlock } from '../report/prose.ts'

export type Placeholder = Extract<Inline, { kind: 'figure' }>

const step = String.raw`\s*[^{}｛｝\s.,，。；：、]{1,60}`

/** A pattern of a name of several steps, such as a cell has: what stands between the braces of a placeholder. */
export const dotted = String.raw`(?=\s*\p{L})${step}(?:\s*\.${step}){1,6}\s*`

/** The placeholders of a prose, in its order. */
export const placeholdersIn = ({ blocks }: Prose): readonly Placeholder[] => blocks.flatMap(inBlock)

function inBlock(block: ProseBlock): readonly Placeholder[] {
  switch (block.kind) {
    case 'heading':
      return block.inlines.flatMap(inInline)
    case 'paragraph':
      return [...block.lead, ...block.inlines].flatMap(inInline)
    case 'list':
      return block.items.flat().flatMap(inBlock)
    case 'quote':
      return block.blocks.flatMap(inBlock)
    case 'table':
      return [...block.head, ...block.rows.flat()].flat().flatMap(inInline)
  }
}

function inInline(inline: Inline): readonly Placeholder[] {
  if (inline.kind === 'figure') return [inline]
  return 'inlines' in inline ? inline.inlines.flatMap(inInline) : []
}
