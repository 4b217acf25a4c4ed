/** Signs of Wingdings that reports tick boxes and mark lists with. */
const wingdings = new Map([
  ['6C', '●'],
  ['6E', '■'],
  ['6F', '□'],
  ['71', '□'],
  ['72', '□'],
  ['75', '◆'],
  ['A8', '□'],
  ['FB', '✗'],
  ['FC', '✓'],
  ['FD', '☒'],
  ['FE', '☑'],
])

const wingdings2 = new Map([
  ['50', '✓'],
  ['51', '☒'],
  ['52', '☑'],
  ['53', '☒'],
  ['A3', '□'],
])

/** The sign that a `w:sym` shows; undefined where it belongs to a font alone. */
export function symbol(code: string, font: string): string | undefined {
  const point = /^[0-9a-f]{1,5}$/i.test(code) ? Number.parseInt(code, 16) : 0
  const own = point >= 0xf000 && point <= 0xf0ff
  if (!own)
    return point >= 0x20 && (point < 0xd800 || point > 0xf8ff) ? String.fromCodePoint(point) : undefined
  const byte = (point & 0xff).toString(16).toUpperCase()
  if (/^wingdings$/i.test(font)) return wingdings.get(byte)
  if (/^wingdings 2$/i.test(font)) return wingdings2.get(byte)
  // Other fonts of signs leave ASCII where it was, Symbol its digits and punctuation.
  return /symbol|wingdings|webdings/i.test(font) && !/^(?:2[0-9A-F]|3[0-9A-F])$/.test(byte)
    ? undefined
    : String.fromCharCode(point & 0xff)
}
