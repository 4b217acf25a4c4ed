/* Paragraphs and tables of a file as Markdown that our own reader of prose takes for the same. */
import { levelOf, official } from '../../report/official-levels.ts'
import type { Grid, Item, Paragraph } from '../extract.ts'
import { lineOf } from './sheet.ts'

/** Markdown of items; `base` is the depth at which the file sets the section's own title, if it does. */
export function markdownOf(items: readonly Item[], base?: number): string {
  const parts: string[] = []
  for (const [index, item] of items.entries()) {
    const before = items[index - 1]
    const isNext =
      item.kind === 'paragraph' &&
      item.bullet !== undefined &&
      before?.kind === 'paragraph' &&
      before.bullet !== undefined
    if (parts.length > 0) parts.push(isNext ? '\n' : '\n\n')
    parts.push(item.kind === 'grid' ? tableOf(item) : paragraphOf(item, base))
  }
  return parts.join('')
}

/** Characters of the longest title of a part. */
const longestTitle = 60

function paragraphOf({ text, heading, bullet }: Paragraph, base: number | undefined): string {
  const words = escaped(text)
  if (bullet !== undefined) return `${'  '.repeat(Math.min(bullet, 5) - 1)}- ${words}`
  if (heading === undefined || text.length > longestTitle || /[。；]$/u.test(text)) return words
  const level = base === undefined ? 2 : Math.min(4, Math.max(2, heading - base + 1))
  const [block] = official([{ kind: 'text', text }])
  const isTold = block?.kind === 'heading' && (levelOf(text) === level || base === undefined)
  return isTold ? words : `${'#'.repeat(level - 1)} ${words}`
}

/** A text in which nothing is markup. */
function escaped(text: string): string {
  const plain = text
    .replace(/\{\{/g, '｛｛')
    .replace(/\}\}/g, '｝｝')
    .replace(/\\(?=[!-/:-@[-`{-~]|$)/g, '\\\\')
    .replace(/\*/g, '\\*')
    .replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\_')
    .replace(/<(?=[A-Za-z/!?])/g, '\\<')
    .replace(/\[(?=[^\]]*\]\()/g, '\\[')
  return plain.replace(/^([#>+-]|\|)/, '\\$1')
}

/** A table with its first row as heading; a merged cell says its words once. */
function tableOf({ rows, columns, cells }: Grid): string {
  const width = Math.min(columns, 60)
  const texts = Array.from({ length: rows }, () => Array.from({ length: width }, () => ' '))
  for (const { row, column, text } of cells) {
    const line = texts[row]
    if (line && column < width) line[column] = ` ${escaped(lineOf(text)).replaceAll('|', '\\|')} `
  }
  const [head = [], ...body] = texts.map((line) => `|${line.join('|')}|`)
  return [head, `|${' --- |'.repeat(width)}`, ...body].join('\n')
}
