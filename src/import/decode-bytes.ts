/*
 * The text of a page or a pasted file. What a page declares is often wrong, so each encoding is tried strictly and the text
 * that reads as Chinese is taken; whatever was not as declared is told.
 */
import { Refused } from './refused.ts'
import type { Remarks } from './remarks.ts'

/** The text of bytes under the encoding that they declare, or the one that they are in. Throws `Refused` for what is no text. */
export function decodeBytes(bytes: Uint8Array, declared: string | undefined, remarks: Remarks): string {
  const wide = wideOf(bytes)
  if (wide !== undefined) return told(wide, strictly(bytes, wide), { declared, remarks })
  const named = declared === undefined ? undefined : familyOf(declared)
  const found = families
    .map((encoding) => ({ encoding, text: strictly(bytes, encoding) }))
    .filter(({ text }) => text !== undefined)
    .sort((one, other) => weight(other, named) - weight(one, named))[0]
  if (found && !isGuess(found)) return told(found.encoding, found.text, { declared: named, remarks })
  const mended = damaged(bytes, named)
  const says = found ? weight(found, named) : 0
  if (found && says >= 10 && (!mended || says > weightOf(mended, named)))
    return told(found.encoding, found.text, { declared: named, remarks })
  if (!mended) throw new Refused(noText)
  return unreadable(mended, { declared: named, remarks })
}

/** The encoding that the head of a page declares, as written; `undefined` when it does not. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  return (
    /<meta[^>]{0,400}?charset\s*=\s*["']?\s*([\w-]{2,20})/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w-]{2,20})/i.exec(head)?.[1]
  )
}

const families = ['utf-8', 'gb18030', 'big5'] as const
type Encoding = (typeof families)[number] | 'utf-16le' | 'utf-16be'

function familyOf(declared: string): Encoding | undefined {
  const name = declared.toLowerCase()
  if (/^utf-?8$/.test(name)) return 'utf-8'
  if (/^(?:gb|x-gbk|hz|cp936|936)/.test(name)) return 'gb18030'
  return name.startsWith('big5') ? 'big5' : undefined
}

/** UTF-16 by its mark, or by the zero bytes of the markup in it. */
function wideOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const head = bytes.subarray(0, 256)
  const zeros = (parity: number): number =>
    head.filter((byte, index) => byte === 0 && index % 2 === parity).length
  if (head.length < 8 || zeros(0) + zeros(1) < head.length / 8) return undefined
  if (Math.min(zeros(0), zeros(1)) > 0) return undefined
  return zeros(1) > 0 ? 'utf-16le' : 'utf-16be'
}

/** Strictly decoded; `undefined` when it is not in that encoding. A file cut off within its last character is still `whole` without it. */
function strictly(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true })
  } catch {
    return undefined
  }
}

const words = /政府|信息|公开|报告|申请|情况|工作|年度|訊息|資訊|公開|報告/gu

/** What speaks for an encoding: words that reports have; then what is declared; then the order of `families`. */
function weight(
  { encoding, text = '' }: { readonly encoding: Encoding; readonly text: string | undefined },
  declared: Encoding | undefined,
): number {
  const sample = text.slice(0, 400_000)
  const said = [...sample.matchAll(words)].length
  // Letters that no Chinese page has: what GBK text becomes when it happens to be valid UTF-8.
  const strange = /[\u0180-\u024f\u0250-\u02af\u0400-\u052f]/u.test(sample) && said === 0 ? 1 : 0
  return (
    Math.min(said, 1_000) * 10 -
    strange * 5 +
    (encoding === declared ? 2 : 0) +
    (encoding === 'utf-8' ? 1 : 0)
  )
}

function told(
  encoding: Encoding,
  text: string | undefined,
  { declared, remarks }: { readonly declared: string | undefined; readonly remarks: Remarks },
): string {
  const name = encoding === 'gb18030' ? 'GB18030（GBK）' : encoding.toUpperCase()
  // What holds nothing but ASCII is the same in every encoding.
  const isPlain = text !== undefined && /^[\u0000-\u007f]*$/.test(text)
  if (!isPlain && declared !== undefined && declared !== encoding)
    remarks.add('', {
      zh: `文件声明的编码是 ${declared}，实际是 ${name}，已按后者读`,
      en: `the file declares ${declared} but is ${name}; it was read as the latter`,
    })
  else if (!isPlain && declared === undefined && encoding !== 'utf-8')
    remarks.add('', {
      zh: `文件没有声明编码，按 ${name} 读`,
      en: `the file declares no encoding; it was read as ${name}`,
    })
  return (text ?? '').replace(/^\ufeff/, '')
}

/** Big5 takes any bytes, even some that it then says nothing of. */
const isGuess = ({ encoding }: { readonly encoding: Encoding }): boolean => encoding === 'big5'

interface Mended {
  readonly encoding: Encoding
  readonly text: string
  /** Signs that stand for bytes in no encoding. */
  readonly lost: number
}

const weightOf = (mended: Mended, declared: Encoding | undefined): number =>
  weight(mended, declared) - mended.lost * 40

/** Bytes with some that no encoding has: read under the one that loses least; `undefined` where that is much. */
function damaged(bytes: Uint8Array, declared: Encoding | undefined): Mended | undefined {
  const [best] = families
    .filter((encoding) => !isGuess({ encoding }))
    .map((encoding): Mended => {
      const text = new TextDecoder(encoding).decode(bytes)
      return { encoding, text, lost: text.split('\ufffd').length - 1 }
    })
    .sort((one, other) => weightOf(other, declared) - weightOf(one, declared))
  return best && best.lost <= 20 + best.text.length / 100 ? best : undefined
}

const noText = {
  zh: '不是文字：既不是 UTF-8，也不是 GBK。文件可能损坏，或扩展名与内容不符',
  en: 'it is no text, neither UTF-8 nor GBK: damaged, or named as what it is not',
}

/** The text with the signs that stand for what was lost, which is told with its lines. */
function unreadable(
  { encoding, text }: Mended,
  { declared, remarks }: { readonly declared: Encoding | undefined; readonly remarks: Remarks },
): string {
  const places = [...text.matchAll(/\ufffd+/g)].length
  const lines = text.split('\n').flatMap((line, index) => (line.includes('\ufffd') ? [index + 1] : []))
  const more = lines.length > mostLines
  const named = lines.slice(0, mostLines)
  remarks.add('', {
    zh: `有 ${places} 处字节读不出来，写成 □，在文件的第 ${named.join('、')}${more ? ' …' : ''} 行，请核对`,
    en: `bytes in ${places} ${places === 1 ? 'place' : 'places'} could not be decoded and stand as □, in line${lines.length > 1 ? 's' : ''} ${named.join(', ')}${more ? ' …' : ''} of the file, please check`,
  })
  return told(encoding, text, { declared, remarks })
}

/** Lines that are named. */
const mostLines = 8
