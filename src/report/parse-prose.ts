/*
 * Markdown to prose. CommonMark without raw HTML, indented code, rules, set-off headings and numbered lists: each of
 * those would silently change what officials write (an indented paragraph, a dash line, “1.” at the head of a line).
 */
import MarkdownIt, { type MarkdownIt as Markdown, type StateBlock, type Token } from 'markdown-it'
import type { Finding } from '../finding/finding.ts'
import type { Place } from '../source/place.ts'
import { BlockBuilder } from './block-builder.ts'
import { inlinesOf } from './inlines.ts'
import type { ProseBlock } from './prose.ts'

export interface ProseContext {
  /** The place of a stretch of the text, by offset and length. */
  at(offset: number, length: number): Place
  note(finding: Finding): void
}

/** Blocks of a prose text. Never throws; what is not taken over is noted as a finding. */
export function parseProse(text: string, context: ProseContext): readonly ProseBlock[] {
  const markdown = parser()
  const whole = { ...context, text }
  const builder = new BlockBuilder((token) => inlinesOf(withChildren(token, markdown), whole))
  const stream = new Stream((token) => {
    builder.take(token)
  })
  markdown.block.parse(
    undented(text).replace(/\r\n?/g, '\n').replaceAll('\0', '\ufffd'),
    markdown,
    {},
    stream,
  )
  stream.end()
  return builder.blocks
}

/**
 * Takes the parser's tokens one at a time, each when the next one comes and it is whole: there may be several hundred thousand,
 * and none is looked at twice. As a list it is empty.
 */
class Stream extends Array<Token> {
  private last: Token | undefined
  private readonly take: (token: Token) => void

  constructor(take: (token: Token) => void) {
    super()
    this.take = take
  }

  override push(token: Token): number {
    this.end()
    this.last = token
    return 0
  }

  end(): void {
    if (this.last) this.take(this.last)
    this.last = undefined
  }
}

let made: Markdown | undefined

function parser(): Markdown {
  if (made) return made
  const markdown = new MarkdownIt('commonmark', { html: false, linkify: false, maxNesting: 20 })
  markdown.enable('table')
  markdown.disable([
    'code',
    'fence',
    'hr',
    'lheading',
    'reference',
    'html_block',
    'html_inline',
    'entity',
    'backticks',
  ])
  // Which targets become links is decided with a finding at hand, not here.
  markdown.validateLink = () => true
  markdown.normalizeLink = (url) => url
  // Blocks are handed over one at a time, and the words of each read then.
  markdown.core.ruler.enableOnly(['inline', 'text_join'])
  bulletsOnly(markdown)
  made = markdown
  return made
}

/** Numbered lists off: the list rule is asked only where a bullet stands. */
function bulletsOnly(markdown: Markdown): void {
  const scratch = new MarkdownIt('commonmark')
  scratch.block.ruler.enableOnly(['list'])
  const [list] = scratch.block.ruler.getRules('')
  if (!list) return
  markdown.block.ruler.at(
    'list',
    (state: StateBlock, ...[start, end, silent]: [number, number, boolean]) => {
      const first = state.src[(state.bMarks[start] ?? 0) + (state.tShift[start] ?? 0)] ?? ''
      return /[-*+]/.test(first) && list(state, start, end, silent)
    },
    { alt: ['paragraph', 'blockquote'] },
  )
}

/** Indents of spaces (full-width ones are clerks' paragraph indents) replaced one for one, so that offsets stay. */
const undented = (text: string): string =>
  text.replace(/^[\u3000\u00a0]+/gmu, (indent) => ' '.repeat(indent.length))

/** An inline token with what stands in it; without where that is nothing but text. */
function withChildren(token: Token, markdown: Markdown): Token {
  if (!/[\n\\*_[<]/.test(token.content)) return token
  const state = new markdown.core.State('', markdown, {})
  state.tokens.push(token)
  markdown.core.process(state)
  return token
}
