/* Members as lines: two spaces a level, keys in the form's order, brackets on one line unless comments stand within. */
import { isChinese } from '../../edition/names.ts'
import type { Source } from '../../source/source.ts'
import type { TextNode } from '../../source/tree.ts'
import type { Margins } from './comments.ts'
import { flattened, headerOf, type Member } from './members.ts'
import { blockText, inlineText, linesOfText } from './scalars.ts'

export interface Manner {
  readonly source: Source
  /** Language in which keys and fixed values are spelt; each stays in its own when absent. */
  readonly keys: 'zh' | 'en' | undefined
}

/** The text of a whole source. */
export function printed(members: readonly Member[], { header, footer }: Margins, manner: Manner): string {
  const above = withoutFirstBlanks(single(header)).join('\n').trimEnd()
  const gap = above === '' ? '' : above.endsWith('---') ? '\n' : '\n\n'
  const body = linesOfAll(members, '', manner).join('\n')
  const below = single(footer).join('\n').trimEnd()
  return `${above}${gap}${body}\n${below === '' ? '' : `${below}\n`}`
}

/** Members in the form's order; a key that the form does not have stays behind the one before it. */
function inOrder(members: readonly Member[]): readonly Member[] {
  let rank = -1
  return members
    .map((member, index) => {
      rank = member.rank ?? rank
      return { member, index, rank }
    })
    .sort((one, other) => one.rank - other.rank || one.index - other.index)
    .map(({ member }) => member)
}

/** The members one beneath the other, no empty line above the first. */
const linesOfAll = (members: readonly Member[], indent: string, manner: Manner): readonly string[] =>
  inOrder(members).flatMap((member, index) => {
    const lines = linesOf(member, indent, manner)
    return index === 0 ? withoutFirstBlanks(lines) : lines
  })

function linesOf(member: Member, indent: string, manner: Manner): readonly string[] {
  const { above, value, below } = written(member, indent, manner)
  const [trail, ...more] = above.length > 0 ? [] : member.trail
  // A comment stands behind the last line of a text, and behind the key of anything longer.
  const lines = value.map((line, index) =>
    trail !== undefined && index === value.length - 1 ? `${line}  ${trail}` : line,
  )
  return [
    ...laid([...member.lead, ...above], indent),
    ...lines,
    ...below,
    ...laid([...more, ...member.tail], indent),
  ]
}

/** What is written of a member: comments moved up, the lines of its head or its whole text, and what stands beneath. */
interface Written {
  readonly above: readonly string[]
  readonly value: readonly string[]
  readonly below: readonly string[]
}

function written(member: Member, indent: string, manner: Manner): Written {
  const { node, entry, members } = member
  const inner = `${indent}  `
  const head = indent + (entry ? `${keyOf(member, manner)}:` : '-')
  if (node.kind === 'text' && node.style === 'block') {
    const after = entry?.keyRange.end ?? headerOf(manner.source.text, node.range.start)
    const { sign, lines } = blockText(manner.source, node, { after, indent: inner })
    return { above: [], value: [`${head} ${sign}`], below: lines }
  }
  if (node.kind === 'text') {
    const [first = '', ...rest] = textLines(member, node, { ...manner, indent: inner })
    return { above: [], value: [`${head} ${first}`.trimEnd(), ...rest], below: [] }
  }
  if (!isBlock(member)) return { above: [], value: [`${head} ${flow(member, manner)}`], below: [] }
  if (entry) return { above: [], value: [head], below: linesOfAll(members, inner, manner) }
  return itemOf(member, indent, manner)
}

/** An item that is itself a map or list: its first line behind the dash, the comments of that line above it. */
function itemOf({ members, trail }: Member, indent: string, manner: Manner): Written {
  const inner = `${indent}  `
  const [first, ...rest] = inOrder(members)
  if (!first) return { above: [], value: [], below: [] }
  const [head = '', ...below] = linesOf({ ...first, lead: [] }, inner, manner)
  return {
    above: [...trail, ...first.lead],
    value: [],
    below: [
      `${indent}- ${head.slice(inner.length)}`,
      ...below,
      ...rest.flatMap((one) => linesOf(one, inner, manner)),
    ],
  }
}

/** True for what is written line by line: it was, or there are comments in its brackets. */
const isBlock = ({ members }: Member): boolean =>
  members.length > 0 &&
  (members[0]?.holder.isFlow === false ||
    flattened(members).some(({ lead, trail, tail }) => lead.length + trail.length + tail.length > 0))

function flow(member: Member, manner: Manner): string {
  const { node, members } = member
  if (node.kind === 'text') return textLines(member, node, { ...manner, indent: undefined }).join(' ')
  const parts = inOrder(members).map((one) =>
    `${one.entry ? `${keyOf(one, manner)}: ` : ''}${flow(one, manner)}`.trimEnd(),
  )
  if (node.kind === 'list') return `[${parts.join(', ')}]`
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`
}

/** A text; one line of it without an indent for the others. */
function textLines(
  { names: { values } }: Member,
  node: TextNode,
  { source, keys, indent }: Manner & { readonly indent: string | undefined },
): readonly string[] {
  const name = values?.find(({ key }) => key === node.value)
  if (name && keys === 'en' && node.written !== undefined) return [name.key]
  if (name && keys === 'zh' && node.written === undefined) return [name.chinese]
  if (node.written !== undefined) return [node.written]
  return indent === undefined ? [inlineText(source, node)] : linesOfText(source, node, indent)
}

function keyOf({ entry, name }: Member, { source, keys }: Manner): string {
  if (!entry) return ''
  if (!name) return source.text.slice(entry.keyRange.start, entry.keyRange.end)
  const language = keys ?? (isChinese(entry.written ?? entry.key) ? 'zh' : 'en')
  return language === 'zh' ? name.chinese : name.key
}

/** Lines of comments at an indent, never two empty ones together. */
const laid = (lines: readonly string[], indent: string): readonly string[] =>
  single(lines).map((line) => (line === '' ? '' : indent + line))

const single = (lines: readonly string[]): readonly string[] =>
  lines.filter((line, index) => line !== '' || lines[index - 1] !== '')

const withoutFirstBlanks = (lines: readonly string[]): readonly string[] =>
  lines.slice(
    Math.max(
      0,
      lines.findIndex((line) => line !== ''),
    ),
  )
