import type { Text } from '../../language/text.ts'
import type { XmlElement } from '../archive/xml-tree.ts'
import type { Item } from '../extract.ts'
import type { Remarks } from '../remarks.ts'
import type { Counters } from './counters.ts'
import type { List } from './numbering.ts'
import type { Styles } from './styles.ts'

/** What is known and counted while one document is read. */
export interface Walk {
  readonly styles: Styles
  readonly lists: ReadonlyMap<string, List>
  readonly counters: Counters
  readonly remarks: Remarks
  /** Texts that stand outside the body, by `w:footnoteReference`, `w:endnoteReference`, `w:commentReference` and their number. */
  readonly asides: ReadonlyMap<string, string>
  /** Fields that have begun and not ended. */
  readonly fields: Field[]
  readonly count: { paragraphs: number; tables: number; cells: number; pictures: number }
}

/** A field: what it says, and whether its result has begun. */
export interface Field {
  instruction: string
  shown: boolean
}

/** Where blocks go to: the document's items, or a cell's text. */
export interface Sink {
  /** The address of the paragraph that comes next. */
  readonly place: () => string
  readonly paragraph: (text: string, rank: Rank) => void
  readonly table: (table: XmlElement) => void
  /** For what stands beside a paragraph: a text box. */
  readonly beside: () => Sink
  /** Takes up why a cell may not say what is seen in it; a body has no such thing. */
  readonly doubt?: (text: Text) => void
  /** True for the inside of a cell, where a picture stands for a word. */
  readonly isCell?: true
}

/** What a paragraph is besides text. */
export interface Rank {
  /** Depth of a heading from 1. */
  readonly heading?: number
  /** Depth of an item with a bullet from 1. */
  readonly bullet?: number
}

/** Collects items. */
export type Push = (item: Item) => void
