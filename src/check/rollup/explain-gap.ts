/*
 * What would explain that a report is not the sum of others: the smallest set of those others whose figures are the gap in
 * every cell that differs. Computed possibilities, the likelier first; never taken for certain.
 */
import type { Difference } from '../../report/rollup/differences.ts'
import type { Filing } from '../../report/rollup/filing.ts'
import { cellsAndGroups } from '../../report/rollup/origins.ts'
import type { Rolled } from '../../report/rollup/rolled.ts'
import { figuresIn, inMeasure } from '../../report/rollup/sums.ts'

/** What the report does with one of the others: leaves it out, counts it twice, has its increases as decreases, has figures of an earlier report of it, has counted one that does not count, or has summed what lies beneath one that is not itself that sum. */
export type How = 'left-out' | 'twice' | 'flipped' | 'earlier' | 'uncounted' | 'beneath'

export interface Part {
  readonly how: How
  readonly filing: Filing
  /** The earlier report whose figures stand in place of the present ones. */
  readonly earlier?: Filing
}

export interface Explanation {
  readonly parts: readonly Part[]
  /** Places in the form's order of the cells that it explains. */
  readonly cells: readonly number[]
  /** True when the gap is that of the whole reports, not only of the cells that differ: nothing else in them is otherwise. */
  readonly whole: boolean
}

export interface Asked {
  readonly differences: readonly Difference[]
  /** Cells that were held against the sum. */
  readonly judged: readonly number[]
  readonly rolled: Rolled
  /** Earlier reports of the members, by member. */
  readonly earlier: ReadonlyMap<Filing, Filing>
  /** Reports that were given and do not count. */
  readonly uncounted: readonly Filing[]
  /** True for a cell that a slip of the pen would explain. */
  readonly isSlip: (difference: Difference) => boolean
}

/** At most so many reports share the cells between them. */
const most = 3
/** Sets of three are looked for among at most so many changes of single reports. */
const few = 150

/** Explanations of all that differs: sets of one report, else of two, else of three; else one report for each cell it explains alone. Empty when nothing does. */
export function explainGap(asked: Asked): readonly Explanation[] {
  const { differences, judged } = asked
  if (differences.length === 0) return []
  const gap = differences.map((difference) => scaled(difference.gap))
  const places = differences.map(({ index }) => index)
  const moves = movesOf(asked, places)
  const rest = judged.filter((index) => !places.includes(index))
  const sets = smallest(moves, gap)
  if (sets.length === 0)
    return shared(moves, { gap, places, slipped: differences.map(asked.isSlip) }).filter((explanation) =>
      isMoreThanChance(explanation, asked.rolled),
    )
  return sets
    .map((set): Explanation => ({
      parts: set.map(({ part }) => part),
      cells: places,
      whole:
        set.every(({ part }) => part.how !== 'flipped') &&
        isZero(added(set.map(({ part }) => vectorOf(part, rest, asked)))),
    }))
    .sort((left, right) => Number(right.whole) - Number(left.whole) || order(left, right))
    .filter(({ whole, parts }, _index, all) => whole || parts.length === 1 || all.length === 1)
    .filter((explanation) => isMoreThanChance(explanation, asked.rolled))
}

/** Figures of another year are near this year’s: that a cell or two fit shows nothing. */
const isMoreThanChance = ({ parts, cells, whole }: Explanation, { year }: Rolled): boolean =>
  whole ||
  cells.length > 2 ||
  parts.every(({ filing, earlier }) => filing.year === year && (earlier?.year ?? year) === year)

type Vector = readonly bigint[]

interface Move {
  readonly part: Part
  readonly vector: Vector
  readonly key: string
}

/** Decimals of the finest amount: figures as whole numbers compare and hash well. */
const decimals = 6

const scaled = (quantity: { readonly digits: bigint; readonly scale: number } | undefined): bigint =>
  quantity === undefined ? 0n : quantity.digits * 10n ** BigInt(decimals - Math.min(decimals, quantity.scale))

/** What each change of one report would do to the cells; those that would do nothing are left out. */
function movesOf(asked: Asked, places: readonly number[]): readonly Move[] {
  const { rolled, earlier, uncounted } = asked
  const parts = [
    ...rolled.counted.flatMap((filing): readonly Part[] => {
      const before = earlier.get(filing)
      return [
        { how: 'left-out', filing },
        ...(before ? [{ how: 'earlier' as const, filing, earlier: before }] : []),
        { how: 'twice', filing },
        { how: 'flipped', filing },
      ]
    }),
    ...uncounted.map((filing): Part => ({ how: 'uncounted', filing })),
  ]
  return parts
    .map((part): Move => {
      const vector = vectorOf(part, places, asked)
      return { part, vector, key: keyOf(vector) }
    })
    .filter(({ vector }) => !isZero(vector))
}

/** What a part adds to the report above the sum, in some cells. */
function vectorOf({ how, filing, earlier }: Part, places: readonly number[], { rolled }: Asked): Vector {
  const now = measures(filing, places, rolled)
  if (how === 'earlier') return minus(earlier ? measures(earlier, places, rolled) : now, now)
  if (how === 'flipped') return flipped(now, places, rolled)
  return how === 'left-out' ? now.map((value) => -value) : now
}

/** What it does to changes when their sign is the other one. */
const flipped = (now: Vector, places: readonly number[], { edition }: Rolled): Vector =>
  now.map((value, at) =>
    cellsAndGroups(edition)[places[at] ?? -1]?.slot.column.leaf.kind === 'change' ? -2n * value : 0n,
  )

/** Figures of a report in some cells; nothing where its edition has none. */
function measures(filing: Filing, places: readonly number[], { edition }: Rolled): Vector {
  const [figures, cells] = [figuresIn(edition, filing), cellsAndGroups(edition)]
  return places.map((index) => {
    const [figure, cell] = [figures[index], cells[index]]
    return typeof figure === 'object' && cell ? scaled(inMeasure(figure, cell)) : 0n
  })
}

/** Some cells are enough to look a vector up by; the others are compared then. */
const keyOf = (vector: Vector): string => vector.slice(0, 12).join()

const same = (one: Vector, other: Vector): boolean => one.every((value, index) => value === other[index])

const minus = (one: Vector, other: Vector): Vector => one.map((value, index) => value - (other[index] ?? 0n))
const isZero = (vector: Vector): boolean => vector.every((value) => value === 0n)
const added = (vectors: readonly Vector[]): Vector =>
  (vectors[0] ?? []).map((_value, index) => vectors.reduce((sum, vector) => sum + (vector[index] ?? 0n), 0n))

/** The smallest sets of moves that together are the gap. Those of two and three count only when a single cell is not all they rest on, or there is but one. */
function smallest(moves: readonly Move[], gap: Vector): readonly (readonly Move[])[] {
  const byKey = new Map<string, Move[]>()
  for (const move of moves) byKey.set(move.key, [...(byKey.get(move.key) ?? []), move])
  const single = (byKey.get(keyOf(gap)) ?? []).filter(({ vector }) => same(vector, gap))
  if (single.length > 0) return single.map((move) => [move])
  const pairs = completed([[]], { moves, byKey, gap })
  if (pairs.length > 0 || moves.length > few) return pairs
  return completed(
    moves.map((move) => [move]),
    { moves, byKey, gap },
  )
}

interface Search {
  readonly moves: readonly Move[]
  readonly byKey: ReadonlyMap<string, readonly Move[]>
  readonly gap: Vector
}

/** Beginnings completed by two more moves that make up the gap, each set once, no report twice in it. */
function completed(
  beginnings: readonly (readonly Move[])[],
  { moves, byKey, gap }: Search,
): readonly (readonly Move[])[] {
  const found = new Map<string, readonly Move[]>()
  const numbers = new Map(moves.map((move, index) => [move, index]))
  for (const beginning of beginnings)
    for (const next of moves) {
      const left = minus(gap, added([...beginning.map(({ vector }) => vector), next.vector]))
      for (const last of byKey.get(keyOf(left)) ?? []) {
        if (!same(last.vector, left)) continue
        const set = [...beginning, next, last]
        if (new Set(set.map(({ part }) => part.filing)).size < set.length) continue
        const sorted = set.sort((one, other) => (numbers.get(one) ?? 0) - (numbers.get(other) ?? 0))
        found.set(sorted.map((move) => numbers.get(move)).join(), sorted)
        if (found.size > 20) return []
      }
    }
  return [...found.values()]
}

/** One report for each cell that it explains alone: as few reports as possible, by greed. What leaves half unexplained, or rests on a cell or two, is chance. */
function shared(
  moves: readonly Move[],
  { gap, places, slipped }: { gap: Vector; places: readonly number[]; slipped: readonly boolean[] },
): readonly Explanation[] {
  const open = new Set(gap.keys())
  const found: Explanation[] = []
  while (open.size > 0 && found.length < most) {
    const best = widest(moves, gap, open)
    if (!best) break
    for (const index of best.cells) open.delete(index)
    const cells = best.cells.flatMap((index) => places[index] ?? [])
    found.push({ parts: [best.move.part], cells, whole: false })
  }
  return [...open].every((index) => slipped[index])
    ? found
    : found.filter(({ cells }) => cells.length > 2 && cells.length * 2 > places.length)
}

interface Wide {
  readonly move: Move
  readonly cells: readonly number[]
}

/** The move that explains most of the open cells. */
function widest(moves: readonly Move[], gap: Vector, open: ReadonlySet<number>): Wide | undefined {
  let best: Wide | undefined
  for (const move of moves) {
    const cells = [...open].filter((index) => move.vector[index] === gap[index])
    if (cells.length > (best?.cells.length ?? 0)) best = { move, cells }
  }
  return best
}

const weights: Readonly<Record<How, number>> = {
  beneath: 0,
  uncounted: 0,
  earlier: 1,
  'left-out': 2,
  flipped: 3,
  twice: 4,
}

const order = (left: Explanation, right: Explanation): number =>
  left.parts.length - right.parts.length || weightOf(left) - weightOf(right)

const weightOf = ({ parts }: Explanation): number => Math.max(...parts.map(({ how }) => weights[how]))
