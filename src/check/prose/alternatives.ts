/** Words as the alternatives of a pattern, the longest first: a short one must not stand in the way of a longer. */
export const alternatives = (words: readonly string[]): string =>
  [...words].sort((left, right) => right.length - left.length).join('|')
