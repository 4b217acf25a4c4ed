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
  const text = Buffer.from(pdf).toString('latin1')
  if (!text.startsWith('%PDF-') || !text.trimEnd().endsWith('%%EOF'))
    throw fault({ zh: 'PDF 不完整', en: 'the PDF is not whole' })
  if (!/\/Title /.test(text)) throw fault({ zh: 'PDF 没有标题', en: 'the PDF has no title' })
  const objects = objectsOf(text)
  const pages = [...objects.values()].filter(({ dictionary }) => /\/Type \/Page\b/.test(dictionary))
  if (pages.length === 0) throw fault({ zh: 'PDF 没有页面', en: 'the PDF has no pages' })
  for (const [index, { dictionary }] of pages.entries()) {
    // A page number alone is no page.
    if (glyphsOf(dictionary, { objects, pdf }) <= `— ${index + 1} —`.length) {
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

const fault = (said: Text): EnvironmentError =>
  new EnvironmentError({
    zh: `${said.zh}，没有写出。请运行 disclosure doctor 检查浏览器和字体`,
    en: `${said.en}; it was not written. Run disclosure doctor to look at browser and fonts`,
  })

interface PdfObject {
  readonly dictionary: string
  /** Offset of its stream's first byte; the length stands in the dictionary. */
  readonly stream: number | undefined
}

type Objects = ReadonlyMap<string, PdfObject>

/** The plain objects of a PDF as Chromium writes them. */
function objectsOf(text: string): Objects {
  const objects = new Map<string, PdfObject>()
  for (const match of text.matchAll(/(?<=^|\n)(\d+) 0 obj\s/g)) {
    const start = match.index + match[0].length
    const end = text.indexOf('endobj', start)
    const stream = text.indexOf('stream\n', start)
    const hasStream = stream >= 0 && stream < end
    objects.set(match[1] ?? '', {
      dictionary: text.slice(start, hasStream ? stream : end),
      stream: hasStream ? stream + 'stream\n'.length : undefined,
    })
  }
  return objects
}

/** Glyphs that a page shows: the length of all strings before Tj and TJ in its content. */
function glyphsOf(page: string, { objects, pdf }: { objects: Objects; pdf: Uint8Array }): number {
  const references = /\/Contents (?:\[([^\]]*)\]|(\d+) 0 R)/.exec(page)
  const numbers = [...(references?.[1] ?? `${references?.[2] ?? ''} 0 R`).matchAll(/(\d+) 0 R/g)].map(
    ([, number]) => number ?? '',
  )
  return numbers.reduce((total, number) => total + shown(contentOf(objects.get(number), pdf)), 0)
}

function contentOf(object: PdfObject | undefined, pdf: Uint8Array): string {
  if (object?.stream === undefined) return ''
  const length = Number(/\/Length (\d+)/.exec(object.dictionary)?.[1] ?? 0)
  const bytes = pdf.subarray(object.stream, object.stream + length)
  return (object.dictionary.includes('/FlateDecode') ? inflateSync(bytes) : Buffer.from(bytes)).toString(
    'latin1',
  )
}

function shown(content: string): number {
  let glyphs = 0
  for (const [operand] of content.matchAll(
    /(?:\[[^\]]*\]|<[0-9A-Fa-f\s]*>|\((?:[^()\\]|\\.)*\))\s*T[jJ]/gs,
  )) {
    for (const [, hex = ''] of operand.matchAll(/<([0-9A-Fa-f\s]*)>/g))
      glyphs += hex.replace(/\s/g, '').length / 4
    for (const [string] of operand.matchAll(/\((?:[^()\\]|\\.)*\)/gs)) glyphs += (string.length - 2) / 2
  }
  return glyphs
}
