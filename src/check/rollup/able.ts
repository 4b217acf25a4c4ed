/* Which report may have changed since it was summed. */
import type { Text } from '../../language/text.ts'
import { magnitude, subtract } from '../../quantity/quantity.ts'
import type { Held } from '../../report/rollup/differences.ts'
import type { Rolled } from '../../report/rollup/rolled.ts'
import { figuresIn, inMeasure } from '../../report/rollup/sums.ts'

/** The only report whose figures are large enough to have been smaller before by what is too few. */
export function able({ counted, edition }: Rolled, { differences }: Held): readonly Text[] {
  const less = differences.filter(({ gap }) => gap.digits < 0n)
  if (less.length === 0) return []
  const candidates = counted.filter((filing) => {
    const figures = figuresIn(edition, filing)
    return less.every(({ index, cell, gap }) => {
      const figure = figures[index]
      const value = typeof figure === 'object' ? inMeasure(figure, cell) : undefined
      return value !== undefined && subtract(value, magnitude(gap)).digits >= 0n
    })
  })
  const [only, ...others] = candidates
  return only && others.length === 0
    ? [
        {
          zh: `这些格里只有“${only.agency}”的数有这么大，可能是它后来改过`,
          en: `only “${only.agency}” (${only.file}) has figures as large as the gap here; it may have changed since`,
        },
      ]
    : []
}
