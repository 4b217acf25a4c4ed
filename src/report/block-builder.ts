/* The flat tokens of the Markdown parser as nested blocks. */
import type { Token } from 'markdown-it'
import { official } from './official-levels.ts'
import type { Inline, ProseBlock } from './prose.ts'

/** The paragraphs that an inline token holds. */
type Read = (token: Token) => readonly (readonly Inline[])[]

/** A block that is not closed yet. */
interface Open {
  readonly blocks: ProseBlock[]
  readonly items: (readonly ProseBlock[])[]
  readonly rows: (readonly Inline[])[][]
}

const opened = (): Open => ({ blocks: [], items: [], rows: [] })

/** Takes one token after another; what they made so far is its blocks. */
export class BlockBuilder {
  /** Those that are open, the innermost last. */
  private readonly open: [Open, ...Open[]] = [opened()]
  /** Words of the paragraph, heading or cell that stands open. */
  private words: readonly (readonly Inline[])[] = []
  private readonly read: Read

  constructor(read: Read) {
    this.read = read
  }

  get blocks(): readonly ProseBlock[] {
    return this.open[0].blocks
  }

  take(token: Token): void {
    switch (token.type) {
      case 'inline':
        this.words = this.read(token)
        break
      case 'paragraph_close':
        for (const inlines of this.words) for (const block of official(inlines)) this.put(block)
        break
      case 'heading_close':
        this.put({ kind: 'heading', level: levelOf(token), inlines: this.words.flat() })
        break
      case 'tr_open':
        this.innermost.rows.push([])
        break
      case 'th_close':
      case 'td_close':
        this.innermost.rows.at(-1)?.push(this.words.flat())
        break
      default:
        this.nest(token)
    }
  }

  private nest({ type }: Token): void {
    if (opening.has(type)) this.open.push(opened())
    if (!closing.has(type)) return
    const { blocks, items, rows } = this.open.pop() ?? opened()
    if (type === 'list_item_close') this.innermost.items.push(blocks)
    if (type === 'bullet_list_close') this.put({ kind: 'list', items })
    if (type === 'blockquote_close') this.put({ kind: 'quote', blocks })
    if (type === 'table_close') this.put({ kind: 'table', head: rows[0] ?? [], rows: rows.slice(1) })
  }

  private put(block: ProseBlock): void {
    this.innermost.blocks.push(block)
  }

  private get innermost(): Open {
    return this.open.at(-1) ?? this.open[0]
  }
}

const opening = new Set(['blockquote_open', 'bullet_list_open', 'list_item_open', 'table_open'])
const closing = new Set(['blockquote_close', 'bullet_list_close', 'list_item_close', 'table_close'])

/** Our level of a Markdown heading: `#` is 2, and none is deeper than 4. */
const levelOf = ({ tag }: Token): 2 | 3 | 4 => Math.min(4, Math.max(2, Number(tag.slice(1)) + 1)) as 2 | 3 | 4
