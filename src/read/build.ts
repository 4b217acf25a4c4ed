/* The parser's nodes as our own: every scalar its text, every node its range. */
import { isMap, isScalar, isSeq, type ParsedNode, type Range as YamlRange, type Scalar } from 'yaml'
import type { Range, Source } from '../source/source.ts'
import { blockBody } from './block-body.ts'
import type { Entry, MapNode, Node, TextNode } from '../source/tree.ts'

/** Our tree of a parsed node; `undefined` for what the strict profile has no place for. */
export function build(node: ParsedNode | null, source: Source): Node | undefined {
  if (isMap(node)) return map(node, source)
  if (isSeq(node)) {
    const items = node.items.map((item) => build(item, source) ?? missing(endOf(node.range)))
    return { kind: 'list', items, range: spanOf(node, items.at(-1)) }
  }
  return isScalar(node) ? text(node, source) : undefined
}

function map(node: Extract<ParsedNode, { items: unknown[] }>, source: Source): MapNode {
  const entries = node.items.flatMap((pair): readonly Entry[] => {
    // Pairs of a parsed map carry parsed keys; the parser types them loosely.
    const { key, value } = pair as { key: ParsedNode | null; value: ParsedNode | null }
    if (!isScalar(key)) return []
    const keyRange = rangeOf(key.range)
    return [{ key: String(key.value), keyRange, value: build(value, source) ?? missing(keyRange.end) }]
  })
  return { kind: 'map', entries, range: spanOf(node, entries.at(-1)?.value) }
}

function text(node: Scalar & { range?: YamlRange | null }, source: Source): TextNode {
  const value = typeof node.value === 'string' ? node.value : ''
  const style = node.type === 'PLAIN' ? 'plain' : node.type?.startsWith('BLOCK') ? 'block' : 'quoted'
  const range = rangeOf(node.range)
  return { kind: 'text', value, style, range: style === 'block' ? blockBody(range, source) : range }
}

/** A collection in brackets ends with them, another with its last value: not with the blanks and comments behind it. */
function spanOf(
  { flow, range }: { flow?: boolean; range?: YamlRange | null },
  last: Node | undefined,
): Range {
  const whole = rangeOf(range)
  return flow ? whole : { start: whole.start, end: last?.range.end ?? whole.start }
}

const missing = (offset: number): TextNode => ({
  kind: 'text',
  value: '',
  style: 'plain',
  range: { start: offset, end: offset },
})

const rangeOf = (range: YamlRange | null | undefined): Range => ({
  start: range?.[0] ?? 0,
  end: range?.[1] ?? 0,
})
const endOf = (range: YamlRange | null | undefined): number => range?.[1] ?? 0
