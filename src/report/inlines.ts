/* Inline tokens of the Markdown parser as our inlines: lines joined as Chinese is set, figures taken out, links held to the allow-list. */
import type { Token } from 'markdown-it'
import { recalled } from '../edition/recalled.ts'
import { raise } from '../finding/explained.ts'
import { contentNotices } from './notices/content.ts'
import { isHeadingLine, levelOf, wordsOf } from './official-levels.ts'
import type { ProseContext } from './parse-prose.ts'
import type { Inline } from './prose.ts'

type Context = ProseContext & { readonly text: string }

/** The paragraphs of an inline token: a line that opens an official level begins a new one without an empty line before it, and one that is a heading ends it. */
export function inlinesOf(token: Token, context: Context): readonly (readonly Inline[])[] {
  const tokens = token.children ?? []
  if (tokens.length === 0 && !token.content.includes('{{'))
    return [token.content === '' ? [] : [{ kind: 'text', text: token.content }]]
  const reading: Reading = {
    tokens: tokens.length === 0 ? [token] : tokens,
    index: 0,
    cursor: linesOf(context)[token.map?.[0] ?? 0] ?? 0,
    context,
  }
  const flat = sequence(reading)
  const paragraphs: Inline[][] = [[]]
  for (const [index, inline] of flat.entries()) {
    const next = flat[index + 1]
    if (inline.kind !== 'soft') paragraphs.at(-1)?.push(inline)
    else if (next?.kind === 'text' && levelOf(next.text) !== undefined) paragraphs.push([])
    else if (isHeadingLine(beginningOf(paragraphs.at(-1) ?? []))) paragraphs.push([])
    else paragraphs.at(-1)?.push({ kind: 'text', text: joint(flat[index - 1], next) })
  }
  return paragraphs.map(merged)
}

/** Words of the first few inlines: what goes on beyond them is no heading, and a paragraph may have a line for each of many thousand. */
const beginningOf = (inlines: readonly Inline[]): string => wordsOf(inlines.slice(0, 100))

/** A line end in the source, before it is decided what becomes of it. */
type Loose = Inline | { readonly kind: 'soft' }

interface Reading {
  readonly tokens: readonly Token[]
  index: number
  /** Offset in the text from which the next placeholder or link is looked for. */
  cursor: number
  readonly context: Context
}

function sequence(reading: Reading): readonly Loose[] {
  const found: Loose[] = []
  for (
    let token = reading.tokens[reading.index];
    token && token.nesting >= 0;
    token = reading.tokens[reading.index]
  ) {
    reading.index += 1
    for (const inline of one(token, reading)) found.push(inline)
  }
  reading.index += 1
  return found
}

function one(token: Token, reading: Reading): readonly Loose[] {
  switch (token.type) {
    case 'softbreak':
      return [{ kind: 'soft' }]
    case 'hardbreak':
      return [{ kind: 'break' }]
    case 'strong_open':
      return [{ kind: 'strong', inlines: inner(reading) }]
    case 'em_open':
      return [{ kind: 'emphasis', inlines: inner(reading) }]
    case 'link_open':
      return link(String(token.attrGet('href') ?? ''), reading)
    case 'image':
      return image(token, reading)
    default:
      return withFigures(token.content, reading)
  }
}

const inner = (reading: Reading): readonly Inline[] =>
  merged(
    sequence(reading).map((inline): Inline => (inline.kind === 'soft' ? { kind: 'text', text: '' } : inline)),
  )

const allowed = /^(?:https?:\/\/[^\s{}]+|mailto:[^\s{}]+|#[^\s{}]*)$/i

function link(href: string, reading: Reading): readonly Inline[] {
  const { context } = reading
  const offset = seek(reading, href)
  const inlines = inner(reading)
  if (allowed.test(href)) return [{ kind: 'link', href, inlines }]
  context.note(
    raise(contentNotices.unsafeLink, {
      message: {
        zh: `链接“${href}”没有采用，只印文字`,
        en: `the link “${href}” is not used, only its words are printed`,
      },
      fix: { zh: '改用 https:// 开头的网址，或去掉链接', en: 'use an https:// address, or remove the link' },
      at: context.at(offset, href.length),
    }),
  )
  return inlines
}

function image(token: Token, reading: Reading): readonly Inline[] {
  const href = String(token.attrGet('src') ?? '')
  const { context } = reading
  const offset = seek(reading, href)
  context.note(
    raise(contentNotices.noImage, {
      message: {
        zh: `图片“${href}”没有采用，只印说明文字`,
        en: `the image “${href}” is not used, only its description is printed`,
      },
      fix: { zh: '删去图片；需要的数据写成文字或表', en: 'remove it; write the data as text or a table' },
      at: context.at(offset, href.length),
    }),
  )
  return [{ kind: 'text', text: token.content }]
}

/** Text with its placeholders taken out. The braces are read here, never by a template. */
function withFigures(content: string, reading: Reading): readonly Inline[] {
  if (!content.includes('{{')) return [{ kind: 'text', text: content }]
  const found: Inline[] = []
  let from = 0
  for (const match of content.matchAll(/\{\{([^{}]*)\}\}/g)) {
    found.push({ kind: 'text', text: content.slice(from, match.index) })
    const place = reading.context.at(seek(reading, match[0]), match[0].length)
    found.push({ kind: 'figure', path: (match[1] ?? '').trim(), place })
    from = match.index + match[0].length
  }
  found.push({ kind: 'text', text: content.slice(from) })
  return found
}

/** The next offset at which something stands in the source text. */
function seek(reading: Reading, wanted: string): number {
  const offset = reading.context.text.indexOf(wanted, reading.cursor)
  if (offset < 0) return reading.cursor
  reading.cursor = offset + wanted.length
  return offset
}

/** Offsets at which the lines of a text begin; found once, for a text may have as many paragraphs as lines. */
const linesOf: (context: Context) => readonly number[] = recalled(({ text }) => [
  0,
  ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1),
])

/** Between Latin letters or digits a line end is a space; between Chinese characters it is nothing. */
function joint(before: Loose | undefined, after: Loose | undefined): string {
  const left = before?.kind === 'text' ? (before.text.at(-1) ?? '') : ''
  const right = after?.kind === 'text' ? (after.text[0] ?? '') : ''
  return /[\u0021-\u024f]/.test(left) && /[\u0021-\u024f]/.test(right) ? ' ' : ''
}

/** Neighbouring texts as one, empty ones gone. */
function merged(inlines: readonly Inline[]): readonly Inline[] {
  const found: Inline[] = []
  for (const inline of inlines) {
    const last = found.at(-1)
    if (inline.kind === 'text' && last?.kind === 'text')
      found[found.length - 1] = { kind: 'text', text: last.text + inline.text }
    else if (inline.kind !== 'text' || inline.text !== '') found.push(inline)
  }
  return found
}
