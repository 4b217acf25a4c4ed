/* How much of a text is another's, without regard to figures and spaces. */

export interface Likeness {
  /** Share of the text's runs of eight characters that the other has too, 0 to 1. */
  readonly share: number
  /** The longest passage that both have, with its place in the text. */
  readonly longest: { readonly offset: number; readonly text: string }
}

/** Characters of a run: fewer are alike by chance. */
export const runLength = 8

/** Compares a text with an earlier one. Linear in both. */
export function compareTexts(now: string, before: string): Likeness {
  const [own, other] = [bare(now), bare(before)]
  const known = new Set<string>()
  for (let at = 0; at + runLength <= other.text.length; at += 1)
    known.add(other.text.slice(at, at + runLength))
  let [shared, all, length] = [0, 0, 0]
  let best = { end: 0, length: 0 }
  for (let at = 0; at + runLength <= own.text.length; at += 1) {
    all += 1
    const same = known.has(own.text.slice(at, at + runLength))
    shared += same ? 1 : 0
    length = same ? (length === 0 ? runLength : length + 1) : 0
    if (length > best.length) best = { end: at + runLength, length }
  }
  const from = own.offsets[best.end - best.length] ?? 0
  const to = (own.offsets[best.end - 1] ?? from - 1) + 1
  return { share: all === 0 ? 0 : shared / all, longest: { offset: from, text: now.slice(from, to) } }
}

/** A text without figures, placeholders, spaces and Markdown. */
export const bareText = (text: string): string => text.replace(/\{\{[^{}]*\}\}|[\s\d*#>.-]/g, '')

/** The same, and where each of its characters stood. */
function bare(text: string): { readonly text: string; readonly offsets: readonly number[] } {
  const kept = [...text.matchAll(/\{\{[^{}]*\}\}|[^\s\d*#>.-]/g)].filter(([sign]) => sign.length === 1)
  return { text: kept.map(([sign]) => sign).join(''), offsets: kept.map(({ index }) => index) }
}
