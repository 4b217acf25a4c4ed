/*
 * The levels of official documents (GB/T 9704): 一、 is the form's own; （一） is the second, 1. the third, （1） the fourth.
 * Clerks type them at the head of a paragraph, not as Markdown.
 */
import type { Inline, ProseBlock } from './prose.ts'

const signs: readonly { readonly level: 2 | 3 | 4; readonly sign: RegExp }[] = [
  { level: 2, sign: /^（[一二三四五六七八九十]{1,3}）/ },
  { level: 3, sign: /^\d{1,2}[.．、](?!\d)/ },
  { level: 4, sign: /^（\d{1,2}）/ },
]

/** The official level that a text opens; `undefined` for running text. */
export const levelOf = (text: string): 2 | 3 | 4 | undefined =>
  /^[（\d]/.test(text) ? signs.find(({ sign }) => sign.test(text))?.level : undefined

/** Characters a heading has at most; longer ones are sentences. */
const longest = 40

/** A paragraph as the block that its opening makes it: a heading, a paragraph with a run-in heading, or plain. */
export function official(inlines: readonly Inline[]): readonly ProseBlock[] {
  const text = wordsOf(inlines)
  if (text === '') return []
  const level = levelOf(text)
  if (level !== undefined && isHeading(text, level)) return [{ kind: 'heading', level, inlines }]
  const { lead, rest } = level === 2 ? runIn(inlines) : { lead: [], rest: inlines }
  return [{ kind: 'paragraph', lead, inlines: rest }]
}

/** Characters of a line that is a heading although the next line follows at once. */
const line = 25

/** True for a line that can only be a heading: it opens a level, is short, and has no punctuation after that. */
export const isHeadingLine = (text: string): boolean =>
  levelOf(text) !== undefined &&
  text.length <= line &&
  !/[。；！？：，、]/u.test(text.replace(/^\d{1,2}、/, ''))

/** Short and no sentence. A second-level heading may end in a full stop; deeper ones with any punctuation are items of running text. */
function isHeading(text: string, level: 2 | 3 | 4): boolean {
  if (text.length > longest) return false
  return level === 2 ? !/[。；！？：，](?=.)/u.test(text) : !/[。；！？：，]/u.test(text)
}

/** The heading that runs into its paragraph: up to the first full stop, if that comes early enough. */
function runIn(inlines: readonly Inline[]): {
  readonly lead: readonly Inline[]
  readonly rest: readonly Inline[]
} {
  const [first, ...others] = inlines
  if (first?.kind !== 'text') return { lead: [], rest: inlines }
  const stop = first.text.indexOf('。')
  if (stop < 0 || stop >= longest || first.text.slice(0, stop).includes('，'))
    return { lead: [], rest: inlines }
  const tail = first.text.slice(stop + 1)
  return {
    lead: [{ kind: 'text', text: first.text.slice(0, stop + 1) }],
    rest: tail === '' ? others : [{ kind: 'text', text: tail }, ...others],
  }
}

/** The words of inlines, figures as their placeholder. */
export function wordsOf(inlines: readonly Inline[]): string {
  let words = ''
  for (const inline of inlines) {
    if (inline.kind === 'text') words += inline.text
    else if (inline.kind === 'figure') words += `{{${inline.path}}}`
    else if (inline.kind !== 'break') words += wordsOf(inline.inlines)
  }
  return words
}
