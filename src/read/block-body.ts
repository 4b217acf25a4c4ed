import type { Range, Source } from '../source/source.ts'

/** The content of a block scalar: from the line after its `|` header to its last character. */
export function blockBody(range: Range, source: Source): Range {
  const header = source.text.indexOf('\n', range.start)
  const start = header < 0 || header + 1 > range.end ? range.end : header + 1
  const indent = /^[ ]*/.exec(source.text.slice(start))?.[0].length ?? 0
  const trailing = /\s*$/.exec(source.text.slice(start, range.end))?.[0].length ?? 0
  return { start: Math.min(start + indent, range.end), end: Math.max(start, range.end - trailing) }
}
