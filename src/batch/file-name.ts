/* Names from a report's own words, safe on every file system that a folder may be copied to. */
import { createHash } from 'node:crypto'

/** Bytes that a name may have before its extension: room for that and for what programs add to it. */
const most = 200

/* Controls, what Windows forbids, and what is invisible or turns the direction of writing; lone surrogates are in no file name. */
const forbidden =
  /[\u0000-\u001f\u007f-\u009f<>:"/\\|?*\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff\p{Cs}]/gu

/** Names that stand for devices on Windows, whatever their extension. */
const reserved = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\..*)?$/i

/**
 * A part of a path, without a slash, from any words: composed, without what some file system refuses, at most 200 bytes. Chinese
 * stays whole up to there; a longer name ends in a mark of its own, so that two long ones stay apart. Never empty.
 */
export function safeName(words: string): string {
  const plain = words.normalize('NFC').replace(forbidden, '').replace(/\s+/g, ' ')
  // A dot or a space at an end, and a dash at the head, mean something to shells and to Windows.
  const bare = plain.replace(/^[\s.]+/, '').replace(/[\s.]+$/, '')
  const named = bare === '' || bare.startsWith('-') || reserved.test(bare) ? `_${bare}` : bare
  return Buffer.byteLength(named) <= most ? named : shortened(named)
}

function shortened(name: string): string {
  const mark = `~${createHash('sha256').update(name).digest('hex').slice(0, 8)}`
  const room = most - mark.length
  let kept = ''
  let bytes = 0
  for (const character of name) {
    bytes += Buffer.byteLength(character)
    if (bytes > room) break
    kept += character
  }
  return `${kept.trimEnd()}${mark}`
}
