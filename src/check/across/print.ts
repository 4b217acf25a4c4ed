/*
 * What is kept of a text so that it can be told later, without the text, how much of it another can at most have too: each
 * run of characters sets one bit. Bits of one text that another lacks are runs that it lacks; two runs may share a bit, so
 * the share read off them is never too small.
 */
import { bareText, runLength } from './likeness.ts'

export interface Print {
  /** Characters of the text. */
  readonly length: number
  /** Its runs. */
  readonly runs: number
  /** Its bits, eight to a character: one text costs little to keep and to send between threads. */
  readonly marks: string
}

/** Bytes of marks at most; a longer text is told less exactly. */
const most = 4096

/** The print of a text. */
export function printOf(text: string): Print {
  const bare = bareText(text)
  const runs = Math.max(0, bare.length - runLength + 1)
  const size = sizeOf(runs)
  const marks = new Uint8Array(size)
  let hash = 0
  for (let at = 0; at < bare.length; at += 1) {
    const left = at < runLength ? 0 : Math.imul(bare.charCodeAt(at - runLength), leaving)
    hash = (Math.imul(hash, base) + bare.charCodeAt(at) - left) | 0
    if (at + 1 < runLength) continue
    const bit = Math.imul(hash ^ (hash >>> 15), mixing) >>> 12
    const byte = (bit >> 3) & (size - 1)
    marks[byte] = (marks[byte] ?? 0) | (1 << (bit & 7))
  }
  return { length: text.length, runs, marks: String.fromCharCode(...marks) }
}

/** Bytes of marks for so many runs. */
function sizeOf(runs: number): number {
  let size = 8
  while (size < runs / 2 && size < most) size *= 2
  return size
}

/** Prints by the keys of their texts, as one text. */
export const printsText = (prints: readonly (readonly [key: string, print: Print])[]): string =>
  prints.map(([key, { length, runs, marks }]) => `${key} ${length} ${runs} ${marks}`).join('')

/** The prints that `printsText` wrote. */
export function readPrints(text: string): ReadonlyMap<string, Print> {
  const prints = new Map<string, Print>()
  for (let rest = text; rest !== '';) {
    const [head, key = '', length, runs] = /^(\S+) (\d+) (\d+) /.exec(rest) ?? [rest]
    const end = head.length + sizeOf(Number(runs))
    prints.set(key, { length: Number(length), runs: Number(runs), marks: rest.slice(head.length, end) })
    rest = rest.slice(end)
  }
  return prints
}

const base = 0x01000193
const leaving = Array.from({ length: runLength }).reduce((power: number) => Math.imul(power, base), 1)
const mixing = 0x2c1b3c6d

/** The share of a text's runs that another has too, as `compareTexts` would tell it: at most this. */
export function mostShared(now: Print, before: Print): number {
  if (now.runs === 0) return 0
  const size = Math.min(now.marks.length, before.marks.length)
  const [own, other] = [folded(now.marks, size), folded(before.marks, size)]
  let lacking = 0
  for (let at = 0; at < size; at += 1)
    for (let bits = (own[at] ?? 0) & ~(other[at] ?? 0); bits > 0; bits &= bits - 1) lacking += 1
  return (now.runs - lacking) / now.runs
}

/** Marks on fewer bytes, as a shorter text has them. */
function folded(marks: string, size: number): Uint8Array {
  const bytes = new Uint8Array(size)
  for (let at = 0; at < marks.length; at += 1) {
    const byte = at & (size - 1)
    bytes[byte] = (bytes[byte] ?? 0) | marks.charCodeAt(at)
  }
  return bytes
}
