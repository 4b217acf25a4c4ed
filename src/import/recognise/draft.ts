/* What was recognised of a report, before it is written as a source. */
import type { Edition } from '../../edition/edition.ts'
import type { Text } from '../../language/text.ts'
import type { ContactKind, Level } from '../../report/report.ts'
import type { Remark } from '../extract.ts'

/** A report as far as it was recognised; nothing in it is guessed without a doubt that says so. */
export interface Draft {
  readonly edition: Edition
  readonly year?: number
  readonly agency: { readonly name?: string; readonly level?: Level }
  readonly title?: string
  readonly published?: string
  readonly contact: readonly { readonly kind: ContactKind; readonly value: string }[]
  /** Markdown. */
  readonly preamble?: string
  /** Every cell of the edition, by its dotted keys, section key first. */
  readonly cells: ReadonlyMap<string, DraftCell>
  /** Markdown of the prose sections that were found, by key. */
  readonly prose: ReadonlyMap<string, string>
  /** Footnotes of tables, by key of the section. */
  readonly notes: ReadonlyMap<string, readonly string[]>
  /** Keys of the sections that were found: prose by its heading, a table by its cells. */
  readonly found: ReadonlySet<string>
  readonly doubts: readonly Doubt[]
  /** Words of the report that have no place in the form, to be kept as comments. */
  readonly strays: readonly Stray[]
  /** What a person should know; nothing of it is in doubt. */
  readonly remarks: readonly Remark[]
}

export interface DraftCell {
  /** As a source writes it; empty for a blank cell. */
  readonly value: string
  readonly note?: string
  /** What stood there. */
  readonly words: string
  /** Where it stood; empty for a cell that was not found. */
  readonly at: string
  readonly doubt?: Text
  /** What doubts of this kind say where many cells of a table have one. */
  readonly gist?: Text
  readonly remark?: Text
}

/** A cell of which nothing was found. */
export const missing: DraftCell = { value: '', words: '', at: '' }

/** Something a person has to look at before the report is used. */
export interface Doubt {
  /** Dotted keys of the cell, row or field; empty for the whole report. */
  readonly path: string
  readonly at: string
  readonly text: Text
}

/** Words that fitted nowhere. */
export interface Stray {
  /** Key of the section in which they stood; empty before the first. */
  readonly section: string
  readonly at: string
  readonly words: string
}
