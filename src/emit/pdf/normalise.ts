/*
 * Chromium writes the time of printing, its own name, and a running number for each piece of structure into a PDF. All
 * have a fixed length, so they are overwritten in place and the cross-reference table stays right.
 */

const name = 'disclosure'

/** A copy of a PDF whose bytes depend on its content only. `date` is 14 digits, `20260120000000`. */
export function normalise(pdf: Uint8Array, date: string): Uint8Array {
  const bytes = Buffer.from(pdf)
  const text = bytes.toString('latin1')
  const numbers = [
    ...new Set([...text.matchAll(/\(node(\d{8})\)/g)].map(([, number]) => number ?? '')),
  ].sort()
  const ranks = new Map(numbers.map((number, index) => [number, String(index + 1).padStart(8, '0')]))
  for (const match of text.matchAll(/D:\d{14}[+-]\d\d'\d\d'|\(node(\d{8})\)/g)) {
    const [, number] = match
    if (number === undefined) bytes.write(`D:${date}+00'00'`, match.index, 'latin1')
    else bytes.write(ranks.get(number) ?? number, match.index + '(node'.length, 'latin1')
  }
  for (const match of text.matchAll(/\/Creator \((?<agent>(?:[^()\\]|\\.)*)\)/g)) {
    const length = match.groups?.['agent']?.length ?? 0
    // A shorter one, `Chromium`, has no version in it that would change.
    if (length >= name.length) bytes.write(name.padEnd(length), match.index + '/Creator ('.length, 'latin1')
  }
  return bytes
}
