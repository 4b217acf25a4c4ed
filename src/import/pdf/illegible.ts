import type { Page } from './geometry.ts'

/** Characters from which there is enough to judge by. */
const enough = 100

/**
 * Whether the characters cannot be what is printed: one Chinese character over and over, as fonts without a map of
 * their shapes give, or many that belong to a font alone.
 */
export function isIllegible(pages: readonly Page[]): boolean {
  const text = pages.flatMap(({ runs }) => runs.map((run) => run.text)).join('')
  const chinese = text.match(/\p{Script=Han}/gu) ?? []
  const strange = text.match(/[\ue000-\uf8ff\ufffd\u0000-\u0008]/gu) ?? []
  if (text.length >= enough && strange.length > 0.2 * text.length) return true
  if (chinese.length < enough) return false
  const counts = new Map<string, number>()
  for (const sign of chinese) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  return Math.max(...counts.values()) > 0.4 * chinese.length
}
