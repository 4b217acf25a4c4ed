/* Every comment and empty line of a source, given to the member that it goes with when lines change places. */
import { Parser } from 'yaml'
import type { Source } from '../../source/source.ts'
import { lineStarts, lineText } from '../../source/source.ts'
import { flattened, type Member } from './members.ts'
import { endOfText } from './scalars.ts'

export interface Comment {
  readonly offset: number
  readonly text: string
}

/** Lines that stand before the first member and after the last. */
export interface Margins {
  readonly header: readonly string[]
  readonly footer: readonly string[]
}

/** The comments of a YAML text, in order. */
export function commentsIn(text: string): readonly Comment[] {
  const found: Comment[] = []
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit)
    else if (typeof value === 'object' && value !== null) {
      const token = value as { readonly type?: unknown; readonly offset?: unknown; readonly source?: unknown }
      if (token.type === 'comment' && typeof token.offset === 'number' && typeof token.source === 'string')
        found.push({ offset: token.offset, text: token.source.trimEnd() })
      else Object.values(value).forEach(visit)
    }
  }
  for (const token of new Parser().parse(text)) visit(token)
  return found.sort((one, other) => one.offset - other.offset)
}

/** Gives every comment and empty line to a member; what belongs to the file comes back. */
export function attach(source: Source, members: readonly Member[]): Margins {
  const all = flattened(members)
  const comments = commentsIn(source.text)
  for (const comment of comments.filter(({ offset }) => !isAlone(source, offset)))
    trailing(comment, { all, comments })
  const [before, after]: [string[], string[]] = [[], []]
  const first = members[0]
  // From the end: an empty line goes where the line beneath it goes.
  let place: string[] | undefined
  for (const { offset, text } of [...ownLines(source, { all, comments })].reverse()) {
    const isBlank = text === ''
    const beneath = all.find(({ start }) => start > offset)
    const isOutside = beneath === first ? before : beneath === undefined ? after : undefined
    if (!isBlank)
      place =
        isOutside && (beneath || isAtMargin(source, offset))
          ? isOutside
          : target({ offset, text }, { source, all })
    else if (!joins(source, offset)) place = isOutside ?? (beneath?.holder.isFlow ? undefined : beneath?.lead)
    place?.unshift(text)
  }
  return margins(before, { first, footer: after })
}

/** True where nothing but spaces stands before an offset on its line. */
const isAlone = ({ text }: Source, offset: number): boolean =>
  text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).trim() === ''

const isAtMargin = ({ text }: Source, offset: number): boolean => offset === 0 || text[offset - 1] === '\n'

/** True for a line whose next line is a comment of its own, or empty. */
function joins({ text }: Source, offset: number): boolean {
  const next = text.indexOf('\n', offset) + 1
  return next > 0 && /^[ \t]*(?:#|\n)/.test(text.slice(next))
}

/** Comments on lines of their own, empty lines and document marks, in order; what looks so inside a text is none. */
function ownLines(
  source: Source,
  { all, comments }: { all: readonly Member[]; comments: readonly Comment[] },
): readonly Comment[] {
  const alone = comments.filter(({ offset }) => isAlone(source, offset))
  const texts = all.flatMap(({ node }) =>
    node.kind === 'text' ? [{ start: node.range.start, end: endOfText(source, node) }] : [],
  )
  const others = lineStarts(source).flatMap((start, index): Comment[] => {
    const text = lineText(source, index + 1).trimEnd()
    if (start >= source.text.length || !/^(?:|%.*|---|\.\.\.)$/.test(text)) return []
    return texts.some((range) => start >= range.start && start < range.end) ? [] : [{ offset: start, text }]
  })
  return [...alone, ...others].sort((one, other) => one.offset - other.offset)
}

/** A comment behind something on its line: it goes with what began last there, or with what a bracket closed, unless comments within spread that over lines. */
function trailing(
  { offset, text }: Comment,
  { all, comments }: { all: readonly Member[]; comments: readonly Comment[] },
): void {
  const isClosed = ({ holder: { isFlow, range } }: Member): boolean =>
    isFlow &&
    range.end <= offset &&
    !comments.some((one) => one.offset > range.start && one.offset < range.end)
  let member = all.findLast(({ start }) => start < offset)
  while (member?.parent && isClosed(member)) member = member.parent
  const place = member?.trail ?? all[0]?.lead
  place?.push(text)
}

/** A comment on its own line goes with what is beneath it, unless it is indented further: then with what it follows. */
function target(
  { offset }: Comment,
  { source, all }: { source: Source; all: readonly Member[] },
): string[] | undefined {
  const around = all.findLast(
    ({ members: [inner] }) => inner?.holder.isFlow === true && isWithin(offset, inner),
  )
  if (around) return around.members.find(({ start }) => start > offset)?.lead ?? around.members.at(-1)?.tail
  const column = offset - (source.text.lastIndexOf('\n', offset - 1) + 1)
  const [above, beneath] = [
    all.findLast(({ start }) => start < offset),
    all.find(({ start }) => start > offset),
  ]
  if (beneath && (column <= beneath.column || isInside(beneath, above))) return beneath.lead
  let member = above
  while (member?.parent && (member.holder.isFlow || member.column > column)) member = member.parent
  return member?.tail
}

const isWithin = (offset: number, { holder: { range } }: Member): boolean =>
  offset >= range.start && offset < range.end

const isInside = ({ parent }: Member, outer: Member | undefined): boolean =>
  parent !== undefined && (parent === outer || isInside(parent, outer))

/** Parts what stands above the first member: up to the last empty line it is the file's, beneath that the member's. */
function margins(
  before: readonly string[],
  { first, footer }: { first: Member | undefined; footer: readonly string[] },
): Margins {
  const last = before.findLastIndex((line) => /^(?:|---|%.*|# yaml-language-server:.*)$/.test(line))
  first?.lead.unshift(...before.slice(last + 1))
  return { header: before.slice(0, last + 1), footer }
}
