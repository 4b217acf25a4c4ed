/* What a file is, by its bytes. */

/** Formats told apart by their bytes. A `zip` still has to be opened to know more; the older ones and OpenDocument need another program. */
export type FileKind = 'zip' | 'pdf' | 'html' | 'text' | OlderKind | 'locked' | 'picture' | 'empty' | 'other'

/** Formats that an office program has to convert: texts into `docx`, tables into `xlsx`. */
export type OlderKind = 'doc' | 'xls' | 'rtf' | 'odt' | 'ods' | 'wordml' | 'spreadsheetml'

/** The format of a file's bytes. */
export function kindOfFile(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty'
  const head = latin(bytes.subarray(0, 4096))
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006'))
    return openDocument(head) ?? 'zip'
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1')) return compound(bytes)
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf'
  if (/^[\s\u00ef\u00bb\u00bf]*\{\\rtf/.test(head)) return 'rtf'
  if (/^(?:\u0089PNG|\u00ff\u00d8\u00ff|GIF8|BM|II\*\0|MM\0\*|RIFF[^]{4}WEBP)/.test(head)) return 'picture'
  return ofWords(bytes, head)
}

/** OpenDocument names itself in its first part. */
function openDocument(head: string): OlderKind | undefined {
  const type = /^[^]{26}\u0008\0[^]{2}mimetypeapplication\/vnd\.oasis\.opendocument\.(text|spreadsheet)/.exec(
    head,
  )?.[1]
  return type === undefined ? undefined : type === 'text' ? 'odt' : 'ods'
}

/** The container of older office files and of encrypted newer ones. Its directory names what it holds. */
function compound(bytes: Uint8Array): FileKind {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const holds = (name: string): boolean => buffer.includes(Buffer.from(`${name}\0`, 'utf16le'))
  if (holds('EncryptedPackage')) return 'locked'
  if (holds('WordDocument')) return 'doc'
  return holds('Workbook') || holds('Book') ? 'xls' : 'other'
}

const tag =
  /<(?:!doctype\s+html|html|head|body|meta|table|div|p|span|title|script|style|h[1-6]|article|section)[\s>/]/i

/** Text of some kind, or something that no reader knows. */
function ofWords(bytes: Uint8Array, head: string): FileKind {
  const wide = /^(?:\u00ff\u00fe|\u00fe\u00ff)/.test(head)
  const start = wide ? head.replaceAll('\0', '') : head
  if (/progid="Word\.Document"|\/office\/word\/2003\/wordml|\/2006\/xmlPackage/.test(start)) return 'wordml'
  if (/^[^<]*<\?xml[^]*(?:progid="Excel\.Sheet"|<(?:ss:)?Workbook\s)/.test(start)) return 'spreadsheetml'
  if (tag.test(start)) return 'html'
  // No text has a NUL in it, save one in sixteen bits.
  if (!wide && bytes.subarray(0, 64 * 1024).includes(0)) return 'other'
  return /<\/(?:p|td|div|span)>/i.test(latin(bytes.subarray(0, 256 * 1024))) ? 'html' : 'text'
}

const latin = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
