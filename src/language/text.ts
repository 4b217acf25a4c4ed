/** One message in both languages of the tool. Built where the fact is known, chosen only where it is shown. */
export interface Text {
  readonly zh: string
  readonly en: string
}

/** The languages messages can be shown in. */
export type Language = keyof Text

/** The same words in both languages: names, figures, quotations. */
export const same = (words: string): Text => ({ zh: words, en: words })
