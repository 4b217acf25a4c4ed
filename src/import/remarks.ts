/* What a reader has to say of a file, collected while it reads. */
import { escape } from '../finding/escape.ts'
import type { Text } from '../language/text.ts'
import type { Remark } from './extract.ts'

/** Remarks of one file; a file made to be remarked upon cannot fill the memory with them. */
export interface Remarks {
  readonly add: (at: string, text: Text) => void
  /** All in the order in which they were made, and how many more there were. */
  readonly all: () => readonly Remark[]
}

const most = 1_000

/** No remarks yet. */
export function remarksOf(): Remarks {
  const remarks: Remark[] = []
  let more = 0
  return {
    add: (at, text) => {
      if (remarks.length < most) remarks.push({ at, text })
      else more += 1
    },
    all: () =>
      more === 0
        ? remarks
        : [
            ...remarks,
            { at: '', text: { zh: `另有 ${more} 条说明未列出`, en: `${more} more remarks are not listed` } },
          ],
  }
}

const longest = 40

/** Words of a file as a remark quotes them: on one line, safe to show, the middle left out where they are long. */
export function quoted(words: string): string {
  const line = escape(words.replace(/\s+/g, ' ').trim())
  const signs = [...line]
  return signs.length <= longest
    ? line
    : `${signs.slice(0, longest - 10).join('')}…${signs.slice(-8).join('')}`
}
