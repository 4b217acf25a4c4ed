/* XML as spreadsheets have it: one line, attributes in the order given. */
import { printable } from '../../printable.ts'

/** An element; attributes that are undefined are left out. */
export function tag(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${words(String(value))}"`]))
    .join('')
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`
}

export type Attributes = Readonly<Record<string, string | number | undefined>>

/** Words as the text of an element or the value of an attribute. */
export const words = (text: string): string =>
  printable(text)
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
    // An attribute's line ends would become spaces.
    .replaceAll('\n', '&#10;')
    .replaceAll('\t', '&#9;')
    .replaceAll('\r', '&#13;')

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A part around its root. */
export const part = (root: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`

export const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
