/* What a file cut off before its end is known by, and what is said of it. */
import type { Text } from '../language/text.ts'

/** True for words, more than a signature or a date, that end within a sentence and without a line end. */
export const isBroken = (words: string): boolean =>
  words.trim().length > longestSignature && /[^\s。！？!?.…；;：:”）)】》]$/u.test(words)

const longestSignature = 14

/** Said of the cell with which a file ends. */
export const cutOff: Text = {
  zh: '文件在这一格里就结束了，数可能不全',
  en: 'the file ends within this cell; its figure may not be whole',
}
