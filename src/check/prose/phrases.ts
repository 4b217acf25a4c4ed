/*
 * Sayings of several parts that stand for one word: 直接向人民法院提起行政诉讼 for 直接起诉. A small grammar of how they begin,
 * what may lie between, and how they end, in place of every form written out.
 */
import { readings, type Phrase } from '../../edition/readings.ts'
import { alternatives } from './alternatives.ts'

/** A saying found in a text. */
export interface Found {
  readonly text: string
  /** The word that it stands for; `undefined` where something unknown lies in it, so that nobody knows what it says. */
  readonly as: string | undefined
  readonly phrase: Phrase
}

const grammars = readings.phrases.map((phrase) => {
  const { starts, between, marks, ends, loose } = phrase
  const any = `(?:${alternatives(between)})`
  const inside = marks ? `${any}{0,8}?(?:${alternatives(marks)})${any}{0,8}` : `${any}{0,10}`
  // 各 tells the parts of a saying apart again.
  const tail = `(?:${alternatives(ends)})(?!各)`
  return {
    phrase,
    known: new RegExp(`(?:${alternatives(starts)})${inside}${tail}`, 'uy'),
    loose:
      loose === undefined
        ? undefined
        : new RegExp(
            String.raw`(?:${alternatives(starts)})[^\P{Script=Han}和及与或并]{1,${loose}}?${tail}`,
            'uy',
          ),
  }
})

/** The characters that sayings begin with. */
export const phraseStarts: readonly string[] = readings.phrases.flatMap(({ starts }) =>
  starts.map((start) => start.charAt(0)),
)

/** The saying that begins at an offset of a text: a known one, else one with something unknown in it. */
export function phraseAt(text: string, offset: number): Found | undefined {
  for (const { phrase, known } of grammars) {
    const found = matched(known, text, offset)
    if (found !== undefined) return { text: found, as: phrase.as, phrase }
  }
  for (const { phrase, loose } of grammars) {
    const found = loose && matched(loose, text, offset)
    if (found !== undefined) return { text: found, as: undefined, phrase }
  }
  return undefined
}

function matched(pattern: RegExp, text: string, offset: number): string | undefined {
  pattern.lastIndex = offset
  return pattern.exec(text)?.[0]
}
