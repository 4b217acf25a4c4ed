/*
 * An edition of the official form, read from editions/<year>.yaml. Everything the tool knows of a section, table, row,
 * column, label, unit or identity stands there; schema, checks, page and blank form are readings of it.
 */
import type { Axis } from './axis.ts'

export interface Edition {
  /** The year by which the edition is known; `edition:` in a report names it. */
  readonly edition: number
  /** The notice that issued the form. */
  readonly notice: {
    readonly number: string
    readonly title: string
    /** The title of the form that it issued, where no later one bears it. */
    readonly form?: string
    readonly date?: string
  }
  /** Reported years the edition serves, both inclusive; open when `to` is absent. */
  readonly years: { readonly from: number; readonly to?: number }
  /** Default title; `{name}` and `{year}` are replaced. */
  readonly title: string
  /** The six sections in the form's order. */
  readonly sections: readonly SectionSpec[]
  /** What the first section is to speak of. */
  readonly heads: readonly Head[]
  /** Cells by what they mean to a rule: dotted keys of a cell, or of a line for all its cells. */
  readonly roles: Readonly<Partial<Record<Role, readonly string[]>>>
}

/** A subject of the first section. */
export interface Head {
  readonly name: string
  readonly en: string
  /** Any of these words shows that it is spoken of. */
  readonly words: readonly string[]
}

/**
 * What rules look for in the tables: rules (规章) made, requests at hand, disputes, all administrative charges, and
 * requests ended for a fee that was not paid.
 */
export type Role = 'rule-making' | 'requests-at-hand' | 'disputes-held' | 'charges' | 'charge-refused'

interface Section {
  readonly key: string
  /** The heading without its ordinal; ordinals 一 to 六 follow from the order. */
  readonly label: string
  readonly en: string
  readonly aliases?: readonly string[]
  readonly help?: string
}

export interface ProseSpec extends Section {
  readonly kind: 'prose'
}

export interface TableSection extends Section {
  readonly kind: 'table'
  readonly table: TableSpec
}

export type SectionSpec = ProseSpec | TableSection

export interface TableSpec {
  /** What messages call it: 表二. */
  readonly name: string
  readonly en: string
  /** Widths of the physical columns, stub columns first, in millimetres of the 156 mm type area. */
  readonly widths: readonly number[]
  readonly blocks: readonly Block[]
  readonly identities?: readonly Identity[]
}

/** A lattice with its own columns; table two of the form stacks several. */
export interface Block {
  /** Row across the table above the header. */
  readonly caption?: string
  /** Printed in the corner above the stub. */
  readonly corner?: string
  /** Absent where the form has a single row without a label. */
  readonly rows?: Axis
  readonly columns: Axis
}

/** Left side equals right side, in every column (or row) of a block. */
export interface Identity {
  readonly key: string
  /** Which lines the terms name; a term is a path of keys, `outcomes.total`. */
  readonly over: 'rows' | 'columns'
  readonly left: readonly string[]
  readonly right: readonly string[]
  /** The form's own sentence: set in the corner and quoted as the reason. */
  readonly says: string
}
