/* Shares that prose gives beside its figures, recomputed: 予以公开 258 件，占 33.9%. */
import { readings } from '../../edition/readings.ts'
import type { Quantity } from '../../quantity/quantity.ts'
import type { Report } from '../../report/report.ts'
import { statedIn, type Held } from './held.ts'
import { sumOf, type Sum } from './ledger.ts'

/** A share that is the figure's share of nothing it could be meant of. */
export interface WrongShare {
  readonly held: Held & { readonly share: NonNullable<Held['share']>; readonly value: Quantity }
  readonly bases: readonly Sum[]
}

/** Wrong shares among statements whose own figures agree with the tables. */
export function wrongShares(report: Report, isWrong: (held: Held) => boolean): readonly WrongShare[] {
  const stated = statedIn(report)
  if (!stated.some(({ share }) => share)) return []
  const bases = readings.shares.flatMap((share) => sumOf(report, share) ?? [])
  const whole = stated.flatMap(({ measures, value }) =>
    measures.some((one) => one.whole) ? (value ?? []) : [],
  )
  const all = [...bases.map(({ value }) => value), ...whole].filter(({ digits }) => digits > 0n)
  return stated.flatMap((held) => {
    const { share, value, part } = held
    if (!share || part || !value || isWrong(held) || all.length === 0) return []
    return all.some((base) => isShare(share.value, value, base))
      ? []
      : [{ held: { ...held, share, value }, bases }]
  })
}

/** True when `part` is `share` per cent of `base`, to the last decimal written, rounded or cut off. */
function isShare(share: Quantity, part: Quantity, base: Quantity): boolean {
  const off = part.digits * 100n * 10n ** BigInt(share.scale) - share.digits * base.digits
  return (off < 0n ? -off : off) <= base.digits
}
