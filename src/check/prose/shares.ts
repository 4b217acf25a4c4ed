/* Shares that prose gives, recomputed: 予以公开 258 件，占 33.9%; or without a figure, 予以公开占 33.9%. */
import { readings } from '../../edition/readings.ts'
import { add, zero, type Quantity } from '../../quantity/quantity.ts'
import type { Report } from '../../report/report.ts'
import { statedIn, type Held } from './held.ts'
import { sumOf, sumsOf, type Sum } from './ledger.ts'

/** A share that is no share of anything it could be meant of. */
export interface WrongShare {
  readonly held: Held & { readonly share: NonNullable<Held['share']> }
  /** The figure that it was taken of: the prose's, else the table's. */
  readonly value: Quantity
  /** The cells of a figure that the prose does not give. */
  readonly sum?: Sum
  readonly bases: readonly Sum[]
}

/** Wrong shares among a rule's statements, but those whose own figures are wrong. */
export function wrongShares(
  report: Report,
  { rule, isWrong }: { readonly rule: string; readonly isWrong: (held: Held) => boolean },
): readonly WrongShare[] {
  const stated = statedIn(report)
  const told = stated.filter(({ share, measures }) => share && measures.some((one) => one.rule === rule))
  if (told.length === 0) return []
  const bases = readings.shares.bases.flatMap((base) => sumOf(report, base) ?? [])
  const whole = stated.flatMap(({ measures, value }) =>
    measures.some((one) => one.whole) ? (value ?? []) : [],
  )
  const all = [...bases.map(({ value }) => value), ...whole].filter(({ digits }) => digits > 0n)
  return told.flatMap((held) => {
    const { share, part } = held
    if (!share || part || isWrong(held) || all.length === 0) return []
    const parts = partsOf(report, held)
    const [first] = parts
    if (!first || parts.some(({ value }) => all.some((base) => isShare(share.value, value, base)))) return []
    return [{ held: { ...held, share }, ...first, bases }]
  })
}

/** What a share may be of: the figure before it, or what the tables have, of any measure or of all of them. */
function partsOf(
  report: Report,
  { value, alone, measures }: Held,
): readonly Pick<WrongShare, 'value' | 'sum'>[] {
  if (!alone) return value ? [{ value }] : []
  const known = measures.map((measure) => sumsOf(report, measure))
  if (known.some((sums) => sums.length === 0)) return []
  const firsts = known.flatMap(([first]) => first ?? [])
  const together = {
    value: firsts.map((one) => one.value).reduce(add, zero),
    terms: firsts.flatMap(({ terms }) => terms),
  }
  return [together, ...known.flat()].map((sum) => ({ value: sum.value, sum }))
}

/** True when `part` is `share` per cent of `base`, to the last decimal written, rounded or cut off. */
function isShare(share: Quantity, part: Quantity, base: Quantity): boolean {
  const off = part.digits * 100n * 10n ** BigInt(share.scale) - share.digits * base.digits
  return (off < 0n ? -off : off) <= base.digits
}
