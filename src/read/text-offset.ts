/* Where a character of a scalar's value stands in the source: prose findings point into the middle of block scalars. */
import type { Source } from '../source/source.ts'
import type { TextNode } from '../source/tree.ts'

/**
 * The source offset of the character at `offset` in a scalar's value. Exact for block literals and for scalars without
 * escapes on one line; elsewhere the nearest character before it that can be told.
 */
export function sourceOffset(source: Source, node: TextNode, offset: number): number {
  const found = known.get(node) ?? walked(source, node)
  known.set(node, found)
  return node.range.start + (found[Math.min(offset, found.length - 1)] ?? 0)
}

/** For each scalar asked about, where each character of its value stands in its raw text, and the end of the last. */
const known = new WeakMap<TextNode, Uint32Array>()

/** Steps through both texts side by side, passing over indentation and line folds in the raw one. */
function walked(source: Source, { value, style, range }: TextNode): Uint32Array {
  const raw = source.text.slice(range.start, range.end)
  const offsets = new Uint32Array(value.length + 1)
  let at = style === 'quoted' ? 1 : 0
  for (let done = 0; done < value.length; done += 1) {
    at = aligned(raw, at, value[done])
    offsets[done] = Math.min(raw.length, at)
    at += 1
  }
  offsets[value.length] = Math.min(raw.length, at)
  return offsets
}

/** The next place at or after `at` where the raw text has the wanted character, passing only over white space. */
function aligned(raw: string, at: number, wanted: string | undefined): number {
  let place = at
  while (place < raw.length && raw[place] !== wanted && /[\s\\]/.test(raw[place] ?? '')) place += 1
  return place
}
