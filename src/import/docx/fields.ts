import type { Field } from './walk.ts'

/** Fields that fetch something from elsewhere or start something: never done, and always told. */
const reaching =
  /^\s*(?:DDE|DDEAUTO|INCLUDEPICTURE|INCLUDETEXT|IMPORT|INCLUDE|LINK|RD|DATABASE|MACROBUTTON|AUTOTEXT)\b/i
/** Fields that compute: what stands there is what was computed last. */
const computing = /^\s*(?:=|FORMULA\b)/i

/** Keeps a field's instruction if a person should know of it. */
export function tellField(instruction: string, told: string[]): void {
  if (reaching.test(instruction) || computing.test(instruction)) told.push(instruction.trim())
}

/** Ends the innermost field; one that had no result is told now. */
export function endField(fields: Field[], told: string[]): void {
  const ended = fields.pop()
  if (ended !== undefined && !ended.shown) tellField(ended.instruction, told)
}

/** Whether a field only computes within the document. */
export const isComputed = (instruction: string): boolean => computing.test(instruction)
