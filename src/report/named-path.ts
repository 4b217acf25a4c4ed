/* Dotted paths as authors write them, in either language: where a waiver holds, and which figure a text takes. */
import type { Edition } from '../edition/edition.ts'
import { isChinese, nameCalled, namesOf, type Name } from '../edition/names.ts'
import { bareLabel } from '../edition/bare-label.ts'
import type { Key, Path } from '../source/tree.ts'
import { nearest } from './nearest.ts'

/** Every path of keys that a written path can mean; a group's columns come after its rows. Empty for none. */
export function pathsCalled(edition: Edition, written: string): readonly string[] {
  const names = namesOf(edition)
  const paths = meanings(names, stepsOf(written))
  // What looks like an ordinal before a label may yet be an item’s place in its list.
  return (paths.length > 0 ? paths : meanings(names, written.split('.'))).map((path) => path.join('.'))
}

function meanings(siblings: readonly Name[], [step, ...rest]: readonly string[]): readonly string[][] {
  if (step === undefined) return [[]]
  const name = nameCalled(siblings, step)
  if (!name) return []
  const [index = '', ...inner] = rest
  if (/^\d+$/.test(index)) return meanings(name.items ?? [], inner).map((path) => [name.key, index, ...path])
  return [name.within ?? [], name.sums ?? []]
    .flatMap((next, at) => (rest.length === 0 && at > 0 ? [] : meanings(next, rest)))
    .map((path) => [name.key, ...path])
}

/** A path of keys as it is written in Chinese; from where the form has no such key, the keys themselves. */
export function chinesePath(edition: Edition, path: Path): string {
  let siblings: readonly Name[] = namesOf(edition)
  return path
    .map((key) => {
      const name = siblings.find((one) => one.key === key)
      siblings = name?.within ?? []
      return name?.chinese ?? key
    })
    .join('.')
}

/** A path close to one that means nothing, its first strange step mended in the language it is written in. */
export function nearestPath(edition: Edition, written: string): string | undefined {
  const all = stepsOf(written)
  let siblings: readonly Name[] = namesOf(edition)
  for (const [index, step] of all.entries()) {
    const name = nameCalled(siblings, step)
    if (!name) {
      const mended = nearestName(step, siblings)
      const path = [...all.slice(0, index), mended ?? '', ...all.slice(index + 1)].join('.')
      return mended !== undefined && pathsCalled(edition, path).length > 0 ? path : undefined
    }
    siblings = [...(name.within ?? []), ...(name.sums ?? [])]
  }
  return undefined
}

/** The keys that may stand in the map at a path of keys; none where the path leads nowhere. */
export const namesAt = (edition: Edition, path: Path): readonly Name[] =>
  path.reduce<Beneath>(step, { within: namesOf(edition) }).within ?? []

/** The values among which the one at a path is chosen; none where any may stand. */
export const valuesAt = (edition: Edition, path: Path): readonly Name[] =>
  path.reduce<Beneath>(step, { within: namesOf(edition) }).values ?? []

type Beneath = Pick<Name, 'within' | 'items' | 'values'>

function step({ within = [], items = [] }: Beneath, key: Key): Beneath {
  return typeof key === 'number' ? { within: items } : (within.find((name) => name.key === key) ?? {})
}

/** The name of a sibling that somebody meant, in the language that was written. */
export function nearestName(written: string, siblings: readonly Name[]): string | undefined {
  if (!isChinese(written))
    return nearest(
      written,
      siblings.map(({ key }) => key),
    )
  const bare = new Map(
    siblings.flatMap(({ chinese, spellings }) =>
      spellings.map((spelling): [string, string] => [bareLabel(spelling), chinese]),
    ),
  )
  return bare.get(nearest(bareLabel(written), [...bare.keys()]) ?? '')
}

/** The steps of a path; an ordinal before a label, `1.属于国家秘密`, is no step of its own. */
function stepsOf(written: string): readonly string[] {
  const found: string[] = []
  for (const part of written.split('.').map((step) => step.trim())) {
    const before = found.at(-1)
    if (before !== undefined && /^[\d一二三四五六七八九十]+$/u.test(before) && isChinese(part))
      found[found.length - 1] = `${before}.${part}`
    else found.push(part)
  }
  return found
}
