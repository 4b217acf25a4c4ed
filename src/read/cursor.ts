/* A way through the lexer's tokens of an ordinary source. */
import type { Source } from '../source/source.ts'

/** Thrown where a source leaves the ordinary. */
export class Unusual extends Error {}

export function giveUp(): never {
  throw new Unusual()
}

/** The column after the last line. */
export const atEnd = -1
/** Lexemes that stand for no character of the text. A document begins. */
const beginning = '\u0002'
/** A scalar follows. */
export const scalarAhead = '\u001f'

/** A place among the lexemes. It lives while one source is read. */
export class Cursor {
  readonly source: Source
  readonly #lexemes: readonly string[]
  #index = 0
  offset = 0
  /** Of the first sign on the line that is about to be read. */
  column = atEnd

  constructor(source: Source, lexemes: readonly string[]) {
    this.source = source
    this.#lexemes = lexemes
  }

  /** The lexeme ahead; empty at the end. */
  get next(): string {
    return this.#lexemes[this.#index] ?? ''
  }

  /** True where a scalar is ahead that a colon follows. */
  get isKeyAhead(): boolean {
    return this.next === scalarAhead && this.#lexemes[this.#index + 2] === ':'
  }

  /** The lexeme ahead, passed. */
  take(): string {
    const lexeme = this.next
    this.#index += 1
    if (lexeme !== scalarAhead && lexeme !== beginning) this.offset += lexeme.length
    return lexeme
  }

  /** Passes a lexeme that has to be there. */
  expect(lexeme: string): void {
    if (this.take() !== lexeme) giveUp()
  }

  /** Passes spaces; tells how many. */
  spaces(): number {
    if (!this.next.startsWith(' ') && !this.next.startsWith('\t')) return 0
    const spaces = this.take()
    return spaces.includes('\t') ? giveUp() : spaces.length
  }

  /** Passes blank lines and comments up to the next sign. */
  nextLine(): void {
    for (;;) {
      if (this.next === beginning) this.take()
      const column = this.spaces()
      if (this.next.startsWith('#')) this.take()
      if (this.next === '') this.column = atEnd
      else if (isLineEnd(this.next)) {
        this.take()
        continue
      } else this.column = column
      return
    }
  }

  /** Passes what may follow a value on its line, and goes to the next. */
  endLine(): void {
    const spaces = this.spaces()
    if (this.next.startsWith('#') && spaces > 0) this.take()
    if (this.next !== '' && !isLineEnd(this.take())) giveUp()
    this.nextLine()
  }
}

export const isLineEnd = (lexeme: string): boolean => lexeme === '\n' || lexeme === '\r\n'
