/** Signs at which a spreadsheet takes a text for a formula, as they are and in full width; white space before them does not help. */
const formula = /^[\s\u0000]*[=+\-@＝＋－＠]|^[\t\r\n]/u

/** True for a text that a spreadsheet would calculate, or act on, when it opens it as plain CSV. */
export const isFormula = (text: string): boolean => formula.test(text)

/** A text that no spreadsheet takes for a formula: an apostrophe stands before one. */
export const harmless = (text: string): string => (isFormula(text) ? `'${text}` : text)
