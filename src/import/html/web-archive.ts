/* A page saved as one file (.mht, .mhtml): the first part that is a page, taken out of its wrapping. */

/** The bytes of the page in a web archive; `undefined` for what is none. */
export function htmlInArchive(bytes: Uint8Array): Uint8Array | undefined {
  const head = latin(bytes.subarray(0, 8_192))
  if (!/^[\w-]+:[^\n]*\n/.test(head) || !/^content-type:\s*multipart\/related/im.test(head)) return undefined
  const boundary = /boundary\s*=\s*"?([^"\r\n;]{1,100})"?/i.exec(head)?.[1]
  if (boundary === undefined) return undefined
  for (const part of latin(bytes).split(`--${boundary}`).slice(1)) {
    const end = /\r?\n\r?\n/.exec(part)
    if (!end) continue
    const fields = part.slice(0, end.index)
    if (!/^content-type:\s*text\/html/im.test(fields)) continue
    const body = part.slice(end.index + end[0].length)
    const encoding = /^content-transfer-encoding:\s*([\w-]+)/im.exec(fields)?.[1]?.toLowerCase()
    if (encoding === 'base64') return Buffer.from(body, 'base64')
    return Buffer.from(encoding === 'quoted-printable' ? unquoted(body) : body, 'latin1')
  }
  return undefined
}

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

const unquoted = (text: string): string =>
  text
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-Fa-f]{2})/g, (_whole, digits: string) => String.fromCharCode(parseInt(digits, 16)))
