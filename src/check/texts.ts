/* Every text of a report that may be printed: the values of its source, and prose from files beside it. */
import { prosesOf } from '../report/proses.ts'
import type { Report } from '../report/report.ts'
import { sourceOffset } from '../read/text-offset.ts'
import type { Place } from '../source/place.ts'
import type { Node } from '../source/tree.ts'

export interface Piece {
  /** What the pattern found in the text, in order; at least one. */
  readonly matches: readonly { readonly words: string; readonly offset: number }[]
  readonly place: (offset: number, length: number) => Place
}

/** The texts in which a global pattern is found. */
export function texts(report: Report, pattern: RegExp): readonly Piece[] {
  const { source, root } = report.document
  const beside = prosesOf(report).filter(({ prose }) => prose.source !== source)
  // An escape in a quoted value may stand for any character.
  const written = source.text.includes('\\') || source.text.search(pattern) >= 0
  return [
    ...(written ? pieces(root, { source, path: [] }, pattern) : []),
    ...beside.flatMap(({ prose: { text, at } }) => pieceOf(text, at, pattern)),
  ]
}

function pieces(
  node: Node,
  { source, path }: Pick<Place, 'source' | 'path'>,
  pattern: RegExp,
): readonly Piece[] {
  if (node.kind === 'list')
    return node.items.flatMap((item, index) => pieces(item, { source, path: [...path, index] }, pattern))
  if (node.kind === 'map')
    return node.entries.flatMap(({ key, value }) => pieces(value, { source, path: [...path, key] }, pattern))
  const offset = (at: number): number => sourceOffset(source, node, at)
  const place = (at: number, length: number): Place => ({
    source,
    range: { start: offset(at), end: offset(at + length) },
    path,
  })
  return pieceOf(node.value, place, pattern)
}

function pieceOf(text: string, place: Piece['place'], pattern: RegExp): readonly Piece[] {
  if (text.search(pattern) < 0) return []
  const matches = [...text.matchAll(pattern)].map((match) => ({ words: match[0], offset: match.index }))
  return [{ matches, place }]
}
