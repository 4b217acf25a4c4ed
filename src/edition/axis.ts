/*
 * An axis of an official table: a tree whose leaves carry the cells and whose groups carry labels over them. Rows and
 * columns are the same thing turned.
 */
import type { QuantityKind } from '../quantity/quantity.ts'
import { remembered } from './remembered.ts'

interface Labelled {
  /** The label as the form prints it, ordinals and punctuation included. */
  readonly label: string
  /** What an English message calls it. */
  readonly en: string
  /** What a Chinese message calls it, where the label is too long or carries an ordinal. */
  readonly short?: string
  /** Other spellings seen in published reports. */
  readonly aliases?: readonly string[]
  /** Explanation for editors and documentation. */
  readonly help?: string
}

export interface Leaf extends Labelled {
  readonly key: string
  /** Sums the other leaves beneath its parent. */
  readonly total?: true
  readonly kind?: QuantityKind
  /** Unit of the figures; on an amount without one the source carries the unit as printed. */
  readonly unit?: string
  /** Lines of last year's report, paths in the same axis, whose sum this line begins with. */
  readonly opens?: readonly string[]
  /** Words that prose says before this line's figure: 收到, 办结. */
  readonly said?: readonly string[]
  /** On a stock that goes from year to year: the lines beside it that add to it and those that take from it. */
  readonly stock?: { readonly adds: readonly string[]; readonly drops: readonly string[] }
  /** A line beside it that this one is part of, and so never exceeds. */
  readonly within?: string
  /** A line beside it that is 0 where this one is, and only there. */
  readonly alongside?: string
}

export interface Group extends Labelled {
  /** Absent for a group that only prints a label over its leaves and is no step of a source path. */
  readonly key?: string
  /** The label stands upright in a narrow column of its own. */
  readonly upright?: true
  readonly children: readonly AxisNode[]
}

export type AxisNode = Leaf | Group
export type Axis = readonly AxisNode[]

/** The axis of a table that has no labelled rows: always the same, since what is worked out for an axis is kept with it. */
export const noLines: Axis = []

export const isGroup = (node: AxisNode): node is Group => 'children' in node

/** A leaf together with the groups above it, outermost first, and its path of keys. */
export interface Branch {
  readonly leaf: Leaf
  readonly groups: readonly Group[]
  readonly path: readonly string[]
}

/** The leaves of an axis in the form's order. */
export const branches: (axis: Axis) => readonly Branch[] = remembered((axis) => beneath(axis, []))

const beneath = (axis: Axis, groups: readonly Group[]): readonly Branch[] =>
  axis.flatMap((node): readonly Branch[] =>
    isGroup(node)
      ? beneath(node.children, [...groups, node])
      : [{ leaf: node, groups, path: [...keysOf(groups), node.key] }],
  )

const keysOf = (groups: readonly Group[]): readonly string[] =>
  groups.flatMap((group) => (group.key === undefined ? [] : [group.key]))
