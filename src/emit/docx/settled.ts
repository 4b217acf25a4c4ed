/* The same document is the same file: what docx takes from the clock, from chance and from what it made before is put in order. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** The archive with one date on every part, the given day in its properties, and all ids counted from 1. */
export function settled(archive: Uint8Array, day: string): Uint8Array {
  const drawn = counted('x')
  const bookmarks = counted('')
  const settle = (xml: string): string =>
    xml
      .replace(drawnIds, (id) => drawn(id))
      .replace(bookmarkIds, (id) => bookmarks(id))
      .replace(dates, `$1${day}T00:00:00Z$2`)
  const parts = Object.entries(unzipSync(archive)).map(([name, bytes]) => [
    name,
    strToU8(settle(strFromU8(bytes))),
  ])
  return zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>, {
    mtime: new Date(1980, 0, 1),
    level: 6,
  })
}

/** Ids of relationships and of watermarks, as they are drawn: 21 letters. Only in tags; `<` in text is always escaped. */
const drawnIds = /(?<=<[^<>]* (?:r:id|Id|id)="(?:rId|PowerPlusWaterMarkObject)?)[\w-]{21}(?=")/g

/** Bookmarks are numbered through all documents of a process. */
const bookmarkIds = /(?<=<w:bookmark(?:Start|End) [^<>]*w:id=")\d+(?=")/g

const dates = /(<dcterms:(?:created|modified)[^>]*>)[^<]*(<\/)/g

/** Numbers names in the order in which they are met. */
function counted(prefix: string): (name: string) => string {
  const known = new Map<string, string>()
  return (name) => {
    const number = known.get(name) ?? `${prefix}${known.size + 1}`
    known.set(name, number)
    return number
  }
}
