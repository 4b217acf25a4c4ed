/*
 * What the page shows, in plain strings and numbers of cells. Templates read only this; they compute nothing and know
 * no label.
 */

export interface View {
  readonly title: string
  /** The title broken into balanced lines. */
  readonly titleLines: readonly string[]
  readonly agency: string
  readonly year: string
  /** Date of issue as official documents write it, `2026年1月20日`; empty when none is given. */
  readonly published: string
  readonly preamble: readonly ViewBlock[]
  readonly sections: readonly ViewSection[]
  readonly contact: readonly { readonly label: string; readonly value: string }[]
  /** Watermark text; empty on a finished report. */
  readonly watermark: string
  /** `bundled` or `system`: whose faces come first. */
  readonly faces: string
}

export interface ViewSection {
  readonly id: string
  /** 一、… with its ordinal. */
  readonly heading: string
  readonly blocks: readonly ViewBlock[]
  readonly sheets: readonly Sheet[]
}

/** An official table as a grid of cells with real spans. */
export interface Sheet {
  readonly id: string
  readonly caption: string
  /** Widths of the physical columns in per cent of the table, `6.73`. */
  readonly widths: readonly string[]
  /** Rows repeated when the table breaks over pages; empty where the form has none that serve the whole table. */
  readonly head: readonly SheetRow[]
  readonly bodies: readonly { readonly rows: readonly SheetRow[] }[]
  readonly notes: readonly string[]
  /** True for a table of many columns, set in small type. */
  readonly dense: boolean
}

export interface SheetRow {
  readonly cells: readonly SheetCell[]
}

export interface SheetCell {
  readonly heading: boolean
  readonly text: string
  /** `row`, `col`, `rowgroup`, `colgroup`; empty on a data cell. */
  readonly scope: string
  readonly rowspan: number
  readonly colspan: number
  /** Look of the cell: `figure`, `corner`, `caption`, `upright`, `stub`, `column`; further words where it is marked. */
  readonly look: string
  /** Printed beside the figure. */
  readonly note: string
  /** Numbers of remarks about the cell, which stand elsewhere on the page; none on a report's own page. */
  readonly marks: readonly ViewMark[]
}

/** A number that leads to a remark. */
export interface ViewMark {
  readonly text: string
  readonly href: string
}

/** How cells stand out, by their dotted keys. */
export type MarkedCells = ReadonlyMap<string, { readonly look: string; readonly marks: readonly ViewMark[] }>

/** Prose for the page; each kind is a flag so that a template only has to choose. */
export interface ViewBlock {
  readonly kind: Readonly<Record<string, true>>
  readonly inlines: readonly ViewInline[]
  readonly lead: readonly ViewInline[]
  readonly items: readonly { readonly blocks: readonly ViewBlock[] }[]
  readonly blocks: readonly ViewBlock[]
  readonly rows: readonly ViewRow[]
}

export interface ViewRow {
  readonly cells: readonly { readonly heading: boolean; readonly inlines: readonly ViewInline[] }[]
}

export interface ViewInline {
  readonly kind: Readonly<Record<string, true>>
  readonly text: string
  readonly href: string
  readonly inlines: readonly ViewInline[]
}
