/* Where a text ends that begins somewhere in an ordinary source. */
import { giveUp } from './cursor.ts'

const [tab, lineFeed, carriageReturn, space] = [0x09, 0x0a, 0x0d, 0x20]
const [hash, comma, colon] = [0x23, 0x2c, 0x3a]

/** Signs that a plain text does not begin with, or that mean something else there. */
const indicators = new Set([...'?:,[]{}#&*!|>\'"%@`\t\n\r', ' ', ''])

/**
 * Where a plain text on one line ends: before `: `, ` #` and the line's end; between brackets also before their signs.
 * Where it begins, when what is there is no plain text.
 */
export function plainEnd(text: string, start: number, inBrackets: boolean): number {
  if (!isPlainAt(text, start, inBrackets)) return start
  let end = start
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === space) continue
    if (code === lineFeed || code === carriageReturn || code === tab) break
    if (code === hash && text.charCodeAt(at - 1) === space) break
    if (code === colon && isEndAt(text, at + 1, inBrackets)) break
    if (inBrackets && isBracketSign(code)) break
    end = at + 1
  }
  return end
}

function isPlainAt(text: string, start: number, inBrackets: boolean): boolean {
  if (indicators.has(text.charAt(start))) return false
  if (text.startsWith('---', start) || text.startsWith('...', start)) return false
  return text.charAt(start) !== '-' || !isEndAt(text, start + 1, inBrackets)
}

/** True at a space, the end of a line or of the text; between brackets also at one of their signs. */
function isEndAt(text: string, at: number, inBrackets: boolean): boolean {
  const code = text.charCodeAt(at)
  if (code === space || code === lineFeed || code === carriageReturn || code === tab) return true
  return at >= text.length || (inBrackets && isBracketSign(code))
}

const isBracketSign = (code: number): boolean =>
  code === comma || code === 0x5b || code === 0x5d || code === 0x7b || code === 0x7d

/** Behind the closing mark of a quoted text on one line that needs no more than doubled marks. */
export function quotedEnd(text: string, start: number): number {
  const mark = text.charAt(start)
  let end = text.indexOf(mark, start + 1)
  while (mark === "'" && end >= 0 && text.charAt(end + 1) === mark) end = text.indexOf(mark, end + 2)
  if (end < 0 || /[\\\r\n]/.test(text.slice(start, end))) giveUp()
  return end + 1
}

/**
 * Behind the last line of a text that stands below its key: the lines that are indented as far as the first of them, at
 * least by `least`, without blank ones at the end.
 */
export function blockEnd(text: string, start: number, least: number): number {
  let indent = 0
  let end = start
  for (let line = start; line < text.length;) {
    let sign = line
    while (text.charCodeAt(sign) === space) sign += 1
    const lineEnd = text.indexOf('\n', sign)
    const next = lineEnd < 0 ? text.length : lineEnd + 1
    if (text.charCodeAt(sign) === tab) giveUp()
    if (sign === lineEnd || text.startsWith('\r\n', sign) || sign === text.length) {
      if (sign - line > indent) giveUp()
    } else {
      if (indent === 0) indent = sign - line
      if (indent < least) giveUp()
      if (sign - line < indent) break
      end = next
    }
    line = next
  }
  return end > start ? end : giveUp()
}
