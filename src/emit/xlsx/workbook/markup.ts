/* XML as spreadsheets have it: one line, attributes in the order given. */
import { printable } from '../../printable.ts'

/** An element; attributes that are undefined are left out. */
export function tag(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  let written = ''
  for (const key in attributes) {
    const value = attributes[key]
    if (value !== undefined) written += ` ${key}="${typeof value === 'number' ? value : words(value)}"`
  }
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`
}

export type Attributes = Readonly<Record<string, string | number | undefined>>

/** Words as the text of an element or the value of an attribute. */
export const words = (text: string): string =>
  /^[\w!$:(),.+-]*$/.test(text)
    ? text
    : printable(text).replace(/[&<>"\n\t\r]/g, (sign) => entities[sign] ?? sign)

/** Line ends and tabs too: in an attribute they would become spaces. */
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
  '\r': '&#13;',
}

/** A part around its root. */
export const part = (root: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`

export const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
