/* Whether the compressed parts of a PDF are what their makers wrote; the library does not compare their checksums. */
import { inflated } from './inflated.ts'
import type { PdfObjects, RawPdf, RawStream } from './raw-objects.ts'
import type { PdfValue } from './raw-value.ts'

const inflatedAtMost = 20 * 1024 * 1024

/** True where no compressed stream contradicts its checksum, as far as there is time to look. */
export function checksumsHold(bytes: Uint8Array, { objects, streams }: RawPdf): boolean {
  let budget = inflatedAtMost
  for (const stream of streams) {
    if (budget <= 0) return true
    const own = flateBytes(bytes, stream, objects)
    if (own === undefined) continue
    const whole = inflated(own, budget)
    budget -= whole.length + 1
    const sum = Buffer.from(own.subarray(-4)).readUInt32BE()
    if (budget > 0 && adler32(whole) !== sum) return false
  }
  return true
}

/** The bytes of a stream that is compressed once and says how long it is. Pictures are let be. */
function flateBytes(
  bytes: Uint8Array,
  { dictionary, start, end }: RawStream,
  objects: PdfObjects,
): Uint8Array | undefined {
  if (
    !['/FlateDecode', '/Fl'].includes(single(dictionary.get('Filter'))) ||
    dictionary.get('Subtype') === '/Image'
  )
    return undefined
  const length = dictionary.get('Length')
  const said = typeof length === 'string' ? objects.get(length.replace(/ R$/, '')) : length
  if (typeof said !== 'number' || said < 6 || start + said > end) return undefined
  return bytes.subarray(start, start + said)
}

function single(filter: PdfValue | undefined): string {
  if (typeof filter === 'string') return filter
  const [first, second] = Array.isArray(filter) ? (filter as readonly PdfValue[]) : []
  return typeof first === 'string' && second === undefined ? first : ''
}

function adler32(bytes: Uint8Array): number {
  let [low, high] = [1, 0]
  for (let at = 0; at < bytes.length;) {
    const stop = Math.min(at + 3_800, bytes.length)
    for (; at < stop; at += 1) {
      low += bytes[at] ?? 0
      high += low
    }
    low %= 65_521
    high %= 65_521
  }
  return ((high << 16) | low) >>> 0
}
