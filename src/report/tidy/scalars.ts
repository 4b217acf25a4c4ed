/* How a single text is written: quotes of one kind, lines indented anew, nothing of its meaning changed. */
import type { Source } from '../../source/source.ts'
import type { TextNode } from '../../source/tree.ts'

/** A text on one line. */
export function inlineText(source: Source, node: TextNode): string {
  const raw = source.text.slice(node.range.start, node.range.end)
  if (node.style === 'block' || (raw.includes('\n') && /[\n\\]/.test(node.value)))
    return JSON.stringify(node.value)
  return node.style === 'plain' ? node.value : quoted(raw, node.value)
}

/** A text on as many lines as it has, those after the first with an indent. */
export function linesOfText(source: Source, node: TextNode, indent: string): readonly string[] {
  const raw = source.text.slice(node.range.start, node.range.end)
  if (!raw.includes('\n')) return [inlineText(source, node)]
  const [first = '', ...rest] = raw.split('\n').map((line) => line.trim())
  return [first, ...rest.map((line) => (line === '' ? '' : indent + line))]
}

/** Double quotes, or single ones around what double ones would have to escape. Other escapes stay as they are. */
function quoted(raw: string, value: string): string {
  if (raw.startsWith('"') && /\\[^"\\]/.test(raw.replaceAll('\\\\', ''))) return raw
  if (raw.includes('\n')) return JSON.stringify(value)
  return /["\\]/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`
}

/** A block text: its sign, and its lines with an indent in place of theirs. */
export function blockText(
  source: Source,
  node: TextNode,
  { after, indent }: { readonly after: number; readonly indent: string },
): { readonly sign: string; readonly lines: readonly string[] } {
  const { text } = source
  const header = /[|>][-+0-9]*/.exec(text.slice(after, node.range.start))?.[0] ?? '|'
  const begin = text.lastIndexOf('\n', node.range.start - 1) + 1
  const end = endOfText(source, node)
  const isEmpty = node.range.end <= node.range.start
  const raw = isEmpty ? [] : text.slice(begin, end).replace(/\n$/, '').split('\n')
  const spaces = (line: string | undefined): number => /^ */.exec(line ?? '')?.[0].length ?? 0
  const isFull = (line: string): boolean => line.trim() !== ''
  const base = spaces(raw.find(isFull)) - spaces(node.value.split('\n').find(isFull))
  return {
    sign: header.replace(/\d/, '2'),
    lines: raw.map((line) => (line.length <= base || line === '' ? '' : indent + line.slice(base))),
  }
}

/** Where a text ends; empty lines that a block text keeps are its own. */
export function endOfText({ text }: Source, { style, value, range: { end } }: TextNode): number {
  const keeps = style === 'block' && /[^\n]\n\n+$/.test(value)
  return keeps ? end + (/^\n(?:[ \t]*\n)*/.exec(text.slice(end))?.[0].length ?? 0) : end
}
