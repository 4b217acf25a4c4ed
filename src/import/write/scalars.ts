/* Texts as a YAML source writes them. */
import { stringify } from 'yaml'
import { readable } from '../tidied.ts'

/** A text on one line, in quotes where it needs them. */
export const scalar = (text: string): string =>
  stringify(readable(text).replace(/\s+/gu, ' ').trim(), { lineWidth: 0 }).trimEnd()

/** A key with prose beneath it, as a block. */
export function textBlock(key: string, text: string): readonly string[] {
  const lines = readable(text)
    .replace(/\t/g, ' ')
    .split('\n')
    .map((line) => line.trimEnd())
  // A first line that begins with spaces would set the indent for all.
  const sign = /^ /.test(lines.find((line) => line !== '') ?? '') ? '|2' : '|'
  return [`${key}: ${sign}`, ...lines.map((line) => (line === '' ? '' : `  ${line}`))]
}

/** A comment on one line. */
export const comment = (indent: string, text: string): readonly string[] => [
  `${indent}# ${readable(text).replace(/\s+/gu, ' ').trim()}`,
]
