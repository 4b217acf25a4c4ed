import type { Text } from '../language/text.ts'

/**
 * Thrown inside the readers where a file is not read any further, and caught at their door (`readFile`), which makes a
 * value of it. The file is to blame, neither the caller nor the machine.
 */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly text: Text

  constructor(text: Text) {
    super(text.en)
    this.text = text
  }
}
