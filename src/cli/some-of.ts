import type { Text } from '../language/text.ts'

/** Names that a line shows at most. */
const shownAtMost = 10

/** The first names of a list, and how many more there are. */
export function someOf(names: readonly string[]): Text {
  const [first, more] = [names.slice(0, shownAtMost), names.length - shownAtMost]
  return {
    zh: first.join('、') + (more > 0 ? ` 等 ${names.length} 个` : ''),
    en: first.join(', ') + (more > 0 ? ` and ${more} more` : ''),
  }
}
