/*
 * Three kinds of trouble never mix. The author's mistake is a Finding, not an exception. What is thrown is either the
 * caller's wrong call, the machine's fault, or ours; each has its own exit code (see cli/exit.ts).
 */
import type { Text } from './language/text.ts'

abstract class Spoken extends Error {
  readonly text: Text

  constructor(text: Text, cause?: unknown) {
    super(text.en, cause === undefined ? undefined : { cause })
    this.text = text
  }
}

/** The command was called in a way that cannot work: wrong flag, no such file, nothing matched. Exit 2. */
export class UsageError extends Spoken {
  override readonly name = 'UsageError'
  /** What it is about, a line each. */
  readonly lines: readonly Text[]

  constructor(text: Text, cause?: unknown, lines: readonly Text[] = []) {
    super(text, cause)
    this.lines = lines
  }
}

/** The machine lacks something: no browser, a folder that cannot be written, a full disk. Exit 3. */
export class EnvironmentError extends Spoken {
  override readonly name = 'EnvironmentError'
}

/** `disclosure` itself is wrong. Exit 4. */
export class Defect extends Spoken {
  override readonly name = 'Defect'
}
