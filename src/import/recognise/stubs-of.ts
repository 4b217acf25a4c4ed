/* Where the figures of a table begin, told from where its labels end. */
import type { FormBlock } from './form.ts'
import type { LabelledRow } from './row-label.ts'

/** The column at which figures begin, for each block: behind most of its labels, and the longer ones of as many. */
export function stubsOf(rows: readonly LabelledRow[]): ReadonlyMap<FormBlock, number> {
  const ends = new Map<FormBlock, Map<number, number>>()
  for (const { block, label } of rows) {
    const own = ends.get(block) ?? new Map<number, number>()
    const end = label.column + label.columnSpan
    ends.set(block, own.set(end, (own.get(end) ?? 0) + 1))
  }
  return new Map(
    [...ends].map(([block, own]) => {
      const [most] = [...own].sort(([one, few], [other, many]) => many - few || other - one)
      return [block, most?.[0] ?? 0]
    }),
  )
}
