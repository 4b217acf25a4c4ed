/* Texts that cells share, and how texts are written. */
import { readXml, type Attributes } from '../archive/read-xml.ts'

/** A text, and what of it is crossed out and no longer said. */
export interface Words {
  readonly text: string
  readonly struck: string
}

/** The texts of `sharedStrings.xml` in their order, the runs of each joined, readings of characters left out. */
export function sharedStrings(bytes: Uint8Array | undefined, part: string): readonly Words[] {
  if (bytes === undefined) return []
  const strings: Words[] = []
  let [words, run, inText, aside] = [noWords, plainRun, false, 0]
  readXml(bytes, part, {
    open: (name, attributes) => {
      if (name === 's:si') [words, run] = [noWords, plainRun]
      else if (name === 's:rPh') aside += 1
      run = runAfter(run, name, attributes)
      inText = name === 's:t' && aside === 0
    },
    close: (name) => {
      inText = false
      if (name === 's:rPh') aside -= 1
      else if (name === 's:si') strings.push({ text: plain(words.text), struck: plain(words.struck) })
    },
    text: (piece) => {
      if (inText) words = joined(words, piece, run)
    },
  })
  return strings
}

/** How the letters of a run look. */
export interface Run {
  readonly struck: boolean
  readonly raised: boolean
}

export const plainRun: Run = { struck: false, raised: false }
export const noWords: Words = { text: '', struck: '' }

/** The look of letters after an element of a rich text has begun. */
export function runAfter(run: Run, name: string, { val }: Attributes): Run {
  if (name === 's:r') return plainRun
  if (name === 's:strike') return { ...run, struck: val !== '0' && val !== 'false' }
  return name === 's:vertAlign' ? { ...run, raised: val !== undefined && val !== 'baseline' } : run
}

/** Words with a further piece; raised letters in brackets, so that they are not joined to a figure. */
export function joined({ text, struck }: Words, piece: string, run: Run): Words {
  if (run.struck) return { text, struck: struck + piece }
  return { text: text + (run.raised && piece.trim() !== '' ? `[${piece}]` : piece), struck }
}

/** A text with its escapes undone: line ends as `\n`, other control characters gone. */
export const plain = (text: string): string =>
  text
    .replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f]/g, '')
