/* What a source consists of, for writing it anew: entries of maps and items of lists, in the order of the source. */
import type { Name } from '../../edition/names.ts'
import { type Range, type Source } from '../../source/source.ts'
import type { Entry, Node } from '../../source/tree.ts'

/** A map or list: written in brackets, or line by line. */
export interface Holder {
  readonly isFlow: boolean
  readonly range: Range
}

/** An entry of a map or an item of a list, with the comments that go where it goes. */
export interface Member {
  /** Absent on an item of a list. */
  readonly entry?: Entry
  readonly node: Node
  readonly start: number
  /** Where it begins on its line, from 0; on an item, where its dash stands. */
  readonly column: number
  readonly parent: Member | undefined
  readonly holder: Holder
  /** Names of the keys beneath it. */
  readonly names: Pick<Name, 'within' | 'items' | 'values'>
  readonly name: Name | undefined
  /** Where its key stands in the form, among its siblings. */
  readonly rank: number | undefined
  readonly members: readonly Member[]
  /** Lines above it, comments and empty ones. */
  readonly lead: string[]
  /** Comments at the end of its first line. */
  readonly trail: string[]
  /** Comments beneath all that belongs to it. */
  readonly tail: string[]
}

/** The members of a source's outermost map, their own members within. */
export const membersOf = (source: Source, root: Node, names: readonly Name[]): readonly Member[] =>
  beneath({ source, node: root, names: { within: names }, parent: undefined })

/** All members in the order of the source, outer before inner. */
export const flattened = (members: readonly Member[]): readonly Member[] =>
  members.flatMap((member) => [member, ...flattened(member.members)])

interface Place {
  readonly source: Source
  readonly node: Node
  readonly names: Member['names']
  readonly parent: Member | undefined
}

function beneath(place: Place): readonly Member[] {
  const { node } = place
  if (node.kind === 'text') return []
  const parts: readonly (readonly [Node, Entry | undefined])[] =
    node.kind === 'map'
      ? node.entries.map((entry) => [entry.value, entry] as const)
      : node.items.map((item) => [item, undefined] as const)
  return parts.map(([value, entry]) => memberOf(value, entry, place))
}

function memberOf(
  node: Node,
  entry: Entry | undefined,
  { source, node: holder, names, parent }: Place,
): Member {
  const start = entry?.keyRange.start ?? node.range.start
  const isFlow = /[[{]/.test(source.text[holder.range.start] ?? '')
  const name = entry && names.within?.find(({ key }) => key === entry.key)
  const members: Member[] = []
  const member: Member = {
    ...(entry && { entry }),
    node,
    start,
    column: entry || isFlow ? columnOf(source, start) : dashBefore(source, node),
    parent,
    holder: { isFlow, range: holder.range },
    names: name ?? (entry || !names.items ? {} : { within: names.items }),
    name,
    rank: name && names.within?.indexOf(name),
    members,
    lead: [],
    trail: [],
    tail: [],
  }
  members.push(...beneath({ source, node, names: member.names, parent: member }))
  return member
}

/** The column of what stands at an offset, in UTF-16 units: tens of thousands may stand on one line. */
const columnOf = ({ text }: Source, offset: number): number =>
  offset === 0 ? 0 : offset - (text.lastIndexOf('\n', offset - 1) + 1)

/** The column of the dash before an item. */
function dashBefore({ text }: Source, { range, ...node }: Node): number {
  const isBlock = node.kind === 'text' && node.style === 'block'
  const dash = isBlock
    ? text.indexOf('-', headerOf(text, range.start))
    : text.lastIndexOf('-', range.start - 1)
  return dash - (text.lastIndexOf('\n', dash) + 1)
}

/** Where the line begins that stands above the body of a block text. */
export const headerOf = (text: string, body: number): number => {
  const line = text.lastIndexOf('\n', body - 1)
  return text.lastIndexOf('\n', line - 1) + 1
}
