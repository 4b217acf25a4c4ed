import type { Range, Source } from '../source/source.ts'

/** The content of a block scalar: from the line after its `|` header to its last character. */
export function blockBody(range: Range, source: Source): Range {
  const header = source.text.indexOf('\n', range.start)
  const start = header < 0 || header + 1 > range.end ? range.end : header + 1
  let content = start
  while (source.text.startsWith(' ', content)) content += 1
  const end = start + source.text.slice(start, range.end).trimEnd().length
  return { start: Math.min(content, range.end), end: Math.max(start, end) }
}
