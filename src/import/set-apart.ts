/* Figures set apart from what they stand beside are marked while a cell is read, and put in brackets once it is. */

/** Signs around words that are raised, or smaller than what is around them. */
export const signs = { raised: ['\u0001', '\u0002'], smaller: ['\u0003', '\u0004'], none: ['', ''] } as const

/** Words of a file without signs that would be taken for ours. */
export const withoutSigns = (words: string): string => words.replace(/[\u0001-\u0004]/g, '')

/** A text with raised figures in brackets, and with smaller ones where digits stand right beside them; the signs are gone. */
export function inBrackets(text: string): string {
  if (!/[\u0001-\u0004]/.test(text)) return text
  const parts = partsOf(text)
  const [lies, isSmall] = [parts.some(isPlain('raised')), parts.some(isPlain('small'))]
  return parts
    .map(({ words, raised, small }, index) => {
      if (!isMark(words)) return words
      const isApart = (raised && lies) || (small && isSmall && isBesideDigits(parts, index))
      return isApart ? `[${words.trim()}]` : words
    })
    .join('')
}

interface Part {
  readonly words: string
  readonly raised: boolean
  readonly small: boolean
}

/** True for a part that is not so and says something. */
const isPlain =
  (how: 'raised' | 'small') =>
  (part: Part): boolean =>
    !part[how] && /[^\s\u00a0\u3000]/u.test(part.words)

/** Digits, or a sign that notes are marked with. */
const isMark = (words: string): boolean =>
  /^\s*[(（[［〔]?\s*(?:注?\s*[\d０-９]{1,4}|[a-z*＊†‡#①-⑳])\s*[)）\]］〕]?\s*$/iu.test(words)

function isBesideDigits(parts: readonly Part[], index: number): boolean {
  const words = parts[index]?.words ?? ''
  const [before, behind] = [parts[index - 1]?.words ?? '', parts[index + 1]?.words ?? '']
  return (/\d$/.test(before) && /^\d/.test(words)) || (/\d$/.test(words) && /^\d/.test(behind))
}

/** Stretches of a text that are alike raised and small. */
function partsOf(text: string): readonly Part[] {
  const parts: Part[] = []
  let [raised, small] = [0, 0]
  for (const words of text.split(/([\u0001-\u0004])/)) {
    if (words === signs.raised[0]) raised += 1
    else if (words === signs.raised[1]) raised -= 1
    else if (words === signs.smaller[0]) small += 1
    else if (words === signs.smaller[1]) small -= 1
    else if (words !== '') join(parts, { words, raised: raised > 0, small: small > 0 })
  }
  return parts
}

function join(parts: Part[], part: Part): void {
  const last = parts.at(-1)
  if (last && last.raised === part.raised && last.small === part.small)
    parts[parts.length - 1] = { ...last, words: last.words + part.words }
  else parts.push(part)
}
