/*
 * Most reports are written in a small part of YAML: keys on lines of their own, figures between braces, texts after `|`.
 * These are read straight off the characters, in a fraction of the time that the library's lexer, parser and composer take.
 * Whatever is in the least unusual, or wrong, or beyond a limit, gives up here and goes to the library; a test holds both
 * ways against each other over thousands of damaged sources.
 */
import { CST } from 'yaml'
import type { Source } from '../source/source.ts'
import type { Entry, ListNode, MapNode, Node, TextNode } from '../source/tree.ts'
import { blockBody } from './block-body.ts'
import { atEnd, Cursor, giveUp, Unusual } from './cursor.ts'
import { limits } from './limits.ts'
import { blockEnd, plainEnd, quotedEnd } from './scalars.ts'

/** The tree of an ordinary source; `undefined` for any other. */
export function ordinary(source: Source): MapNode | undefined {
  try {
    const cursor = new Cursor(source)
    cursor.nextLine()
    const root = cursor.column === 0 ? blockMap(cursor) : undefined
    return cursor.column === atEnd ? root : undefined
  } catch (error) {
    if (error instanceof Unusual) return undefined
    throw error
  }
}

/** The map whose first key is ahead; ends before a line that is further left. */
function blockMap(cursor: Cursor): MapNode {
  const { column, offset: start } = cursor
  const entries: Entry[] = []
  do {
    const { value: key, range: keyRange } = keyAhead(cursor, false)
    entries.push({ key, keyRange, value: afterColon(cursor, column) })
  } while (cursor.column === column)
  if (cursor.column > column) giveUp()
  return { kind: 'map', entries, range: { start, end: entries.at(-1)?.value.range.end ?? start } }
}

/** A plain key; its colon is passed, too. */
function keyAhead(cursor: Cursor, isBracketed: boolean): TextNode {
  const key = plainText(cursor, isBracketed)
  if (key.value.length > 200) giveUp()
  cursor.expect(':')
  cursor.countKey()
  return key
}

/** A value on the key's own line, or the lines below that are further right. */
function afterColon(cursor: Cursor, column: number): Node {
  cursor.spaces()
  const { next } = cursor
  if (next === '\n' || next === '\r' || next === '#') {
    cursor.endLine()
    if (cursor.column <= column) giveUp()
    return cursor.next === '-' ? blockList(cursor) : blockMap(cursor)
  }
  return next === '|' || next === '>' ? blockText(cursor, column) : lineValue(cursor, column)
}

function blockList(cursor: Cursor): ListNode {
  const { column, offset: start } = cursor
  const items: Node[] = []
  do {
    cursor.expect('-')
    const spaces = cursor.spaces()
    if (spaces === 0) giveUp()
    if (isKeyAhead(cursor)) {
      cursor.column = column + 1 + spaces
      items.push(blockMap(cursor))
    } else items.push(lineValue(cursor, column))
  } while (cursor.column === column)
  if (cursor.column > column) giveUp()
  return { kind: 'list', items, range: { start, end: items.at(-1)?.range.end ?? start } }
}

function isKeyAhead({ text, offset }: Cursor): boolean {
  const end = plainEnd(text, offset, false)
  return end > offset && text.charAt(end) === ':'
}

/** A value that ends with its line; brackets may close on a later one that is further right than the key. */
function lineValue(cursor: Cursor, column: number): Node {
  const value = bracketed(cursor, { column, depth: 1 }) ?? textAhead(cursor, false)
  cursor.endLine()
  return value
}

const textAhead = (cursor: Cursor, isBracketed: boolean): TextNode =>
  cursor.next === '"' || cursor.next === "'" ? quotedText(cursor) : plainText(cursor, isBracketed)

/** A plain text on one line. */
function plainText(cursor: Cursor, isBracketed: boolean): TextNode {
  const { text, offset: start } = cursor
  const end = plainEnd(text, start, isBracketed)
  if (end === start) giveUp()
  return { kind: 'text', value: cursor.takeTo(end), style: 'plain', range: { start, end } }
}

function quotedText(cursor: Cursor): TextNode {
  const { text, offset: start, next: mark } = cursor
  const end = quotedEnd(text, start)
  const value = cursor
    .takeTo(end)
    .slice(1, -1)
    .replaceAll(mark + mark, mark)
  return { kind: 'text', value, style: 'quoted', range: { start, end } }
}

/** A text on the lines below its header: what the library makes of it. */
function blockText(cursor: Cursor, indent: number): TextNode {
  const { text, offset } = cursor
  const header = cursor.takeTo(offset + (text.charAt(offset + 1) === '-' ? 2 : 1))
  cursor.expect('\n')
  const start = cursor.offset
  const props: CST.SourceToken[] = [
    { type: 'block-scalar-header', offset, indent, source: header },
    { type: 'newline', offset: start - 1, indent, source: '\n' },
  ]
  const source = cursor.takeTo(blockEnd(text, start, indent + 1))
  const token: CST.BlockScalar = { type: 'block-scalar', offset, indent, props, source }
  const { value, range } = CST.resolveAsScalar(token, true, giveUp)
  cursor.nextLine()
  const body = blockBody({ start: range[0], end: range[1] }, cursor.source)
  return { kind: 'text', value, style: 'block', range: body }
}

/** Where brackets stand: right of a column, inside how many others. */
interface Around {
  readonly column: number
  readonly depth: number
}

/** The map or list in brackets that is ahead; `undefined` where none is. */
function bracketed(cursor: Cursor, around: Around): MapNode | ListNode | undefined {
  if (around.depth > limits.depth) giveUp()
  const inner = { ...around, depth: around.depth + 1 }
  const valueAhead = (): Node => bracketed(cursor, inner) ?? textAhead(cursor, true)
  if (cursor.next === '[') {
    const items: Node[] = []
    const range = between(cursor, around, () => items.push(valueAhead()))
    return { kind: 'list', items, range }
  }
  if (cursor.next !== '{') return undefined
  const entries: Entry[] = []
  const range = between(cursor, around, () => {
    const { value: key, range: keyRange } = keyAhead(cursor, true)
    cursor.spaces()
    entries.push({ key, keyRange, value: valueAhead() })
  })
  return { kind: 'map', entries, range }
}

/** Items between brackets, with a comma between two. */
function between(cursor: Cursor, { column }: Around, item: () => void): Node['range'] {
  const { offset: start, next: open } = cursor
  const close = open === '{' ? '}' : ']'
  cursor.expect(open)
  cursor.blanks(column)
  while (cursor.next !== close) {
    item()
    cursor.blanks(column)
    if (cursor.next === close) break
    cursor.expect(',')
    cursor.blanks(column)
    if (cursor.next === close) giveUp()
  }
  cursor.expect(close)
  return { start, end: cursor.offset }
}
