import { branches, type Axis, type Branch } from './axis.ts'
import type { Block } from './edition.ts'
import { remembered } from './remembered.ts'

/** One cell of a block: the row and column it lies in and its path below the section. */
export interface Slot {
  readonly row: Branch | undefined
  readonly column: Branch
  /** Keys below the section: row path, then column path. */
  readonly path: readonly string[]
  /** The same with dots between. */
  readonly name: string
}

/** The cells of a block, row by row, in the form's order. */
export const slots: (block: Block) => readonly (readonly Slot[])[] = remembered((block) => {
  const columns = branches(block.columns)
  const rows: readonly (Branch | undefined)[] = block.rows ? branches(block.rows) : [undefined]
  return rows.map((row) =>
    columns.map((column) => {
      const path = [...(row?.path ?? []), ...column.path]
      return { row, column, path, name: path.join('.') }
    }),
  )
})

/** Levels of labels an axis needs beside (or above) its leaves' cells. */
export const depthOf = (axis: Axis): number =>
  Math.max(...branches(axis).map(({ groups }) => groups.length + 1))

/** Physical columns of a block: those of the stub and those of the cells. */
export const physicalColumns = ({ rows, columns }: Block): number =>
  (rows ? depthOf(rows) : 0) + branches(columns).length
