/** A file's name as a URI reference: each step percent-encoded, an absolute path with `file:` before it. */
export function uriOf(name: string): string {
  const path = name.replaceAll('\\', '/').replace(/\p{Surrogate}/gu, '\ufffd')
  const encoded = path.split('/').map(encodeURIComponent).join('/')
  if (path.startsWith('/')) return `file://${encoded}`
  return /^[a-z]:\//i.test(path) ? `file:///${encoded}` : encoded
}
