/*
 * Chromium writes the time of printing, its own name, and a running number for each piece of structure into a PDF. All
 * have a fixed length, so they are overwritten in place and the cross-reference table stays right.
 */

const name = 'disclosure'

/** A copy of a PDF whose bytes depend on its content only. `date` is 14 digits, `20260120000000`. */
export function normalise(pdf: Uint8Array, date: string): Uint8Array {
  const bytes = Buffer.from(pdf)
  // There are thousands of numbers: they are looked for as bytes, since a match of an expression is an object each.
  const nodes = placesOf(bytes, nodeHead).filter((at) => isNode(bytes, at))
  const numberAt = (at: number): string => bytes.toString('latin1', at, at + digits)
  const ranks = new Map(
    [...new Set(nodes.map(numberAt))]
      .sort()
      .map((number, index) => [number, String(index + 1).padStart(digits, '0')]),
  )
  for (const at of nodes) bytes.write(ranks.get(numberAt(at)) ?? '', at, 'latin1')
  for (const at of placesOf(bytes, 'D:')) {
    const written = bytes.toString('latin1', at, at + dateLength)
    if (/^\d{14}[+-]\d\d'\d\d'$/.test(written)) bytes.write(`${date}+00'00'`, at, 'latin1')
  }
  for (const at of placesOf(bytes, '/Creator (')) {
    const { length } =
      /^(?:[^()\\]|\\.)*(?=\))/.exec(bytes.toString('latin1', at, at + longestAgent))?.[0] ?? ''
    // A shorter one, `Chromium`, has no version in it that would change.
    if (length >= name.length) bytes.write(name.padEnd(length), at, 'latin1')
  }
  return bytes
}

const nodeHead = '(node'
/** Digits of a number of a piece of structure. */
const digits = 8
const dateLength = "20260120000000+00'00'".length
/** What a browser calls itself has two hundred characters at most. */
const longestAgent = 1_000

/** Where something ends in a file, each time that it stands there. */
function placesOf(bytes: Buffer, words: string): readonly number[] {
  const sought = Buffer.from(words, 'latin1')
  const places: number[] = []
  for (let at = bytes.indexOf(sought); at >= 0; at = bytes.indexOf(sought, at + sought.length))
    places.push(at + sought.length)
  return places
}

/** True where eight digits and a closing bracket stand. */
function isNode(bytes: Buffer, at: number): boolean {
  for (let index = at; index < at + digits; index += 1) {
    const code = bytes[index] ?? 0
    if (code < 0x30 || code > 0x39) return false
  }
  return bytes[at + digits] === 0x29
}
