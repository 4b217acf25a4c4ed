import type { Text } from '../../language/text.ts'
import { editionsWithout } from './cell-names.ts'

/** What a rule over cells cannot see, with the editions that lack one of them. */
export function told({ zh, en }: Text, cells: readonly string[]): Text {
  const lacking = editionsWithout(cells).map(({ edition }) => edition)
  if (lacking.length === 0) return { zh, en }
  return {
    zh: `${zh}${lacking.join('、')} 年版的表样没有其中的格子，那一版的报告不判。`,
    en: `${en} The edition of ${lacking.join(', ')} lacks one of the cells; reports in it are not judged.`,
  }
}
