/*
 * The objects of a PDF as they are written, for what the library does not hand out: the attributes of the structure
 * tree, which say how many rows and columns a cell takes. Cross-references are not followed; the last of several
 * objects with one number holds.
 */
import { Unzlib } from 'fflate'
import { parseValue, type PdfDictionary, type PdfValue } from './raw-value.ts'

export type PdfObjects = ReadonlyMap<string, PdfValue>

const objectsAtMost = 300_000
const inflatedAtMost = 20 * 1024 * 1024

/** Objects by their reference `10 0`. Streams are known by their dictionaries alone. */
export function rawObjects(bytes: Uint8Array): PdfObjects {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const objects = new Map<string, PdfValue>()
  let budget = inflatedAtMost
  for (const found of text.matchAll(/(?<![0-9])(\d{1,7}) (\d{1,5}) obj\b/g)) {
    if (objects.size > objectsAtMost) break
    const start = found.index + found[0].length
    const { value, end } = parseValue(text, start)
    if (value === undefined) continue
    objects.set(`${found[1] ?? ''} ${found[2] ?? ''}`, value)
    if (!(value instanceof Map) || value.get('Type') !== '/ObjStm') continue
    const inflated = inflate(streamOf(bytes, text, end), budget)
    budget -= inflated.length
    unpack(inflated, value, objects)
  }
  return objects
}

/** The bytes between `stream` and `endstream`. */
function streamOf(bytes: Uint8Array, text: string, end: number): Uint8Array {
  const begin = /^\s*stream\r?\n/.exec(text.slice(end, end + 30))
  const close = text.indexOf('endstream', end)
  return begin === null || close < 0 ? new Uint8Array() : bytes.subarray(end + begin[0].length, close)
}

/** Inflated as far as the budget goes; empty where it is no such stream. */
function inflate(bytes: Uint8Array, budget: number): Uint8Array {
  const chunks: Uint8Array[] = []
  let length = 0
  const stream = new Unzlib((chunk) => {
    chunks.push(chunk)
    length += chunk.length
  })
  try {
    for (let at = 0; at < bytes.length && length < budget; at += 4096)
      stream.push(bytes.subarray(at, at + 4096), at + 4096 >= bytes.length)
  } catch {
    return new Uint8Array()
  }
  return Buffer.concat(chunks)
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
