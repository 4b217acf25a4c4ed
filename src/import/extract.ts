/*
 * What a file holds, whatever its format: paragraphs and tables in reading order, each with the place it stood in.
 * Readers of formats make it; recognising a report in it knows no format.
 */
import type { Text } from '../language/text.ts'
import type { SheetCells } from './form/workbook-cells.ts'

export type SourceFormat = 'html' | 'docx' | 'xlsx' | 'text' | 'pdf'

export interface Extract {
  readonly format: SourceFormat
  /** The document's own title (`<title>`, a property of the file); empty when it has none. */
  readonly title: string
  readonly items: readonly Item[]
  /** What the reader left out, repaired or took with a doubt: hidden text, tracked changes, cells without a figure. */
  readonly remarks: readonly Remark[]
  /** Hidden parts that could belong to a report: not taken over, but kept. */
  readonly hidden?: readonly { readonly at: string; readonly words: string }[]
  /** Pictures that stand where text could; they may be tables nobody can read here. */
  readonly pictures?: number
  /** Pictures and pages within the page, in its order. */
  readonly shown?: readonly Shown[]
  /** Programs that would fetch the content of a page only in a browser. */
  readonly programs?: number
  /** Names of documents that a page links to, in its order. */
  readonly attachments?: readonly string[]
  /** Containers of the items, each by the index of the one around it, -1 for none; what has no such thing leaves it out. */
  readonly regions?: readonly number[]
  /** The cells of a filled form of ours, which is read by its keys and not by its labels. */
  readonly form?: readonly SheetCells[]
}

export type Item = Paragraph | Grid

export interface Paragraph {
  readonly kind: 'paragraph'
  /** Without line ends; automatic numbers are part of it. */
  readonly text: string
  /** Depth of a heading as the format has it, 1 for the highest; absent on a plain paragraph. */
  readonly heading?: number
  /** Depth of an item of a list with bullets, 1 for the outermost; absent on what is no such item. */
  readonly bullet?: number
  /** Index of its innermost container in `regions`. */
  readonly region?: number
  /** Where it stood, for people: `第 12 段`, `Sheet1!B3`, `第 2 页`. */
  readonly at: string
}

/** A table as a lattice; a merged cell is listed once, at its upper left corner. */
export interface Grid {
  readonly kind: 'grid'
  readonly rows: number
  readonly columns: number
  readonly cells: readonly GridCell[]
  /** True where a cell's column is only its rank in the row: merged cells are not known as such, as in pasted text. */
  readonly loose?: true
  /** Index of its innermost container in `regions`. */
  readonly region?: number
  readonly at: string
}

export interface GridCell {
  /** From 0. */
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  /** As shown, paragraphs joined by `\n`; empty for an empty cell. */
  readonly text: string
  /** Why a figure that stands here, or a blank, may not be what people see: a picture, a field, words crossed out. */
  readonly doubt?: Text
  readonly at: string
}

/** A picture, or a page within the page, that stands among text and may hold some. */
export interface Shown {
  readonly kind: 'picture' | 'page'
  /** Its words for those who do not see it, or the name of its file; may be empty. */
  readonly name: string
  readonly at: string
  readonly region: number
  /** How many items stand before it. */
  readonly behind: number
}

/** Something a person should know of how the file was read. */
export interface Remark {
  readonly at: string
  readonly text: Text
}
