import { equal, format, magnitude, subtract, sum, type Quantity } from '../../quantity/quantity.ts'
import type { Cell } from '../../report/report.ts'
import { cellsNamed, nameOfCell, officialName, placeOfNamed } from './cell-names.ts'
import { pairsOf, type Figures } from './example-source.ts'
import { told } from './told.ts'
import type { Advice, HouseJudgement } from './house-judgement.ts'

/** The cells on the left add up to what those on the right add up to; named by dotted paths in either language. */
export interface DeclaredIdentity {
  readonly left: readonly string[]
  readonly right: readonly string[]
}

interface Signal {
  readonly left: readonly Cell[]
  readonly right: readonly Cell[]
  readonly sums: readonly [Quantity, Quantity]
}

/** Judges an identity over named cells; not where all cells of a side are blank, nor in an edition that lacks one. */
export const identity = (declared: DeclaredIdentity, advice: Advice): HouseJudgement<Signal> => ({
  ...explained(declared),

  *judge(report) {
    const [left, right] = [cellsNamed(report, declared.left), cellsNamed(report, declared.right)]
    if (!left || !right) return
    const sums = [left, right].map((cells) => sum(cells.map(({ value }) => value)))
    const [ofLeft, ofRight] = sums
    if (!ofLeft || !ofRight) return
    if (!equal(ofLeft, ofRight)) yield { left, right, sums: [ofLeft, ofRight] }
  },

  say({ left, right, sums }, report) {
    const side = (cells: readonly Cell[], language: 'zh' | 'en'): string =>
      cells.map((cell) => nameOfCell(report, cell)[language]).join(language === 'zh' ? ' ＋ ' : ' + ')
    const [ofLeft, ofRight] = sums.map(format)
    const off = format(magnitude(subtract(...sums)))
    const [first, ...others] = [...left, ...right]
    if (!first) throw new TypeError('an identity without cells')
    return {
      ...advice,
      message: {
        zh: `${side(left, 'zh')} ＝ ${ofLeft ?? ''}；${side(right, 'zh')} ＝ ${ofRight ?? ''}，相差 ${off}`,
        en: `${side(left, 'en')} = ${ofLeft ?? ''}; ${side(right, 'en')} = ${ofRight ?? ''}, off by ${off}`,
      },
      at: placeOfNamed(report, first),
      related: others.map((cell) => ({ at: placeOfNamed(report, cell), label: nameOfCell(report, cell) })),
      cells: [...others, first].map((cell) => placeOfNamed(report, cell)),
    }
  },
})

const explained = (
  declared: DeclaredIdentity,
): Pick<HouseJudgement<Signal>, 'summary' | 'misses' | 'pairs'> => ({
  summary: {
    zh: `${added(declared.left, 'zh')} ＝ ${added(declared.right, 'zh')}`,
    en: `${added(declared.left, 'en')} = ${added(declared.right, 'en')}`,
  },
  misses: told(
    {
      zh: '一边的格子全部空白，或表读不出来的，不判；两边同样写错的，看不出来。',
      en: 'Not judged where all cells of a side are blank or a table cannot be read; a slip on both sides alike goes unseen.',
    },
    [...declared.left, ...declared.right],
  ),
  *pairs() {
    const [first = '', ...others] = declared.left
    const rest: Figures = [
      ...others.map((name) => [name, 0] as const),
      ...declared.right.map((name) => [name, 1] as const),
    ]
    const sum = declared.right.length
    yield* pairsOf({ good: [...rest, [first, sum]], bad: [...rest, [first, sum + 1]] })
  },
})

const added = (names: readonly string[], language: 'zh' | 'en'): string =>
  names.map((name) => officialName(name)[language]).join(language === 'zh' ? ' ＋ ' : ' + ')
