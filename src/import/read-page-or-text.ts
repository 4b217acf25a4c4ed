/* Pages and texts, told apart by what they hold: a name may lie. */
import type { Extraction, Reader } from './extraction.ts'
import { readHtml } from './html/read-html.ts'
import { htmlInArchive } from './html/web-archive.ts'
import { Refused } from './refused.ts'
import { readText } from './text/read-text.ts'

/** Reads pages, web archives and texts in this process. */
export const readPageOrText: Reader = (bytes, name) => Promise.resolve(read(bytes, name))

function read(bytes: Uint8Array, name: string): Extraction {
  try {
    const page = htmlInArchive(bytes)
    if (page) return { extract: readHtml(page) }
    const foreign = foreignIn(bytes)
    if (foreign !== undefined) throw new Refused(unread(foreign))
    return { extract: isPage(bytes, name) ? readHtml(bytes) : readText(bytes) }
  } catch (error) {
    if (error instanceof Refused) return { refusal: error.text }
    throw error
  }
}

/** True for what holds markup; a page without its beginning is known by its name. */
function isPage(bytes: Uint8Array, name: string): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 65_536)).replaceAll('\0', '')
  return (
    /<(?:!doctype\s+html|html|head|body|table|div|p|tr|meta)[\s>]/i.test(head) || /\.[sx]?html?$/i.test(name)
  )
}

const magic: readonly (readonly [string, readonly number[]])[] = [
  ['Office', [0x50, 0x4b, 0x03, 0x04]],
  ['Office 97', [0xd0, 0xcf, 0x11, 0xe0]],
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['RAR', [0x52, 0x61, 0x72, 0x21]],
]

const foreignIn = (bytes: Uint8Array): string | undefined =>
  magic.find(([, signs]) => signs.every((sign, index) => bytes[index] === sign))?.[0]

const unread = (kind: string): Refused['text'] => ({
  zh: `这是 ${kind} 文件，不是网页或文字：请用能打开它的程序另存一份再导入`,
  en: `the file is neither a page nor a text but of another kind (${kind}): save it anew with a program that opens it and import that`,
})
