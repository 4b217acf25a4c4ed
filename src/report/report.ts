/*
 * A report: typed, exact, and still knowing where each thing was written. Everything after this stage reads the report,
 * never the tree.
 */
import type { Edition, ProseSpec, TableSection, Block } from '../edition/edition.ts'
import type { Slot } from '../edition/lattice.ts'
import type { MaybeBlank } from '../quantity/quantity.ts'
import type { Document, Place } from '../source/place.ts'
import type { Path } from '../source/tree.ts'
import type { Prose } from './prose.ts'

export type Level = 'province' | 'prefecture' | 'county' | 'department' | 'township'

export interface Report {
  readonly document: Document
  readonly edition: Edition
  readonly year: number
  readonly agency: { readonly name: string; readonly level: Level }
  readonly title: string
  /** Date of issue, `2026-01-20`. */
  readonly published?: string
  /** Last year's report as the source names it, relative to its own folder. */
  readonly previous?: string
  readonly contact: readonly { readonly kind: ContactKind; readonly value: string }[]
  readonly preamble?: Prose
  /** The six sections in the form's order. */
  readonly sections: readonly ReportSection[]
  readonly waivers: readonly Waiver[]
  /** What becomes of cells that are not written. */
  readonly blanks: 'zero' | 'keep'
  /** `fonts:` of the source; `bundled` unless asked otherwise. */
  readonly fonts: 'bundled' | 'system'
}

export type ContactKind = 'address' | 'phone' | 'postcode' | 'email'

export type ReportSection = ProseSection | TableReading

export interface ProseSection {
  readonly kind: 'prose'
  readonly spec: ProseSpec
  /** Absent when the section is not written or empty. */
  readonly prose: Prose | undefined
}

export interface TableReading {
  readonly kind: 'table'
  readonly spec: TableSection
  /** False when the source of this table could not be read or has a schema error: its checks are not run. */
  readonly sound: boolean
  readonly blocks: readonly BlockReading[]
  /** Footnotes under the table, in order. */
  readonly notes: readonly string[]
}

export interface BlockReading {
  readonly block: Block
  /** Cells row by row in the form's order; same shape as `slots(block)`. */
  readonly cells: readonly (readonly Cell[])[]
}

export interface Cell {
  readonly slot: Slot
  /** Path in the source, section key first. A row written as printed has the column's index as its last step. */
  readonly path: Path
  /** Exact figure or blank, as it will be printed. */
  readonly value: MaybeBlank
  /** `written` in the source (blank `~` included), `omitted` (printed 0, or blank under `blanks: keep`), or a total `computed` from its parts. */
  readonly state: 'written' | 'omitted' | 'computed'
  /** Unit as printed in the cell (centralised procurement, 2019 edition). */
  readonly unit?: string
  /** The sign as written where the form prints one, `+2`. */
  readonly sign?: '+'
  /** Printed beside the figure. */
  readonly note?: string
}

/** A finding accepted on purpose. */
export interface Waiver {
  readonly rule: string
  /** Dotted path the findings must lie at or beneath; the whole report when absent. */
  readonly at: string | undefined
  /** The same as the author wrote it, in either language. */
  readonly written?: string
  readonly reason: string
  /** The last day on which it holds, `2026-12-31`; for ever when absent. */
  readonly until?: string
  /** On a waiver written as a comment: the line whose findings it accepts. */
  readonly line?: number
  /** On a comment that accepts nothing: it stands in the text at a path, where it would be printed, or alone on its line. */
  readonly stray?: { readonly kind: 'text'; readonly path: Path } | { readonly kind: 'alone' }
  readonly place: Place
}
