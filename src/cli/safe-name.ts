// What file systems refuse or shells act on, and what would lead out of a folder.
const unsafe = /[\\/:*?"<>|\u0000-\u001f\u007f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g

/** Names that Windows keeps for devices. */
const kept = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i

/** Bytes that a name has at most on any file system, an ending left for. */
const longest = 200

/** A name from a file's contents as the name of a file, without its ending: one step of a path, the same on all systems. */
export function safeName(words: string): string {
  const plain = words
    .normalize('NFC')
    .replace(unsafe, '_')
    .trim()
    .replace(/^\.+|[. ]+$/g, '')
  let name = ''
  for (const character of plain) {
    if (Buffer.byteLength(name + character) > longest) break
    name += character
  }
  return name === '' || kept.test(name) ? `_${name}` : name
}
