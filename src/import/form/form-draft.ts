/* What a filled form says, in the shape in which imports hand over a report. */
import type { Edition } from '../../edition/edition.ts'
import type { Text } from '../../language/text.ts'
import type { ContactKind, Level } from '../../report/report.ts'
import type { Remark } from '../extract.ts'

/** A report as a filled form has it. Every cell of the edition is there; one whose row is gone says so. */
export interface FormDraft {
  readonly edition: Edition
  readonly year?: number
  readonly agency: { readonly name?: string; readonly level?: Level }
  readonly title?: string
  readonly published?: string
  readonly contact: readonly { readonly kind: ContactKind; readonly value: string }[]
  /** Markdown. */
  readonly preamble?: string
  /** By dotted keys, section key first. */
  readonly cells: ReadonlyMap<string, FormCell>
  /** Markdown by key of the section. */
  readonly prose: ReadonlyMap<string, string>
  /** Notes beneath tables, by key of the section. */
  readonly notes: ReadonlyMap<string, readonly string[]>
  readonly found: ReadonlySet<string>
  readonly doubts: readonly Doubt[]
  /** Words that fitted nowhere. */
  readonly strays: readonly { readonly section: string; readonly at: string; readonly words: string }[]
  readonly remarks: readonly Remark[]
}

export interface FormCell {
  /** As a source writes it; empty for a blank cell. */
  readonly value: string
  readonly note?: string
  /** What stood there. */
  readonly words: string
  /** Where it stood; empty for a cell that is gone. */
  readonly at: string
  readonly doubt?: Text
  readonly remark?: Text
}

/** Something a person has to look at. */
export interface Doubt {
  /** Dotted keys of the cell or field. */
  readonly path: string
  readonly at: string
  readonly text: Text
}
