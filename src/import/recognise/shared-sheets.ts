/* One sheet may hold several tables of the form: what is a row of one of them is no stray of the others. */
import type { Edition } from '../../edition/edition.ts'
import type { Item } from '../extract.ts'
import type { Stray } from './read-table.ts'
import type { FoundTable } from './tables.ts'

/** The tables without strays that another table of the same sheet took; what none took is told once. */
export function sharedSheets(tables: readonly FoundTable[], items: readonly Item[]): readonly FoundTable[] {
  const places = placesOf(items)
  return tables.map((table, order) => {
    const others = tables.flatMap((other, rank) =>
      other === table ? [] : [{ isBefore: rank < order, found: likeliestOf(other) }],
    )
    const isOwn = ({ at }: Stray): boolean => {
      const where = places.get(at) ?? []
      return others
        .filter(({ found }) => where.length > 0 && where.every((item) => found?.items.has(item)))
        .every(({ isBefore, found }) => !isBefore && found?.strays.some((stray) => stray.at === at) === true)
    }
    const readings = new Map(
      [...table.readings].map(([edition, found]): [Edition, typeof found] => [
        edition,
        { ...found, strays: found.strays.filter(isOwn) },
      ]),
    )
    return { ...table, readings }
  })
}

const likeliestOf = ({ editions, readings }: FoundTable): ReturnType<FoundTable['readings']['get']> => {
  const [edition] = editions.slice(-1)
  return edition && readings.get(edition)
}

/** The items in which a cell stands at a place. */
function placesOf(items: readonly Item[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  for (const [index, item] of items.entries()) {
    if (item.kind !== 'grid') continue
    for (const { at } of item.cells) {
      const own = places.get(at)
      if (own === undefined) places.set(at, [index])
      else if (own.at(-1) !== index) own.push(index)
    }
  }
  return places
}
