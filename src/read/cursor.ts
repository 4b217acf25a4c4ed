/* A way through the characters of an ordinary source. */
import type { Source } from '../source/source.ts'
import { limits } from './limits.ts'

/** Thrown where a source leaves the ordinary. */
export class Unusual extends Error {}

const unusual = new Unusual()

export function giveUp(): never {
  throw unusual
}

/** The column after the last line. */
export const atEnd = -1

/** A place in a source. It lives while one source is read. */
export class Cursor {
  readonly source: Source
  readonly text: string
  #steps = 0
  #keys = 0
  offset = 0
  /** Of the first sign on the line that is about to be read. */
  column = atEnd

  constructor(source: Source) {
    this.source = source
    this.text = source.text
  }

  /** The character ahead; empty at the end. */
  get next(): string {
    return this.text.charAt(this.offset)
  }

  /** The text up to an offset, passed. */
  takeTo(offset: number): string {
    this.#count()
    const taken = this.text.slice(this.offset, offset)
    this.offset = offset
    return taken
  }

  /** Passes a character that has to be there. */
  expect(character: string): void {
    if (this.next !== character) giveUp()
    this.#count()
    this.offset += 1
  }

  /** Passes spaces; tells how many. */
  spaces(): number {
    const start = this.offset
    while (this.text.charCodeAt(this.offset) === space) this.offset += 1
    const count = this.offset - start
    if (count > limits.indent || this.next === '\t') giveUp()
    if (count > 0) this.#count()
    return count
  }

  /** Passes the end of a line; false where none is ahead. */
  lineEnd(): boolean {
    const width = this.next === '\n' ? 1 : this.text.startsWith('\r\n', this.offset) ? 2 : 0
    if (width > 0) this.#count()
    this.offset += width
    return width > 0
  }

  /** Passes blank lines and comments up to the next sign. */
  nextLine(): void {
    for (;;) {
      const column = this.spaces()
      this.#comment()
      if (this.lineEnd()) continue
      this.column = this.next === '' ? atEnd : column
      return
    }
  }

  /** Passes what may follow a value on its line, and goes to the next. */
  endLine(): void {
    this.spaces()
    if (this.text.charAt(this.offset - 1) === ' ') this.#comment()
    if (!this.lineEnd() && this.next !== '') giveUp()
    this.nextLine()
  }

  /** Passes spaces and line ends between brackets. Each line is further right than a column. */
  blanks(column: number): void {
    this.spaces()
    if (!this.lineEnd()) return
    let indent = this.spaces()
    while (this.lineEnd()) indent = this.spaces()
    if (indent <= column) giveUp()
  }

  /** No more keys than a report may have. */
  countKey(): void {
    this.#keys += 1
    if (this.#keys >= limits.keys) giveUp()
  }

  #comment(): void {
    if (this.next !== '#') return
    const end = this.text.indexOf('\n', this.offset)
    this.takeTo(end < 0 ? this.text.length : this.text.charAt(end - 1) === '\r' ? end - 1 : end)
  }

  /** No more steps than the lexer may give tokens; a step here is two there at most. */
  #count(): void {
    this.#steps += 1
    if (this.#steps * 2 > limits.tokens) giveUp()
  }
}

const space = 0x20
