/** True for words, more than a signature or a date, that end within a sentence and without a line end. */
export const isBroken = (words: string): boolean =>
  words.trim().length > longestSignature && /[^\s。！？!?.…；;：:”）)】》]$/u.test(words)

const longestSignature = 14
