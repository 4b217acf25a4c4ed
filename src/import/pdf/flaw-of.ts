/* What is said of texts that are not seen or struck through. */
import type { Text } from '../../language/text.ts'
import { quoted } from '../remarks.ts'
import type { Run } from './geometry.ts'

/** Why what stands in a cell may not be what people see; undefined where all of it is plain. */
export function flawOf(runs: readonly Run[]): Text | undefined {
  const [hidden, struck] = [unseenWords(runs), struckWords(runs)]
  if (struck !== '')
    return {
      zh: `“${struck}”上有一条横线，可能已经划去，照读，请核对`,
      en: `a line goes through “${struck}”, it may be crossed out; it was read, please check`,
    }
  if (hidden !== '')
    return {
      zh: `此处有与底色相同、看不见的文字，没有读入：“${hidden}”`,
      en: `words here have the colour of what is behind them and are not seen; left out: “${hidden}”`,
    }
  return undefined
}

/** Words that nobody sees, as a remark quotes them. */
export const unseenWords = (runs: readonly Run[]): string =>
  quoted(runs.flatMap(({ unseen, text }) => (unseen ? [text] : [])).join(' '))

/** Words with a line through them, as a remark quotes them. */
export const struckWords = (runs: readonly Run[]): string =>
  quoted(runs.flatMap(({ struck, unseen, text }) => (struck && !unseen ? [text] : [])).join(' '))
