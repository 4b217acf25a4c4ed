/*
 * Markdown to prose. CommonMark without raw HTML, indented code, rules, set-off headings and numbered lists: each of
 * those would silently change what officials write (an indented paragraph, a dash line, “1.” at the head of a line).
 */
import MarkdownIt, { type MarkdownIt as Markdown, type StateBlock, type Token } from 'markdown-it'
import type { Finding } from '../finding/finding.ts'
import type { Place } from '../source/place.ts'
import { inlinesOf } from './inlines.ts'
import { official } from './official-levels.ts'
import type { Inline, ProseBlock } from './prose.ts'

export interface ProseContext {
  /** The place of a stretch of the text, by offset and length. */
  at(offset: number, length: number): Place
  note(finding: Finding): void
}

/** Blocks of a prose text. Never throws; what is not taken over is noted as a finding. */
export function parseProse(text: string, context: ProseContext): readonly ProseBlock[] {
  const tokens = parser().parse(undented(text), {})
  return new Reader(tokens, { ...context, text }).blocks()
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

/** Reads the flat token stream of the parser into nested blocks. */
class Reader {
  private index = 0
  private readonly tokens: readonly Token[]
  private readonly context: ProseContext & { readonly text: string }

  constructor(tokens: readonly Token[], context: ProseContext & { readonly text: string }) {
    this.tokens = tokens
    this.context = context
  }

  /** Blocks up to the token that closes the surrounding one. */
  blocks(): readonly ProseBlock[] {
    const found: ProseBlock[] = []
    for (let token = this.next(); token && token.nesting >= 0; token = this.next())
      found.push(...this.block(token))
    return found
  }

  private next(): Token | undefined {
    const token = this.tokens[this.index]
    this.index += 1
    return token
  }

  private block(token: Token): readonly ProseBlock[] {
    if (token.type === 'paragraph_open') return this.inline().flatMap(official)
    if (token.type === 'heading_open') return [this.heading(token)]
    if (token.type === 'blockquote_open') return [{ kind: 'quote', blocks: this.blocks() }]
    if (token.type === 'bullet_list_open') return [{ kind: 'list', items: this.items() }]
    if (token.type === 'table_open') return [this.table()]
    return []
  }

  private heading({ tag }: Token): ProseBlock {
    const level = Math.min(4, Math.max(2, Number(tag.slice(1)) + 1)) as 2 | 3 | 4
    return { kind: 'heading', level, inlines: this.inline().flat() }
  }

  private items(): readonly (readonly ProseBlock[])[] {
    const items: (readonly ProseBlock[])[] = []
    for (let token = this.next(); token?.type === 'list_item_open'; token = this.next())
      items.push(this.blocks())
    return items
  }

  private table(): ProseBlock {
    const rows: (readonly Inline[])[][] = []
    for (let token = this.next(); token && token.type !== 'table_close'; token = this.next()) {
      if (token.type === 'tr_open') rows.push([])
      if (token.type === 'th_open' || token.type === 'td_open') rows.at(-1)?.push(this.inline().flat())
    }
    const [head = [], ...body] = rows
    return { kind: 'table', head, rows: body }
  }

  /** The lines of the inline token that follows, and its closing token passed over. */
  private inline(): readonly (readonly Inline[])[] {
    const token = this.next()
    this.index += 1
    return token ? inlinesOf(token, this.context) : []
  }
}
