/* A part as XML events: no DTD, no entities but the five, limited depth, names by what they mean and not by their prefix. */
import { SaxesParser, type SaxesTagNS } from 'saxes'
import { Refused } from '../refused.ts'
import { archiveLimits } from './limits.ts'
import { canonical } from './namespaces.ts'
import { tooLarge, unsound } from './refusals.ts'

/** Attributes by name, `w:val` or `val`. */
export type Attributes = Readonly<Partial<Record<string, string>>>

/** What is told of a part. Names are as in `namespaces.ts`: `w:p`, `s:c`. */
export interface Handlers {
  readonly open: (name: string, attributes: Attributes) => void
  readonly close?: (name: string) => void
  readonly text?: (text: string) => void
}

/** Reads a part to its end, or throws `Refused` naming it. */
export function readXml(bytes: Uint8Array, part: string, { open, close, text }: Handlers): void {
  const parser = new SaxesParser({ xmlns: true, position: false })
  let depth = 0
  parser.on('error', () => {
    throw unsound(part)
  })
  parser.on('doctype', () => {
    throw unsound(part)
  })
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && !/^utf-?(?:8|16(?:le|be)?)$/i.test(encoding)) throw unsound(part)
  })
  parser.on('opentag', (tag) => {
    depth += 1
    if (depth > archiveLimits.depth)
      throw tooLarge(`${archiveLimits.depth} 层嵌套`, `${archiveLimits.depth} levels`)
    open(nameOf(tag.uri, tag.local), attributesOf(tag))
  })
  parser.on('closetag', ({ uri, local }) => {
    depth -= 1
    close?.(nameOf(uri, local))
  })
  if (text !== undefined) {
    parser.on('text', text)
    parser.on('cdata', text)
  }
  try {
    parser.write(decoded(bytes)).close()
  } catch (error) {
    throw error instanceof Refused ? error : unsound(part)
  }
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding, { fatal: true }).decode(bytes)
}

const nameOf = (uri: string, local: string): string => {
  const prefix = canonical.get(uri)
  return prefix === undefined ? (uri === '' ? local : `?:${local}`) : `${prefix}:${local}`
}

/** Where prefixes are declared, which is no attribute to anybody. */
const declarations = 'http://www.w3.org/2000/xmlns/'

function attributesOf({ attributes }: SaxesTagNS): Attributes {
  const found: Partial<Record<string, string>> = Object.create(null) as Record<string, string>
  for (const { uri, local, value } of Object.values(attributes))
    if (uri !== declarations) found[nameOf(uri, local)] = value
  return found
}
