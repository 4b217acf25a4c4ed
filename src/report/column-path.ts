import type { Edition } from '../edition/edition.ts'
import { isChinese, namesOf, type Name } from '../edition/names.ts'
import { remembered } from '../edition/remembered.ts'
import { pathsCalled } from './named-path.ts'

/**
 * The places of a report that a column may mean: a dotted path in either language, of which the outer steps may be left out,
 * `本年新收.自然人`; what needs fewer of them counts first. Empty for none, several where it is not clear.
 */
export function columnPaths(edition: Edition, written: string): readonly string[] {
  const known = meant(edition)
  const before = known.get(written)
  if (before) return before
  const found = resolved(edition, written)
  known.set(written, found)
  return found
}

/** Columns are asked for once a row; there are few of them. */
const meant: (edition: Edition) => Map<string, readonly string[]> = remembered(() => new Map())

function resolved(edition: Edition, written: string): readonly string[] {
  const whole = pathsCalled(edition, written)
  if (whole.length > 0) return whole.slice(0, 1)
  for (const prefixes of levels(edition)) {
    const within = prefixes.flatMap((prefix) => pathsCalled(edition, `${prefix}.${written}`).slice(0, 1))
    if (within.length > 0) return [...new Set(within)]
  }
  return []
}

/** Paths of maps with maps in them, by their depth. */
const levels: (edition: Edition) => readonly (readonly string[])[] = remembered((edition) => {
  const beneath = (names: readonly Name[], prefix: string): readonly (readonly [string, Name])[] =>
    names.filter(({ within }) => within !== undefined).map((name) => [`${prefix}${name.key}`, name])
  const found: (readonly string[])[] = []
  for (let level = beneath(namesOf(edition), ''); level.length > 0 && found.length < deepest;) {
    found.push(level.map(([path]) => path))
    level = level.flatMap(([path, { within = [] }]) => beneath(within, `${path}.`))
  }
  return found
})

/** Steps that may be left out. */
const deepest = 3

/** A column or two to name as examples, in the language of what was written. */
export const usualColumns = (written: string): string =>
  isChinese(written) ? '机关.名称、本年新收.自然人' : 'agency.name, requests.received.naturalPerson'
