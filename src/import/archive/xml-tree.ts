import { archiveLimits } from './limits.ts'
import { readXml, type Attributes } from './read-xml.ts'
import { tooLarge } from './refusals.ts'

/** An element of a part; text stands among its children as strings. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Attributes
  readonly children: readonly XmlNode[]
}

export type XmlNode = XmlElement | string

/** A part as a tree: its root. Throws `Refused` as `readXml` does, and past the limit of elements. */
export function xmlTree(bytes: Uint8Array, part: string): XmlElement {
  const top: XmlNode[] = []
  const stack: XmlNode[][] = [top]
  let count = 0
  readXml(bytes, part, {
    open: (name, attributes) => {
      count += 1
      if (count > archiveLimits.elements)
        throw tooLarge(`${archiveLimits.elements} 个元素`, `${archiveLimits.elements} elements`)
      const children: XmlNode[] = []
      stack.at(-1)?.push({ name, attributes, children })
      stack.push(children)
    },
    close: () => {
      stack.pop()
    },
    text: (text) => {
      stack.at(-1)?.push(text)
    },
  })
  return (
    top.find((node): node is XmlElement => typeof node !== 'string') ?? {
      name: '',
      attributes: {},
      children: [],
    }
  )
}

/** The children that are elements, of one name where it is given. */
export const elements = (of: XmlElement | undefined, name?: string): readonly XmlElement[] =>
  (of?.children ?? []).filter(
    (node): node is XmlElement => typeof node !== 'string' && (name === undefined || node.name === name),
  )

/** The first child of a name, and of that the first of the next name, and so on. */
export function within(of: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined {
  let found = of
  for (const name of names) found = elements(found, name)[0]
  return found
}

/** A `w:val`, as most of Word's properties are kept. */
export const valueOf = (of: XmlElement | undefined): string | undefined => of?.attributes['w:val']

/** A property that is either on or off: it is on where it stands without a value. */
export function isOn(of: XmlElement | undefined): boolean | undefined {
  if (of === undefined) return undefined
  return !['0', 'false', 'off', 'none'].includes(valueOf(of) ?? 'true')
}
