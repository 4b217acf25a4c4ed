/* `--name '{year}/{agency}.{ext}'`: where a report's results go, said once for all. */
import { UsageError } from '../errors.ts'
import { nearest } from '../report/nearest.ts'
import type { Level } from '../report/report.ts'
import { safeName } from './file-name.ts'

/** What a name may be made of. */
export interface Naming {
  readonly year: number
  readonly agency: string
  readonly level: Level
  readonly edition: number
  /** Name of the source without its extension. */
  readonly stem: string
  /** Folder of the source, seen from where the command runs; empty for that itself. */
  readonly folder: string
  /** Line of the roster; empty for a report of its own. */
  readonly row: string
}

type Word = keyof Naming | 'ext'

/** A pattern read: folders and the name, each of fixed text and words to fill in. */
export type Pattern = readonly (readonly (string | { readonly word: Word })[])[]

const words: ReadonlyMap<string, Word> = new Map([
  ...(['year', 'agency', 'level', 'edition', 'stem', 'folder', 'row', 'ext'] as const).map(
    (word): [string, Word] => [word, word],
  ),
  ['年度', 'year'],
  ['机关', 'agency'],
  ['层级', 'level'],
  ['表样', 'edition'],
  ['源文件', 'stem'],
  ['文件夹', 'folder'],
  ['行', 'row'],
  ['格式', 'ext'],
])

/** Reads a pattern; `.{ext}` is added where it does not say the extension. A word that is not known is a UsageError. */
export function readPattern(text: string): Pattern {
  const whole = /\{(?:ext|格式)\}[^/]*$/.test(text) ? text : `${text}.{ext}`
  const parts = whole.split('/').filter((part) => part !== '' && part !== '.')
  if (parts.length === 0 || whole.startsWith('/') || parts.includes('..') || /^[a-z]:|\\/i.test(whole))
    throw outside(text)
  return parts.map((part) =>
    part
      .split(/(\{[^{}]*\})/)
      .filter((piece) => piece !== '')
      .map((piece) =>
        /^\{.*\}$/s.test(piece) ? { word: wordOf(piece.slice(1, -1), text) } : fixed(piece, text),
      ),
  )
}

function wordOf(name: string, text: string): Word {
  const word = words.get(name.trim())
  if (word !== undefined) return word
  const meant = nearest(name, [...words.keys()])
  const known = [...words.keys()].map((one) => `{${one}}`)
  throw new UsageError({
    zh: `--name ${text} 里的 {${name}} 不认识${meant === undefined ? '。' : `，是否要写 {${meant}}？`}可以用 ${known.join(' ')}`,
    en: `{${name}} in --name ${text} is not known${meant === undefined ? '.' : `; did you mean {${meant}}?`} There are ${known.slice(0, 8).join(' ')}`,
  })
}

function fixed(piece: string, text: string): string {
  if (!/[{}]/.test(piece)) return piece
  throw new UsageError({
    zh: `--name ${text} 里的大括号不成对`,
    en: `the braces in --name ${text} do not pair`,
  })
}

const outside = (text: string): UsageError =>
  new UsageError({
    zh: `--name ${text} 应是成品文件夹里的名字，不能以 / 开头，不能有 .. 和 \\`,
    en: `--name ${text} is a name within the folder of results: no leading /, no .. and no \\`,
  })

/** A report's path within the folder of results, with forward slashes. Each part of it is safe on every file system. */
export function nameBy(pattern: Pattern, naming: Naming, extension: string): string {
  const filled = (piece: string | { readonly word: Word }): string => {
    if (typeof piece === 'string') return piece
    return piece.word === 'ext' ? extension : String(naming[piece.word])
  }
  return pattern
    .flatMap((part, index): readonly string[] => {
      const [only] = part
      // A source's folders stay folders.
      if (part.length === 1 && typeof only === 'object' && only.word === 'folder')
        return naming.folder
          .split('/')
          .filter((step) => step !== '')
          .map(safeName)
      const isName = index === pattern.length - 1
      if (!isName) return [safeName(part.map(filled).join(''))]
      return [withExtension(part, filled, extension)]
    })
    .join('/')
}

/** The extension stays whole, however long the name before it is. */
function withExtension(
  part: Pattern[number],
  filled: (piece: string | { readonly word: Word }) => string,
  extension: string,
): string {
  const at = part.findLastIndex((piece) => typeof piece === 'object' && piece.word === 'ext')
  const before = part.slice(0, at).map(filled).join('')
  const after = part
    .slice(at + 1)
    .map(filled)
    .join('')
  if (before.endsWith('.') && after === '') return `${safeName(before.slice(0, -1))}.${extension}`
  return safeName(`${before}${extension}${after}`)
}
