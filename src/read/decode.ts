/* Bytes to text. Only UTF-8 is read; every other encoding is recognised as far as that goes, and never converted unasked. */
import { raise } from '../finding/explained.ts'
import type { Outcome } from '../finding/finding.ts'
import type { Text } from '../language/text.ts'
import type { Source } from '../source/source.ts'
import { limits } from './limits.ts'
import { encodingNotices } from './notices/encoding.ts'

export interface DecodeOptions {
  /** The encoding the author says the file is in, when it is not UTF-8. */
  readonly encoding?: 'gb18030' | undefined
  /** Bytes that it may have; those of a report's source when absent. */
  readonly most?: number
}

/** The text of a file as a source under `name`; a byte-order mark is dropped. Too large or undecodable comes back as a finding. */
export function decode(
  name: string,
  bytes: Uint8Array,
  { encoding, most = limits.bytes }: DecodeOptions = {},
): Outcome<Source> {
  if (bytes.length > most) return refused(name, 'size', oversize(bytes.length))
  if (isWide(bytes)) return refused(name, 'encoding', utf16)
  // What is valid UTF-8 and holds Chinese is not GBK: a folder may hold files of both kinds.
  const text = decoded(bytes, 'utf-8') ?? (encoding && decoded(bytes, encoding))
  if (text !== undefined) return { value: { name, text: text.replace(/^\ufeff/, '') }, findings: [] }
  return refused(name, 'encoding', encoding === undefined ? undecodable(bytes) : wrongChoice)
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** UTF-16, with its mark or by its zero bytes: plain ASCII in UTF-16 would otherwise pass as UTF-8 full of NULs. */
function isWide(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true
  const head = bytes.subarray(0, 64)
  const zeros = (parity: number): number =>
    head.filter((byte, index) => byte === 0 && index % 2 === parity).length
  return (
    head.length >= 4 && Math.max(zeros(0), zeros(1)) >= head.length / 4 && Math.min(zeros(0), zeros(1)) === 0
  )
}

function refused(
  name: string,
  kind: 'size' | 'encoding',
  said: { message: Text; fix: Text },
): Outcome<Source> {
  const at = { source: { name, text: '' }, range: { start: 0, end: 0 }, path: [] }
  return { value: undefined, findings: [raise(encodingNotices[kind], { ...said, at })] }
}

const oversize = (length: number): { message: Text; fix: Text } => ({
  message: {
    zh: `文件有 ${Math.ceil(length / 1024)} KiB，超过 ${limits.bytes / 1024} KiB 的上限`,
    en: `the file has ${Math.ceil(length / 1024)} KiB, more than the ${limits.bytes / 1024} KiB allowed`,
  },
  fix: {
    zh: '确认文件是报告的 YAML 源文件；长篇文字可另存为 .md，用 { file: 文件名 } 引入',
    en: 'make sure it is the YAML source of a report; long prose may live in a .md beside it, as { file: name }',
  },
})

const utf16 = {
  message: {
    zh: '文件是 UTF-16（Windows 记事本的“Unicode”）',
    en: 'the file is UTF-16 (Notepad’s “Unicode”)',
  },
  fix: { zh: '用编辑器另存为 UTF-8', en: 'save it as UTF-8' },
}

const wrongChoice = {
  message: { zh: '文件也不是 GB18030', en: 'the file is not GB18030 either' },
  fix: { zh: '用能打开它的软件另存为 UTF-8', en: 'save it as UTF-8 from the program that opens it' },
}

function undecodable(bytes: Uint8Array): { message: Text; fix: Text } {
  const text = decoded(bytes, 'gb18030')
  if (text === undefined || text.includes('\0') || !/\p{Script=Han}/u.test(text)) {
    return {
      message: { zh: '文件不是 UTF-8 文本，也不像 GBK', en: 'the file is neither UTF-8 nor GBK text' },
      fix: {
        zh: '确认它是 YAML 源文件，并另存为 UTF-8',
        en: 'make sure it is a YAML source and save it as UTF-8',
      },
    }
  }
  return {
    message: { zh: '文件看来是 GBK（Windows 的“ANSI”）', en: 'the file looks like GBK (“ANSI” on Windows)' },
    fix: {
      zh: '用编辑器另存为 UTF-8，或加上 --from-encoding gb18030',
      en: 'save it as UTF-8, or add --from-encoding gb18030',
    },
  }
}
