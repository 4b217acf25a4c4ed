/*
 * Figures and words for places of a report that come from elsewhere than its source: the row of a roster. They are set into
 * its tree before anything judges it, so that they are held to all that holds for what is written.
 */
import type { Edition } from '../edition/edition.ts'
import { allEditions } from '../edition/editions.ts'
import { nameCalled, namesOf } from '../edition/names.ts'
import type { Document } from '../source/place.ts'
import type { Range } from '../source/source.ts'
import type { Key, ListNode, MapNode, Node, TextNode } from '../source/tree.ts'
import { outermostKeys } from './canonical-keys.ts'
import { cellPaths } from './cell-paths.ts'
import { columnPaths } from './column-path.ts'

/** What is given for a place. */
export interface Given {
  /** The place, as a column names it. */
  readonly column: string
  readonly text: string
}

/** Keys that decide in which edition the rest is read. */
const opening: ReadonlySet<string> = new Set(['year', 'edition'])

const openingKey = (column: string): string | undefined =>
  allEditions
    .map((edition) => nameCalled(namesOf(edition), column.trim())?.key ?? '')
    .find((key) => opening.has(key))

/** A document with the year and the edition that are given. */
export function withOpening(document: Document, given: readonly Given[]): Document {
  const found = given.flatMap(({ column, text }) => {
    const key = openingKey(column)
    return key === undefined ? [] : [{ key, text }]
  })
  if (found.length === 0) return document
  const known = outermostKeys(document)
  const root = found.reduce<Node>(
    (node, { key, text }) => put(node, [key], { text, document }),
    known.root,
  ) as MapNode
  return { ...document, root }
}

/** A document, its keys those of the edition, with all that is given; what names no single place of the edition is left out. */
export function withGiven(document: Document, edition: Edition, given: readonly Given[]): Document {
  const root = given.reduce<Node>((node, { column, text }) => {
    const [path, other] = columnPaths(edition, column)
    if (path === undefined || other !== undefined) return node
    return put(node, stepsTo(path, { node, edition }), { text, document })
  }, document.root) as MapNode
  return { ...document, root }
}

/** The steps to a place; where its row is written as printed, the last is the column's index. */
function stepsTo(path: string, { node, edition }: { readonly node: Node; readonly edition: Edition }): Key[] {
  const keys = path.split('.')
  const address = cellPaths(edition).get(path)
  const row = keys.slice(0, -1).reduce<Node | undefined>((at, key) => entryIn(at, key)?.value, node)
  return row?.kind === 'list' && address ? [...keys.slice(0, -1), address.index] : keys
}

const entryIn = (node: Node | undefined, key: Key): MapNode['entries'][number] | undefined =>
  node?.kind === 'map' ? node.entries.find((entry) => entry.key === key) : undefined

interface Putting {
  readonly text: string
  readonly document: Document
}

function put(node: Node | undefined, [step, ...rest]: readonly Key[], putting: Putting): Node {
  const range = node?.range ?? { start: 0, end: 0 }
  if (step === undefined) return textNode(putting.text, range)
  if (node?.kind === 'list' && typeof step === 'number') return inList(node, [step, ...rest], putting)
  const entries = node?.kind === 'map' ? node.entries : []
  const before = entryIn(node, step)
  const value = put(before?.value ?? textNode('', at(range)), rest, putting)
  const entry = before ? { ...before, value } : { key: String(step), keyRange: at(range), value }
  return {
    kind: 'map',
    range,
    entries: before ? entries.map((one) => (one === before ? entry : one)) : [...entries, entry],
  }
}

function inList(node: ListNode, [step, ...rest]: readonly [number, ...Key[]], putting: Putting): ListNode {
  const items = [...node.items]
  while (items.length <= step) items.push(textNode('', at(node.range)))
  items[step] = put(items[step], rest, putting)
  return { ...node, items }
}

/** What is not written anywhere stands where the map begins that would hold it. */
const at = ({ start }: Range): Range => ({ start, end: start })

const textNode = (value: string, range: Range): TextNode => ({ kind: 'text', value, style: 'plain', range })
