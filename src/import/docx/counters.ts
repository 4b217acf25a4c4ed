import { formatNumber } from './number-format.ts'
import type { Level, List } from './numbering.ts'

/** Where all lists of a document have counted to. */
export interface Counters {
  /** The next number of a list at a level, as it is printed, with what stands between it and the text; '' where nothing is printed. */
  readonly next: (list: string, depth: number) => string
}

/** Nothing counted yet. A format that is not known is handed to `unknown` and counted in digits. */
export function countersOf(lists: ReadonlyMap<string, List>, unknown: (format: string) => void): Counters {
  const counts = new Map<string, (number | undefined)[]>()
  const begun = new Set<string>()
  return {
    next: (name, depth) => {
      const list = lists.get(name)
      const level = list?.levels.get(depth)
      if (list === undefined || level === undefined) return ''
      const count = counts.get(list.scheme) ?? []
      counts.set(list.scheme, count)
      step({ list, name, depth, count, begun })
      return printed(list, depth, { count, unknown })
    },
  }
}

interface Step {
  readonly list: List
  readonly name: string
  readonly depth: number
  readonly count: (number | undefined)[]
  readonly begun: Set<string>
}

function step({ list, name, depth, count, begun }: Step): void {
  const start = list.starts.get(depth)
  const key = `${name}/${depth}`
  if (start !== undefined && !begun.has(key)) count[depth] = start
  else count[depth] = (count[depth] ?? startOf(list.levels.get(depth)) - 1) + 1
  begun.add(key)
  for (let higher = 0; higher < depth; higher += 1) count[higher] ??= startOf(list.levels.get(higher))
  for (const [lower, { restart }] of list.levels)
    if (lower > depth && (restart === undefined || depth < restart)) count[lower] = undefined
}

const startOf = (level: Level | undefined): number => level?.start ?? 1

interface Printing {
  readonly count: readonly (number | undefined)[]
  readonly unknown: (format: string) => void
}

function printed(list: List, depth: number, { count, unknown }: Printing): string {
  const level = list.levels.get(depth)
  if (level === undefined || level.format === 'bullet' || level.format === 'none') return ''
  const text = level.pattern.replace(/%([1-9])/g, (_, place: string) => {
    const at = Number(place) - 1
    const format = level.legal ? 'decimal' : (list.levels.get(at)?.format ?? 'decimal')
    const value = count[at] ?? startOf(list.levels.get(at))
    const number = formatNumber(value, format)
    if (number === undefined) unknown(format)
    return number ?? String(value)
  })
  // A tab leads to the text; after 、 and other wide signs nothing is seen of it.
  const gap = level.suffix === 'nothing' || text === '' || /[、，。．：；）】》〕\s]$/u.test(text) ? '' : ' '
  return text + gap
}
