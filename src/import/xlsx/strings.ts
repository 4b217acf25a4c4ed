/* Texts that cells share, and how texts are written. */
import { readXml } from '../archive/read-xml.ts'

/** The texts of `sharedStrings.xml` in their order, the runs of each joined, readings of characters left out. */
export function sharedStrings(bytes: Uint8Array | undefined, part: string): readonly string[] {
  if (bytes === undefined) return []
  const strings: string[] = []
  let [text, inText, aside] = ['', false, 0]
  readXml(bytes, part, {
    open: (name) => {
      if (name === 's:si') text = ''
      else if (name === 's:rPh') aside += 1
      inText = name === 's:t' && aside === 0
    },
    close: (name) => {
      inText = false
      if (name === 's:rPh') aside -= 1
      else if (name === 's:si') strings.push(plain(text))
    },
    text: (piece) => {
      if (inText) text += piece
    },
  })
  return strings
}

/** A text with its escapes undone: line ends as `\n`, other control characters gone. */
export const plain = (text: string): string =>
  text
    .replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f]/g, '')
