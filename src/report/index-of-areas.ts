/* Many chains of areas, among which those that another chain may agree with are found without looking at each. */

/** The places, in order, of all chains that may be a given one with some areas left out, or of which that may be one. */
export type IndexOfAreas = (chain: readonly string[]) => readonly number[]

/**
 * An index over chains of areas, the outermost first. Of two chains that agree the shorter one's innermost area is met on
 * the other, by its name or by the ending of one of both; by that alone they are found here.
 */
export function indexOfAreas(chains: readonly (readonly string[])[]): IndexOfAreas {
  const open: number[] = []
  const [last, any] = [namesWithEndings(), namesWithEndings()]
  for (const [place, chain] of chains.entries()) {
    const inner = chain.at(-1)
    if (inner === undefined) open.push(place)
    else last.add(inner, place)
    for (const area of chain) any.add(area, place)
  }
  const all = chains.map((_chain, place) => place)
  return (chain) => {
    const inner = chain.at(-1)
    if (inner === undefined) return all
    const found = new Set([...open, ...any.alike(inner), ...chain.flatMap((area) => last.alike(area))])
    return [...found].sort((left, right) => left - right)
  }
}

interface Names {
  readonly add: (name: string, place: number) => void
  readonly alike: (name: string) => readonly number[]
}

/** Places by name, found by any name that ends with it or with which it ends. */
function namesWithEndings(): Names {
  const [whole, endings] = [new Map<string, number[]>(), new Map<string, number[]>()]
  return {
    add: (name, place) => {
      put(whole, name, place)
      for (const ending of endingsOf(name)) put(endings, ending, place)
    },
    alike: (name) => [
      ...(endings.get(name) ?? []),
      ...endingsOf(name).flatMap((ending) => whole.get(ending) ?? []),
    ],
  }
}

/** A name and all that it ends with, down to nothing. */
const endingsOf = (name: string): readonly string[] =>
  Array.from({ length: name.length + 1 }, (_nothing, index) => name.slice(index))

function put(map: Map<string, number[]>, name: string, place: number): void {
  const places = map.get(name)
  if (places) places.push(place)
  else map.set(name, [place])
}
