import type { Field } from './walk.ts'

/** Fields that fetch something from elsewhere or start something: never done, and always told. */
const reaching =
  /^\s*(?:DDE|DDEAUTO|INCLUDEPICTURE|INCLUDETEXT|IMPORT|INCLUDE|LINK|RD|DATABASE|MACROBUTTON|AUTOTEXT)\b/i
/** Fields that compute: what stands there is what was computed last. */
const computing = /^\s*(?:=|FORMULA\b)/i
/** Fields whose result is text that somebody typed. */
const typed = /^\s*(?:HYPERLINK|FORMTEXT|MERGEFIELD|REF|QUOTE|TOC|XE|TC)\b/i

/** What a field does: its last result may not be what stands on the page when the file is opened. */
export type FieldKind = 'reaching' | 'computing' | 'changing'

/** Keeps a field's instruction unless its result is text like any other. */
export function tellField(instruction: string, told: string[]): void {
  if (!typed.test(instruction)) told.push(instruction.trim())
}

/** Ends the innermost field; one that had no result is told now. */
export function endField(fields: Field[], told: string[]): void {
  const ended = fields.pop()
  if (ended !== undefined && !ended.shown) tellField(ended.instruction, told)
}

/** What a field that was told does. */
export const kindOfField = (instruction: string): FieldKind =>
  computing.test(instruction) ? 'computing' : reaching.test(instruction) ? 'reaching' : 'changing'
