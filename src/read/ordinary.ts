/*
 * Most reports are written in a small part of YAML: keys on lines of their own, figures between braces, texts after `|`.
 * These are read straight off the lexer's tokens, in a fraction of the time that the library's parser and composer take.
 * Whatever is in the least unusual, or wrong, gives up here and goes to the library; a test holds both ways against each
 * other over thousands of damaged sources.
 */
import { CST } from 'yaml'
import type { Source } from '../source/source.ts'
import type { Entry, ListNode, MapNode, Node, TextNode } from '../source/tree.ts'
import { blockBody } from './block-body.ts'
import { atEnd, Cursor, giveUp, isLineEnd, scalarAhead, Unusual } from './cursor.ts'

/** The tree of an ordinary source from its lexemes; `undefined` for any other. */
export function ordinary(source: Source, lexemes: readonly string[]): MapNode | undefined {
  try {
    const cursor = new Cursor(source, lexemes)
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
    const key = keyOf(cursor)
    entries.push({ ...key, value: afterColon(cursor, column) })
  } while (cursor.column === column && cursor.isKeyAhead)
  if (cursor.column >= column) giveUp()
  return { kind: 'map', entries, range: { start, end: entries.at(-1)?.value.range.end ?? start } }
}

/** A plain key and its colon. */
function keyOf(cursor: Cursor): Pick<Entry, 'key' | 'keyRange'> {
  const { value: key, range: keyRange } = plainText(cursor)
  if (key.length > 200) giveUp()
  cursor.expect(':')
  return { key, keyRange }
}

/** A value on the key's own line, or the lines below that are further right. */
function afterColon(cursor: Cursor, column: number): Node {
  const spaces = cursor.spaces()
  const { next } = cursor
  if (isLineEnd(next) || (next.startsWith('#') && spaces > 0)) {
    cursor.endLine()
    if (cursor.column <= column) giveUp()
    return cursor.next === '-' ? blockList(cursor) : blockMap(cursor)
  }
  if (next.startsWith('|') || next.startsWith('>')) return blockText(cursor, column)
  return lineValue(cursor)
}

function blockList(cursor: Cursor): ListNode {
  const { column, offset: start } = cursor
  const items: Node[] = []
  do {
    cursor.expect('-')
    const spaces = cursor.spaces()
    if (spaces === 0) giveUp()
    if (cursor.isKeyAhead) {
      cursor.column = column + 1 + spaces
      items.push(blockMap(cursor))
    } else items.push(lineValue(cursor))
  } while (cursor.column === column && cursor.next === '-')
  if (cursor.column >= column) giveUp()
  return { kind: 'list', items, range: { start, end: items.at(-1)?.range.end ?? start } }
}

/** A value that ends with its line. */
function lineValue(cursor: Cursor): Node {
  const value = valueAhead(cursor)
  cursor.endLine()
  return value
}

function valueAhead(cursor: Cursor): Node {
  const { next } = cursor
  if (next === scalarAhead) return plainText(cursor)
  if (next === '{') return flowMap(cursor)
  if (next === '[') return flowList(cursor)
  return next.startsWith('"') || next.startsWith("'") ? quotedText(cursor) : giveUp()
}

/** A plain text on one line. */
function plainText(cursor: Cursor): TextNode {
  cursor.expect(scalarAhead)
  const { offset: start } = cursor
  const value = cursor.take()
  if (value === '' || /^[\t,%|>@`]|[\r\n]/.test(value)) giveUp()
  return { kind: 'text', value, style: 'plain', range: { start, end: cursor.offset } }
}

function quotedText(cursor: Cursor): TextNode {
  const { offset } = cursor
  const source = cursor.take()
  const type = source.startsWith('"') ? 'double-quoted-scalar' : 'single-quoted-scalar'
  const { value } = resolved({ type, offset, indent: 0, source })
  return { kind: 'text', value, style: 'quoted', range: { start: offset, end: cursor.offset } }
}

function blockText(cursor: Cursor, indent: number): TextNode {
  const { offset } = cursor
  const header = cursor.take()
  const props: CST.SourceToken[] = [
    { type: 'block-scalar-header', offset, indent, source: header },
    { type: 'newline', offset: cursor.offset, indent, source: '\n' },
  ]
  cursor.expect('\n')
  cursor.expect(scalarAhead)
  const { value, range } = resolved({ type: 'block-scalar', offset, indent, props, source: cursor.take() })
  cursor.nextLine()
  const [start, end] = range
  return { kind: 'text', value, style: 'block', range: blockBody({ start, end }, cursor.source) }
}

/** What the library makes of a text that is not plain. */
function resolved(
  token: CST.FlowScalar | CST.BlockScalar,
): Pick<NonNullable<ReturnType<typeof CST.resolveAsScalar>>, 'value' | 'range'> {
  return CST.resolveAsScalar(token, true, giveUp)
}

function flowMap(cursor: Cursor): MapNode {
  const entries: Entry[] = []
  const range = between(cursor, '}', () => {
    const key = keyOf(cursor)
    cursor.spaces()
    entries.push({ ...key, value: valueAhead(cursor) })
  })
  return { kind: 'map', entries, range }
}

function flowList(cursor: Cursor): ListNode {
  const items: Node[] = []
  const range = between(cursor, ']', () => {
    if (cursor.isKeyAhead) giveUp()
    items.push(valueAhead(cursor))
  })
  return { kind: 'list', items, range }
}

/** Items between brackets, with a comma between two. */
function between(cursor: Cursor, close: string, item: () => void): Node['range'] {
  const { offset: start } = cursor
  cursor.take()
  blanks(cursor)
  while (cursor.next !== close) {
    item()
    blanks(cursor)
    if (cursor.next === close) break
    cursor.expect(',')
    blanks(cursor)
    if (cursor.next === close) giveUp()
  }
  cursor.take()
  return { start, end: cursor.offset }
}

/** Spaces and line ends between brackets. */
function blanks(cursor: Cursor): void {
  while (cursor.spaces() > 0 || (isLineEnd(cursor.next) && cursor.take() !== '')) continue
}
