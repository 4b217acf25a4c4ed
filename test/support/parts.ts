/* Office files taken apart as strictly as XML can be read. */
import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'

export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Element | string)[]
}

/** The parts of an archive by name; every XML part must be well-formed. */
export function partsOf(archive: Uint8Array): ReadonlyMap<string, Element> {
  const parts = Object.entries(unzipSync(archive)).map(([name, bytes]): [string, Element] => [
    name,
    elementOf(strFromU8(bytes)),
  ])
  return new Map(parts)
}

export function elementOf(xml: string): Element {
  interface Open {
    readonly name: string
    readonly attributes: Record<string, string>
    readonly children: (Element | string)[]
  }
  const stack: Open[] = [{ name: '', attributes: {}, children: [] }]
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element: Open = { name, attributes, children: [] }
    stack.at(-1)?.children.push(element)
    stack.push(element)
  })
  parser.on('closetag', () => void stack.pop())
  parser.on('text', (text) => void stack.at(-1)?.children.push(text))
  parser.write(xml).close()
  const root = stack[0]?.children.find((child): child is Element => typeof child !== 'string')
  if (!root) throw new Error('no root')
  return root
}

/** All elements of a name beneath one, in order. */
export function all(element: Element | undefined, name: string): readonly Element[] {
  if (!element) return []
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...all(child, name)],
  )
}

/** The text beneath an element. */
export const textOf = (element: Element | undefined): string =>
  element?.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('') ?? ''

export const part = (archive: Uint8Array, name: string): Element => {
  const found = partsOf(archive).get(name)
  if (!found) throw new Error(`no ${name}`)
  return found
}
