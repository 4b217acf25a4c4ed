import { compare, format, unformat, type Quantity } from '../../quantity/quantity.ts'
import type { Text } from '../../language/text.ts'
import type { Cell } from '../../report/report.ts'
import { cellsNamed, nameOfCell, officialName, placeOfNamed } from './cell-names.ts'
import { pairsOf, type Figures, type Pair } from './example-source.ts'
import type { Advice, HouseJudgement } from './house-judgement.ts'

/** Each of some cells, named by a dotted path in either language, lies within bounds, both inclusive; at least one is given. */
export interface DeclaredRange {
  readonly cells: readonly string[]
  readonly min?: number
  readonly max?: number
}

interface Signal {
  readonly cell: Cell
  readonly value: Quantity
}

/** Judges cells against bounds; blank cells and those that the edition lacks are left alone. */
export const range = (declared: DeclaredRange, advice: Advice): HouseJudgement<Signal> => {
  const { cells, min, max } = declared
  const [least, most] = [min, max].map((bound) => (bound === undefined ? undefined : unformat(String(bound))))
  const bounds = boundsIn({ min, max })
  const names = cells.map(officialName)
  return {
    summary: {
      zh: `${names.map(({ zh }) => zh).join('、')}应${bounds.zh}`,
      en: `${names.map(({ en }) => en).join(', ')}: should be ${bounds.en}`,
    },
    misses: {
      zh: '空白的格子、所用表样没有的格子不判；范围以内写错的，看不出来。',
      en: 'Blank cells and those that the edition lacks are not judged; a slip within the bounds goes unseen.',
    },
    pairs: () => pairsOfRange(declared),

    *judge(report) {
      for (const name of cells) {
        const [cell] = cellsNamed(report, [name]) ?? []
        if (!cell?.value) continue
        const { value } = cell
        if ((least && compare(value, least) < 0) || (most && compare(value, most) > 0)) yield { cell, value }
      }
    },

    say({ cell, value }, report) {
      const where = nameOfCell(report, cell)
      return {
        ...advice,
        message: {
          zh: `${where.zh}为 ${format(value)}，应${bounds.zh}`,
          en: `${where.en} is ${format(value)}; it should be ${bounds.en}`,
        },
        at: placeOfNamed(report, cell),
      }
    },
  }
}

/** Pairs with the first cell out of bounds and just within them; then with the others within them too, where nothing written is not. */
function* pairsOfRange({ cells, min, max }: DeclaredRange): Iterable<Pair> {
  const good = max === undefined ? Math.ceil(min ?? 0) : Math.floor(max)
  const bad = max === undefined ? good - 1 : good + 1
  const figures = (some: readonly string[], first: number): Figures =>
    some.map((name, index) => [name, index === 0 ? first : good])
  for (const some of [cells.slice(0, 1), cells])
    yield* pairsOf({ good: figures(some, good), bad: figures(some, bad) })
}

function boundsIn({ min, max }: { min: number | undefined; max: number | undefined }): Text {
  if (max === undefined) return { zh: `不小于 ${min ?? ''}`, en: `at least ${min ?? ''}` }
  if (min === undefined) return { zh: `不大于 ${max}`, en: `at most ${max}` }
  return { zh: `在 ${min} 到 ${max} 之间`, en: `from ${min} to ${max}` }
}
