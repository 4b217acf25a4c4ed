/* Files of older formats and of OpenDocument, converted by an office program where one is installed. */
import type { FileKind, OlderKind } from '../../import/kind-of-file.ts'
import type { Text } from '../../language/text.ts'
import { findOffice } from './find-office.ts'
import { readerLimits } from './limits.ts'
import type { Environment } from '../../emit/pdf/cache-folder.ts'
import { runOffice } from './run-office.ts'

interface Converting {
  readonly signal: AbortSignal
  readonly env: Environment
}

const targets: Readonly<Record<OlderKind, 'docx' | 'xlsx'>> = {
  doc: 'docx',
  rtf: 'docx',
  odt: 'docx',
  wordml: 'docx',
  xls: 'xlsx',
  ods: 'xlsx',
  spreadsheetml: 'xlsx',
}

/** Whether a format needs an office program. */
export const isOlder = (kind: FileKind): kind is OlderKind => Object.hasOwn(targets, kind)

/** The file as `.docx` or `.xlsx`, or why not. */
export async function convertOlder(
  bytes: Uint8Array,
  kind: OlderKind,
  { signal, env }: Converting,
): Promise<{ readonly bytes: Uint8Array } | { readonly refusal: Text }> {
  const office = findOffice(env)
  const target = targets[kind]
  if (office === undefined) return { refusal: missing(kind, target) }
  signal.throwIfAborted()
  const converted = await runOffice(office, { bytes, from: endings[kind], to: target, signal })
  if (converted === undefined || converted.length > readerLimits.bytes) return { refusal: failed(target) }
  return { bytes: converted }
}

/** What kind of format it is: OpenDocument is not old. */
export const formatOf = (kind: OlderKind): Text =>
  kind === 'odt' || kind === 'ods'
    ? { zh: 'OpenDocument 格式', en: 'the OpenDocument format' }
    : { zh: '旧格式', en: 'an older format' }

const endings: Readonly<Record<OlderKind, string>> = {
  doc: 'doc',
  rtf: 'rtf',
  odt: 'odt',
  wordml: 'xml',
  xls: 'xls',
  ods: 'ods',
  spreadsheetml: 'xml',
}

const missing = (kind: OlderKind, target: string): Text => ({
  zh: `${formatOf(kind).zh}（${names[kind]}）要借助 LibreOffice 才能读，本机没有安装：请安装它，或用 Word、WPS 另存为 .${target} 再导入`,
  en: `${formatOf(kind).en} (${names[kind]}) is read with the help of LibreOffice, which is not installed here: install it, or save the file as .${target} in Word or WPS and import that`,
})

const names: Readonly<Record<OlderKind, string>> = {
  doc: '.doc/.wps',
  rtf: '.rtf',
  odt: '.odt',
  wordml: 'Word XML',
  xls: '.xls/.et',
  ods: '.ods',
  spreadsheetml: 'Excel XML',
}

const failed = (target: string): Text => ({
  zh: `LibreOffice 没能转换这个文件（可能已损坏、设有密码或过大）：请用 Word 或 WPS 另存为 .${target} 再导入`,
  en: `LibreOffice could not convert this file (damaged, protected by a password or too large): save it as .${target} in Word or WPS and import that`,
})
