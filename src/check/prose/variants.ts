/* Measures as the words around them narrow or widen what they come to; each variant is made once. */
import type { Measure, Reading } from '../../edition/readings.ts'

const all = 'all'

/** A measure as it is meant where only some kinds of cases have been spoken of: 直接起诉3件，其中维持2件. */
export function within(measure: Measure, kinds: ReadonlySet<string>): Measure {
  if (!measure.within || kinds.size === 0 || (kinds.size === 1 && kinds.has(all))) return measure
  const [only] = kinds
  const own = kinds.size === 1 ? measure.within[only ?? all] : undefined
  // Where several kinds were spoken of, what is told after them may be of any, or of all.
  if (own) return variant(measure, only ?? all, own)
  return variant(measure, all, [...measure.readings, ...Object.values(measure.within).flat()])
}

/** A measure whose figure is followed by a part of it: 准予公开20件（含部分公开5件）. */
export function including(measure: Measure, after: string): Measure {
  const { including: told } = measure
  if (!told) return measure
  const [sentence = ''] = after.split(/[。；;\n]/, 1)
  const begins = told.words.map((word) => sentence.indexOf(word)).filter((at) => at >= 0)
  const isTold = begins.length > 0 && told.of.some((part) => sentence.indexOf(part) > Math.min(...begins))
  return isTold ? variant(measure, 'including', [...measure.readings, ...told.readings]) : measure
}

const variants = new Map<Measure, Map<string, Measure>>()

function variant(measure: Measure, name: string, readings: readonly Reading[]): Measure {
  const known = variants.get(measure) ?? new Map<string, Measure>()
  variants.set(measure, known)
  const made = known.get(name) ?? { ...measure, readings }
  known.set(name, made)
  return made
}
