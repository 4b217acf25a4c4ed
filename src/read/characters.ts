/* Characters that cannot be seen, or that look like syntax and are none. */
import { raise } from '../finding/explained.ts'
import type { Finding } from '../finding/finding.ts'
import type { Text } from '../language/text.ts'
import type { Source } from '../source/source.ts'
import { encodingNotices } from './notices/encoding.ts'

// Controls but for tab and line ends, zero-width and bidirectional controls, noncharacters, replacement character, lone surrogates.
const forbidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufdd0-\ufdef\ufeff\ufffd-\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu

// Extended Latin, phonetic and Cyrillic letters: what GBK text becomes when it happens to be valid UTF-8.
const doubtful = /[\u0180-\u052f]/u

const shown = 20

/** Errors at forbidden characters (the first few) and one warning at the first doubtful one. */
export function characters(source: Source): readonly Finding[] {
  const found = [...source.text.matchAll(forbidden)].slice(0, shown)
  const odd = doubtful.exec(source.text)
  return [
    ...found.map((match) => at(source, match, 'character')),
    ...(odd ? [at(source, odd, 'doubtful')] : []),
  ]
}

function at(source: Source, match: RegExpExecArray, kind: 'character' | 'doubtful'): Finding {
  const point = match[0].codePointAt(0) ?? 0
  const name = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`
  return raise(encodingNotices[kind], {
    message: words[kind](name, named(point)),
    fix: fixes[kind],
    at: { source, range: { start: match.index, end: match.index + match[0].length }, path: [] },
  })
}

const words: Readonly<Record<'character' | 'doubtful', (code: string, name: Text) => Text>> = {
  character: (code, name) => ({
    zh: `这里有${name.zh}（${code}）`,
    en: `there is ${name.en} (${code}) here`,
  }),
  doubtful: (code) => ({
    zh: `这里有外文字母 ${code}，汉字可能已被读错`,
    en: `there is the letter ${code} here; Chinese text may have been misread`,
  }),
}

const fixes: Readonly<Record<'character' | 'doubtful', Text>> = {
  character: {
    zh: '删去它；光标看不见时，删掉前后各一个字再重打',
    en: 'delete it; if you cannot see it, retype the characters around it',
  },
  doubtful: {
    zh: '核对这一处文字；如有误，用原来的软件另存为 UTF-8',
    en: 'compare with the original; if wrong, save that as UTF-8 again',
  },
}

function named(point: number): Text {
  if (point === 0) return { zh: '空字符', en: 'a NUL' }
  if (point === 0xfffd)
    return { zh: '替换字符，原字已丢失', en: 'a replacement character, the original is lost' }
  if (point === 0xfeff) return { zh: '文中的字节序标记', en: 'a byte-order mark inside the text' }
  if (point >= 0x202a && point <= 0x202e) return { zh: '文字方向控制符', en: 'a bidirectional control' }
  if (point >= 0x2066 && point <= 0x2069) return { zh: '文字方向控制符', en: 'a bidirectional control' }
  if (point >= 0x200b && point <= 0x2065)
    return { zh: '看不见的零宽字符', en: 'an invisible zero-width character' }
  return { zh: '不允许的控制字符', en: 'a control character that is not allowed' }
}
