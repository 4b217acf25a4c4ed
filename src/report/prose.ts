/*
 * Prose after Markdown: blocks and inlines with nothing of the source's markup left. Text is only ever text; there is
 * no raw HTML in it to carry through.
 */
import type { Place } from '../source/place.ts'
import type { Source } from '../source/source.ts'

export interface Prose {
  /** Where the prose stands: the field of the report, or the file beside it. */
  readonly place: Place
  /** What it is written in: the report's source, or the file beside it. */
  readonly source: Source
  /** The text as written, before Markdown. */
  readonly text: string
  /** The place of a stretch of the text, by offset and length. */
  readonly at: (offset: number, length: number) => Place
  readonly blocks: readonly ProseBlock[]
}

export type ProseBlock =
  /** Official heading levels: 2 for （一）, 3 for 1., 4 for （1）; Markdown's own headings map to the same. */
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly inlines: readonly Inline[] }
  /** `lead` is the run-in heading （一）… that a paragraph opens with, up to its first full stop. */
  | { readonly kind: 'paragraph'; readonly lead: readonly Inline[]; readonly inlines: readonly Inline[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly ProseBlock[])[] }
  | { readonly kind: 'quote'; readonly blocks: readonly ProseBlock[] }
  | {
      readonly kind: 'table'
      readonly head: readonly (readonly Inline[])[]
      readonly rows: readonly (readonly (readonly Inline[])[])[]
    }

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  /** A figure taken from the tables, `{{requests.received.total}}`; `path` as written between the braces. */
  | { readonly kind: 'figure'; readonly path: string; readonly place: Place }
  | { readonly kind: 'strong' | 'emphasis'; readonly inlines: readonly Inline[] }
  /** Only https, http, mailto and # targets; others are text and a finding. */
  | { readonly kind: 'link'; readonly href: string; readonly inlines: readonly Inline[] }
  | { readonly kind: 'break' }
