import type { Edition, TableSection } from '../edition/edition.ts'
import { remembered } from '../edition/remembered.ts'
import { slots, type Slot } from '../edition/lattice.ts'

/** A cell with the two ways its source may be reached: by keys, or by its index in a row written as printed. */
export interface Address {
  readonly slot: Slot
  /** Keys from the report's root. */
  readonly keys: readonly string[]
  /** Index among the cells that share the innermost map. */
  readonly index: number
}

/** The cells of a table section, block by block and row by row. */
export const addresses: (section: TableSection) => readonly (readonly (readonly Address[])[])[] = remembered(
  (section) =>
    section.table.blocks.map((block) => {
      const counted = new Map<string, number>()
      return slots(block).map((row) =>
        row.map((slot) => {
          const keys = [section.key, ...slot.path]
          const parent = keys.slice(0, -1).join('.')
          const index = counted.get(parent) ?? 0
          counted.set(parent, index + 1)
          return { slot, keys, index }
        }),
      )
    }),
)

/** Every dotted path at which a cell of the edition may be written. */
export const cellPaths: (edition: Edition) => ReadonlyMap<string, Address> = remembered((edition) => {
  const all = edition.sections.flatMap((section) =>
    section.kind === 'table' ? addresses(section).flat(2) : [],
  )
  return new Map(
    all.flatMap((address): [string, Address][] => [
      [address.keys.join('.'), address],
      [[...address.keys.slice(0, -1), address.index].join('.'), address],
    ]),
  )
})
