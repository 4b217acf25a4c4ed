/* XML 1.0 written by hand: the formats that need it have five elements between them. */
import { escape } from './escape.ts'

/** An element on lines of its own; children are elements already written. */
export function element(name: string, attributes: Attributes, children: readonly string[] = []): string {
  const open = `<${name}${attributesOf(attributes)}`
  return children.length === 0
    ? `${open}/>`
    : [`${open}>`, ...children.map((child) => `  ${child.replaceAll('\n', '\n  ')}`), `</${name}>`].join('\n')
}

/** An element that holds lines of text. */
export const textElement = (name: string, attributes: Attributes, lines: readonly string[]): string =>
  `<${name}${attributesOf(attributes)}>${lines.map(text).join('&#10;')}</${name}>`

export type Attributes = Readonly<Record<string, string | number>>

/** The document around its root. */
export const xmlDocument = (root: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`

const attributesOf = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${text(String(value))}"`)
    .join('')

/** Characters that XML cannot hold are spelled; `>` too is escaped, so that no `]]>` comes to be. */
const text = (words: string): string => escape(words).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}
