/* Where a character of a scalar's value stands in the source: prose findings point into the middle of block scalars. */
import type { Source } from '../source/source.ts'
import type { TextNode } from '../source/tree.ts'

/**
 * The source offset of the character at `offset` in a scalar's value. Exact for block literals and for scalars without
 * escapes on one line; elsewhere the nearest character before it that can be told.
 */
export function sourceOffset(source: Source, node: TextNode, offset: number): number {
  const { start, end } = node.range
  const raw = source.text.slice(start, end)
  const from = node.style === 'quoted' ? 1 : 0
  return start + Math.min(raw.length, walk(raw, node.value, { from, until: offset }))
}

/** Steps through both texts side by side, passing over indentation and line folds in the raw one. */
function walk(raw: string, value: string, { from, until }: { from: number; until: number }): number {
  let at = from
  for (let done = 0; done < until; done += 1) {
    at = aligned(raw, at, value[done]) + 1
  }
  return aligned(raw, at, value[until])
}

/** The next place at or after `at` where the raw text has the wanted character, passing only over white space. */
function aligned(raw: string, at: number, wanted: string | undefined): number {
  let place = at
  while (
    wanted !== undefined &&
    place < raw.length &&
    raw[place] !== wanted &&
    /[\s\\]/.test(raw[place] ?? '')
  )
    place += 1
  return place
}
