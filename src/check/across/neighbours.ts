/* Who belongs to whom among the reports given: last year's, and the members of a region. */
import type { Neighbours } from './across-rule.ts'
import type { Digest } from './digest.ts'

/** An agency and the names it had before. */
export interface Renamed {
  readonly name: string
  readonly formerly: readonly string[]
}

/** An agency whose report sums up those of others, its own office among them. */
export interface Region {
  readonly name: string
  readonly members: readonly string[]
}

export interface Relations {
  readonly agencies: readonly Renamed[]
  readonly regions: readonly Region[]
}

/** Reports that others name as last year's, by the file of the other; or that they could not be read. */
export type Named = ReadonlyMap<string, Digest | 'unread'>

/** Finds the neighbours of each of the reports. Of two for one agency and year the first counts. */
export function neighbourhood(
  digests: readonly Digest[],
  { agencies, regions }: Relations,
  named: Named = new Map(),
): (digest: Digest) => Neighbours {
  const known = new Map<string, Digest>()
  for (const digest of digests) {
    const key = nameIn(digest.year, digest.agency)
    if (!known.has(key)) known.set(key, digest)
  }
  const formerNames = new Map(agencies.map(({ name, formerly }) => [plain(name), formerly]))
  return ({ file, agency, year }) => {
    const names = [agency, ...(formerNames.get(plain(agency)) ?? [])]
    const own = named.get(file)
    const found = names
      .map((name) => known.get(nameIn(year - 1, name)))
      .find((digest) => digest !== undefined)
    const region = regions.find(({ name }) => plain(name) === plain(agency))
    return {
      // One of another year is told, and nothing is compared with it.
      last: own === undefined ? found : own !== 'unread' && own.year === year - 1 ? own : undefined,
      ...(own === undefined ? {} : { named: own === 'unread' ? own : { year: own.year } }),
      region: region && {
        members: region.members.flatMap((name) => known.get(nameIn(year, name)) ?? []),
        missing: region.members.filter((name) => !known.has(nameIn(year, name))),
      },
    }
  }
}

const nameIn = (year: number, agency: string): string => `${year} ${plain(agency)}`

/** Names are the same whatever the width of their characters and the spaces in them. */
const plain = (name: string): string => name.normalize('NFKC').replace(/\s/g, '')
