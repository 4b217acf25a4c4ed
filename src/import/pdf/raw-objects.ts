/*
 * The objects of a PDF as they are written, for what the library does not hand out: the attributes of the structure
 * tree, which say how many rows and columns a cell takes. Cross-references are not followed; the last of several
 * objects with one number holds.
 */
import { inflated } from './inflated.ts'
import { parseValue, type PdfDictionary, type PdfValue } from './raw-value.ts'

export type PdfObjects = ReadonlyMap<string, PdfValue>

const objectsAtMost = 300_000
const inflatedAtMost = 20 * 1024 * 1024

/** A stream: its dictionary, where its bytes begin and where `endstream` stands. */
export interface RawStream {
  readonly dictionary: PdfDictionary
  readonly start: number
  readonly end: number
}

export interface RawPdf {
  /** Objects by their reference `10 0`. Streams are known by their dictionaries alone. */
  readonly objects: PdfObjects
  readonly streams: readonly RawStream[]
}

/** All objects of a file, those in object streams too. */
export function rawPdf(bytes: Uint8Array): RawPdf {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const objects = new Map<string, PdfValue>()
  const streams: RawStream[] = []
  let budget = inflatedAtMost
  for (const found of text.matchAll(/(?<![0-9])(\d{1,7}) (\d{1,5}) obj\b/g)) {
    if (objects.size > objectsAtMost) break
    const { value, end } = parseValue(text, found.index + found[0].length)
    if (value === undefined) continue
    objects.set(`${found[1] ?? ''} ${found[2] ?? ''}`, value)
    const stream = value instanceof Map ? streamAt(text, value as PdfDictionary, end) : undefined
    if (stream === undefined) continue
    streams.push(stream)
    if (stream.dictionary.get('Type') !== '/ObjStm') continue
    const unpacked = inflated(bytes.subarray(stream.start, stream.end), budget)
    budget -= unpacked.length
    unpack(unpacked, stream.dictionary, objects)
  }
  return { objects, streams }
}

/** What follows a dictionary between `stream` and `endstream`. */
function streamAt(text: string, dictionary: PdfDictionary, end: number): RawStream | undefined {
  const begin = /^\s*stream\r?\n/.exec(text.slice(end, end + 30))
  const close = begin === null ? -1 : text.indexOf('endstream', end)
  return begin === null || close < 0 ? undefined : { dictionary, start: end + begin[0].length, end: close }
}

/** Objects that are packed in one stream: pairs of number and place, then the objects. */
function unpack(bytes: Uint8Array, dictionary: PdfDictionary, objects: Map<string, PdfValue>): void {
  const text = Buffer.from(bytes).toString('latin1')
  const first = Number(dictionary.get('First'))
  const heads = text.slice(0, first).trim().split(/\s+/)
  for (let index = 0; index + 1 < heads.length && objects.size <= objectsAtMost; index += 2) {
    const { value } = parseValue(text, first + Number(heads[index + 1]))
    if (value !== undefined) objects.set(`${heads[index] ?? ''} 0`, value)
  }
}
