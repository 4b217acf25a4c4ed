/* A printed file is believed only after a look inside: whole, titled, in our faces, and with words on every page. */
import { inflateSync } from 'node:zlib'
import { EnvironmentError } from '../../errors.ts'
import type { Text } from '../../language/text.ts'

export interface Expectation {
  /** Families that may occur; any when absent. */
  readonly families?: readonly string[]
}

export interface Inspected {
  readonly pages: number
  /** Names of the embedded faces, without the prefix of their subset. */
  readonly faces: readonly string[]
}

/** What a PDF holds; throws an EnvironmentError that says why it cannot be handed out. */
export function inspect(pdf: Uint8Array, { families }: Expectation): Inspected {
  // A look, not a copy: hundreds of kilobytes, for each of thousands of files.
  const text = viewOf(pdf).toString('latin1')
  if (!text.startsWith('%PDF-') || !text.trimEnd().endsWith('%%EOF'))
    throw fault({ zh: 'PDF 不完整', en: 'the PDF is not whole' })
  if (!/\/Title /.test(text)) throw fault({ zh: 'PDF 没有标题', en: 'the PDF has no title' })
  const pages = dictionariesOf(text, /\/Type \/Page\b/g)
  if (pages.length === 0) throw fault({ zh: 'PDF 没有页面', en: 'the PDF has no pages' })
  for (const [index, dictionary] of pages.entries()) {
    // A page number alone is no page.
    if (!showsMoreThan(`— ${index + 1} —`.length, dictionary, { text, pdf })) {
      throw fault({ zh: `PDF 第 ${index + 1} 页是空白`, en: `page ${index + 1} of the PDF is blank` })
    }
  }
  const faces = [
    ...new Set(
      [...text.matchAll(/\/BaseFont \/(?:[A-Z]{6}\+)?([^\s/<>[\]()]+)/g)].map(([, name]) => name ?? ''),
    ),
  ].sort()
  const foreign =
    families &&
    faces.filter((face) => !families.some((family) => face.startsWith(family.replaceAll(' ', ''))))
  if (foreign && foreign.length > 0) {
    throw fault({
      zh: `PDF 用了不是随带的字体：${foreign.join('、')}`,
      en: `the PDF uses faces that are not ours: ${foreign.join(', ')}`,
    })
  }
  return { pages: pages.length, faces }
}

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength)

const fault = (said: Text): EnvironmentError =>
  new EnvironmentError({
    zh: `${said.zh}，没有写出。请运行 disclosure doctor 检查浏览器和字体`,
    en: `${said.en}; it was not written. Run disclosure doctor to look at browser and fonts`,
  })

/** The dictionaries that hold some words, in the order of the file. */
const dictionariesOf = (text: string, words: RegExp): readonly string[] =>
  [...text.matchAll(words)].map(({ index }) =>
    text.slice(text.lastIndexOf(' obj', index), text.indexOf('endobj', index)),
  )

interface File {
  readonly text: string
  readonly pdf: Uint8Array
}

/** True when a page shows more glyphs than so many: by the length of all strings before Tj and TJ in its content, as far as need be. */
function showsMoreThan(few: number, page: string, file: File): boolean {
  const references = /\/Contents (?:\[([^\]]*)\]|(\d+) 0 R)/.exec(page)
  let glyphs = 0
  for (const [, number] of (references?.[1] ?? `${references?.[2] ?? ''} 0 R`).matchAll(/(\d+) 0 R/g))
    for (const shown of glyphsIn(contentOf(number ?? '', file))) {
      glyphs += shown
      if (glyphs > few) return true
    }
  return false
}

/** The content stream that is the object of a number, as Chromium writes it. */
function contentOf(number: string, { text, pdf }: File): string {
  const object = text.indexOf(`\n${number} 0 obj`)
  if (object < 0) return ''
  const start = text.indexOf('stream\n', object) + 'stream\n'.length
  const dictionary = text.slice(object, start)
  if (dictionary.includes('endobj')) return ''
  const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1] ?? 0)
  const bytes = pdf.subarray(start, start + length)
  return (dictionary.includes('/FlateDecode') ? inflateSync(bytes) : viewOf(bytes)).toString('latin1')
}

/** Glyphs of each operand that shows some. */
function* glyphsIn(content: string): Generator<number> {
  for (const [operand] of content.matchAll(
    /(?:\[[^\]]*\]|<[0-9A-Fa-f\s]*>|\((?:[^()\\]|\\.)*\))\s*T[jJ]/gs,
  )) {
    for (const [, hex = ''] of operand.matchAll(/<([0-9A-Fa-f\s]*)>/g))
      yield hex.replace(/\s/g, '').length / 4
    for (const [string] of operand.matchAll(/\((?:[^()\\]|\\.)*\)/gs)) yield (string.length - 2) / 2
  }
}
