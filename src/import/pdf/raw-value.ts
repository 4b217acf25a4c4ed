/* The notation of PDF: numbers, names, strings, lists, dictionaries, references. */

/** Names begin with `/`, references look like `10 0 R`; strings of bytes are empty, since nobody needs them here. */
export type PdfValue = number | string | boolean | readonly PdfValue[] | PdfDictionary

export type PdfDictionary = ReadonlyMap<string, PdfValue>

export interface Parsed {
  /** Undefined where nothing that can be read stands. */
  readonly value: PdfValue | undefined
  /** Where it ends. */
  readonly end: number
}

const depthAtMost = 50

/** The value that begins at a place of a text. */
export function parseValue(text: string, start: number, depth = 0): Parsed {
  const at = skip(text, start)
  const none: Parsed = { value: undefined, end: at }
  if (depth > depthAtMost) return none
  if (text.startsWith('<<', at)) return dictionary(text, at + 2, depth)
  const sign = text[at]
  if (sign === '[') return list(text, at + 1, depth)
  if (sign === '(') return { value: '', end: stringEnd(text, at + 1) }
  if (sign === '<') {
    const end = text.indexOf('>', at)
    return end < 0 ? none : { value: '', end: end + 1 }
  }
  return word(text, at)
}

const space = /[\0\t\n\f\r ]*(?:%[^\r\n]*[\0\t\n\f\r ]*)*/y

function skip(text: string, at: number): number {
  space.lastIndex = at
  return at + (space.exec(text)?.[0].length ?? 0)
}

const reference = /(\d{1,7}) (\d{1,5}) R\b/y
const plain = /\/[^\0\t\n\f\r ()<>[\]{}/%]*|[+-]?(?:\d+\.?\d*|\.\d+)|true|false|null/y

function word(text: string, at: number): Parsed {
  reference.lastIndex = at
  const [to] = reference.exec(text) ?? []
  if (to !== undefined) return { value: to, end: at + to.length }
  plain.lastIndex = at
  const [found] = plain.exec(text) ?? []
  if (found === undefined) return { value: undefined, end: at }
  const end = at + found.length
  if (found.startsWith('/')) return { value: found, end }
  if (found === 'true' || found === 'false') return { value: found === 'true', end }
  return { value: found === 'null' ? '' : Number(found), end }
}

function list(text: string, start: number, depth: number): Parsed {
  const values: PdfValue[] = []
  let at = skip(text, start)
  while (text[at] !== ']') {
    const { value, end } = parseValue(text, at, depth + 1)
    if (value === undefined) return { value: undefined, end }
    values.push(value)
    at = skip(text, end)
  }
  return { value: values, end: at + 1 }
}

function dictionary(text: string, start: number, depth: number): Parsed {
  const entries = new Map<string, PdfValue>()
  let at = skip(text, start)
  while (!text.startsWith('>>', at)) {
    const key = word(text, at)
    if (typeof key.value !== 'string' || !key.value.startsWith('/')) return { value: undefined, end: at }
    const { value, end } = parseValue(text, key.end, depth + 1)
    if (value === undefined) return { value: undefined, end }
    entries.set(key.value.slice(1), value)
    at = skip(text, end)
  }
  return { value: entries, end: at + 2 }
}

function stringEnd(text: string, start: number): number {
  let [at, open] = [start, 1]
  for (; at < text.length && open > 0; at += 1) {
    const sign = text[at]
    if (sign === '\\') at += 1
    else if (sign === '(') open += 1
    else if (sign === ')') open -= 1
  }
  return at
}
