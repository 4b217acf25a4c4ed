/* The placeholders that a prose holds once Markdown is read: each becomes a figure, and nothing else does. */
import type { Inline, Prose, ProseBlock } from '../report/prose.ts'

export type Placeholder = Extract<Inline, { kind: 'figure' }>

const step = String.raw`\s*[^{}｛｝\s.,，。；：、]{1,60}`

/** A pattern of a name of several steps, such as a cell has: what stands between the braces of a placeholder. */
export const dotted = String.raw`(?=\s*\p{L})${step}(?:\s*\.${step}){1,6}\s*`

/** The placeholders of a prose, in its order. */
export function placeholdersIn({ blocks }: Prose): readonly Placeholder[] {
  const found: Placeholder[] = []
  for (const block of blocks) inBlock(block, found)
  return found
}

// Into one list: a prose may have a hundred thousand blocks, and hardly any holds a placeholder.
function inBlock(block: ProseBlock, found: Placeholder[]): void {
  switch (block.kind) {
    case 'heading':
      inInlines(block.inlines, found)
      break
    case 'paragraph':
      inInlines(block.lead, found)
      inInlines(block.inlines, found)
      break
    case 'list':
      for (const item of block.items) for (const inner of item) inBlock(inner, found)
      break
    case 'quote':
      for (const inner of block.blocks) inBlock(inner, found)
      break
    case 'table':
      for (const cell of block.head) inInlines(cell, found)
      for (const row of block.rows) for (const cell of row) inInlines(cell, found)
  }
}

function inInlines(inlines: readonly Inline[], found: Placeholder[]): void {
  for (const inline of inlines) {
    if (inline.kind === 'figure') found.push(inline)
    else if ('inlines' in inline) inInlines(inline.inlines, found)
  }
}
